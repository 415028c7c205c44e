package org.pingyi.evaluation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.tuple;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.StringReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.pingyi.evaluation.ballot.BallotListener;
import org.pingyi.evaluation.ballot.BallotSource;
import org.pingyi.evaluation.ballot.TallyOptions;
import org.pingyi.evaluation.fault.InputException;
import org.pingyi.evaluation.model.Criterion;
import org.pingyi.evaluation.model.EvaluationObject;
import org.pingyi.evaluation.model.Grade;
import org.pingyi.evaluation.model.RaterGroup;
import org.pingyi.evaluation.model.Text;
import org.pingyi.evaluation.plugin.PluginException;
import org.pingyi.evaluation.plugin.RulePlugins;
import org.pingyi.evaluation.report.EvaluationReport;
import org.pingyi.evaluation.report.ObjectResult;
import org.pingyi.evaluation.report.ReportJson;
import org.pingyi.evaluation.roster.Roster;
import org.pingyi.evaluation.tally.Tally;

class EvaluationSchemeTest {

  private static final String SCHEME =
      PartyGroup.SCHEME
          + "period: { opens: 2026-05-01, closes: 2026-05-31, zone: Asia/Shanghai }\n";

  private static final String BALLOTS =
      """
      object,group,token,duty,conduct
      1001,masses,t1,A,A
      1001,masses,t2,A,C
      1001,peers,p1,C,A
      1002,masses,t1,C,D
      1002,peers,p1,A,
      """;

  private static EvaluationScheme scheme(String more) {
    return EvaluationScheme.read("scheme.yaml", SCHEME + more, SmallRules.PLUGINS);
  }

  private static BallotSource ballots(String csv) {
    return BallotSource.csv("ballots.csv", new StringReader(csv));
  }

  private static Roster roster(String csv) {
    return Roster.csv(
        "objects.csv",
        new ByteArrayInputStream(csv.getBytes(StandardCharsets.UTF_8)),
        StandardCharsets.UTF_8);
  }

  private static void assertFaults(ThrowingCallable call, String... starts) {
    assertThatExceptionOfType(InputException.class)
        .isThrownBy(call)
        .satisfies(
            refused -> {
              assertThat(refused.faults()).hasSameSizeAs(starts);
              for (int i = 0; i < starts.length; i++) {
                assertThat(refused.faults().get(i).toString()).startsWith(starts[i]);
              }
            });
  }

  @Test
  void from_a_scheme_and_ballots_to_scores_ranks_grades_and_findings() {
    EvaluationScheme scheme = scheme("");
    EvaluationReport report = scheme.evaluate(scheme.tally(ballots(BALLOTS)));

    assertThat(report.ranking())
        .extracting(
            result -> result.object().id(),
            result -> result.score().map(Object::toString).orElse("none"),
            result -> result.rank().orElse(0),
            result -> result.grade().map(Grade::id).orElse("none"))
        .containsExactly(tuple("1001", "78.00", 1, "good"), tuple("1002", "64.00", 2, "poor"));
    assertThat(report.rectification())
        .extracting(found -> found.object().id() + " " + found.criterion().id())
        .containsExactly("1002 duty", "1001 duty", "1001 conduct");
    assertThat(report.rectification())
        .allSatisfy(found -> assertThat(found.due()).hasValue(LocalDate.of(2026, 6, 12)));
  }

  @Test
  void a_scheme_tells_what_it_says() {
    EvaluationScheme scheme = scheme("");

    assertThat(scheme).hasToString("party-group version 3");
    assertThat(scheme.id()).isEqualTo("party-group");
    assertThat(scheme.version()).isEqualTo(3);
    assertThat(scheme.title()).isEqualTo(Text.of("Party group", "党组"));
    assertThat(scheme.criteria()).extracting(Criterion::id).containsExactly("duty", "conduct");
    assertThat(scheme.raters()).extracting(RaterGroup::id).containsExactly("masses", "peers");
    assertThat(scheme.grades()).extracting(Grade::id).containsExactly("good", "poor");
    assertThat(scheme.period()).isPresent();
    assertThat(scheme.objects()).isEmpty();
    assertThat(scheme.layout().slots()).isEqualTo(2);
  }

