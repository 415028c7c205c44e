package org.pingyi.evaluation.vocabulary;

import java.math.BigDecimal;
import java.util.function.Function;
import org.pingyi.evaluation.model.Text;
import org.pingyi.evaluation.text.Numerals;

/**
 * A decimal number.
 *
 * @param range where it has to be
 * @param make what it is read as
 * @param <T> what it is read as
 */
public record Decimal<T>(Range range, Function<BigDecimal, T> make) implements Form.Single<T> {
  @Override
  public Text what() {
    return Text.of("a number such as 20 or 0.5", "数字，例如 20 或 0.5");
  }

  @Override
  public T parse(String text) {
    return make.apply(range.check(Numerals.decimal(text)));
  }
}
