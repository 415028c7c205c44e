package org.pingyi.evaluation.testkit;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.stream.IntStream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.Tuple;
import org.pingyi.evaluation.testkit.SampleScales.SampleOption;

/** Makes up schemes and ballots, and makes those that show a fault smaller. */
final class Samples {

  private static final int MOST_OBJECTS = 4;
  private static final int MANY = 1_000;
  private static final int FEW = 5;

  private Samples() {}

  static Arbitrary<Sample> all(Fit fit) {
    return Combinators.combine(
            scales().map(fit::fitted).filter(fit::allows),
            raters().filter(fit::allows),
            honours(),
            ballots(),
            Arbitraries.of(false, false, true))
        .as(
            (scales, raters, honours, ballots, tied) ->
                Sample.of(scales, raters, honours, tied ? forEach(ballots) : ballots));
  }

  /** Returns the first few ballots for each object, so that all objects are equal. */
  private static List<SampleBallot> forEach(List<SampleBallot> ballots) {
    return ballots.stream()
        .limit(FEW)
        .flatMap(
            ballot ->
                IntStream.range(0, MOST_OBJECTS)
                    .mapToObj(
                        object ->
                            ballot.with(object, ballot.group(), ballot.stratum(), ballot.token())))
        .toList();
  }

  /** Returns a sample of which nothing can be left out, the same each time. */
  static Sample smallest(Fit fit) {
    SampleOption option = new SampleOption(Optional.of(BigDecimal.ONE), 0);
    Sample plain =
        Sample.of(
            new SampleScales(List.of(option, option, option), 0, List.of()),
            new SampleRaters(0, false, false, List.of("1")),
            List.of(false),
            List.of());
    return fit.allows(plain)
        ? plain
        : reduced(all(fit).generator(MANY).next(new Random(1)).value(), fit);
  }

  private static Sample reduced(Sample sample, Fit fit) {
    return Smaller.than(sample).stream()
        .filter(fit::allows)
        .findFirst()
        .map(smaller -> reduced(smaller, fit))
        .orElse(sample);
  }

  private static Arbitrary<SampleScales> scales() {
    Arbitrary<BigDecimal> values =
        Arbitraries.integers().between(-200, 1_000).map(tenths -> BigDecimal.valueOf(tenths, 1));
    Arbitrary<SampleOption> options =
        Combinators.combine(values.optional(0.85), Arbitraries.integers().between(0, 2))
            .as(SampleOption::new);
    return Combinators.combine(
            options.list().ofMinSize(3).ofMaxSize(5),
            Arbitraries.frequency(Tuple.of(1, 0), Tuple.of(1, 6)),
            Arbitraries.of(false, true).list().ofSize(Sample.LEAVES.size()))
        .as(SampleScales::new);
  }

  private static Arbitrary<SampleRaters> raters() {
    return Combinators.combine(
            Arbitraries.of(0, 0, 1, 3),
            Arbitraries.of(false, true),
            Arbitraries.of(false, true),
            Arbitraries.of("1", "2", "0.5", "3.25", "20").list().ofSize(3 + Sample.LEAVES.size()))
        .as(SampleRaters::new);
  }

  /** One object alone is seldom, since it cannot be treated differently from others. */
  private static Arbitrary<List<Boolean>> honours() {
    Arbitrary<Boolean> honour = Arbitraries.of(false, true);
    return Arbitraries.frequencyOf(
        Tuple.of(1, honour.list().ofSize(1)),
        Tuple.of(9, honour.list().ofMinSize(2).ofMaxSize(MOST_OBJECTS)));
  }

  private static Arbitrary<List<SampleBallot>> ballots() {
    Arbitrary<Integer> any = Arbitraries.integers().between(0, MANY);
    Arbitrary<SampleBallot> ballot =
        Combinators.combine(
                Arbitraries.integers().between(0, MOST_OBJECTS - 1),
                Arbitraries.of(0, 1),
                Arbitraries.of(0, 1),
                Arbitraries.integers().between(0, 4),
                any,
                any.list().ofSize(Sample.LEAVES.size()))
            .as(SampleBallot::new);
    return Arbitraries.frequencyOf(
        Tuple.of(1, ballot.list().ofMaxSize(2)),
        Tuple.of(4, ballot.list().ofMinSize(3).ofMaxSize(25)));
  }
}
