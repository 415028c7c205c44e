package org.pingyi.evaluation.rules.flag;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.StringReader;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.pingyi.evaluation.EvaluationScheme;
import org.pingyi.evaluation.ballot.BallotSource;
import org.pingyi.evaluation.fault.Fault;
import org.pingyi.evaluation.model.Language;
import org.pingyi.evaluation.plugin.RulePlugins;
import org.pingyi.evaluation.report.ReportJson;
import org.pingyi.evaluation.testkit.PingyiTest;

class FlagsTest {

  private static final RulePlugins PLUGINS = RulePlugins.discover(FlagsTest.class.getClassLoader());

  private static final String HEADER = "object,group,token,duty,mark\n";

  private static String scheme(String flag) {
    return """
        id: flags
        version: 1
        scales:
          quality: { options: [ { id: A, value: 2 }, { id: B, value: 1 }, { id: X } ] }
          marks: { range: { from: 0, to: 100, step: 1 } }
        criteria: [ { id: duty, scale: quality }, { id: mark, scale: marks } ]
        raters: [ { id: masses }, { id: peers, anonymous: false } ]
        flags: [ { use: %s } ]
        """
        .formatted(flag);
  }

  /** Returns each flag as group, papers and reason. */
  private static List<String> flags(String flag, String... rows) {
    EvaluationScheme read = EvaluationScheme.read("scheme.yaml", scheme(flag), PLUGINS);
    String csv = HEADER + String.join("\n", rows) + "\n";
    return read.evaluate(read.tally(source(csv)), source(csv)).flags().stream()
        .map(
            each ->
                each.group().orElseThrow().id() + " " + each.papers() + ": " + each.reason().en())
        .toList();
  }

  private static BallotSource source(String csv) {
    return BallotSource.csv("ballots.csv", new StringReader(csv));
  }

  @Test
  void the_only_answer_on_a_scale_is_no_straight_line() {
    String[] rows = {"1,masses,a,A,90", "1,masses,b,B,10"};

    assertThat(flags("straight-lining, from-answers: 2", rows)).isEmpty();
  }

  @Test
  void papers_with_one_answer_on_each_scale_can_be_identical() {
    String[] rows = {"1,masses,a,A,90", "1,masses,b,A,90", "1,masses,c,A,10"};

    assertThat(flags("identical-papers, from-answers: 2", rows))
        .first()
        .asString()
        .startsWith("masses 2");
  }

  @Test
  void a_paper_is_a_straight_line_where_each_scale_has_one_answer_throughout() {
    String[] rows = {
      "1,masses,a,A,90", "2,masses,a,A,90", "3,masses,a,A,90",
      "1,masses,b,A,90", "2,masses,b,A,90", "3,masses,b,B,90",
      "1,masses,c,X,", "2,masses,c,X,", "3,masses,c,X,",
      "1,peers,d,B,5", "2,peers,d,B,5", "3,peers,d,B,5",
    };

    assertThat(flags("straight-lining", rows))
        .containsExactly(
            "masses 1: of 6 answers or more, at least 100% are the same",
            "peers 1: of 6 answers or more, at least 100% are the same");
    assertThat(flags("straight-lining, from-answers: 3", rows))
        .hasSize(2)
        .first()
        .asString()
        .startsWith("masses 2");
    assertThat(flags("straight-lining, at-least-share: 5/6", rows))
        .first()
        .asString()
        .startsWith("masses 2");
    assertThat(flags("straight-lining, from-answers: 7", rows)).isEmpty();
  }

  @Test
  void papers_are_identical_within_a_group_and_on_the_same_objects_alone() {
    String[] rows = {
      "1,masses,a,A,90",
      "2,masses,a,B,80",
      "2,masses,b,B,80",
      "1,masses,b,A,90",
      "1,masses,c,A,90",
      "3,masses,c,B,80",
      "1,peers,d,A,90",
      "2,peers,d,B,80",
      "1,masses,e,A,90",
      "2,masses,e,B,",
      "1,masses,f,A,50",
      "2,masses,f,A,50",
      "1,masses,g,A,50",
      "2,masses,g,A,50"
    };

    assertThat(flags("identical-papers, from-answers: 4", rows))
        .containsExactly(
            "masses 2: the same answers on the same objects on 2 papers or more; sets of such"
                + " papers: 1");
    assertThat(flags("identical-papers, from-answers: 5", rows)).isEmpty();
    assertThat(flags("identical-papers, from-answers: 4, from-papers: 3", rows)).isEmpty();
  }

