package org.pingyi.evaluation.rules.trigger;

import static org.assertj.core.api.Assertions.assertThat;
import static org.pingyi.evaluation.rules.Fixtures.satisfaction;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.pingyi.evaluation.rule.Finding;
import org.pingyi.evaluation.rule.Finding.Observed.PublishedScore;
import org.pingyi.evaluation.rule.Findings;
import org.pingyi.evaluation.rules.Appraised;
import org.pingyi.evaluation.rules.trigger.LowestCriterion.Parameters;

class LowestCriterionTest {

  private final LowestCriterion rule = new LowestCriterion();

  private List<Finding> below(String number, Appraised object) {
    return ((Findings.Found)
            rule.find(object, new Parameters(new BigDecimal(number), Optional.empty())))
        .findings();
  }

  private static Finding finding(String leaf, String score) {
    return new Finding(leaf, new PublishedScore(new BigDecimal(score)), Optional.empty());
  }

  @Test
  void only_the_lowest_leaf_is_found() {
    Appraised object =
        Appraised.withoutBallots().with("a", "65.00").with("b", "61.50").with("c", "69.99");

    assertThat(below("70", object))
        .usingRecursiveFieldByFieldElementComparatorIgnoringFields("grounds")
        .containsExactly(finding("b", "61.50"));
  }

  @Test
  void of_equal_scores_the_first_in_scheme_order_is_found() {
    Appraised object =
        Appraised.withoutBallots().with("a", "80").with("b", "60.0").with("c", "60.00");

    assertThat(below("70", object))
        .usingRecursiveFieldByFieldElementComparatorIgnoringFields("grounds")
        .containsExactly(finding("b", "60.0"));
  }

  @Test
  void it_rests_on_the_limit_and_on_the_scores_of_all_leaves() {
    Appraised object = Appraised.withoutBallots().with("a", "65.00").with("b", "61.50");

    assertThat(below("70", object))
        .singleElement()
        .satisfies(
            found ->
                assertThat(found.grounds())
                    .extracting(ground -> ground.left().result() + " " + ground.right().result())
                    .containsExactly("61.5 70", "61.5 61.5"));
  }

  @Test
  void a_score_equal_to_the_number_is_not_below() {
    assertThat(below("60", Appraised.withoutBallots().with("a", "60.00"))).isEmpty();
  }

  @Test
  void scores_below_0_are_scores() {
    assertThat(below("0", Appraised.withoutBallots().with("a", "10").with("b", "-3.25")))
        .usingRecursiveFieldByFieldElementComparatorIgnoringFields("grounds")
        .containsExactly(finding("b", "-3.25"));
  }

  @Test
  void a_leaf_without_a_score_is_passed_over() {
    Appraised object =
        Appraised.withoutBallots().with("a", "all", satisfaction(0, 0, 0, 3)).with("b", "50");

    assertThat(below("70", object))
        .usingRecursiveFieldByFieldElementComparatorIgnoringFields("grounds")
        .containsExactly(finding("b", "50"));
  }

  @Test
  void it_does_not_apply_where_no_leaf_has_a_score() {
    Parameters below = new Parameters(new BigDecimal("70"), Optional.empty());

    assertThat(rule.find(Appraised.withoutBallots(), below))
        .isInstanceOf(Findings.NotApplicable.class);
  }
}
