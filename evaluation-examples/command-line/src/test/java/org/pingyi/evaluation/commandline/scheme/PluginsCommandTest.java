package org.pingyi.evaluation.commandline.scheme;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.pingyi.evaluation.commandline.Outcome;
import org.pingyi.evaluation.commandline.PluginJar;

class PluginsCommandTest {

  @TempDir private Path folder;

  @Test
  void parameters_are_listed() {
    assertThat(Outcome.of("plugins").out())
        .containsPattern(
            "paper rule +top-marks-limit +1\\.0 +Limit of top marks"
                + " +option, at-most-share, from-objects, then +\\S")
        .containsPattern("scoring rule +median +1\\.0 +Median +– +\\S");
  }

  @Test
  void the_reference_of_a_rule_has_its_formula_parameters_and_example() {
    Outcome outcome = Outcome.of("plugins", "--doc", "trimmed-mean");

    assertThat(outcome.status()).isZero();
    assertThat(outcome.err()).isEmpty();
    assertThat(outcome.out())
        .startsWith("# trimmed-mean\n\nTrimmed mean, a scoring rule, version 1.0.\n")
        .contains(
            "**Formula.** The mean of the ratings that are left",
            "| `trim` | a share such as 20%, 1/3 or 0.2, ≤ 0.5 | required |",
            "**When not, and what then.** ",
            "Sankhyā A 25 (1963), 331–352.",
            "scoring: { use: trimmed-mean, trim: 20% }",
            "Peers on Duty (trimmed-mean): 89.67, rounded from 89.666666…")
        .containsPattern("\nFrom \\S+\n$");
  }

  @Test
  void it_speaks_the_language_that_is_asked_for() {
    assertThat(Outcome.of("plugins", "--doc", "veto", "--lang", "zh").out())
        .startsWith("# veto\n\n一票否决，调整规则，版本 1.0。\n")
        .contains("**何时使用。** ", "等次因此为差。")
        .containsPattern("\n来源：\\S+\n$");
  }

  @Test
  void the_reference_of_a_template_has_what_it_brings() {
    assertThat(Outcome.of("plugins", "--doc", "five-goods").out())
        .contains("Five goods, a scheme template, version 1.0.", "It brings", "id: leadership");
  }

  @Test
  void a_rule_of_others_that_says_nothing_of_itself_has_a_reference_too() throws IOException {
    Path plugins = Files.createDirectory(folder.resolve("plugins"));
    Path jar = PluginJar.constant("Even", "even", 50).in(plugins, "even.jar");

    Outcome outcome = Outcome.of("plugins", "--plugins", plugins, "--doc", "even");

    assertThat(outcome.status()).isZero();
    assertThat(outcome.out())
        .isEqualTo(
            """
            # even

            Third party, a scoring rule, version 1.0.

            It has no parameters.

            It says no more of itself.

            From %s
            """
                .formatted(jar));
  }

  @Test
  void an_id_that_no_plugin_has_is_wrong_usage() {
    Outcome outcome = Outcome.of("plugins", "--doc", "meidan");

    assertThat(outcome.status()).isEqualTo(2);
    assertThat(outcome.out()).isEmpty();
    assertThat(outcome.err())
        .startsWith(
            "pingyi: there is no plugin “meidan” (--doc); did you mean “median”? There are: ");
  }
}
