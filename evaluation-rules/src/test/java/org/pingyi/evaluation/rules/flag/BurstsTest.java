package org.pingyi.evaluation.rules.flag;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.StringReader;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicReference;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.pingyi.evaluation.EvaluationScheme;
import org.pingyi.evaluation.ballot.BallotSource;
import org.pingyi.evaluation.ballot.GivenBallot;
import org.pingyi.evaluation.intake.BallotBox;
import org.pingyi.evaluation.intake.BoxSetup;
import org.pingyi.evaluation.intake.ClosedBox;
import org.pingyi.evaluation.intake.IssuedPass;
import org.pingyi.evaluation.intake.PassBatch;
import org.pingyi.evaluation.intake.Submission;
import org.pingyi.evaluation.journal.JournalStore;
import org.pingyi.evaluation.plugin.RulePlugins;
import org.pingyi.evaluation.receipt.RandomBytes;
import org.pingyi.evaluation.report.EvaluationReport;
import org.pingyi.evaluation.testkit.PingyiTest;

class BurstsTest {

  private static final RulePlugins PLUGINS =
      RulePlugins.discover(BurstsTest.class.getClassLoader());

  private static final String SMALL = "bursts, papers: 4, times: 2";

  private static String text(String flag, String settings) {
    return """
        id: bursts
        version: 1
        scales: { s: { options: [ { id: A, value: 2 }, { id: B, value: 1 } ] } }
        criteria: [ { id: duty } ]
        raters: [ { id: masses }, { id: peers } ]
        flags: [ { use: %s } ]
        %s
        """
        .formatted(flag, settings);
  }

  private static EvaluationScheme scheme(String flag, String settings) {
    return EvaluationScheme.read("scheme.yaml", text(flag, settings), PLUGINS);
  }

  private static BallotSource source(List<String> rows) {
    String csv = "object,group,token,at,duty\n" + String.join("\n", rows) + "\n";
    return BallotSource.csv("ballots.csv", new StringReader(csv));
  }

  private static List<String> flags(EvaluationReport report) {
    return report.flags().stream()
        .map(
            each ->
                each.group().orElseThrow().id()
                    + " "
                    + each.papers()
                    + ": "
                    + each.reason().en().replaceAll(".*: ", ""))
        .toList();
  }

  /** Returns each flag as group, papers and number of days. */
  private static List<String> flags(String flag, String settings, List<String> rows) {
    EvaluationScheme scheme = scheme(flag, settings);
    return flags(scheme.evaluate(scheme.tally(source(rows)), source(rows)));
  }

  private static List<String> flags(String flag, List<String> rows) {
    return flags(flag, "", rows);
  }

  /** Returns a row for each paper; the first day is the first of the month. */
  private static List<String> papers(String group, int... ofDays) {
    List<String> rows = new ArrayList<>();
    for (int day = 0; day < ofDays.length; day++) {
      for (int i = 0; i < ofDays[day]; i++) {
        String token = group + day + "-" + i;
        rows.add("1," + group + "," + token + ",2026-04-" + (day + 11) + ",A");
      }
    }
    return rows;
  }

  private static List<String> together(List<String> some, List<String> others) {
    List<String> all = new ArrayList<>(some);
    all.addAll(others);
    return all;
  }

  @Test
  void a_day_is_a_burst_where_it_exceeds_so_many_times_the_median_of_the_others() {
    assertThat(flags(SMALL, papers("masses", 1, 7, 2, 3))).containsExactly("masses 7: 1");
    assertThat(flags("bursts, papers: 4, times: 3.5", papers("masses", 1, 7, 2, 3))).isEmpty();
    assertThat(flags("bursts, papers: 4, times: 3.49", papers("masses", 1, 7, 2, 3))).hasSize(1);
    assertThat(flags("bursts, papers: 8, times: 2", papers("masses", 1, 7, 2, 3))).isEmpty();
    assertThat(flags("bursts", papers("masses", 5, 6, 19, 6))).isEmpty();
    assertThat(flags("bursts", papers("masses", 5, 6, 20, 6))).containsExactly("masses 20: 1");
  }

  @Test
  void with_an_even_number_of_other_days_the_median_lies_between_two() {
    assertThat(flags(SMALL, papers("masses", 1, 2, 5, 7, 2))).containsExactly("masses 12: 2");
    assertThat(flags(SMALL, papers("masses", 2, 5, 3))).isEmpty();
    assertThat(flags(SMALL, papers("masses", 2, 6, 3))).containsExactly("masses 6: 1");
  }

  @Test
  void days_with_as_many_papers_are_all_bursts_or_none() {
    assertThat(flags(SMALL, papers("masses", 5, 1, 5, 1, 2))).containsExactly("masses 10: 2");
    assertThat(flags(SMALL, papers("masses", 5, 5, 5))).isEmpty();
    assertThat(flags("bursts, papers: 4, times: 1", papers("masses", 5, 5))).isEmpty();
  }

  @Test
  void one_day_alone_is_compared_with_nothing() {
    assertThat(flags(SMALL, papers("masses", 50))).isEmpty();
    assertThat(flags(SMALL, papers("masses", 0, 50, 0))).isEmpty();
    assertThat(flags(SMALL, papers("masses", 50, 1))).containsExactly("masses 50: 1");
  }

