package org.pingyi.evaluation.vocabulary;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.net.URI;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.pingyi.evaluation.model.CalendarDuration;
import org.pingyi.evaluation.model.Fraction;
import org.pingyi.evaluation.model.Share;
import org.pingyi.evaluation.model.Text;
import org.pingyi.evaluation.rule.DefaultValue;
import org.pingyi.evaluation.rule.Meaning;
import org.pingyi.evaluation.rule.Reference;

/** What a scheme may write behind a rule is told by the record of the rule's parameters. */
class ParameterVocabularyTest {

  private enum Manner {
    VERY_STRICT,
    LENIENT
  }

  private record Limit(Reference.ToCriterion criterion, int most) {}

  @SuppressWarnings("rawtypes")
  private record Parameters(
      String text,
      @Meaning(en = "How many.", zh = "数量。") int number,
      Long large,
      boolean flag,
      BigInteger huge,
      BigDecimal decimal,
      Fraction fraction,
      Share share,
      CalendarDuration dueWithin,
      LocalDate day,
      Text reason,
      Reference.ToGrade grade,
      Manner manner,
      Limit limit,
      List<Limit> limits,
      Set<String> names,
      List raw,
      Map<Reference.ToOption, BigDecimal> worth,
      URI other,
      Optional<Integer> perhaps,
      @DefaultValue("7") int byDefault,
      @JsonProperty("called_so") String renamed,
      @JsonProperty String notRenamed) {}

  private static Key<?> key(String name) {
    return ParameterVocabulary.of(Parameters.class).keys().stream()
        .filter(key -> key.name().equals(name))
        .findFirst()
        .orElseThrow();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          text       | a text
          number     | a whole number
          large      | a whole number
          flag       | one of true, false
          huge       | a whole number
          decimal    | a number such as 20 or 0.5
          fraction   | a number such as 20 or 0.5
          share      | a share such as 20%, 1/3 or 0.2
          due-within | a duration such as 30d, 15 working days or P1M
          day        | a date such as 2026-04-30
          reason     | a text, or one for each language
          grade      | the id of a grade
          manner     | one of very-strict, lenient
          limit      | keys with values
          limits     | a list
          names      | a list
          raw        | a list
          worth      | keys with values
          other      | what the plugin reads
          perhaps    | a whole number
          called_so  | a text
          not-renamed | a text
          """)
  void a_component_is_a_key_of_its_name_with_what_its_type_reads(String name, String what) {
    assertThat(key(name).form().what().en()).isEqualTo(what);
  }

  @Test
  void what_is_no_optional_and_has_no_default_must_be_there() {
    assertThat(key("text").required()).isTrue();
    assertThat(key("perhaps").required()).isFalse();
    assertThat(key("by-default").required()).isFalse();
    assertThat(key("by-default").byDefault()).contains("7");
    assertThat(key("text").byDefault()).isEmpty();
  }

  @Test
  void a_component_says_what_it_means_if_it_is_told() {
    assertThat(key("number").meaning()).contains(Text.of("How many.", "数量。"));
    assertThat(key("text").meaning()).isEmpty();
  }

  @Test
  void what_stands_in_lists_and_tables_and_records_is_told_too() {
    Vocabulary limit = ((Form.Fields) key("limit").form()).keys().get();
    Form.Items<?> limits = (Form.Items<?>) key("limits").form();
    Form.Table worth = (Form.Table) key("worth").form();

    assertThat(limit.keys()).extracting(Key::name).containsExactly("criterion", "most");
    assertThat(((Form.Fields) limits.element()).keys().get().keys())
        .extracting(Key::name)
        .containsExactly("criterion", "most");
    assertThat(((Form.Items<?>) key("names").form()).element()).isEqualTo(new Form.PlainText());
    assertThat(((Form.Items<?>) key("raw").form()).element()).isEqualTo(new Form.Anything());
    assertThat(worth.key().what().en()).isEqualTo("the id of an option");
    assertThat(worth.value()).isInstanceOf(Decimal.class);
  }

  @Test
  void a_whole_number_is_as_large_as_its_type_can_hold() {
    assertThat(parse("number", "-2147483648")).isEqualTo(Integer.MIN_VALUE);
    assertThat(parse("large", "2147483648")).isEqualTo(2147483648L);
    assertThat(parse("huge", "9223372036854775808"))
        .isEqualTo(new BigInteger("9223372036854775808"));
    assertThatExceptionOfType(ArithmeticException.class)
        .isThrownBy(() -> parse("number", "2147483648"));
  }

  private static Object parse(String name, String text) {
    return ((Form.Single<?>) key(name).form()).parse(text);
  }

  @Test
  void a_single_value_is_read_as_the_type_it_is_for() {
    assertThat(ParameterVocabulary.single(Manner.class).orElseThrow().parse("very-strict"))
        .isEqualTo(Manner.VERY_STRICT);
    assertThat(ParameterVocabulary.single(Fraction.class).orElseThrow().parse("0.5"))
        .isEqualTo(Fraction.of(1, 2));
    assertThat(ParameterVocabulary.single(URI.class)).isEmpty();
    assertThat(ParameterVocabulary.singles()).containsKeys(int.class, Share.class, LocalDate.class);
  }
}
