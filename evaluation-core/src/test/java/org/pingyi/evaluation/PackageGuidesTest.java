package org.pingyi.evaluation;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
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

  private static final Pattern COMMENT = Pattern.compile("(?s)/\\*(\\*?)(.*?)\\*/");

  /** How Javadoc names a type of its package. */
  private static final String MARKED = "\\{@code (\\p{Lu}\\w*)}|\\{@link %s\\.(\\p{Lu}\\w*)[ }]";

  /**
   * How a comment that is no Javadoc names a type: by a word with a capital, which within a
   * sentence is no other word, and at its beginning is one where it has a second capital.
   */
  private static final Pattern CAPITAL =
      Pattern.compile("(?<![.] )(?<!^)\\b(\\p{Lu}\\p{Ll}\\w*)|\\b(\\p{Lu}\\p{Ll}+\\p{Lu}\\w*)");

  @TestFactory
  Stream<DynamicTest> the_guide_of_a_large_package_names_every_file_and_no_other()
      throws IOException {
    try (Stream<Path> files = Files.walk(Path.of("src", "main", "java"))) {
      List<Path> guides = files.filter(file -> file.endsWith(GUIDE)).toList();
      return guides.stream()
          .filter(guide -> neighbours(guide).size() > FEW)
          .map(guide -> DynamicTest.dynamicTest(guide.toString(), () -> names(guide)));
    }
  }

  private static void names(Path guide) throws IOException {
    String text = Files.readString(guide);
    Pattern marked = Pattern.compile(MARKED.formatted(Pattern.quote(packageOf(guide))));
    Set<String> told =
        COMMENT
            .matcher(text)
            .results()
            .flatMap(
                comment ->
                    (comment.group(1).isEmpty() ? CAPITAL : marked)
                        .matcher(onOneLine(comment.group(2)))
                        .results())
            .map(name -> name.group(1) == null ? name.group(2) : name.group(1))
            .collect(Collectors.toSet());
    assertThat(told)
        .as("names in %s", guide)
        .containsExactlyInAnyOrderElementsOf(neighbours(guide));
  }

  private static String packageOf(Path guide) {
    return Path.of("src", "main", "java")
        .relativize(guide.resolveSibling(""))
        .toString()
        .replace(File.separatorChar, '.');
  }

  private static String onOneLine(String comment) {
    return comment.replaceAll("\\s*\\R\\s*\\*? *", " ").strip();
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
