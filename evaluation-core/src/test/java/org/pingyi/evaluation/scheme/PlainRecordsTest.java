package org.pingyi.evaluation.scheme;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonProperty;
import jakarta.validation.constraints.Min;
import java.lang.reflect.RecordComponent;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.pingyi.evaluation.model.CalendarDuration;
import org.pingyi.evaluation.model.Fraction;
import org.pingyi.evaluation.model.Share;
import org.pingyi.evaluation.model.Text;
import org.pingyi.evaluation.rule.DefaultValue;
import org.pingyi.evaluation.rule.Reference;

class PlainRecordsTest {

  enum Mood {
    GOOD,
    BAD
  }

  enum Told {
    @JsonProperty("yes")
    GOOD
  }

  record Inner(@Min(1) int number, Optional<Mood> mood) {}

  record All(
      @DefaultValue("1") int whole,
      Long large,
      boolean flag,
      BigDecimal decimal,
      Fraction fraction,
      Share share,
      CalendarDuration duration,
      LocalDate day,
      String word,
      Text title,
      Mood mood,
      Reference.ToCriterion criterion,
      Reference.ToGroup group,
      Reference.ToGrade grade,
      Reference.ToOption option,
      Reference.ToAttribute attribute,
      Optional<Share> perhaps,
      Optional<Share> none,
      List<Fraction> list,
      List<Inner> inners,
      Inner inner) {}

  record Renamed(@JsonProperty("number") int count) {}

  record WithCreator(int number) {
    @JsonCreator
    static WithCreator of(Map<String, Integer> fields) {
      return new WithCreator(fields.size());
    }
  }

  record Sets(Set<String> words) {}

  record Refusing(int number) {
    Refusing {
      if (number > 1) {
        throw new IllegalArgumentException("too many");
      }
    }
  }

  record Failing(int number) {
    @Override
    public int number() {
      throw new IllegalStateException("no number");
    }
  }

  @SuppressWarnings("rawtypes") // a plugin may write that
  record RawList(List values) {}

  @SuppressWarnings("rawtypes") // as above
  record RawOptional(Optional values) {}

  record Anything(Object values) {}

  static final class Numbers extends ArrayList<Integer> {
    private static final long serialVersionUID = 1L;
  }

  record OwnList(Numbers values) {}

  record Generic<T>(T values) {}

  record OfGeneric(Generic<List<Integer>> values) {}

  static class Outer<T> {
    @SuppressWarnings("ClassCanBeStatic") // it would not be of an Outer<String> then
    class Within {}
  }

  record OfInner(Outer<String>.Within values) {}

  private static Part.Single single(String text) {
    return new Part.Single(text);
  }

  private static Part.Fields number(String text) {
    return new Part.Fields(Map.of("number", single(text)));
  }

  private static final Map<String, Part> PARTS =
      Map.ofEntries(
          Map.entry("whole", single("7")),
          Map.entry("large", single("7000000000")),
          Map.entry("flag", single("true")),
          Map.entry("decimal", single("1.50")),
          Map.entry("fraction", single("0.25")),
          Map.entry("share", single("12.5%")),
          Map.entry("duration", single("5 working days")),
          Map.entry("day", single("2026-04-30")),
          Map.entry("word", single("a b")),
          Map.entry("title", new Part.Both(new Text("title", "标题"))),
          Map.entry("mood", single("BAD")),
          Map.entry("criterion", single("duty")),
          Map.entry("group", single("staff")),
          Map.entry("attribute", single("branch")),
          Map.entry("grade", single("good")),
          Map.entry("option", single("yes")),
          Map.entry("perhaps", single("50%")),
          Map.entry("none", new Part.None()),
          Map.entry("list", new Part.Items(List.of(single("1"), single("2.5")))),
          Map.entry("inners", new Part.Items(List.of(number("1"), number("2")))),
          Map.entry("inner", number("3")));

  @Test
  void what_is_made_without_jackson_is_what_jackson_makes() throws ParameterMaker.RefusedException {
    Part parts = new Part.Fields(PARTS);

    assertThat(PlainRecords.make(All.class, parts))
        .isPresent()
        .isEqualTo(new JacksonParameters().make(All.class, parts));
  }

