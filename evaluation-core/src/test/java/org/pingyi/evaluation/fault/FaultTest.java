package org.pingyi.evaluation.fault;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatNullPointerException;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;
import org.pingyi.evaluation.model.Language;
import org.pingyi.evaluation.model.Text;

class FaultTest {

  private static Fault fault(String path, String suggestion) {
    return new Fault(
        new Place("scheme.yaml", 12, 7),
        FaultCode.UNKNOWN_KEY,
        Text.of("no such key", "没有这个键"),
        path,
        Optional.ofNullable(suggestion));
  }

  private static Fault at(String source, int line, int column, FaultCode code) {
    return Fault.of(new Place(source, line, column), code, Text.of("wrong"));
  }

  @Test
  void a_fault_is_one_line_in_the_language_asked_for() {
    Fault fault = fault("criteria[1].wieght", "weight");

    assertThat(fault)
        .hasToString(
            "scheme.yaml:12:7: unknown-key: no such key (criteria[1].wieght)"
                + " did you mean “weight”?");
    assertThat(fault.in(Language.ZH))
        .isEqualTo("scheme.yaml:12:7: unknown-key: 没有这个键 (criteria[1].wieght) 是否想写“weight”？");
  }

  @Test
  void a_fault_of_the_file_as_a_whole_has_neither_path_nor_suggestion() {
    assertThat(fault("", null)).hasToString("scheme.yaml:12:7: unknown-key: no such key");
  }

  @Test
  void a_key_with_line_breaks_does_not_break_the_line() {
    assertThat(fault("a\r\nb\u2028c", "x\ty\u0000"))
        .hasToString("scheme.yaml:12:7: unknown-key: no such key (a b c) did you mean “x y ”?");
  }

  @Property(tries = 200)
  void a_fault_is_one_line_whatever_the_text_holds(@ForAll String path, @ForAll String meant) {
    assertThat(fault(path, meant).toString().lines()).hasSize(1);
    assertThat(fault(path, meant).in(Language.ZH)).doesNotContainPattern("\\R");
  }

  @Test
  void faults_sort_by_source_line_column_and_code() {
    Fault first = at("a.yaml", 2, 9, FaultCode.NO_ROSTER);
    Fault second = at("a.yaml", 10, 1, FaultCode.INVALID_YAML);
    Fault third = at("a.yaml", 10, 2, FaultCode.UNKNOWN_KEY);
    Fault fourth = at("a.yaml", 10, 2, FaultCode.WRONG_TYPE);
    Fault last = at("b.csv", 1, 1, FaultCode.UNKNOWN_KEY);

    assertThat(Stream.of(last, fourth, second, third, first).sorted())
        .containsExactly(first, second, third, fourth, last);
  }

  @Test
  void places_are_counted_from_1() {
    assertThat(Place.startOf("a.yaml"))
        .isEqualTo(new Place("a.yaml", 1, 1))
        .hasToString("a.yaml:1:1");
    assertThatIllegalArgumentException().isThrownBy(() -> new Place("a.yaml", 0, 1));
    assertThatIllegalArgumentException().isThrownBy(() -> new Place("a.yaml", 1, 0));
    assertThatNullPointerException().isThrownBy(() -> new Place(null, 1, 1));
  }

  @Test
  void nothing_of_a_fault_is_missing() {
    Text text = Text.of("wrong");
    Place place = Place.startOf("a.yaml");

    assertThatNullPointerException().isThrownBy(() -> Fault.of(null, FaultCode.NO_ROSTER, text));
    assertThatNullPointerException().isThrownBy(() -> Fault.of(place, null, text));
    assertThatNullPointerException().isThrownBy(() -> Fault.of(place, FaultCode.NO_ROSTER, null));
  }

  @Test
  void an_exception_lists_all_faults_by_place_one_a_line() {
    Fault first = at("a.yaml", 1, 1, FaultCode.UNKNOWN_KEY);
    Fault second = at("a.yaml", 2, 1, FaultCode.UNKNOWN_KEY);
    InputException exception = new InputException(List.of(second, first));

    assertThat(exception.faults()).containsExactly(first, second);
    assertThat(exception).hasMessage(first + "\n" + second);
    assertThat(new InputException(first).faults()).containsExactly(first);
  }

  @Test
  void an_exception_needs_a_fault() {
    assertThatIllegalArgumentException().isThrownBy(() -> new InputException(List.of()));
  }
}
