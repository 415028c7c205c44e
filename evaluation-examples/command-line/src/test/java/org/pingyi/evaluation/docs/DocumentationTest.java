package org.pingyi.evaluation.docs;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** What documents point to is there. */
class DocumentationTest {

  private static final Pattern TEST = Pattern.compile("[A-Z]\\w*(Test|IT)");

  private static final List<String> MODULES =
      List.of("evaluation-core", "evaluation-rules", "evaluation-examples/command-line");

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
    Set<String> names = new TreeSet<>();
    for (String module : MODULES) {
      try (Stream<Path> files = Files.walk(Project.ROOT.resolve(module).resolve("src/test/java"))) {
        files.map(file -> file.getFileName().toString()).forEach(names::add);
      }
    }
    return names;
  }
}
