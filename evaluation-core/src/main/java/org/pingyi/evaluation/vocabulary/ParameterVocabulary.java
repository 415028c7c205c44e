package org.pingyi.evaluation.vocabulary;

import com.fasterxml.jackson.annotation.JsonProperty;
import com.google.common.base.Ascii;
import com.google.common.collect.ImmutableMap;
import java.lang.reflect.AnnotatedParameterizedType;
import java.lang.reflect.AnnotatedType;
import java.lang.reflect.RecordComponent;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.pingyi.evaluation.model.CalendarDuration;
import org.pingyi.evaluation.model.Fraction;
import org.pingyi.evaluation.model.Share;
import org.pingyi.evaluation.model.Text;
import org.pingyi.evaluation.plugin.ParameterTypes;
import org.pingyi.evaluation.rule.Beside;
import org.pingyi.evaluation.rule.DefaultValue;
import org.pingyi.evaluation.rule.Meaning;
import org.pingyi.evaluation.rule.Reference;

/** The keys that a plugin's record of parameters stands for. */
public final class ParameterVocabulary {

  private static final WholeNumber<Integer> WHOLE_INT =
      new WholeNumber<>(
          Range.ANY,
          Bounds.between(
              BigInteger.valueOf(Integer.MIN_VALUE), BigInteger.valueOf(Integer.MAX_VALUE)),
          BigInteger::intValueExact);

  private static final WholeNumber<Long> WHOLE_LONG = WholeNumber.of(Range.ANY);

  private static final ImmutableMap<Class<?>, Form.Single<?>> SINGLES =
      ImmutableMap.<Class<?>, Form.Single<?>>builder()
          .put(String.class, new Form.PlainText())
          .put(int.class, WHOLE_INT)
          .put(Integer.class, WHOLE_INT)
          .put(long.class, WHOLE_LONG)
          .put(Long.class, WHOLE_LONG)
          .put(boolean.class, Word.FLAG)
          .put(Boolean.class, Word.FLAG)
          .put(BigInteger.class, new WholeNumber<>(Range.ANY, Bounds.NONE, number -> number))
          .put(BigDecimal.class, new Decimal<>(Range.ANY, number -> number))
          .put(Fraction.class, CommonKeys.number())
          .put(Share.class, new Portion())
          .put(CalendarDuration.class, new Duration())
          .put(LocalDate.class, new Day())
          .buildOrThrow();

  private static final ImmutableMap<Class<?>, Form.Name> REFERENCES =
      ImmutableMap.of(
          Reference.ToCriterion.class, CommonKeys.nameOf("criterion", "评议内容"),
          Reference.ToGroup.class, CommonKeys.nameOf("rater group", "评议主体"),
          Reference.ToGrade.class, CommonKeys.nameOf("grade", "等次"),
          Reference.ToOption.class, CommonKeys.nameOf("option", "选项"),
          Reference.ToAttribute.class, CommonKeys.nameOf("attribute", "属性"));

  private ParameterVocabulary() {}

  /**
   * Returns the keys of a record.
   *
   * @param record the record
   * @return a key for each component, in their order, and for each of a record beside the others
   */
  public static Vocabulary of(Class<?> record) {
    List<Key<?>> keys = new ArrayList<>();
    for (RecordComponent component : record.getRecordComponents()) {
      if (component.isAnnotationPresent(Beside.class)) {
        keys.addAll(of(component.getType()).keys());
      } else {
        keys.add(key(component));
      }
    }
    return new Vocabulary(
        record.getName(),
        Text.of(record.getSimpleName()),
        keys,
        Optional.empty(),
        Set.of(),
        false,
        Optional.empty());
  }

