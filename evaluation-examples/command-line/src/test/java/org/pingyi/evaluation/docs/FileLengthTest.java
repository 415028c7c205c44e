package org.pingyi.evaluation.docs;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** A file of code is no longer than somebody reads in one go. */
class FileLengthTest {

  private static final int MOST_LINES = 400;

  private static List<Path> sources() throws IOException {
    try (Stream<Path> files = Files.walk(Project.ROOT)) {
      return files.filter(FileLengthTest::isSource).toList();
    }
  }

  private static boolean isSource(Path file) {
    String path = Project.ROOT.relativize(file).toString().replace('\\', '/');
    return path.endsWith(".java") && path.contains("src/") && !path.contains("target/");
  }

  private static long lines(Path file) {
    try (Stream<String> lines = Files.lines(file)) {
      return lines.count();
    } catch (IOException unreadable) {
      throw new UncheckedIOException(unreadable);
    }
  }

  @Test
  void no_file_of_the_code_or_of_its_tests_has_more_than_400_lines() throws IOException {
    List<Path> sources = sources();

    assertThat(sources).hasSizeGreaterThan(1_000);
    assertThat(sources).filteredOn(file -> lines(file) > MOST_LINES).isEmpty();
  }
}
