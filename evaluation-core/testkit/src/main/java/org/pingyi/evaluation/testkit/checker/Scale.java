package org.pingyi.evaluation.testkit.checker;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * What answers are worth. An answer without a value is an answer but no rating.
 *
 * @param options the options in their order; empty where it is a range
 * @param range the range, if it is one
 */
record Scale(Map<String, Answer> options, Optional<Range> range) {

  enum Attitude {
    POSITIVE,
    NEUTRAL,
    NEGATIVE
  }

  record Answer(Optional<Exact> value, Attitude attitude) {}

  record Range(
      Exact from,
      Exact to,
      Exact step,
      Optional<Exact> positiveFrom,
      Optional<Exact> negativeBelow) {

    boolean contains(Exact value) {
      Exact steps = value.minus(from).dividedBy(step);
      return steps.signum() >= 0 && steps.floor().equals(steps) && value.compareTo(to) <= 0;
    }

    Answer answer(Exact value) {
      if (positiveFrom.isPresent() && value.compareTo(positiveFrom.get()) >= 0) {
        return new Answer(Optional.of(value), Attitude.POSITIVE);
      }
      boolean negative = negativeBelow.isPresent() && value.compareTo(negativeBelow.get()) < 0;
      return new Answer(Optional.of(value), negative ? Attitude.NEGATIVE : Attitude.NEUTRAL);
    }
  }

  static Scale read(At at) {
    Map<String, Answer> options = new LinkedHashMap<>();
    for (At option : at.itemsIfAny("options")) {
      options.put(
          option.get("option").text(),
          new Answer(option.get("value").exactOrNull(), attitude(option.get("attitude"))));
    }
    return new Scale(options, at.find("range").map(Scale::range));
  }

  private static Attitude attitude(At at) {
    return switch (at.text()) {
      case "positive" -> Attitude.POSITIVE;
      case "neutral" -> Attitude.NEUTRAL;
      case "negative" -> Attitude.NEGATIVE;
      default -> throw new UnreadableReport(at, "an attitude");
    };
  }

  private static Range range(At at) {
    return new Range(
        at.get("from").exact(),
        at.get("to").exact(),
        at.get("step").exact(),
        at.get("positive-from").exactOrNull(),
        at.get("negative-below").exactOrNull());
  }

  /** Returns what an answer is; none where the scale does not have it. */
  Optional<Answer> answer(String answer) {
    if (range.isEmpty()) {
      return Optional.ofNullable(options.get(answer));
    }
    try {
      return Optional.of(Exact.parse(answer))
          .filter(value -> value.toString().equals(answer) && range.get().contains(value))
          .map(range.get()::answer);
    } catch (NumberFormatException | ArithmeticException e) {
      return Optional.empty();
    }
  }

  /** All options of an option scale in their order, the answers given of a range ascending. */
  List<String> listed(List<String> given) {
    if (range.isEmpty()) {
      return new ArrayList<>(options.keySet());
    }
    return given.stream().sorted(Comparator.comparing(Exact::parse)).toList();
  }
}
