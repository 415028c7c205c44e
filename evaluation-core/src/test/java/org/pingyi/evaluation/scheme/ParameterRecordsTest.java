package org.pingyi.evaluation.scheme;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import com.fasterxml.jackson.annotation.JsonProperty;
import jakarta.validation.constraints.AssertTrue;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.NotBlank;
import java.net.URI;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.pingyi.evaluation.fault.Fault;
import org.pingyi.evaluation.fault.InputException;
import org.pingyi.evaluation.model.Text;
import org.pingyi.evaluation.plugin.RulePlugins;
import org.pingyi.evaluation.scheme.SchemeRulesForTests.Ruled;

/** What a plugin's record may be like, and what a scheme is told that does not fit it. */
class ParameterRecordsTest {

  private static final String SCHEME = "id: x\nversion: 1\ntemplate: plain\npapers:\n";

  private static Record read(Ruled<?> rule, String parameters) {
    return SchemeReader.read(
            "scheme.yaml",
            SCHEME + "  - { use: ruled, " + parameters + " }\n",
            SchemeRulesForTests.PLUGINS.plus(RulePlugins.of(rule)))
        .rules()
        .papers()
        .get(0)
        .parameters();
  }

  private static List<Fault> faults(Ruled<?> rule, String parameters) {
    return catchThrowableOfType(InputException.class, () -> read(rule, parameters)).faults();
  }

  private static String shortForm(Fault fault) {
    return fault.code() + " " + fault.path();
  }

  record Span(int from, int to) {
    Span {
      if (from > to) {
        throw new IllegalArgumentException("from 9 down to 1 is no span");
      }
    }
  }

  @Test
  void what_the_record_refuses_is_said_in_its_own_words_where_the_rule_is_used() {
    Ruled<Span> rule = new Ruled<>() {};

    assertThat(read(rule, "from: 1, to: 9")).isEqualTo(new Span(1, 9));
    Fault fault = faults(rule, "from: 9, to: 1").get(0);
    assertThat(shortForm(fault)).isEqualTo("invalid-parameter papers[0]");
    assertThat(fault.message().en())
        .startsWith("paper rule ruled 1 (")
        .endsWith(") refuses these parameters: from 9 down to 1 is no span");
    assertThat(fault.message().zh())
        .startsWith("票面规则 ruled 1（")
        .endsWith("不接受这些参数: from 9 down to 1 is no span");
  }

  record Limits(@Max(10) int least, @Max(10) int most, @NotBlank String name) {
    @AssertTrue(message = "least is not above most")
    boolean isOrdered() {
      return least <= most;
    }
  }

  @Test
  void constraints_on_several_parameters_at_once_are_checked_when_each_is_sound() {
    Ruled<Limits> rule = new Ruled<>() {};

    assertThat(read(rule, "least: 1, most: 9, name: a")).isEqualTo(new Limits(1, 9, "a"));
    assertThat(faults(rule, "least: 9, most: 1, name: a"))
        .extracting(Fault::code)
        .hasSize(1)
        .allMatch(code -> code.toString().equals("invalid-parameter"));
  }

  @Test
  void every_parameter_is_checked_though_another_has_a_fault() {
    assertThat(faults(new Ruled<Limits>() {}, "least: 11, most: 12, name: [ a ]"))
        .extracting(ParameterRecordsTest::shortForm)
        .containsExactlyInAnyOrder(
            "invalid-parameter papers[0].least",
            "invalid-parameter papers[0].most",
            "wrong-type papers[0].name");
  }

  record Linked(URI page) {}

  @Test
  void a_type_of_the_plugins_own_is_read_by_itself() {
    Ruled<Linked> rule = new Ruled<>() {};

    assertThat(read(rule, "page: 'https://example.org/a'"))
        .isEqualTo(new Linked(URI.create("https://example.org/a")));
    assertThat(faults(rule, "page: 'not a page'"))
        .extracting(ParameterRecordsTest::shortForm)
        .containsExactly("wrong-type papers[0].page");
  }

  record Reasoned(List<Text> reasons) {}

  @Test
  void a_text_in_a_list_has_something_in_some_language() {
    Ruled<Reasoned> rule = new Ruled<>() {};

    assertThat(read(rule, "reasons: [ late, { zh: 迟 } ]"))
        .isEqualTo(new Reasoned(List.of(Text.of("late"), Text.of("迟"))));
    assertThat(faults(rule, "reasons: [ { en: } ]"))
        .extracting(ParameterRecordsTest::shortForm)
        .containsExactly("wrong-type papers[0].reasons[0]");
  }

  record Renamed(@JsonProperty("called-so") int number, @JsonProperty int other) {}

  @Test
  void a_parameter_may_be_called_otherwise_than_its_component() {
    Ruled<Renamed> rule = new Ruled<>() {};

    assertThat(read(rule, "called-so: 1, other: 2")).isEqualTo(new Renamed(1, 2));
    assertThat(faults(rule, "number: 1, other: 2"))
        .extracting(ParameterRecordsTest::shortForm)
        .containsExactlyInAnyOrder(
            "unknown-key papers[0].number", "missing-key papers[0].called-so");
  }
}