  private static Key<Form> key(RecordComponent component) {
    DefaultValue given = component.getAnnotation(DefaultValue.class);
    Optional<String> byDefault = given == null ? Optional.empty() : Optional.of(given.value());
    Meaning meaning = component.getAnnotation(Meaning.class);
    return new Key<>(
        nameOf(component),
        form(component),
        byDefault.isEmpty() && component.getType() != Optional.class,
        byDefault,
        meaning == null ? Optional.empty() : Optional.of(Text.of(meaning.en(), meaning.zh())));
  }

  /**
   * Returns the key that a record's component stands for.
   *
   * @param component the component
   * @return its name in kebab case, or the one that it is given for JSON
   */
  public static String nameOf(RecordComponent component) {
    JsonProperty given = component.getAccessor().getAnnotation(JsonProperty.class);
    return given == null || given.value().isEmpty() ? kebab(component.getName()) : given.value();
  }

  /**
   * Returns a name in kebab case.
   *
   * @param name the name of a record's component, in camel case
   * @return such as {@code at-least} for {@code atLeast}
   */
  public static String kebab(String name) {
    StringBuilder kebab = new StringBuilder();
    for (int i = 0; i < name.length(); i++) {
      char c = name.charAt(i);
      if (i > 0 && Ascii.isUpperCase(c)) {
        kebab.append('-');
      }
      kebab.append(Ascii.toLowerCase(c));
    }
    return kebab.toString();
  }

  /** Constraints stand on the type, or where that is written with dots on the component alone. */
  private static Form form(RecordComponent component) {
    AnnotatedType type = component.getAnnotatedType();
    return component.getType() == Optional.class
        ? argument(type, 0)
        : form(type, ConstraintDemands.on(type).and(ConstraintDemands.on(component.getAccessor())));
  }

  private static Form form(AnnotatedType type, Demands demands) {
    Form form = form(ParameterTypes.raw(type.getType()), type);
    return demands.areNone() ? form : new Form.Demanding(form, demands);
  }

  private static Form form(Class<?> raw, AnnotatedType type) {
    if (raw == Text.class) {
      return new Form.Title();
    }
    if (REFERENCES.containsKey(raw)) {
      return REFERENCES.get(raw);
    }
    Optional<Form.Single<?>> single = single(raw);
    if (single.isPresent()) {
      return single.get();
    }
    if (Collection.class.isAssignableFrom(raw)) {
      return new Form.Items<>(argument(type, 0), false);
    }
    if (Map.class.isAssignableFrom(raw)) {
      return new Form.Table(argument(type, 0), argument(type, 1), false);
    }
    return raw.isRecord() ? new Form.Fields(() -> of(raw)) : new Form.Anything();
  }

  /** What stands between the angle brackets of a list, an optional or a map. */
  private static Form argument(AnnotatedType type, int index) {
    return type instanceof AnnotatedParameterizedType parameterized
        ? element(parameterized.getAnnotatedActualTypeArguments()[index])
        : new Form.Anything();
  }

  private static Form element(AnnotatedType type) {
    return form(type, ConstraintDemands.on(type));
  }

  /**
   * Returns how a type of parameters is read from a single value.
   *
   * @param type the type
   * @return its form, if it is one of ours or an enum
   */
  public static Optional<Form.Single<?>> single(Class<?> type) {
    return type.isEnum() ? Optional.of(words(type)) : Optional.ofNullable(SINGLES.get(type));
  }

  /**
   * Returns the types that are read from a single value, besides enums.
   *
   * @return how each of them is read
   */
  public static Map<Class<?>, Form.Single<?>> singles() {
    return SINGLES;
  }

  /**
   * Returns the words of an enum as a scheme writes them.
   *
   * @param type the enum
   * @return its constants in kebab case
   */
  public static Word<Object> words(Class<?> type) {
    ImmutableMap.Builder<String, Object> words = ImmutableMap.builder();
    for (Object constant : type.getEnumConstants()) {
      words.put(Ascii.toLowerCase(((Enum<?>) constant).name().replace('_', '-')), constant);
    }
    return new Word<>(words.buildOrThrow());
  }
}