  @Test
  void a_scheme_in_a_file_is_named_by_its_faults(@TempDir Path folder) throws IOException {
    Path sound = Files.writeString(folder.resolve("scheme.yaml"), SCHEME);
    Path faulty = Files.writeString(folder.resolve("faulty.yaml"), SCHEME + "wieght: 1\n");

    assertThat(EvaluationScheme.read(sound, SmallRules.PLUGINS).id()).isEqualTo("party-group");
    assertFaults(
        () -> EvaluationScheme.read(faulty, SmallRules.PLUGINS), faulty + ":15:1: unknown-key");
  }

  @Test
  void two_rosters_are_a_fault() {
    EvaluationScheme scheme = scheme("objects: [ { id: 1001 } ]\n");

    assertFaults(() -> scheme.withObjects(roster("id\n1002\n")), "scheme.yaml:1:1: two-rosters");
    assertFaults(
        () -> scheme("").withObjects(roster("id\n1\n")).withObjects(roster("id\n2\n")),
        "scheme.yaml:1:1: two-rosters");
  }

  @Test
  void a_roster_without_the_column_within_which_objects_rank_is_one_fault_of_the_roster() {
    EvaluationScheme scheme = scheme("ranking: { within: branch }\n");

    assertFaults(
        () -> scheme.withObjects(roster("id,district\n1001,east\n1002,west\n")),
        "objects.csv:1:1: missing-column");
  }

  @Test
  void objects_without_the_attribute_within_which_they_rank_are_faults_with_their_lines() {
    EvaluationScheme scheme = scheme("ranking: { within: branch }\n");

    assertFaults(
        () -> scheme.withObjects(roster("id,branch\n1001,\n1002,west\n\n1003, \n")),
        "objects.csv:2:1: missing-key: object “1001” needs “branch”",
        "objects.csv:5:1: missing-key: object “1003” needs “branch”");
  }

  @Test
  void a_roster_that_a_host_made_itself_has_no_lines() {
    EvaluationScheme scheme = scheme("ranking: { within: branch }\n");
    Roster roster = Roster.of(List.of(EvaluationObject.of("1001")));

    assertFaults(() -> scheme.withObjects(roster), "scheme.yaml:1:1: missing-column");
  }

  @Test
  void the_default_kind_is_an_attribute_to_rank_within() {
    EvaluationScheme scheme =
        scheme("object-kind: member\nranking: { within: kind }\n")
            .withObjects(roster("id,kind\n1001,\n1002,window\n"));
    EvaluationReport report = scheme.evaluate(scheme.tally(ballots(BALLOTS)));

    assertThat(report.objects()).extracting(ObjectResult::pool).containsExactly("member", "window");
    assertThat(report.ranking()).allSatisfy(each -> assertThat(each.rank()).hasValue(1));
  }

  @Test
  void ranking_within_an_attribute_needs_a_roster() {
    EvaluationScheme scheme = scheme("ranking: { within: branch }\n");
    Tally nothing = Tally.empty(scheme.layout());

    assertFaults(() -> scheme.tally(ballots(BALLOTS)), "scheme.yaml:1:1: no-roster");
    assertFaults(() -> scheme.evaluate(nothing), "scheme.yaml:1:1: no-roster");
    assertThat(scheme.withObjects(roster("id,branch\n1,east\n")).evaluate(nothing).objects())
        .hasSize(1);
  }

  @Test
  void with_a_roster_ballots_on_other_objects_are_refused() {
    EvaluationScheme scheme = scheme("").withObjects(roster("id\n1002\n"));
    Tally tally = scheme.tally(ballots(BALLOTS));

    assertThat(scheme.objects()).isPresent();
    assertThat(tally.objects()).isEqualTo(Set.of("1002"));
    assertThat(tally.rejections().total()).isEqualTo(3);
  }

  @Test
  void several_sources_have_names_of_their_own() {
    EvaluationScheme scheme = scheme("");
    Tally tally = scheme.tally(ballots(BALLOTS));
    List<BallotSource> twice = List.of(ballots(BALLOTS), ballots(BALLOTS));

    for (List<BallotSource> refused : List.of(twice, List.<BallotSource>of())) {
      assertThatIllegalArgumentException()
          .isThrownBy(() -> scheme.tally(refused, TallyOptions.DEFAULT, BallotListener.SILENT));
      assertThatIllegalArgumentException()
          .isThrownBy(() -> scheme.evaluate(tally, refused, TallyOptions.DEFAULT));
    }
  }

