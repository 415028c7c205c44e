package org.pingyi.evaluation.docs;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** What documents point to is there. */
class DocumentationTest {

  private static final Pattern TEST = Pattern.compile("[A-Z]\\w*(Test|IT)");

  @Test
  void links_lead_somewhere() throws IOException {
    for (Markdown document : Project.documents()) {
      assertThat(document.links())
          .filteredOn(link -> !link.startsWith("https://"))
          .allSatisfy(link -> assertThat(document.file().resolveSibling(link)).exists());
    }
  }

  @Test
  void tests_that_are_named_exist() throws IOException {
    Set<String> sources = sources();
    for (Markdown document : Project.documents()) {
      assertThat(document.names())
          .as(document.file().toString())
          .filteredOn(name -> TEST.matcher(name).matches() && !name.equals("PassRateTest"))
          .allSatisfy(name -> assertThat(sources).contains(name + ".java"));
    }
  }

  private static Set<String> sources() throws IOException {
    try (Stream<Path> files = Files.walk(Project.ROOT)) {
      return files
          .map(file -> file.getFileName().toString())
          .filter(name -> name.endsWith(".java"))
          .collect(Collectors.toSet());
    }
  }
}
