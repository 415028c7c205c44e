package org.pingyi.evaluation.docs;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** What documents point to is there, and what they list is all there is. */
class DocumentationTest {

  private static final Pattern TEST = Pattern.compile("[A-Z]\\w*(Test|IT)");

  private static final Pattern VERSION = Pattern.compile("(?<= )\\d+(\\.\\w+)+");

  private static final Pattern LINK =
      Pattern.compile("\\[([^\\]]+)\\]\\(([^)#\\s]+)(?:#[^)]*)?\\)(（英文）)?");

  private static final Pattern CHINESE = Pattern.compile("\\p{IsHan}");

  /** Names that look like those of tests: one that a page makes, and a class for tests. */
  private static final Set<String> NO_TESTS = Set.of("PassRateTest", "PingyiTest");

  /** Each module, and what its dependencies are listed under. */
  private static final Map<String, String> MODULES =
      Map.of(
          "evaluation-core",
          "evaluation-core",
          "evaluation-core/testkit",
          "evaluation-testkit",
          "evaluation-rules",
          "evaluation-rules",
          "evaluation-examples/command-line",
          "The command line",
          "evaluation-examples/benchmarks",
          "Benchmarks");

  @Test
  void links_lead_somewhere() throws IOException {
    for (Markdown document : Project.documents()) {
      assertThat(document.links())
          .filteredOn(link -> !link.startsWith("https://"))
          .allSatisfy(link -> assertThat(document.file().resolveSibling(link)).exists());
    }
  }

  @Test
  void each_document_in_two_languages_leads_to_the_other_at_its_top() throws IOException {
    List<Markdown> chinese = chinese();

    assertThat(chinese).hasSize(8);
    for (Markdown document : chinese) {
      Path english = english(document.file());
      assertThat(top(document)).contains("[English](").contains(english.getFileName() + ")");
      assertThat(top(Markdown.read(english)))
          .contains("[中文](")
          .contains(document.file().getFileName() + ")");
    }
  }

  @Test
  void chinese_documents_say_what_is_in_english_only() throws IOException {
    for (Markdown document : chinese()) {
      assertThat(LINK.matcher(document.text()).results())
          .as(document.file().toString())
          .isNotEmpty()
          .filteredOn(link -> !link.group(1).equals("English"))
          .allSatisfy(
              link ->
                  assertThat(link.group(3) != null)
                      .as(link.group())
                      .isEqualTo(isEnglishOnly(document.file().resolveSibling(link.group(2)))));
    }
  }

  private static boolean isEnglishOnly(Path file) {
    return file.toString().endsWith(".md")
        && Markdown.read(file).text().lines().limit(1).noneMatch(CHINESE.asPredicate());
  }

  private static List<Markdown> chinese() throws IOException {
    return Project.documents().stream()
        .filter(document -> document.file().toString().endsWith(".zh-CN.md"))
        .toList();
  }

  private static Path english(Path chinese) {
    String name = chinese.getFileName().toString().replace(".zh-CN", "");
    return name.equals("README.md") ? Project.ROOT.resolve(name) : chinese.resolveSibling(name);
  }

  private static String top(Markdown document) {
    return document.text().lines().limit(5).collect(Collectors.joining("\n"));
  }

  @Test
  void tests_that_are_named_exist() throws IOException {
    Set<String> sources = sources();
    for (Markdown document : Project.documents()) {
      assertThat(document.names())
          .as(document.file().toString())
          .filteredOn(name -> TEST.matcher(name).matches() && !NO_TESTS.contains(name))
          .allSatisfy(name -> assertThat(sources).contains(name + ".java"));
    }
  }

  @Test
  void the_packages_of_core_are_those_that_the_architecture_tells_of() throws IOException {
    Path root = Project.ROOT.resolve("evaluation-core/src/main/java/org/pingyi/evaluation");
    try (Stream<Path> files = Files.list(root)) {
      List<String> packages =
          files.filter(Files::isDirectory).map(each -> each.getFileName().toString()).toList();
      Markdown document = Project.document("docs/architecture.md");
      assertThat(document.cells("Packages of evaluation-core"))
          .extracting(cells -> cells.get(0).replace("`", "").replaceFirst(", .*", ""))
          .filteredOn(name -> !name.equals("(root)"))
          .doesNotHaveDuplicates()
          .containsAll(packages)
          .allSatisfy(name -> assertThat(root.resolve(name.replace('.', '/'))).isDirectory());
    }
  }

  @Test
  void dependencies_are_listed_and_those_that_are_listed_are_used() throws IOException {
    Markdown document = Project.document("docs/dependencies.md");
    MODULES.forEach(
        (module, title) ->
            assertThat(document.rows(title))
                .as(module)
                .flatExtracting(Markdown::codes)
                .containsExactlyInAnyOrderElementsOf(
                    Pom.read(Project.ROOT.resolve(module).resolve("pom.xml")).dependencies()));
  }

  @Test
  void dependencies_are_listed_with_their_versions() throws IOException {
    String versions = Files.readString(Project.ROOT.resolve("pom.xml"));
    Markdown document = Project.document("docs/dependencies.md");

    for (String title : document.titles()) {
      for (String row : document.rows(title)) {
        assertThat(VERSION.matcher(row).results().map(MatchResult::group))
            .as(row)
            .allSatisfy(version -> assertThat(versions).contains(">" + version));
      }
    }
  }

  private static Set<String> sources() throws IOException {
    Set<String> names = new TreeSet<>();
    for (String module : MODULES.keySet()) {
      Path tests = Project.ROOT.resolve(module).resolve("src/test/java");
      if (Files.exists(tests)) { // benchmarks have none
        try (Stream<Path> files = Files.walk(tests)) {
          files.map(file -> file.getFileName().toString()).forEach(names::add);
        }
      }
    }
    return names;
  }
}
