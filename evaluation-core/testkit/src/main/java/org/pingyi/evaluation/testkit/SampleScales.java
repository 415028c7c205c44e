package org.pingyi.evaluation.testkit;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * The scales of a scheme that was made up: one of options, and perhaps one of numbers.
 *
 * @param options the options, at least three
 * @param points how many points there are on the other scale beside 0, each worth a half; 0 where
 *     there is no other scale
 * @param onPoints for each leaf whether it is rated on the other scale, if there is one
 */
record SampleScales(List<SampleOption> options, int points, List<Boolean> onPoints) {

  private static final List<String> ATTITUDES = List.of("neutral", "positive", "negative");

  /**
   * An option.
   *
   * @param value what it is worth
   * @param attitude the number of its attitude
   */
  record SampleOption(Optional<BigDecimal> value, int attitude) {}

  SampleScales {
    options = List.copyOf(options);
    onPoints = List.copyOf(onPoints);
  }

  boolean isOnPoints(int leaf) {
    return points > 0 && onPoints.get(leaf);
  }

  /** Returns what may be answered to a leaf. */
  List<String> answers(int leaf) {
    List<String> answers = new ArrayList<>();
    if (isOnPoints(leaf)) {
      for (int i = 0; i <= points; i++) {
        answers.add(BigDecimal.valueOf(5L * i, 1).stripTrailingZeros().toPlainString());
      }
    } else {
      for (int i = 1; i <= options.size(); i++) {
        answers.add("option-" + i);
      }
    }
    return answers;
  }

  /** Writes the scales as a scheme does. */
  void write(StringBuilder scheme) {
    scheme.append("scales:\n  options:\n    options:\n");
    for (int i = 0; i < options.size(); i++) {
      SampleOption option = options.get(i);
      scheme.append("      - { id: option-").append(i + 1);
      option
          .value()
          .ifPresent(
              value ->
                  scheme
                      .append(", value: ")
                      .append(value.toPlainString())
                      .append(", attitude: ")
                      .append(ATTITUDES.get(option.attitude())));
      scheme.append(" }\n");
    }
    if (points > 0) {
      scheme
          .append("  points:\n    range: { from: 0, to: ")
          .append(BigDecimal.valueOf(5L * points, 1).toPlainString())
          .append(", step: 0.5, negative-below: 1, positive-from: 2 }\n");
    }
  }
}