  @Test
  void a_rule_that_breaks_down_is_named_with_what_it_was_working_on() {
    Map<Error, String> mistakes =
        Map.of(
            new AssertionError("secret"),
            "threw java.lang.AssertionError",
            new StackOverflowError(),
            "threw java.lang.StackOverflowError",
            new NoClassDefFoundError("third/Gone"),
            "threw java.lang.NoClassDefFoundError: a class that it needs is not there",
            new NoSuchMethodError("'void org.pingyi.evaluation.tally.Cell.gone()'"),
            "threw java.lang.NoSuchMethodError: it was made for another version of Pingyi");
    for (Error mistake : mistakes.keySet()) {
      EvaluationScheme scheme =
          EvaluationScheme.read(
              "scheme.yaml",
              SCHEME + "scoring: { use: failing }\n",
              SmallRules.PLUGINS.plus(RulePlugins.of(new SmallRules.Failing(mistake))));
      Tally tally = scheme.tally(ballots(BALLOTS));

      assertThatExceptionOfType(PluginException.class)
          .isThrownBy(() -> scheme.evaluate(tally))
          .withMessageContainingAll("scoring rule failing 1", "1001", "duty", "masses")
          .withMessageEndingWith(": " + mistakes.get(mistake))
          .withCause(mistake);
    }
  }

  @Test
  void nothing_counted_is_a_report_without_scores() {
    EvaluationScheme scheme = scheme("");
    EvaluationReport report = scheme.evaluate(Tally.empty(scheme.layout()));

    assertThat(report.objects()).isEmpty();
    assertThat(ReportJson.text(report)).contains("\"read\": 0");
  }

  /** 300 ballots of 100 raters on three objects, each with a token of its own. */
  private static List<String> manyBallots() {
    return IntStream.range(0, 300)
        .mapToObj(
            i ->
                "100"
                    + i % 3
                    + ","
                    + (i % 4 == 0 ? "peers" : "masses")
                    + ",t"
                    + i / 3
                    + ","
                    + "AACD".charAt(i % 4)
                    + ","
                    + "ACAAD".charAt(i % 5))
        .toList();
  }

  private static BallotSource csv(List<String> rows) {
    return ballots("object,group,token,duty,conduct\n" + String.join("\n", rows));
  }

  @Test
  void the_order_of_ballots_does_not_change_a_byte() {
    EvaluationScheme scheme = scheme("");
    List<String> rows = new ArrayList<>(manyBallots());
    String report = ReportJson.text(scheme.evaluate(scheme.tally(csv(rows))));

    for (int seed = 0; seed < 5; seed++) {
      Collections.shuffle(rows, new Random(seed));
      assertThat(ReportJson.text(scheme.evaluate(scheme.tally(csv(rows))))).isEqualTo(report);
    }
  }

  @Test
  void parts_that_were_counted_apart_give_the_same_bytes_as_the_whole() {
    EvaluationScheme scheme = scheme("");
    List<String> rows = manyBallots();
    Tally whole = scheme.tally(csv(rows));
    Tally sum =
        scheme.tally(csv(rows.subList(0, 99))).plus(scheme.tally(csv(rows.subList(99, 300))));

    assertThat(sum).isEqualTo(whole);
    assertThat(ReportJson.text(scheme.evaluate(sum)))
        .isEqualTo(ReportJson.text(scheme.evaluate(whole)));
  }

  @Test
  void one_scheme_serves_many_threads_and_gives_the_same_bytes() throws Exception {
    EvaluationScheme scheme = scheme("");
    List<String> rows = manyBallots();
    Callable<String> evaluation = () -> ReportJson.text(scheme.evaluate(scheme.tally(csv(rows))));
    String expected = evaluation.call();

    ExecutorService threads = Executors.newFixedThreadPool(8);
    try {
      for (Future<String> report : threads.invokeAll(Collections.nCopies(64, evaluation))) {
        assertThat(report.get()).isEqualTo(expected);
      }
    } finally {
      threads.shutdownNow();
    }
  }
}
