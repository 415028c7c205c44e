package org.pingyi.evaluation.docs;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Whoever begins with the README finds every page, and from each page the next one. */
class ReadingOrderTest {

  private static final Pattern ANCHOR = Pattern.compile("\\]\\(([^)#\\s]*)#([^)\\s]+)\\)");
  private static final Pattern HEADING = Pattern.compile("(?m)^#+ (.*)$");
  private static final Pattern NOT_IN_ANCHORS = Pattern.compile("[^\\p{L}\\p{N} _-]");
  private static final Pattern NEXT = Pattern.compile("(?m)^## (What to read( next)?|接着读|文档)$");
  private static final Pattern DECISION = Pattern.compile("\\d{4}-[a-z-]+\\.md$");
  private static final Set<String> LISTS =
      Set.of(
          "changelog.md",
          "errors.md",
          "report-reference.md",
          "rules.md",
          "rules.zh-CN.md",
          "scheme-reference.md",
          "templates.md");

  @Test
  void every_page_is_reachable_from_the_readme() throws IOException {
    assertThat(reachable(Project.ROOT.resolve("README.md")))
        .containsAll(Project.documents().stream().map(Markdown::file).toList());
  }

  @Test
  void every_chinese_page_is_reachable_from_the_chinese_readme() throws IOException {
    assertThat(reachable(Project.ROOT.resolve("docs/README.zh-CN.md")))
        .containsAll(
            Project.documents().stream()
                .map(Markdown::file)
                .filter(ReadingOrderTest::isChinese)
                .toList());
  }

  @Test
  void chinese_guides_have_the_files_commands_and_code_of_the_english_ones() throws IOException {
    List<Path> guides =
        Project.documents().stream().map(Markdown::file).filter(ReadingOrderTest::isGuide).toList();
    List<Path> english = guides.stream().filter(file -> !isChinese(file)).toList();

    assertThat(guides).hasSize(2 * english.size());
    for (Path guide : english) {
      String name = guide.getFileName().toString().replace(".md", ".zh-CN.md");
      assertThat(Markdown.read(guide.resolveSibling(name)).blocks())
          .isEqualTo(Markdown.read(guide).blocks())
          .isNotEmpty();
    }
  }

  /** Not the lists of everything, which are looked into and not read, nor single decisions. */
  @Test
  void every_page_names_what_to_read_next() throws IOException {
    List<Markdown> pages =
        Project.documents().stream()
            .filter(page -> !LISTS.contains(page.file().getFileName().toString()))
            .filter(page -> !DECISION.matcher(page.file().toString()).find())
            .toList();

    assertThat(pages)
        .hasSizeGreaterThan(10)
        .allSatisfy(
            page -> {
              List<String> parts = List.of(NEXT.split(page.text()));
              assertThat(parts).as(page.file().toString()).hasSize(2);
              assertThat(new Markdown(page.file(), parts.get(1)).links()).isNotEmpty();
            });
  }

  @Test
  void places_within_pages_exist() throws IOException {
    for (Markdown page : Project.documents()) {
      for (MatchResult link : ANCHOR.matcher(page.text()).results().toList()) {
        if (!link.group(1).startsWith("https:")) {
          Path target =
              link.group(1).isEmpty() ? page.file() : page.file().resolveSibling(link.group(1));
          assertThat(anchors(Markdown.read(target))).contains(link.group(2));
        }
      }
    }
  }

  private static boolean isGuide(Path file) {
    String name = file.getFileName().toString();
    return name.startsWith("getting-started-")
        || name.startsWith("writing-")
        || name.startsWith("intake.")
        || name.startsWith("rectification.");
  }

  private static boolean isChinese(Path file) {
    return file.toString().endsWith(".zh-CN.md");
  }

  private static Set<Path> reachable(Path start) {
    Set<Path> seen = new HashSet<>();
    Deque<Path> todo = new ArrayDeque<>(List.of(start));
    while (!todo.isEmpty()) {
      Path page = todo.remove();
      if (seen.add(page)) {
        next(page).filter(Files::exists).forEach(todo::add);
      }
    }
    return seen;
  }

  private static Stream<Path> next(Path page) {
    return Markdown.read(page).links().stream()
        .filter(link -> !link.startsWith("https://") && link.endsWith(".md"))
        .map(link -> page.resolveSibling(link).normalize());
  }

  /** The anchors that headings have where pages are shown. */
  private static List<String> anchors(Markdown page) {
    return HEADING
        .matcher(page.text())
        .results()
        .map(heading -> NOT_IN_ANCHORS.matcher(heading.group(1)).replaceAll(""))
        .map(heading -> heading.toLowerCase(Locale.ROOT).replace(' ', '-'))
        .toList();
  }
}