  @Test
  void so_is_each_of_its_values() throws ParameterMaker.RefusedException {
    JacksonParameters jackson = new JacksonParameters();
    for (RecordComponent component : All.class.getRecordComponents()) {
      Part part = PARTS.get(component.getName());

      assertThat(PlainRecords.make(component.getGenericType(), part))
          .isPresent()
          .isEqualTo(jackson.make(component.getGenericType(), part));
    }
    assertThat(All.class.getRecordComponents()).hasSameSizeAs(PARTS.keySet());
  }

  @Test
  void nobody_can_change_a_list() {
    RecordComponent list = component(All.class, "list");

    List<?> made =
        (List<?>) PlainRecords.make(list.getGenericType(), PARTS.get("list")).orElseThrow();

    assertThatExceptionOfType(UnsupportedOperationException.class).isThrownBy(made::clear);
  }

  @Test
  void what_may_mean_more_to_jackson_is_made_by_jackson() throws ParameterMaker.RefusedException {
    Part words = new Part.Items(List.of(single("a")));

    assertThat(PlainRecords.make(Renamed.class, number("1"))).isEmpty();
    assertThat(PlainRecords.make(WithCreator.class, number("5"))).isEmpty();
    assertThat(PlainRecords.make(Sets.class, new Part.Fields(Map.of("words", words)))).isEmpty();
    assertThat(PlainRecords.make(Told.class, single("GOOD"))).isEmpty();
    assertThat(PlainRecords.make(StringBuilder.class, single("a"))).isEmpty();
    assertThat(new ParameterMaker().make(Renamed.class, number("1"))).contains(new Renamed(1));
    assertThat(new ParameterMaker().make(WithCreator.class, number("5")))
        .contains(new WithCreator(1));
  }

  @ParameterizedTest
  @ValueSource(
      classes = {
        RawList.class,
        RawOptional.class,
        Anything.class,
        OwnList.class,
        Generic.class,
        OfGeneric.class
      })
  void what_does_not_say_what_it_holds_is_made_by_jackson(Class<?> record)
      throws ParameterMaker.RefusedException {
    Part numbers = new Part.Items(List.of(single("1"), single("2")));
    Part values = record == OfGeneric.class ? new Part.Fields(Map.of("values", numbers)) : numbers;
    Part parts = new Part.Fields(Map.of("values", values));

    assertThat(PlainRecords.make(record, parts)).isEmpty();
    assertThat(new ParameterMaker().make(record, parts))
        .isPresent()
        .isEqualTo(new JacksonParameters().make(record, parts));
  }

  @Test
  void so_is_a_class_within_a_generic_one() throws ParameterMaker.RefusedException {
    Part none = new Part.Fields(Map.of("values", new Part.None()));

    assertThat(PlainRecords.make(OfInner.class, none)).isEmpty();
    assertThat(new ParameterMaker().make(OfInner.class, none)).contains(new OfInner(null));
  }

  @Test
  void a_record_is_taken_apart_in_the_order_of_its_components() {
    assertThat(PlainRecords.values(new Inner(3, Optional.of(Mood.BAD))))
        .contains(List.of(Optional.of(3), Optional.of(Optional.of(Mood.BAD))));
    assertThat(PlainRecords.values(new Sets(null))).contains(List.of(Optional.empty()));
  }

  @Test
  void what_may_mean_more_to_jackson_or_fails_is_taken_apart_by_jackson() {
    assertThat(PlainRecords.values(new Renamed(1))).isEmpty();
    assertThat(PlainRecords.values(new Failing(1))).isEmpty();
  }

  @Test
  void a_constructor_that_refuses_is_left_to_jackson_to_report() {
    assertThat(PlainRecords.make(Refusing.class, number("1"))).contains(new Refusing(1));
    assertThat(PlainRecords.make(Refusing.class, number("2"))).isEmpty();
    assertThatExceptionOfType(ParameterMaker.RefusedException.class)
        .isThrownBy(() -> new ParameterMaker().make(Refusing.class, number("2")))
        .havingRootCause()
        .withMessage("too many");
  }

  private static RecordComponent component(Class<?> record, String name) {
    return Arrays.stream(record.getRecordComponents())
        .filter(component -> component.getName().equals(name))
        .findFirst()
        .orElseThrow();
  }
}
