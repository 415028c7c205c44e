package org.pingyi.evaluation.docs;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Decisions are numbered, told in one form, and listed. */
class DecisionsTest {

  private static final Path FOLDER = Project.ROOT.resolve("docs/decisions");

  private static List<Markdown> decisions() throws IOException {
    try (Stream<Path> files = Files.list(FOLDER)) {
      return files
          .filter(file -> !file.endsWith("README.md"))
          .sorted()
          .map(Markdown::read)
          .toList();
    }
  }

  @Test
  void each_has_a_context_a_decision_and_consequences() throws IOException {
    assertThat(decisions())
        .isNotEmpty()
        .allSatisfy(
            decision ->
                assertThat(decision.titles())
                    .as(decision.file().toString())
                    .containsExactly("Context", "Decision", "Consequences"));
  }

  @Test
  void numbers_follow_each_other() throws IOException {
    List<Markdown> decisions = decisions();

    IntStream.range(0, decisions.size())
        .forEach(
            i -> {
              assertThat(name(decisions.get(i))).matches("%04d(-[a-z]+)+\\.md".formatted(i + 1));
              assertThat(decisions.get(i).text()).startsWith("# %d. ".formatted(i + 1));
            });
  }

  @Test
  void all_are_listed_with_their_titles() throws IOException {
    String list = Markdown.read(FOLDER.resolve("README.md")).text();

    assertThat(decisions())
        .allSatisfy(
            decision -> {
              String title = decision.text().lines().findFirst().orElseThrow();
              assertThat(list)
                  .contains("](" + name(decision) + ") | " + title.replaceFirst("# \\d+. ", ""));
            });
  }

  private static String name(Markdown decision) {
    return decision.file().getFileName().toString();
  }
}
