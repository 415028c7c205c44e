package org.pingyi.evaluation.docs;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A page that says what is not so is found out. */
class GuideTest {

  @TempDir private Path folder;

  private Guide guide(String text) throws Exception {
    Guide guide = new Guide(new Markdown(folder.resolve("page.md"), text), folder);
    guide.write();
    return guide;
  }

  @Test
  void files_are_written_and_commands_print_what_the_page_says() throws Exception {
    String page =
        """
        In `data/objects.csv`:

        ```csv
        id
        ```

        ```sh
        cat data/objects.csv; echo 1002
        ```

        ```text
        id
        %s
        ```
        """;

    assertThat(guide(page.formatted("1002")).runCommands()).isEqualTo(1);
    assertThat(guide(page.formatted("…")).runCommands()).isEqualTo(1);
    assertThatThrownBy(() -> guide(page.formatted("1003")).runCommands())
        .isInstanceOf(AssertionError.class);
  }

  @Test
  void commands_that_fail_or_print_what_is_not_told_are_found() {
    assertThatThrownBy(() -> guide("```sh\nfalse\n```\n").runCommands())
        .isInstanceOf(AssertionError.class);
    assertThatThrownBy(() -> guide("```sh\necho rank\n```\n").runCommands())
        .isInstanceOf(AssertionError.class);
  }

  @Test
  void pieces_of_java_are_one_program() throws Exception {
    String page =
        """
        ```java
        int ballots = 2;
        ```

        ```java
        System.out.println(ballots + " ballots");
        ```

        ```text
        %s ballots
        ```
        """;

    assertThatCode(() -> guide(page.formatted("2")).runJava()).doesNotThrowAnyException();
    assertThatThrownBy(() -> guide(page.formatted("3")).runJava())
        .isInstanceOf(AssertionError.class);
  }

  @Test
  void what_is_left_out_within_a_line_ends_with_the_line() {
    assertThat("a b c\n").matches(Guide.pattern("a … c\n"));
    assertThat("a\nc\n").doesNotMatch(Guide.pattern("a…c\n"));
    assertThat("a\nb\nb\nc\n").matches(Guide.pattern("a\n…\nc\n"));
  }
}
