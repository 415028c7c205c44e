package org.pingyi.evaluation.tally;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.stream.IntStream;
import org.pingyi.evaluation.model.Attitude;
import org.pingyi.evaluation.model.Fraction;
import org.pingyi.evaluation.model.LeafCriterion;
import org.pingyi.evaluation.model.Option;
import org.pingyi.evaluation.model.OptionScale;
import org.pingyi.evaluation.model.RangeScale;
import org.pingyi.evaluation.model.RaterGroup;
import org.pingyi.evaluation.model.Scale;
import org.pingyi.evaluation.model.Stratum;
import org.pingyi.evaluation.model.Text;

/** What the tests of this package count: two groups, one of them with two strata. */
final class Counting {

  /** A 100 positive, B 60 neutral, C 0 negative, X without value but called negative. */
  static final OptionScale OPTIONS =
      new OptionScale(
          "options",
          Text.of("options"),
          List.of(
              option("A", Optional.of(100L), Attitude.POSITIVE),
              option("B", Optional.of(60L), Attitude.NEUTRAL),
              option("C", Optional.of(0L), Attitude.NEGATIVE),
              option("X", Optional.empty(), Attitude.NEGATIVE)));

  /** The largest range that is counted in an array, the smallest that is not, and the largest. */
  static final List<Scale> SCALES = List.of(OPTIONS, range(128), range(129), range(100_001));

  static final TallyLayout LAYOUT =
      TallyLayout.of(
          IntStream.range(0, SCALES.size()).mapToObj(i -> leaf("c" + i, SCALES.get(i))).toList(),
          List.of(group("masses"), group("peers", "young", "old")));

  private Counting() {}

  private static Option option(String id, Optional<Long> value, Attitude attitude) {
    return new Option(id, Text.of(id), value.map(Fraction::of), attitude);
  }

  /** Whole numbers from 0, positive from 80, negative below 60. */
  static RangeScale range(int answers) {
    return new RangeScale(
        "range",
        Text.of("range"),
        Fraction.ZERO,
        Fraction.of(answers - 1L),
        Fraction.ONE,
        Optional.of(Fraction.of(80)),
        Optional.of(Fraction.of(60)));
  }

  static LeafCriterion leaf(String id, Scale scale) {
    return new LeafCriterion(id, Text.of(id), Fraction.ONE, scale, false);
  }

  static RaterGroup group(String id, String... strata) {
    return new RaterGroup(
        id,
        Text.of(id),
        Fraction.ONE,
        0,
        OptionalLong.empty(),
        true,
        Arrays.stream(strata)
            .map(stratum -> new Stratum(stratum, Text.of(stratum), Fraction.ONE))
            .toList(),
        List.of());
  }

  /** A ballot as it is counted. */
  record Ballot(String object, int slot, List<Integer> answers) {
    int[] numbers() {
      return answers.stream().mapToInt(Integer::intValue).toArray();
    }

    /** The group of the slot. */
    int group() {
      return slot == 0 ? 0 : 1;
    }
  }

  /** Either a ballot that was accepted or one that was not; each accepted one is a paper. */
  record Event(Optional<Ballot> accepted, Optional<Rejection> rejected) {
    void countInto(TallyBuilder builder) {
      accepted.ifPresent(
          ballot -> {
            builder.count(builder.object(ballot.object()), ballot.slot(), ballot.numbers());
            builder.papers(ballot.group(), 1);
          });
      rejected.ifPresent(builder::rejected);
    }
  }

  static Tally tally(List<Event> events) {
    TallyBuilder builder = new TallyBuilder(LAYOUT);
    events.forEach(event -> event.countInto(builder));
    return builder.build();
  }
}
