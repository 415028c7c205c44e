package org.pingyi.evaluation.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatNullPointerException;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class CriterionTest {

  private static final Scale SCALE =
      new OptionScale(
          "s",
          Text.of("s"),
          List.of(new Option("A", Text.of("A"), Optional.empty(), Attitude.NEUTRAL)));

  private static LeafCriterion leaf(String id) {
    return new LeafCriterion(id, Text.of(id), Fraction.ONE, SCALE, false);
  }

  private static InnerCriterion inner(String id, Criterion... children) {
    return new InnerCriterion(id, Text.of(id), Fraction.ONE, List.of(children));
  }

  private final InnerCriterion tree =
      inner("top", inner("shows", leaf("standard"), leaf("promise")), leaf("skill"));

  @Test
  void leaves_are_listed_in_scheme_order() {
    assertThat(tree.leaves())
        .extracting(LeafCriterion::id)
        .containsExactly("standard", "promise", "skill");
    assertThat(leaf("skill").leaves()).extracting(LeafCriterion::id).containsExactly("skill");
    assertThat(leaf("skill").children()).isEmpty();
  }

  @Test
  void a_tree_is_listed_each_parent_before_its_children() {
    assertThat(tree.tree())
        .extracting(Criterion::id)
        .containsExactly("top", "shows", "standard", "promise", "skill");
  }

  @Test
  void an_id_occurs_once_in_a_tree() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> inner("top", inner("a", leaf("x")), inner("b", leaf("x"))))
        .withMessageContaining("x");
    assertThatIllegalArgumentException().isThrownBy(() -> inner("top", leaf("top")));
  }

  @Test
  void an_inner_criterion_has_a_child() {
    assertThatIllegalArgumentException().isThrownBy(() -> inner("top"));
  }

  @Test
  void a_criterion_has_an_id_and_a_weight_above_0() {
    assertThatIllegalArgumentException().isThrownBy(() -> leaf(" "));
    assertThatIllegalArgumentException().isThrownBy(() -> inner("", leaf("a")));
    assertThatIllegalArgumentException()
        .isThrownBy(() -> new LeafCriterion("a", Text.of("a"), Fraction.ZERO, SCALE, true));
    assertThatIllegalArgumentException()
        .isThrownBy(
            () -> new InnerCriterion("a", Text.of("a"), Fraction.of(-1), List.of(leaf("b"))));
    assertThatNullPointerException()
        .isThrownBy(() -> new LeafCriterion("a", Text.of("a"), Fraction.ONE, null, true));
  }
}
