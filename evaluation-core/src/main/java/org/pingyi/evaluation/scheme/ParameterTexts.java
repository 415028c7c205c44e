package org.pingyi.evaluation.scheme;

import java.math.BigDecimal;
import java.util.Arrays;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import org.pingyi.evaluation.model.Fraction;
import org.pingyi.evaluation.model.Text;
import org.pingyi.evaluation.rule.Reference;

/**
 * Parameters of a rule as flat texts by the keys that a scheme has for them: {@code
 * when.satisfaction-below → 0.85}. Numbers are exact. Left out are parameters that are not given,
 * and texts in two languages, which no rule calculates with.
 */
final class ParameterTexts {

  private ParameterTexts() {}

  /**
   * Returns parameters as texts.
   *
   * @param parameters a record of parameters
   * @return their texts in the order of the record, those of lists and nested records by {@code
   *     key[0]} and {@code key.inner}
   */
  static Map<String, String> of(Record parameters) {
    Map<String, String> texts = new LinkedHashMap<>();
    add("", parameters, texts);
    return texts;
  }

  private static void add(String key, Object value, Map<String, String> texts) {
    if (value instanceof Optional<?> optional) {
      optional.ifPresent(inner -> add(key, inner, texts));
    } else if (value instanceof Record record && !isSingle(record)) {
      WrittenValue.components(record)
          .forEach((name, inner) -> add(Keys.join(key, name), inner, texts));
    } else if (value instanceof Map<?, ?> map) {
      map.forEach((name, inner) -> add(Keys.join(key, text(name)), inner, texts));
    } else if (value instanceof Object[] array) {
      add(key, Arrays.asList(array), texts);
    } else if (value instanceof Collection<?> list) {
      int number = 0;
      for (Object inner : list) {
        add(key + "[" + number++ + "]", inner, texts);
      }
    } else if (!(value instanceof Text)) {
      texts.put(key, text(value));
    }
  }

  /** Values of the model are records too, but each of them is one text. */
  private static boolean isSingle(Record record) {
    return record.getClass().getPackage().equals(Text.class.getPackage())
        || record instanceof Reference;
  }

  private static String text(Object value) {
    if (value instanceof BigDecimal decimal) {
      return Fraction.of(decimal).toString();
    }
    if (value instanceof Reference reference) {
      return reference.id();
    }
    return value instanceof Enum<?> constant ? WrittenValue.word(constant) : value.toString();
  }
}
