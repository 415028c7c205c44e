package org.pingyi.evaluation.testkit;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.IntStream;
import org.pingyi.evaluation.model.Attitude;
import org.pingyi.evaluation.model.Fraction;
import org.pingyi.evaluation.model.Option;
import org.pingyi.evaluation.model.OptionScale;
import org.pingyi.evaluation.model.RangeScale;
import org.pingyi.evaluation.model.Scale;
import org.pingyi.evaluation.model.Text;

/**
 * The scales of a scheme that was made up: one of options, and perhaps one of numbers.
 *
 * @param options the options, at least three
 * @param points how many points there are on the other scale beside 0, each worth a half; 0 where
 *     there is no other scale
 * @param onPoints for each leaf whether it is rated on the other scale, if there is one
 */
record SampleScales(List<SampleOption> options, int points, List<Boolean> onPoints) {

  private static final List<Attitude> ATTITUDES =
      List.of(Attitude.NEUTRAL, Attitude.POSITIVE, Attitude.NEGATIVE);

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

  SampleScales withoutPoints() {
    return new SampleScales(options, 0, onPoints);
  }

  SampleScales allOnPoints() {
    return new SampleScales(options, points, Collections.nCopies(onPoints.size(), true));
  }

  /** Returns the scales on which leaves are rated, as a scheme that was read has them. */
  List<Scale> used() {
    return IntStream.range(0, Sample.LEAVES.size())
        .mapToObj(leaf -> isOnPoints(leaf) ? ofPoints() : ofOptions())
        .distinct()
        .toList();
  }

  Scale ofOptions() {
    return new OptionScale(
        "options",
        Text.of("options"),
        IntStream.range(0, options.size())
            .mapToObj(
                number ->
                    new Option(
                        "option-" + (number + 1),
                        Text.of("option-" + (number + 1)),
                        options.get(number).value().map(Fraction::of),
                        attitude(options.get(number))))
            .toList());
  }

  private Scale ofPoints() {
    Fraction half = Fraction.of(1, 2);
    return new RangeScale(
        "points",
        Text.of("points"),
        Fraction.ZERO,
        half.times(points),
        half,
        Optional.of(Fraction.of(2)),
        Optional.of(Fraction.ONE));
  }

  private static Attitude attitude(SampleOption option) {
    return option.value().isPresent() ? ATTITUDES.get(option.attitude()) : Attitude.NEUTRAL;
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
                      .append(attitude(option).name().toLowerCase(Locale.ROOT)));
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
