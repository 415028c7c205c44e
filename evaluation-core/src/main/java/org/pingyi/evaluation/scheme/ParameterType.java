package org.pingyi.evaluation.scheme;

import com.google.common.base.CaseFormat;
import com.google.common.collect.ImmutableMap;
import com.google.common.reflect.TypeToken;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.Type;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.pingyi.evaluation.model.CalendarDuration;
import org.pingyi.evaluation.model.Fraction;
import org.pingyi.evaluation.model.Share;
import org.pingyi.evaluation.model.Text;
import org.pingyi.evaluation.text.Numerals;
import org.pingyi.evaluation.text.WhiteSpace;

/** Types of parameters that are written as a single value, and how such a value is read. */
final class ParameterType {

  private static final Pattern WHOLE_NUMBER = Pattern.compile("-?[0-9]{1,1000}");

  /**
   * A type with its name in both languages.
   *
   * @param what what is needed
   * @param parse reads a text; throws {@link NumberFormatException} or {@link
   *     java.time.DateTimeException} where it is no such value, and another {@link
   *     IllegalArgumentException} or {@link ArithmeticException} where it is out of range
   */
  record Single(Text what, Function<String, Object> parse) {}

  private static final Single WHOLE_INT =
      new Single(Text.of("a whole number", "整数"), text -> whole(text).intValueExact());
  private static final Single WHOLE_LONG =
      new Single(Text.of("a whole number", "整数"), text -> whole(text).longValueExact());
  private static final Single FLAG =
      new Single(Text.of("true or false", "true 或 false"), ParameterType::flag);

  private static final ImmutableMap<Class<?>, Single> SINGLES =
      ImmutableMap.<Class<?>, Single>builder()
          .put(String.class, new Single(Text.of("a text", "文本"), ParameterType::text))
          .put(int.class, WHOLE_INT)
          .put(Integer.class, WHOLE_INT)
          .put(long.class, WHOLE_LONG)
          .put(Long.class, WHOLE_LONG)
          .put(boolean.class, FLAG)
          .put(Boolean.class, FLAG)
          .put(BigInteger.class, new Single(Text.of("a whole number", "整数"), ParameterType::whole))
          .put(
              BigDecimal.class,
              new Single(Text.of("a number such as 0.5", "数字，例如 0.5"), Numerals::decimal))
          .put(
              Fraction.class,
              new Single(
                  Text.of("a number such as 0.5", "数字，例如 0.5"),
                  text -> Fraction.of(Numerals.decimal(text))))
          .put(
              Share.class,
              new Single(
                  Text.of("a share such as 20%, 1/3 or 0.2", "比例，例如 20%、1/3 或 0.2"), Share::parse))
          .put(
              CalendarDuration.class,
              new Single(
                  Text.of(
                      "a duration such as 30d, 15 working days or P1M",
                      "期限，例如 30d、15 working days 或 P1M"),
                  CalendarDuration::parse))
          .put(
              LocalDate.class,
              new Single(Text.of("a date such as 2026-04-30", "日期，例如 2026-04-30"), Value::day))
          .buildOrThrow();

  private ParameterType() {}

  /** Returns how a type is read from a single value, if it is one of ours or an enum. */
  static Optional<Single> single(Class<?> type) {
    return type.isEnum() ? Optional.of(words(type)) : Optional.ofNullable(SINGLES.get(type));
  }

  static Map<Class<?>, Single> singles() {
    return SINGLES;
  }

  /** Returns the words of an enum as a scheme writes them, with the constants they stand for. */
  static Map<String, Object> wordsOf(Class<?> type) {
    return Arrays.stream(type.getEnumConstants())
        .collect(
            ImmutableMap.toImmutableMap(
                constant ->
                    CaseFormat.UPPER_UNDERSCORE.to(
                        CaseFormat.LOWER_HYPHEN, ((Enum<?>) constant).name()),
                constant -> constant));
  }

  private static Single words(Class<?> type) {
    Map<String, Object> words = wordsOf(type);
    String list = words.keySet().stream().collect(Collectors.joining(", "));
    return new Single(
        Text.of("one of " + list, "以下之一：" + list),
        text -> {
          Object constant = words.get(text);
          if (constant == null) {
            throw new NumberFormatException("not one of the words");
          }
          return constant;
        });
  }

  /** Returns what stands between the angle brackets of a list, an optional or a map. */
  static Type argument(Type type, int index) {
    return type instanceof ParameterizedType parameterized
        ? parameterized.getActualTypeArguments()[index]
        : Object.class;
  }

  static Class<?> raw(Type type) {
    return TypeToken.of(type).getRawType();
  }

  private static String text(String text) {
    if (WhiteSpace.isBlank(text)) {
      throw new NumberFormatException("blank");
    }
    return text;
  }

  private static BigInteger whole(String text) {
    if (!WHOLE_NUMBER.matcher(text).matches()) {
      throw new NumberFormatException("not a whole number");
    }
    return new BigInteger(text);
  }

  private static Boolean flag(String text) {
    if (!text.equals("true") && !text.equals("false")) {
      throw new NumberFormatException("neither true nor false");
    }
    return text.equals("true");
  }
}
