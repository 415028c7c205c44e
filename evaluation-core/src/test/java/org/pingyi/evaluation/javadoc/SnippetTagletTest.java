package org.pingyi.evaluation.javadoc;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SnippetTagletTest {

  private static final String SOURCE =
      """
      class Ballots {
        // @start region="outer"
        void count() {
          // @start region=inner
          if (a < b && c) {
            tally();
          }
          // @end
        }
        // @end
      }
      """;

  @TempDir private Path folder;

  @Test
  void a_region_is_moved_to_the_left_and_its_marks_are_left_out() {
    assertThat(SnippetRegion.of(SOURCE, "inner")).isEqualTo("if (a < b && c) {\n  tally();\n}\n");
    assertThat(SnippetRegion.of(SOURCE, "outer"))
        .isEqualTo("void count() {\n  if (a < b && c) {\n    tally();\n  }\n}\n");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "class Empty {}",
        "// @start region=\"wanted\"\nleftOpen();",
        "// @start region=\"wanted\"\n// @end\n// @start region=\"wanted\"\n// @end",
        "// @start region=\"wanted\"\n// @highlight\n// @end",
        "// @end\n// @start region=\"wanted\"\n// @end"
      })
  void a_region_that_is_not_plainly_there_is_refused(String source) {
    assertThatThrownBy(() -> SnippetRegion.of(source, "wanted"))
        .isInstanceOf(IllegalArgumentException.class);
  }

  @Test
  void a_snippet_is_shown_as_it_stands_in_its_file() throws IOException {
    Files.writeString(
        Files.createDirectory(folder.resolve("ballot")).resolve("Count.java"), SOURCE);

    assertThat(SnippetTaglet.html("class=\"ballot.Count\" region=\"inner\"", folder))
        .isEqualTo(
            "<pre class=\"snippet\"><code class=\"language-java\">"
                + "if (a &lt; b &amp;&amp; c) {\n  tally();\n}\n</code></pre>");
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "class=\"Count\"", "file=\"a.txt\" region=\"b\"", ": inline code"})
  void a_snippet_without_class_and_region_is_refused(String content) {
    assertThatThrownBy(() -> SnippetTaglet.html(content, folder))
        .isInstanceOf(IllegalArgumentException.class);
  }

  @Test
  void a_snippet_of_a_class_that_is_not_there_is_refused() {
    assertThatThrownBy(() -> SnippetTaglet.html("class=\"Gone\" region=\"inner\"", folder))
        .hasMessageContaining("Gone.java");
  }
}
