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
    files.addAll(sources("evaluation-rules"));

    assertThat(Described.missing(files)).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "public final class Weight {}",
        "/** A record. */ public record Weight(int value) {}",
        "/** A record. */ public record Weight(int value) {\n/** Checks. */\npublic Weight {\n}\n}",
        "/** A class. */ public final class Weight {\npublic int value() { return 1; } }"
      })
  void what_is_not_described_is_found(String source) throws IOException {
    Path file = Files.writeString(folder.resolve("Weight.java"), source);

    assertThat(Described.missing(List.of(file))).isNotEmpty();
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
