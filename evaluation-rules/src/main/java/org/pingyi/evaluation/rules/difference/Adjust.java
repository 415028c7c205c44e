package org.pingyi.evaluation.rules.difference;

import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;
import org.pingyi.evaluation.model.Text;
import org.pingyi.evaluation.rule.Given;
import org.pingyi.evaluation.rule.Operand;
import org.pingyi.evaluation.rule.Step;
import org.pingyi.evaluation.rule.Step.Operation;
import org.pingyi.evaluation.rules.Steps;

/** How p-values are adjusted for the number of comparisons. */
public enum Adjust {
  /**
   * So that the chance of even one false difference stays small: S. Holm, A simple sequentially
   * rejective multiple test procedure, Scandinavian Journal of Statistics 6 (1979), 65–70.
   */
  HOLM,
  /**
   * So that the share of false ones among all differences found stays small: Y. Benjamini and Y.
   * Hochberg, Controlling the false discovery rate, Journal of the Royal Statistical Society B 57
   * (1995), 289–300.
   */
  BENJAMINI_HOCHBERG,
  /** Not at all. */
  NONE;

  private static final Text GREATEST =
      Text.of("as many times as comparisons are left, up to 1", "乘以尚余的比较次数，至多为 1");

  private static final Text LEAST =
      Text.of("times all comparisons, divided by its place, up to 1", "乘以比较总数再除以位次，至多为 1");

  /**
   * Returns the adjusted p-values in the order of those given: with m comparisons and p-values
   * rising, of the i-th the greatest of (m − j + 1)·p(j) up to j = i, or the least of m/j·p(j) from
   * j = i on, and never more than 1.
   */
  List<Step> adjusted(List<Step> values) {
    int[] rising =
        IntStream.range(0, values.size())
            .boxed()
            .sorted(Comparator.comparing(number -> values.get(number).result()))
            .mapToInt(Integer::intValue)
            .toArray();
    Step[] adjusted = values.toArray(Step[]::new);
    if (this == HOLM) {
      for (int i = 0; i < rising.length; i++) {
        Step step = upToOne(GREATEST, times(rising.length - i), values.get(rising[i]));
        adjusted[rising[i]] = i == 0 ? step : greater(adjusted[rising[i - 1]], step);
      }
    } else if (this == BENJAMINI_HOCHBERG) {
      for (int i = rising.length - 1; i >= 0; i--) {
        Step factor =
            Steps.quotient(
                Text.of("comparisons for each place", "比较总数与位次之比"),
                times(rising.length),
                Given.constant(Text.of("place", "位次"), i + 1));
        Step step = upToOne(LEAST, factor, values.get(rising[i]));
        adjusted[rising[i]] = i == rising.length - 1 ? step : lesser(adjusted[rising[i + 1]], step);
      }
    }
    return List.of(adjusted);
  }

  private static Given times(long comparisons) {
    return Given.constant(Text.of("comparisons", "比较次数"), comparisons);
  }

  private static Step upToOne(Text name, Operand factor, Step value) {
    Step product = Steps.product(Text.of("p-value, multiplied", "p 值乘以系数"), factor, value);
    return Step.of(name, Operation.MINIMUM, List.of(Steps.ONE, product));
  }

  private static Step greater(Step one, Step other) {
    return one.result().compareTo(other.result()) >= 0 ? one : other;
  }

  private static Step lesser(Step one, Step other) {
    return one.result().compareTo(other.result()) <= 0 ? one : other;
  }
}
