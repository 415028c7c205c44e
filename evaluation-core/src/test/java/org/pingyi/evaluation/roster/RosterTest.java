package org.pingyi.evaluation.roster;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.pingyi.evaluation.model.EvaluationObject;
import org.pingyi.evaluation.model.Text;

class RosterTest {

  private static EvaluationObject object(String id, String parent) {
    return new EvaluationObject(id, Text.of(id), Optional.empty(), Optional.of(parent), Map.of());
  }

  @Test
  void objects_keep_their_order_and_are_found_by_id() {
    Roster roster =
        Roster.of(List.of(EvaluationObject.of("2"), object("1", "2"), object("3", "1")));
    assertThat(roster.objects()).extracting(EvaluationObject::id).containsExactly("2", "1", "3");
    assertThat(roster.find("1")).hasValue(object("1", "2"));
    assertThat(roster.find("4")).isEmpty();
    assertThat(roster.placeOf("1")).isEmpty();
  }

  @Test
  void rosters_are_equal_by_their_objects_and_the_order_of_them() {
    EvaluationObject first = EvaluationObject.of("1");
    EvaluationObject second = EvaluationObject.of("2");
    assertThat(Roster.of(List.of(first, second)))
        .isEqualTo(Roster.of(List.of(first, second)))
        .hasSameHashCodeAs(Roster.of(List.of(first, second)))
        .isNotEqualTo(Roster.of(List.of(second, first)))
        .isNotEqualTo(Roster.of(List.of(first)))
        .doesNotHaveSameHashCodeAs(Roster.of(List.of(first)))
        .isNotEqualTo(List.of(first, second))
        .hasToString("2 objects");
  }

  @Test
  void a_default_kind_is_for_objects_that_have_none() {
    EvaluationObject window =
        new EvaluationObject("1", Text.of("1"), Optional.of("window"), Optional.empty(), Map.of());
    Roster roster = Roster.of(List.of(window, EvaluationObject.of("2"))).withDefaultKind("unit");
    assertThat(roster.objects())
        .extracting(it -> it.kind().orElse(""))
        .containsExactly("window", "unit");
  }

  @Test
  void an_id_occurs_once() {
    assertThatThrownBy(() -> Roster.of(List.of(EvaluationObject.of("1"), EvaluationObject.of("1"))))
        .isInstanceOf(IllegalArgumentException.class);
  }

  @Test
  void a_parent_is_in_the_roster_and_not_below_its_child() {
    assertThatThrownBy(() -> Roster.of(List.of(object("1", "2"))))
        .isInstanceOf(IllegalArgumentException.class);
    assertThatThrownBy(() -> Roster.of(List.of(object("1", "1"))))
        .isInstanceOf(IllegalArgumentException.class);
    assertThatThrownBy(() -> Roster.of(List.of(object("1", "2"), object("2", "1"))))
        .isInstanceOf(IllegalArgumentException.class);
  }

  @Test
  void of_a_circle_only_its_members_are_named() {
    List<EvaluationObject> objects =
        List.of(
            object("0", "1"),
            object("1", "2"),
            object("2", "3"),
            object("3", "1"),
            object("4", "5"),
            object("6", "6"),
            object("7", "6"));
    assertThat(Roster.circles(objects)).containsExactlyInAnyOrder("1", "2", "3", "6");
    assertThat(Roster.circles(List.of(object("1", "2"), EvaluationObject.of("2")))).isEmpty();
  }

  @Test
  void a_long_chain_of_parents_takes_no_longer_than_its_length() {
    List<EvaluationObject> chain = new ArrayList<>();
    chain.add(EvaluationObject.of("0"));
    for (int i = 1; i <= 100_000; i++) {
      chain.add(object(Integer.toString(i), Integer.toString(i - 1)));
    }
    assertThat(Roster.of(chain).objects()).hasSize(100_001);
  }
}
