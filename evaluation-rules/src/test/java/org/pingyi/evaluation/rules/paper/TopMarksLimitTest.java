package org.pingyi.evaluation.rules.paper;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;
import static org.pingyi.evaluation.rules.Fixtures.POINTS;
import static org.pingyi.evaluation.rules.Fixtures.SATISFACTION;
import static org.pingyi.evaluation.rules.Fixtures.leaf;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.pingyi.evaluation.fault.Fault;
import org.pingyi.evaluation.fault.FaultCode;
import org.pingyi.evaluation.model.LeafCriterion;
import org.pingyi.evaluation.model.Share;
import org.pingyi.evaluation.model.Text;
import org.pingyi.evaluation.rule.Paper;
import org.pingyi.evaluation.rule.PaperRule.Verdict;
import org.pingyi.evaluation.rule.Reference;
import org.pingyi.evaluation.rules.paper.TopMarksLimit.Parameters;
import org.pingyi.evaluation.testkit.PingyiTest;

class TopMarksLimitTest {

  private static final LeafCriterion DUTY = leaf("duty", SATISFACTION);
  private static final LeafCriterion LAW = leaf("law", SATISFACTION);

  private final TopMarksLimit rule = new TopMarksLimit();

  private boolean stands(String share, int fromObjects, Paper paper) {
    Parameters parameters =
        new Parameters(new Reference.ToOption("A"), Share.parse(share), fromObjects, Then.REJECT);
    return rule.judge(paper, parameters) instanceof Verdict.Stands;
  }

  private static Paper duty(String... answers) {
    return Written.of(List.of(DUTY), List.of(answers));
  }

  @ParameterizedTest
  @CsvSource({
    "50%, A B A B, true", // 2 of 4
    "50%, A A A B, false",
    "50%, A A B, false", // ⌊1.5⌋ = 1
    "50%, A B C, true",
    "1/3, A B C, true", // exactly a third
    "33.3%, A B C, false", // ⌊0.999⌋ = 0
    "0%, B B B, true",
    "0%, B B A, false",
    "100%, A A A, true"
  })
  void at_most_the_share_of_the_answers_rounded_down_may_be_the_option(
      String share, String answers, boolean stands) {
    assertThat(stands(share, 2, duty(answers.split(" ", -1)))).isEqualTo(stands);
  }

  @Test
  void answers_without_value_are_among_those_counted_and_blank_ones_are_not() {
    assertThat(stands("50%", 2, duty("A", "D"))).isTrue();
    assertThat(stands("50%", 2, duty("A", "-"))).isFalse();
  }

  @Test
  void a_paper_without_any_answer_stands() {
    assertThat(stands("0%", 2, duty("-", "-", "-"))).isTrue();
  }

  @Test
  void papers_with_fewer_ballots_are_not_looked_at() {
    assertThat(stands("50%", 2, duty("A"))).isTrue();
    assertThat(stands("50%", 1, duty("A"))).isFalse();
    assertThat(stands("50%", 4, duty("A", "A", "A"))).isTrue();
  }

  @Test
  void each_criterion_is_counted_by_itself() {
    List<LeafCriterion> both = List.of(DUTY, LAW);

    assertThat(stands("50%", 2, Written.of(both, List.of("A B", "B A")))).isTrue();
    assertThat(stands("50%", 2, Written.of(both, List.of("B A", "B A")))).isFalse();
  }

  @Test
  void a_range_has_no_options_even_where_a_number_looks_like_one() {
    Parameters hundred =
        new Parameters(new Reference.ToOption("100"), Share.parse("0"), 1, Then.REJECT);
    Paper paper = Written.of(List.of(leaf("points", POINTS)), List.of("100", "100"));

    assertThat(rule.judge(paper, hundred)).isInstanceOf(Verdict.Stands.class);
  }

  @Test
  void the_reason_names_the_limit_and_nothing_of_the_paper() {
    Parameters half =
        new Parameters(new Reference.ToOption("A"), Share.parse("50%"), 2, Then.REJECT);

    assertThat(rule.judge(duty("A", "A"), half))
        .isInstanceOfSatisfying(
            Verdict.VoidPaper.class,
            verdict ->
                assertThat(verdict.reason().en())
                    .isEqualTo(
                        "too many top marks: at most 50% of the answers to a criterion may be A"));
  }

  @Test
  void papers_may_be_flagged_instead_for_one_reason_whatever_the_criterion() {
    Parameters flag = new Parameters(new Reference.ToOption("A"), Share.parse("50%"), 2, Then.FLAG);
    List<LeafCriterion> both = List.of(DUTY, LAW);
    Verdict over =
        new Verdict.Flagged(
            Text.of(
                "too many top marks: at most 50% of the answers to a criterion may be A",
                "优秀票超额：每项内容至多 50% 可选 A"));

    assertThat(rule.judge(Written.of(both, List.of("A B", "A B")), flag)).isEqualTo(over);
    assertThat(rule.judge(Written.of(both, List.of("B A", "B A")), flag)).isEqualTo(over);
    assertThat(rule.judge(Written.of(both, List.of("A B", "B A")), flag))
        .isInstanceOf(Verdict.Stands.class);
  }

  @Test
  void an_option_that_no_criterion_can_be_answered_with_is_unknown() {
    String scheme =
        """
        id: x
        version: 1
        scales: { used: { options: [ { id: A, value: 1 } ] }, unused: { options: [ { id: B } ] } }
        criteria: [ { id: c, scale: used } ]
        raters: [ { id: g } ]
        papers: [ { use: top-marks-limit, at-most-share: 50%, option: $ } ]
        """;

    assertThat(PingyiTest.faults(scheme.replace("$", "A"))).isEmpty();
    assertThat(PingyiTest.faults(scheme.replace("$", "B")))
        .extracting(Fault::code, Fault::path, Fault::message)
        .containsExactly(
            tuple(
                FaultCode.UNKNOWN_REFERENCE,
                "papers[0].option",
                Text.of("no criterion has a scale with the option “B”", "没有一项内容的选项等次含有选项“B”")));
  }
}
