package org.pingyi.evaluation.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class EvaluationObjectTest {

  private final EvaluationObject window =
      new EvaluationObject(
          "1001",
          Text.of("Window 1"),
          Optional.of("window"),
          Optional.of("hall"),
          Map.of("district", "east"));

  @Test
  void kind_and_parent_count_as_attributes_and_id_and_title_do_not() {
    assertThat(window.attribute("kind")).hasValue("window");
    assertThat(window.attribute("parent")).hasValue("hall");
    assertThat(window.attribute("district")).hasValue("east");
    assertThat(window.attribute("id")).isEmpty();
    assertThat(window.attribute("title")).isEmpty();
    assertThat(EvaluationObject.of("1").attribute("kind")).isEmpty();
  }

  @Test
  void attributes_keep_the_order_in_which_they_were_given_and_no_later_change() {
    Map<String, String> attributes = new LinkedHashMap<>();
    List.of("zeta", "alpha", "mid").forEach(name -> attributes.put(name, "1"));
    EvaluationObject object =
        new EvaluationObject("1", Text.of("1"), Optional.empty(), Optional.empty(), attributes);

    attributes.clear();

    assertThat(object.attributes()).containsOnlyKeys("zeta", "alpha", "mid");
    assertThat(object.attributes().keySet()).containsExactly("zeta", "alpha", "mid");
  }

  @Test
  void a_default_kind_is_for_objects_that_have_none() {
    assertThat(EvaluationObject.of("1").withDefaultKind("member").kind()).hasValue("member");
    assertThat(window.withDefaultKind("member")).isEqualTo(window);
  }

  @Test
  void an_object_of_which_nothing_is_known_is_titled_with_its_id() {
    assertThat(EvaluationObject.of("1001").title()).isEqualTo(Text.of("1001"));
    assertThatIllegalArgumentException().isThrownBy(() -> EvaluationObject.of(" "));
  }

  @ParameterizedTest
  @ValueSource(strings = {"\ud800", "a\udfff", "\ud83d b"})
  void half_a_character_is_in_none_of_its_texts(String broken) {
    Text whole = Text.of("\uD83D\uDE00");

    for (ThrowingCallable built :
        List.<ThrowingCallable>of(
            () -> EvaluationObject.of(broken),
            () -> object(Text.of(broken, "x"), "window", "hall", Map.of()),
            () -> object(Text.of("x", broken), "window", "hall", Map.of()),
            () -> object(whole, broken, "hall", Map.of()),
            () -> object(whole, "window", broken, Map.of()),
            () -> object(whole, "window", "hall", Map.of(broken, "x")),
            () -> object(whole, "window", "hall", Map.of("x", broken)),
            () -> EvaluationObject.of("1").withDefaultKind(broken))) {
      assertThatIllegalArgumentException()
          .isThrownBy(built)
          .withMessage("an id, a title or an attribute has half a character");
    }
    assertThat(object(whole, "window", "hall", Map.of()).title()).isEqualTo(whole);
  }

  private static EvaluationObject object(
      Text title, String kind, String parent, Map<String, String> attributes) {
    return new EvaluationObject("1", title, Optional.of(kind), Optional.of(parent), attributes);
  }

  @Test
  void its_pool_is_the_value_of_the_attribute_within_which_it_is_ranked() {
    Ranking byDistrict = new Ranking(Optional.of("district"), List.of());

    assertThat(byDistrict.poolOf(window)).isEqualTo("east");
    assertThat(new Ranking(Optional.of("kind"), List.of()).poolOf(window)).isEqualTo("window");
    assertThat(Ranking.DEFAULT.poolOf(window)).isEqualTo("all");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> byDistrict.poolOf(EvaluationObject.of("7")))
        .withMessage("object 7 has no district");
  }
}