  private static String[] marks(int... marks) {
    return IntStream.range(0, marks.length)
        .mapToObj(i -> "1,masses,t" + i + ",," + marks[i])
        .toArray(String[]::new);
  }

  /**
   * Distances from the others are 6/5 of those from the mean, so z is that of the marks: their
   * median is 52, the median distance from it 2.5, and 0.6745·(52 − 38)/2.5 = 3.78.
   */
  @Test
  void severe_and_lenient_raters_are_those_beyond_the_modified_z_score() {
    int[] marks = {50, 51, 52, 53, 54, 55, 49, 50, 38, 70, 53};
    String flag = "outlying-raters, from-answers: 1, above: ";

    assertThat(flags(flag + "3.5", marks(marks)))
        .containsExactly(
            "masses 1: ratings far above those of the others: modified z score above 3.5",
            "masses 1: ratings far below those of the others: modified z score below −3.5");
    assertThat(flags(flag + "5", marks(marks)))
        .containsExactly(
            "masses 1: ratings far above those of the others: modified z score above 5");
    assertThat(flags(flag + "6.5", marks(marks))).isEmpty();
    assertThat(flags("outlying-raters, from-answers: 2", marks(marks))).isEmpty();
    assertThat(flags("outlying-raters, from-answers: 1, from-papers: 12", marks(marks))).isEmpty();
  }

  @Test
  void where_most_raters_do_not_differ_nobody_is_outlying() {
    assertThat(
            flags(
                "outlying-raters, from-answers: 1",
                marks(50, 50, 50, 50, 50, 50, 50, 50, 50, 0, 100)))
        .isEmpty();
    assertThat(flags("outlying-raters, from-answers: 1, from-papers: 3", marks(7))).isEmpty();
  }

  private static final String[] PEERS = {
    "2,peers,1,A,100",
    "3,peers,1,A,60",
    "1,peers,2,A,100",
    "3,peers,2,A,60",
    "1,peers,3,A,60",
    "2,peers,3,A,60",
    "1,peers,1,A,0",
    "1,peers,4,A,60",
    "2,peers,4,A,60"
  };

  @Test
  void mutual_marks_are_told_by_papers_and_pairs_and_never_by_name() {
    String flag = "mutual-high-marks, above-others: 10%";

    assertThat(flags(flag, PEERS))
        .containsExactly(
            "peers 2: pairs that rate each other at least 10% of the scale higher than the others"
                + " rate them: 1");
    assertThat(flags("mutual-high-marks, above-others: 40%", PEERS)).isEmpty();
  }

  @Test
  void nobody_is_a_rater_by_name_in_an_anonymous_group() {
    String[] anonymous =
        java.util.Arrays.stream(PEERS)
            .map(row -> row.replace("peers", "masses"))
            .toArray(String[]::new);

    assertThat(flags("mutual-high-marks, above-others: 10%", anonymous)).isEmpty();
  }

  @Test
  void flags_change_neither_scores_nor_counts() {
    String csv = HEADER + String.join("\n", PEERS) + "\n";
    EvaluationScheme with =
        EvaluationScheme.read("scheme.yaml", scheme("mutual-high-marks"), PLUGINS);
    EvaluationScheme without =
        EvaluationScheme.read(
            "scheme.yaml", scheme("mutual-high-marks").replaceAll("flags: .*\n", ""), PLUGINS);

    assertThat(
            ReportJson.text(
                with.evaluate(with.tally(source(csv)), source(csv)).withFlags(List.of()),
                Language.EN))
        .isEqualTo(ReportJson.text(without.evaluate(without.tally(source(csv))), Language.EN));
  }

  @Test
  void parameters_that_make_no_sense_are_faults_of_the_scheme() {
    assertThat(
            PingyiTest.faults(scheme("straight-lining, from-answers: 1"), PLUGINS).stream()
                .map(Fault::code)
                .map(Object::toString)
                .collect(Collectors.joining()))
        .isEqualTo("invalid-parameter");
    assertThat(PingyiTest.faults(scheme("identical-papers, from-papers: 1"), PLUGINS)).hasSize(1);
    assertThat(PingyiTest.faults(scheme("outlying-raters, above: 0"), PLUGINS)).hasSize(1);
    assertThat(PingyiTest.faults(scheme("outlying-raters, from-papers: 2"), PLUGINS)).hasSize(1);
  }
}