  @Test
  void each_group_is_compared_with_itself() {
    List<String> rows = together(papers("masses", 9, 2, 2), papers("peers", 9, 9, 8));

    assertThat(flags(SMALL, rows)).containsExactly("masses 9: 1");
    assertThat(flags(SMALL, together(papers("masses", 9), papers("peers", 1, 1)))).isEmpty();
  }

  @Test
  void papers_without_a_day_are_left_out() {
    List<String> none =
        papers("masses", 9, 2, 2).stream().map(row -> row.replaceAll("2026-04-..", "")).toList();

    assertThat(flags(SMALL, none)).isEmpty();
    assertThat(flags(SMALL, together(papers("peers", 1, 5), none))).containsExactly("peers 5: 1");
  }

  @Test
  void a_paper_belongs_to_the_last_day_that_its_ballots_name() {
    List<String> rows = new ArrayList<>();
    for (String token : List.of("a", "b", "c", "d")) {
      rows.add("2,masses," + token + ",,A");
      rows.add("1,masses," + token + ",2026-04-12,A");
      rows.add("3,masses," + token + ",2026-04-11,A");
    }
    rows.add("1,masses,e,2026-04-11,A");

    assertThat(flags(SMALL, rows)).containsExactly("masses 4: 1");
  }

  @Test
  void a_time_is_of_the_day_that_it_is_in_the_zone_of_the_period() {
    List<String> rows = new ArrayList<>(papers("masses", 2, 3));
    rows.add("1,masses,z,2026-04-11T16:30:00Z,A");
    rows.add("1,masses,y,2026-04-12T23:59,A");
    String period = "period: { opens: 2026-04-01, closes: 2026-04-30, zone: Asia/Shanghai }";

    assertThat(flags(SMALL, period, rows)).containsExactly("masses 5: 1");
    assertThat(flags(SMALL, rows)).isEmpty();
  }

  @Test
  void the_order_of_ballots_changes_nothing() {
    List<String> rows = together(papers("masses", 1, 7, 2, 3), papers("peers", 8, 1, 8, 1, 1));
    List<String> shuffled = new ArrayList<>(rows);
    Collections.reverse(shuffled);
    Collections.rotate(shuffled, 7);

    assertThat(flags(SMALL, rows)).containsExactly("masses 7: 1", "peers 16: 2");
    assertThat(flags(SMALL, shuffled)).isEqualTo(flags(SMALL, rows));
  }

  @Test
  void a_reason_names_neither_day_nor_object() {
    EvaluationScheme scheme = scheme(SMALL, "");
    List<String> rows = papers("masses", 1, 7, 2, 3);

    assertThat(scheme.evaluate(scheme.tally(source(rows)), source(rows)).flags())
        .singleElement()
        .satisfies(
            flag -> {
              assertThat(flag.object()).isEqualTo(Optional.empty());
              assertThat(flag.reason().en())
                  .isEqualTo(
                      "at least 4 papers on one day, and more than 2 times the median of the"
                          + " group's other days; such days: 1");
              assertThat(flag.reason().zh())
                  .isEqualTo("一日内评议票不少于 4 份，且超过该主体其余各日中位数的 2 倍；此类日期共 1 天");
            });
  }

  private static List<String> flagsOfBox(String intake, int... ofDays) {
    EvaluationScheme scheme = scheme(SMALL, intake);
    Instant first = Instant.parse("2026-04-11T08:10:00Z");
    AtomicReference<Instant> now = new AtomicReference<>(first);
    BoxSetup setup = BoxSetup.of(now::get, RandomBytes.secure());
    try (BallotBox box = BallotBox.open(scheme, JournalStore.inMemory(), setup)) {
      List<IssuedPass> passes = box.issue(PassBatch.of("b1", "masses", 100)).passes();
      int next = 0;
      for (int day = 0; day < ofDays.length; day++) {
        now.set(first.plusSeconds(day * 86_400L));
        for (int i = 0; i < ofDays[day]; i++) {
          now.set(now.get().plusSeconds(3_600));
          box.submit(
              Submission.of(
                  "s" + next,
                  scheme.fingerprint(),
                  passes.get(next).pass().code(),
                  List.of(GivenBallot.of("1", Map.of("duty", "A")))));
          next++;
        }
      }
      try (ClosedBox closed = box.seal()) {
        return flags(closed.report());
      }
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"day", "hour"})
  void a_ballot_box_that_keeps_days_or_hours_has_the_flags_of_a_file(String time) {
    assertThat(flagsOfBox("intake: { time: " + time + " }", 1, 7, 2, 3))
        .isEqualTo(flags(SMALL, papers("masses", 1, 7, 2, 3)))
        .containsExactly("masses 7: 1");
  }

  @Test
  void a_ballot_box_that_keeps_no_time_has_no_flag() {
    assertThat(flagsOfBox("", 1, 7, 2, 3)).isEmpty();
  }

  @Test
  void parameters_that_make_no_sense_are_faults_of_the_scheme() {
    assertThat(PingyiTest.faults(text("bursts, papers: 1", ""), PLUGINS)).hasSize(1);
    assertThat(PingyiTest.faults(text("bursts, times: 0.99", ""), PLUGINS)).hasSize(1);
    assertThat(PingyiTest.faults(text("bursts, times: 1", ""), PLUGINS)).isEmpty();
  }
}
