package org.pingyi.evaluation;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/** Whoever opens a large package is told where to begin, and what each of its files is for. */
class PackageGuidesTest {

  private static final String GUIDE = "package-info.java";

  /** So many files need no guide. */
  private static final int FEW = 40;

  private static final Pattern WORD = Pattern.compile("\\w+");

  @TestFactory
  Stream<DynamicTest> the_guide_of_a_large_package_names_every_file() throws IOException {
    try (Stream<Path> files = Files.walk(Path.of("src", "main", "java"))) {
      List<Path> guides = files.filter(file -> file.endsWith(GUIDE)).toList();
      return guides.stream()
          .filter(guide -> neighbours(guide).size() > FEW)
          .map(guide -> DynamicTest.dynamicTest(guide.toString(), () -> names(guide)));
    }
  }

  private static void names(Path guide) throws IOException {
    Set<String> words =
        WORD.matcher(Files.readString(guide))
            .results()
            .map(MatchResult::group)
            .collect(Collectors.toSet());
    assertThat(words).as("names in %s", guide).containsAll(neighbours(guide));
  }

  private static Set<String> neighbours(Path guide) {
    try (Stream<Path> files = Files.list(guide.resolveSibling(""))) {
      return files
          .map(file -> file.getFileName().toString())
          .filter(name -> name.endsWith(".java") && !name.equals(GUIDE))
          .map(name -> name.substring(0, name.length() - ".java".length()))
          .collect(Collectors.toSet());
    } catch (IOException failure) {
      throw new UncheckedIOException(failure);
    }
  }
}
