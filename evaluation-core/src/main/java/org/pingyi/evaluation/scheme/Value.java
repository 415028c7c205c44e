package org.pingyi.evaluation.scheme;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import java.math.BigDecimal;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import org.pingyi.evaluation.fault.FaultCode;
import org.pingyi.evaluation.model.Fraction;
import org.pingyi.evaluation.model.Language;
import org.pingyi.evaluation.model.Text;
import org.pingyi.evaluation.source.Node;
import org.pingyi.evaluation.text.Numerals;
import org.pingyi.evaluation.text.WhiteSpace;

/**
 * A value of a scheme with the way to it. Reading it as what is expected gives the value, or none
 * after a fault was reported.
 */
record Value(Node node, String path, FaultLog log) {

  private static final Pattern WHOLE_NUMBER = Pattern.compile("-?[0-9]{1,1000}");
  private static final Pattern DATE = Pattern.compile("[0-9]{4}-[0-9]{2}-[0-9]{2}");
  private static final Map<String, Boolean> FLAGS = ImmutableMap.of("true", true, "false", false);

  void fault(FaultCode code, Text message) {
    log.add(node.place(), code, path, message);
  }

  void fault(FaultCode code, Text message, Optional<String> suggestion) {
    log.add(node.place(), code, path, message, suggestion);
  }

  void wrongType(String en, String zh) {
    fault(FaultCode.WRONG_TYPE, Text.of(en, zh));
  }

  /** Reads a text that is not blank. */
  Optional<String> text() {
    Optional<String> text = scalar().filter(candidate -> !WhiteSpace.isBlank(candidate));
    if (text.isEmpty()) {
      wrongType("a text is needed here", "此处需要文本");
    }
    return text;
  }

  /** Returns the text of a single value as written, without reporting anything. */
  Optional<String> scalar() {
    return node instanceof Node.Scalar scalar ? Optional.of(scalar.text()) : Optional.empty();
  }

  /** Reads a decimal number. */
  Optional<Fraction> number() {
    try {
      Optional<BigDecimal> number = scalar().map(Numerals::decimal);
      if (number.isPresent()) {
        return number.map(Fraction::of);
      }
    } catch (NumberFormatException notANumber) {
      // reported below, as what is no scalar is
    }
    wrongType("a number such as 20 or 0.5 is needed here", "此处需要数字，例如 20 或 0.5");
    return Optional.empty();
  }

  /** Reads a weight, which is above 0. */
  Optional<Fraction> weight() {
    Optional<Fraction> weight = number();
    if (weight.isPresent() && weight.get().signum() <= 0) {
      fault(FaultCode.NOT_POSITIVE, Text.of("a weight must be above 0", "权重必须大于 0"));
      return Optional.empty();
    }
    return weight;
  }

  /** Reads a whole number. */
  Optional<Long> wholeNumber() {
    Optional<String> text = scalar().filter(WHOLE_NUMBER.asMatchPredicate());
    if (text.isEmpty()) {
      wrongType("a whole number is needed here", "此处需要整数");
      return Optional.empty();
    }
    try {
      return text.map(Long::valueOf);
    } catch (NumberFormatException tooLong) {
      fault(FaultCode.INVALID_PARAMETER, Text.of("the number is too large", "数字过大"));
      return Optional.empty();
    }
  }

  /** Reads a number of ballots, papers or raters, which is at least 0. */
  Optional<Long> count() {
    Optional<Long> count = wholeNumber();
    if (count.isPresent() && count.get() < 0) {
      fault(FaultCode.NOT_POSITIVE, Text.of("must not be below 0", "不能小于 0"));
      return Optional.empty();
    }
    return count;
  }

  /** Reads true or false. */
  Optional<Boolean> flag() {
    return word(FLAGS);
  }

  /** Reads one of several words. */
  <T> Optional<T> word(Map<String, T> words) {
    Optional<T> meaning = scalar().flatMap(word -> Optional.ofNullable(words.get(word)));
    if (meaning.isEmpty()) {
      String list = String.join(", ", words.keySet());
      fault(
          FaultCode.WRONG_TYPE,
          Text.of("one of these is needed here: " + list, "此处需要以下之一：" + list),
          scalar().flatMap(word -> log.nearest(word, words.keySet())));
    }
    return meaning;
  }

  /** Reads a date. */
  Optional<LocalDate> date() {
    try {
      Optional<LocalDate> date = scalar().map(Value::day);
      if (date.isPresent()) {
        return date;
      }
    } catch (DateTimeException noSuchDay) {
      // reported below
    }
    wrongType("a date such as 2026-04-30 is needed here", "此处需要日期，例如 2026-04-30");
    return Optional.empty();
  }

  /** Returns the day of a text; years have four digits. */
  static LocalDate day(String text) {
    if (!DATE.matcher(text).matches()) {
      throw new DateTimeException("not a date such as 2026-04-30");
    }
    return LocalDate.parse(text);
  }

  /** Reads a list. */
  Optional<List<Value>> list() {
    if (!(node instanceof Node.Items items)) {
      wrongType("a list is needed here", "此处需要列表");
      return Optional.empty();
    }
    ImmutableList.Builder<Value> values = ImmutableList.builder();
    for (int i = 0; i < items.items().size(); i++) {
      values.add(new Value(items.items().get(i), path + "[" + i + "]", log));
    }
    return Optional.of(values.build());
  }

  /** Reads a list that must not be empty. */
  Optional<List<Value>> nonEmptyList() {
    Optional<List<Value>> list = list();
    if (list.isPresent() && list.get().isEmpty()) {
      fault(FaultCode.MISSING_KEY, Text.of("the list must not be empty", "列表不能为空"));
      return Optional.empty();
    }
    return list;
  }

  /** Reads keys with values. */
  Optional<Section> section() {
    if (!(node instanceof Node.Mapping mapping)) {
      wrongType("keys with values are needed here", "此处需要键值映射");
      return Optional.empty();
    }
    return Optional.of(new Section(mapping, path, log));
  }

  /** Reads a text, or one for each language. */
  Optional<Text> title() {
    if (!(node instanceof Node.Mapping)) {
      return text().map(Text::of);
    }
    Section languages = section().orElseThrow();
    Optional<String> en = languages.find(Language.EN.code()).flatMap(Value::text);
    Optional<String> zh = languages.find(Language.ZH.code()).flatMap(Value::text);
    languages.close();
    if (en.isEmpty() && zh.isEmpty()) {
      if (languages.isEmpty()) {
        wrongType("a text is needed here", "此处需要文本");
      }
      return Optional.empty();
    }
    return Optional.of(Text.of(en.or(() -> zh).orElseThrow(), zh.or(() -> en).orElseThrow()));
  }
}
