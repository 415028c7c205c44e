package org.pingyi.evaluation.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import org.junit.jupiter.api.Test;

class RaterGroupTest {

  private static RaterGroup group(
      long weight, long minimum, OptionalLong issued, List<Stratum> strata, WeightFor... others) {
    return new RaterGroup(
        "visitors",
        Text.of("Visitors", "办事群众"),
        Fraction.of(weight),
        minimum,
        issued,
        true,
        strata,
        List.of(others));
  }

  private static RaterGroup weighing(WeightFor... others) {
    return group(40, 0, OptionalLong.empty(), List.of(), others);
  }

  private static WeightFor weight(long weight, Map<String, String> attributes) {
    return new WeightFor(attributes, Fraction.of(weight));
  }

  private static EvaluationObject object(String kind, Map<String, String> attributes) {
    return new EvaluationObject(
        "1", Text.of("1"), Optional.of(kind), Optional.of("root"), attributes);
  }

  @Test
  void the_first_weight_whose_attributes_all_match_holds() {
    RaterGroup group =
        weighing(
            weight(70, Map.of("kind", "window", "district", "east")),
            weight(60, Map.of("kind", "window")),
            weight(50, Map.of("parent", "root")));

    assertThat(group.weightFor(object("window", Map.of("district", "east"))))
        .isEqualTo(Fraction.of(70));
    assertThat(group.weightFor(object("window", Map.of("district", "west"))))
        .isEqualTo(Fraction.of(60));
    assertThat(group.weightFor(object("window", Map.of()))).isEqualTo(Fraction.of(60));
    assertThat(group.weightFor(object("office", Map.of()))).isEqualTo(Fraction.of(50));
  }

  @Test
  void where_none_matches_the_groups_own_weight_holds() {
    RaterGroup group = weighing(weight(60, Map.of("kind", "window")));

    assertThat(group.weightFor(EvaluationObject.of("1"))).isEqualTo(Fraction.of(40));
  }

  @Test
  void a_weight_without_attributes_is_for_every_object() {
    assertThat(weighing(weight(60, Map.of())).weightFor(EvaluationObject.of("1")))
        .isEqualTo(Fraction.of(60));
  }

  @Test
  void weights_are_above_0_and_counts_from_0() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> group(0, 0, OptionalLong.empty(), List.of()));
    assertThatIllegalArgumentException()
        .isThrownBy(() -> group(1, -1, OptionalLong.empty(), List.of()));
    assertThatIllegalArgumentException()
        .isThrownBy(() -> group(1, 0, OptionalLong.of(-1), List.of()));
    assertThatIllegalArgumentException().isThrownBy(() -> weight(0, Map.of()));
    assertThatIllegalArgumentException()
        .isThrownBy(() -> new Stratum("young", Text.of("young"), Fraction.ZERO));
  }

  @Test
  void strata_have_ids_of_their_own() {
    Stratum young = new Stratum("young", Text.of("young"), Fraction.ONE);

    assertThatIllegalArgumentException()
        .isThrownBy(() -> group(1, 0, OptionalLong.empty(), List.of(young, young)));
    assertThatIllegalArgumentException()
        .isThrownBy(() -> new Stratum(" ", Text.of("young"), Fraction.ONE));
  }
}
