package org.pingyi.evaluation.docs;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Whatever others can name is described. That comments are well-formed the build sees to. */
class JavadocTest {

  @TempDir private Path folder;

  @Test
  void everything_public_is_described() throws IOException {
    List<Path> files = new ArrayList<>(sources("evaluation-core"));
    files.addAll(sources("evaluation-core/testkit"));
    files.addAll(sources("evaluation-rules"));

    assertThat(Described.missing(files)).isEmpty();
  }

  @Test
  void every_exported_type_says_whether_threads_may_share_it() throws IOException {
    List<Path> files = new ArrayList<>();
    for (Path folder : SurfaceReference.folders()) {
      files.addAll(SurfaceReference.files(folder));
    }

    assertThat(Shared.unsaid(files)).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "/** A class. */ public class Weight {}",
        "/** A class. */ public final class Weight { private final int value; }",
        "/** An interface. */ public interface Weight {}",
        "/** A class. */ public class Weight extends Unknown {}",
        "/** Not thread-safe. */ public interface Scale { /** A. */ class Of {} } class X {}"
            + " /** A class. */ public class Weight {}"
      })
  void what_does_not_say_it_is_found(String source) throws IOException {
    Path file = Files.writeString(folder.resolve("Weight.java"), source);

    assertThat(Shared.unsaid(List.of(file))).containsExactly("Weight");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "/** Immutable. */ public class Weight {}",
        "/** Not thread-safe. */ public class Weight { /** Part. */ public interface Part {} }",
        "/** Thread-safe. */ public interface Weight {} /** A. */ public class A implements Weight {}",
        "/** Constants. */ public final class Weight { public static final int NONE = 0; }",
        "/** A record. */ public record Weight(int value) {}",
        "/** Too heavy. */ public class WeightException extends RuntimeException {}",
        "class Weight {}"
      })
  void what_says_it_or_need_not_is_not_found(String source) throws IOException {
    Path file = Files.writeString(folder.resolve("Weight.java"), source);

    assertThat(Shared.unsaid(List.of(file))).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "public final class Weight {}",
        "/** A type. */ public final class Weight<T> {}",
        "/** A record. */ public record Weight(int value) {}",
        "/** A record. */ public record Weight(int value) {\n/** Checks. */\npublic Weight {}\n}",
        "/** A class. */ public final class Weight { public static final int NONE = 0; }",
        "/** A class. */ public final class Weight { protected void grow() {} }",
        "/** A class. */ public class Weight {\n/** @return it */\npublic int value() {}\n}",
        "/** A class. */ public class Weight {\n/** Is it. */\npublic int value() {}\n}",
        "/** A class. */ public class Weight {\n/** Grows. */\npublic void grow(int by) {}\n}",
        "/** A class. */ public class Weight {\n/** Ends. */\npublic void end() throws E {}\n}",
        "/** An interface. */ public interface Weight { int value(); }",
        "/** An enum. */ public enum Weight { LIGHT }"
      })
  void what_is_not_described_is_found(String source) throws IOException {
    Path file = Files.writeString(folder.resolve("Weight.java"), source);

    assertThat(Described.missing(List.of(file))).hasSize(1);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "final class Weight { public int value; }",
        "/** A class. */ public final class Weight { int value; private void grow(int by) {} }",
        "/** A class. */ public class Weight { @Override public String toString() {} }",
        "/**\n * A record.\n *\n * @param value it\n */\npublic record Weight(int value) {}",
        "/** A class. */ public class Weight {\n/** {@return it} */\npublic int value() {}\n}"
      })
  void what_is_described_or_nobody_can_name_is_not_found(String source) throws IOException {
    Path file = Files.writeString(folder.resolve("Weight.java"), source);

    assertThat(Described.missing(List.of(file))).isEmpty();
  }

  private static List<Path> sources(String module) throws IOException {
    try (Stream<Path> files = Files.walk(Project.ROOT.resolve(module).resolve("src/main/java"))) {
      return files
          .filter(file -> file.toString().endsWith(".java"))
          .filter(file -> !file.endsWith("module-info.java"))
          .toList();
    }
  }
}
