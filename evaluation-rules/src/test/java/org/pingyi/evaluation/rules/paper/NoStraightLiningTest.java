package org.pingyi.evaluation.rules.paper;

import static org.assertj.core.api.Assertions.assertThat;
import static org.pingyi.evaluation.rules.Fixtures.POINTS;
import static org.pingyi.evaluation.rules.Fixtures.SATISFACTION;
import static org.pingyi.evaluation.rules.Fixtures.leaf;
import static org.pingyi.evaluation.rules.Fixtures.option;
import static org.pingyi.evaluation.rules.Fixtures.scale;

import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.pingyi.evaluation.model.Attitude;
import org.pingyi.evaluation.model.LeafCriterion;
import org.pingyi.evaluation.model.OptionScale;
import org.pingyi.evaluation.model.Text;
import org.pingyi.evaluation.rule.PaperRule.Verdict;
import org.pingyi.evaluation.rules.paper.NoStraightLining.Parameters;

class NoStraightLiningTest {

  private static final OptionScale YES_NO =
      scale(option("yes", 1, Attitude.POSITIVE), option("no", 0, Attitude.NEGATIVE));

  private static final List<LeafCriterion> ALIKE =
      List.of(leaf("a", SATISFACTION), leaf("b", SATISFACTION));

  private static final List<LeafCriterion> SEVERAL =
      List.of(leaf("a", SATISFACTION), leaf("b", YES_NO), leaf("c", POINTS));

  private final NoStraightLining rule = new NoStraightLining();

  private boolean stands(int fromAnswers, List<LeafCriterion> criteria, String lines) {
    return rule.judge(
            Written.of(criteria, Arrays.asList(lines.split("/", -1))),
            new Parameters(fromAnswers, Then.REJECT))
        instanceof Verdict.Stands;
  }

  @ParameterizedTest
  @CsvSource({
    "4, A A/A A, false",
    "4, C C/C C, false",
    "4, A A/A B, true",
    "4, B A/A A, true",
    "5, A A/A A, true", // too few answers
    "2, A -/- A, false", // blanks are no answers
    "2, A -/- -, true",
    "2, - -/- -, true",
    "2, D D, false" // an answer without a value is one
  })
  void a_paper_whose_answers_are_all_the_same_is_void(
      int fromAnswers, String lines, boolean stands) {
    assertThat(stands(fromAnswers, ALIKE, lines)).isEqualTo(stands);
  }

  @Test
  void on_several_scales_positions_are_counted_from_the_first_of_each() {
    assertThat(stands(3, SEVERAL, "A yes 0")).isFalse();
    assertThat(stands(3, SEVERAL, "B no 0.5")).isFalse();
    assertThat(stands(3, SEVERAL, "A yes 0.5")).isTrue();
    assertThat(stands(3, SEVERAL, "A no 0")).isTrue();
    assertThat(stands(3, SEVERAL, "C no 100")).isTrue();
  }

  @Test
  void the_reason_tells_no_answer() {
    assertThat(rule.judge(Written.of(ALIKE, List.of("A A")), new Parameters(2, Then.REJECT)))
        .isInstanceOfSatisfying(
            Verdict.VoidPaper.class,
            verdict ->
                assertThat(verdict.reason())
                    .isEqualTo(
                        Text.of(
                            "all answers stand at the same position of their scales",
                            "全部作答都在各自选项等次的同一位置")));
  }

  @Test
  void papers_may_be_flagged_instead_for_one_reason_at_whatever_position() {
    Parameters flag = new Parameters(2, Then.FLAG);
    Verdict straightLined =
        new Verdict.Flagged(
            Text.of("all answers stand at the same position of their scales", "全部作答都在各自选项等次的同一位置"));

    assertThat(rule.judge(Written.of(ALIKE, List.of("A A")), flag)).isEqualTo(straightLined);
    assertThat(rule.judge(Written.of(ALIKE, List.of("C C", "C -")), flag)).isEqualTo(straightLined);
    assertThat(rule.judge(Written.of(ALIKE, List.of("A B")), flag))
        .isInstanceOf(Verdict.Stands.class);
  }
}
