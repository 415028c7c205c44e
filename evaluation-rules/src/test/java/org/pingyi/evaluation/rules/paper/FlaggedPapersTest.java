package org.pingyi.evaluation.rules.paper;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.StringReader;
import org.junit.jupiter.api.Test;
import org.pingyi.evaluation.EvaluationScheme;
import org.pingyi.evaluation.ballot.BallotSource;
import org.pingyi.evaluation.plugin.RulePlugins;
import org.pingyi.evaluation.report.EvaluationReport;
import org.pingyi.evaluation.report.FlagResult;

/** Papers that the rules flag count, and the report tells how many they are. */
class FlaggedPapersTest {

  private static final RulePlugins PLUGINS =
      RulePlugins.discover(FlaggedPapersTest.class.getClassLoader());

  /** Paper a of the masses is caught by all rules, b by none; c of the peers says no time. */
  private static final String BALLOTS =
      """
      object,group,token,seconds,duty,law
      1,masses,a,9,A,
      2,masses,a,9,A,
      1,masses,b,90,A,B
      2,masses,b,90,B,A
      1,peers,c,,B,
      2,peers,c,,C,C
      1,peers,d,12,A,A
      2,peers,d,12,A,A
      """;

  private static EvaluationReport report(String papers) {
    EvaluationScheme scheme =
        EvaluationScheme.read(
            "scheme.yaml",
            """
            id: flagged
            version: 1
            scales:
              quality:
                options: [ { id: A, value: 100 }, { id: B, value: 60 }, { id: C, value: 20 } ]
            criteria: [ { id: duty }, { id: law } ]
            raters: [ { id: masses, weight: 60 }, { id: peers, weight: 40 } ]
            papers: [ %s ]
            """
                .formatted(papers),
            PLUGINS);
    return scheme.evaluate(
        scheme.tally(BallotSource.csv("ballots.csv", new StringReader(BALLOTS))));
  }

  private static EvaluationReport all(Then then) {
    String end = ", then: " + (then == Then.FLAG ? "flag }" : "reject }");
    return report(
        String.join(
            ", ",
            "{ use: minimum-answers, at-least-share: 3/4" + end,
            "{ use: minimum-time, seconds: 30, without-time: catch" + end,
            "{ use: no-straight-lining, from-answers: 2" + end,
            "{ use: top-marks-limit, option: A, at-most-share: 50%" + end));
  }

  private static String line(FlagResult flag) {
    return String.join(
        " ",
        flag.rule(),
        flag.group().orElseThrow().id(),
        flag.papers() + ":",
        flag.reason().toString());
  }

  @Test
  void the_report_tells_how_many_papers_of_each_group_each_rule_flags() {
    assertThat(all(Then.FLAG).flags().stream().map(FlaggedPapersTest::line))
        .containsExactly(
            "minimum-answers masses 1: "
                + "too few answers: at least 75% of the questions have to be answered",
            "minimum-time masses 1: filled in too quickly: it takes at least 30 seconds",
            "minimum-time peers 1: filled in too quickly: it takes at least 30 seconds",
            "minimum-time peers 1: the paper does not say how long it took",
            "no-straight-lining masses 1: all answers stand at the same position of their scales",
            "no-straight-lining peers 1: all answers stand at the same position of their scales",
            "top-marks-limit masses 1: "
                + "too many top marks: at most 50% of the answers to a criterion may be A",
            "top-marks-limit peers 1: "
                + "too many top marks: at most 50% of the answers to a criterion may be A");
  }

  @Test
  void scores_are_those_of_a_scheme_without_the_rules_and_no_ballot_is_rejected() {
    EvaluationReport without = report("");
    EvaluationReport flagged = all(Then.FLAG);

    assertThat(without.flags()).isEmpty();
    assertThat(flagged.objects()).hasSize(2).isEqualTo(without.objects());
    assertThat(flagged.ballots()).isEqualTo(without.ballots());
    assertThat(flagged.ballots().accepted()).isEqualTo(8);
  }

  @Test
  void the_same_papers_are_void_where_the_rules_reject_them() {
    EvaluationReport rejected = all(Then.REJECT);

    assertThat(rejected.flags()).isEmpty();
    assertThat(rejected.ballots().accepted()).isEqualTo(2);
    assertThat(rejected.objects()).isNotEqualTo(report("").objects());
  }
}
