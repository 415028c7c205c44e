package org.pingyi.evaluation.rules.paper;

import static org.assertj.core.api.Assertions.assertThat;
import static org.pingyi.evaluation.rules.Fixtures.SATISFACTION;
import static org.pingyi.evaluation.rules.Fixtures.leaf;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.pingyi.evaluation.model.LeafCriterion;
import org.pingyi.evaluation.model.Share;
import org.pingyi.evaluation.model.Text;
import org.pingyi.evaluation.rule.Paper;
import org.pingyi.evaluation.rule.PaperRule.Verdict;
import org.pingyi.evaluation.rules.RecordedCheck;
import org.pingyi.evaluation.rules.paper.MinimumAnswers.Parameters;

class MinimumAnswersTest {

  private static final List<LeafCriterion> THREE =
      List.of(leaf("a", SATISFACTION), leaf("b", SATISFACTION), leaf("c", SATISFACTION));

  private final MinimumAnswers rule = new MinimumAnswers();

  private static Parameters share(String share) {
    return new Parameters(Optional.of(Share.parse(share)), Optional.empty(), Then.REJECT);
  }

  private static Parameters number(int number) {
    return new Parameters(Optional.empty(), Optional.of(number), Then.REJECT);
  }

  private static Paper paper(String lines) {
    return Written.of(THREE, Arrays.asList(lines.split("/", -1)));
  }

  private boolean stands(Parameters parameters, String lines) {
    return rule.judge(paper(lines), parameters) instanceof Verdict.Stands;
  }

  @ParameterizedTest
  @CsvSource({
    "2/3, A B -, true",
    "2/3, A - -, false",
    "66.67%, A B -, false", // compared exactly
    "50%, A B C/- - -, true", // 3 of 6
    "50%, A B -/- - -, false",
    "0%, - - -, true",
    "100%, A B D, true", // an answer without a value is one
    "100%, A B -, false"
  })
  void a_share_of_the_questions_of_the_whole_paper_has_to_be_answered(
      String share, String lines, boolean stands) {
    assertThat(stands(share(share), lines)).isEqualTo(stands);
  }

  @ParameterizedTest
  @CsvSource({"1, A - -, true", "1, - - -, false", "4, A B C/- A -, true", "4, A B C/- - -, false"})
  void or_a_number_of_them(int number, String lines, boolean stands) {
    assertThat(stands(number(number), lines)).isEqualTo(stands);
  }

  @Test
  void the_reason_names_what_is_needed_and_nothing_of_the_paper() {
    assertThat(rule.judge(paper("- - -"), share("1/3")))
        .isEqualTo(
            new Verdict.VoidPaper(
                Text.of(
                    "too few answers: at least 1/3 of the questions have to be answered",
                    "作答过少：至少须作答 1/3")));
    assertThat(rule.judge(paper("- - -"), number(2)))
        .isEqualTo(
            new Verdict.VoidPaper(
                Text.of(
                    "too few answers: at least 2 of the questions have to be answered",
                    "作答过少：至少须作答 2 题")));
  }

  @Test
  void a_paper_may_be_flagged_instead_for_the_same_reason() {
    Parameters flag = new Parameters(Optional.empty(), Optional.of(2), Then.FLAG);

    assertThat(rule.judge(paper("A - -"), flag))
        .isEqualTo(
            new Verdict.Flagged(
                Text.of(
                    "too few answers: at least 2 of the questions have to be answered",
                    "作答过少：至少须作答 2 题")));
    assertThat(rule.judge(paper("A B -"), flag)).isInstanceOf(Verdict.Stands.class);
  }

  private List<String> faults(Parameters parameters) {
    RecordedCheck check = new RecordedCheck();
    rule.check(parameters, check);
    return check.reported();
  }

  @Test
  void either_a_share_or_a_number_is_given() {
    assertThat(faults(share("50%"))).isEmpty();
    assertThat(faults(number(1))).isEmpty();
    assertThat(faults(new Parameters(Optional.empty(), Optional.empty(), Then.REJECT)))
        .containsExactly("missing-key at at-least-share");
    assertThat(faults(new Parameters(Optional.of(Share.parse("1/2")), Optional.of(1), Then.REJECT)))
        .containsExactly("invalid-parameter at at-least");
  }
}
