package org.pingyi.evaluation.commandline.evaluation;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.pingyi.evaluation.commandline.Inputs;
import org.pingyi.evaluation.commandline.Outcome;
import org.pingyi.evaluation.commandline.PluginJar;

/** What {@code explain} prints is told by the files in {@code explanations}. */
class ExplainCommandTest {

  private static final Path CASE = resource("/cases/party-group");

  private static Path resource(String name) {
    return Path.of("src", "test", "resources").resolve(name.substring(1));
  }

  private static Outcome explain(String... options) {
    List<String> args =
        new ArrayList<>(
            List.of(
                "explain",
                "--scheme",
                CASE.resolve("scheme.yaml").toString(),
                "--ballots",
                CASE.resolve("ballots.csv").toString()));
    args.addAll(List.of(options));
    return Outcome.of(args.toArray());
  }

  @Test
  void the_ballots_of_several_files_are_explained_together(@TempDir Path folder)
      throws IOException {
    Inputs inputs = new Inputs(folder);
    Path more = inputs.file("more.csv", "duty,token,group,object\nB,t1,masses,甲\nA,t3,masses,乙\n");
    Path both = inputs.file("both.csv", Inputs.BALLOTS + "甲,masses,t1,B\n乙,masses,t3,A\n");
    Outcome together =
        Outcome.of("explain", "--scheme", inputs.scheme(), "--ballots", both, "--object", "乙");
    Outcome apart =
        Outcome.of(
            "explain",
            "--scheme",
            inputs.scheme(),
            "--ballots",
            inputs.ballots(),
            "--ballots",
            more,
            "--object",
            "乙");

    assertThat(apart.status()).isZero();
    assertThat(apart.out()).isEqualTo(together.out()).contains("75.00");
  }

  @ParameterizedTest
  @CsvSource({
    "object-summary.zh.txt, zh, --object 1001 --detail summary",
    "object-parts.zh.txt, zh, --object 1001",
    "object-parts.en.txt, en, --object 1001",
    "criterion-steps.zh.txt, zh, --object 1007 --criterion leadership --detail steps",
    "cell-parts.en.txt, en, --object 1007 --criterion leadership --group masses",
    "group-parts.zh.txt, zh, --object 1007 --group masses",
    "report.zh.txt, zh, ''",
    "report.en.txt, en, --detail steps",
  })
  void it_tells_how_numbers_came_about(String file, String language, String options)
      throws IOException {
    List<String> args = new ArrayList<>(List.of("--lang", language));
    if (!options.isEmpty()) {
      args.addAll(List.of(options.split(" ")));
    }
    Outcome outcome = explain(args.toArray(String[]::new));

    assertThat(outcome.status()).isZero();
    assertThat(outcome.out())
        .isEqualTo(Files.readString(resource("/explanations/" + file), StandardCharsets.UTF_8));
  }

  @Test
  void a_trimmed_mean_in_strata_is_told_down_to_what_is_dropped() throws IOException {
    Path street = resource("/cases/street-year-end");
    Outcome outcome =
        Outcome.of(
            "explain",
            "--scheme",
            street.resolve("scheme.yaml"),
            "--ballots",
            street.resolve("ballots.ndjson"),
            "--objects",
            street.resolve("objects.csv"),
            "--lang=zh",
            "--object=S03",
            "--criterion=team",
            "--group=residents",
            "--detail=steps");

    assertThat(outcome.out())
        .isEqualTo(
            Files.readString(
                resource("/explanations/strata-steps.zh.txt"), StandardCharsets.UTF_8));
  }

  @ParameterizedTest
  @ValueSource(strings = {"--object 9", "--object 1001 --criterion x", "--object 1001 --group x"})
  void what_the_report_does_not_have_is_named_with_what_it_has(String options) {
    Outcome outcome = explain(options.split(" "));

    assertThat(outcome.status()).isEqualTo(2);
    assertThat(outcome.out()).isEmpty();
    assertThat(outcome.err())
        .matches(
            "pingyi: there is no (object|criterion|rater group) “.” \\(--[a-z]+\\); there are: [^,]+, [^,]+, .*\n");
  }

  @Test
  void an_id_that_is_mistyped_is_guessed() {
    Outcome english = explain("--object", "1001", "--group", "masse");
    Outcome chinese = explain("--object", "1001", "--criterion", "leadershp", "--lang", "zh");

    assertThat(english.err())
        .startsWith(
            "pingyi: there is no rater group “masse” (--group); did you mean “masses”?"
                + " There are: ")
        .contains(" masses");
    assertThat(chinese.err())
        .startsWith("pingyi: 没有评议内容“leadershp”（--criterion）；是否想写“leadership”？现有：");
  }

  @Test
  void a_group_has_no_score_of_an_inner_criterion_where_all_objects_are_combined_at_once(
      @TempDir Path folder) throws IOException {
    PluginJar.cohort("First", "first").in(folder, "first.jar");
    Path scheme =
        Files.writeString(
            folder.resolve("scheme.yaml"),
            """
            id: cohort
            version: 1
            scales: { s: { options: [ { id: A, value: 100 }, { id: B, value: 70 } ] } }
            raters: [ { id: masses } ]
            criteria: [ { id: inner, criteria: [ { id: leaf }, { id: other } ] } ]
            combining: { use: first }
            """);
    Path ballots =
        Files.writeString(
            folder.resolve("ballots.csv"), "object,group,token,leaf,other\no,masses,t,A,B\n");
    String[] about = {
      "--scheme", scheme.toString(), "--ballots", ballots.toString(), "--plugins", folder.toString()
    };

    Outcome inner = run(about, "--object", "o", "--criterion", "inner", "--group", "masses");
    Outcome leaf = run(about, "--object", "o", "--criterion", "leaf", "--group", "masses");
    Outcome chinese =
        run(
            about,
            "--object",
            "o",
            "--criterion",
            "inner",
            "--group",
            "masses",
            "--lang",
            "zh",
            "--detail",
            "steps");

    assertThat(inner.status()).isZero();
    assertThat(inner.out())
        .isEqualTo(
            """
            There is no score of “inner” by “masses” alone, because of this:
            total of masses (first): none: the criteria are combined for all objects at once
            """);
    assertThat(leaf.out())
        .startsWith("masses on leaf (weighted-mean): 100.00")
        .doesNotContain("no score");
    assertThat(chinese.out()).startsWith("“inner”没有仅由“masses”得出的得分，原因如下：\nmasses合计");
  }

  @Test
  void two_hundred_criteria_are_read_in_a_few_lines_and_in_full_where_that_is_asked_for(
      @TempDir Path folder) throws IOException {
    Path scheme = folder.resolve("scheme.yaml");
    Path ballots = folder.resolve("ballots.csv");
    Files.writeString(scheme, manyCriteria(200));
    Files.writeString(ballots, ballots(200));
    String[] about = {"--scheme", scheme.toString(), "--ballots", ballots.toString()};

    Outcome collapsed = run(about, "--object", "o");
    Outcome one = run(about, "--object", "o", "--criterion", "c117");
    Outcome full = run(about, "--object", "o", "--detail", "steps");

    assertThat(collapsed.out().lines().count()).isLessThan(30);
    assertThat(collapsed.out()).contains("and 195 others, together ");
    assertThat(one.out().lines().count()).isLessThan(10);
    assertThat(full.out().lines().filter(line -> line.matches(" *c[0-9]+: weight .*")))
        .hasSize(200 + 200);
  }

  private static Outcome run(String[] about, String... options) {
    List<String> args = new ArrayList<>(List.of("explain"));
    args.addAll(List.of(about));
    args.addAll(List.of(options));
    return Outcome.of(args.toArray());
  }

  private static String manyCriteria(int number) {
    StringBuilder scheme =
        new StringBuilder(
            """
            id: many
            version: 1
            scales: { s: { options: [ { id: A, value: 100 }, { id: B, value: 70 } ] } }
            raters: [ { id: g } ]
            criteria:
            """);
    for (int i = 0; i < number; i++) {
      scheme.append("  - { id: c").append(i).append(", weight: ").append(1 + i % 9).append(" }\n");
    }
    return scheme.toString();
  }

  private static String ballots(int number) {
    StringBuilder header = new StringBuilder("object,group,token");
    StringBuilder first = new StringBuilder("o,g,t1");
    StringBuilder second = new StringBuilder("o,g,t2");
    for (int i = 0; i < number; i++) {
      header.append(",c").append(i);
      first.append(i % 2 == 0 ? ",A" : ",B");
      second.append(i % 3 == 0 ? ",A" : ",B");
    }
    return header + "\n" + first + "\n" + second + "\n";
  }
}
