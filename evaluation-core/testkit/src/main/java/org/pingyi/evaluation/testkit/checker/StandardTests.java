package org.pingyi.evaluation.testkit.checker;

import static java.util.Objects.requireNonNull;

import java.math.BigInteger;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.IntStream;
import org.pingyi.evaluation.testkit.checker.Premises.Rule;

/**
 * The p-values of the standard differences, redone from the counts that their steps name: Fisher's
 * exact test, the permutation test where all ways are counted, and what is made of p-values for
 * their number. Draws are taken as they are.
 */
final class StandardTests {

  static final String USE = "group-difference";

  private static final int LONG = 63;

  /** How many ratings, and what they add up to. */
  private record Dealt(long number, BigInteger sum) {}

  private StandardTests() {}

  /** Redoes a step that is no arithmetic: a root, a test of two shares, or one of two means. */
  static Optional<Exact> redo(At step, List<Exact> operands) {
    List<At> given = step.items("operands");
    return switch (given.size()) {
      case 1 -> Optional.of(StandardStatistics.root(step.get("name").text(), operands));
      case 2 ->
          given.get(0).find("operation").isPresent()
              ? Optional.of(permutation(ratings(given.get(0)), ratings(given.get(1))))
              : Optional.empty();
      case 4 -> Optional.of(fisher(operands.stream().map(StandardTests::whole).toList()));
      default -> Optional.empty();
    };
  }

  private static long whole(Exact number) {
    return number.numerator().longValueExact();
  }

  /** All tables with the same sums that are no likelier, counted as ways to fill them. */
  private static Exact fisher(List<Long> table) {
    long rated1 = table.get(1);
    long rated2 = table.get(3);
    long positive = table.get(0) + table.get(2);
    long least = Math.max(0, positive - rated2);
    List<BigInteger> ways = new ArrayList<>();
    BigInteger first = choose(rated1, least);
    BigInteger second = choose(rated2, positive - least);
    for (long x = least; x <= Math.min(positive, rated1); x++) {
      ways.add(first.multiply(second));
      first = first.multiply(BigInteger.valueOf(rated1 - x)).divide(BigInteger.valueOf(x + 1));
      second =
          second
              .multiply(BigInteger.valueOf(positive - x))
              .divide(BigInteger.valueOf(rated2 - positive + x + 1));
    }
    BigInteger observed = ways.get(Math.toIntExact(table.get(0) - least));
    BigInteger unlikely =
        ways.stream()
            .filter(each -> each.compareTo(observed) <= 0)
            .reduce(BigInteger.ZERO, BigInteger::add);
    return share(unlikely, ways.stream().reduce(BigInteger.ZERO, BigInteger::add));
  }

  private static BigInteger choose(long number, long some) {
    BigInteger ways = BigInteger.ONE;
    for (long i = 1; i <= some; i++) {
      ways = ways.multiply(BigInteger.valueOf(number - some + i)).divide(BigInteger.valueOf(i));
    }
    return ways;
  }

  /** How often each value was given, as the steps of a mean name it. */
  private static SortedMap<Exact, Long> ratings(At mean) {
    SortedMap<Exact, Long> ratings = new TreeMap<>();
    collect(mean, ratings);
    return ratings;
  }

  private static void collect(At step, SortedMap<Exact, Long> ratings) {
    List<At> operands = step.itemsIfAny("operands");
    Optional<Exact> count = number(operands, "count");
    Optional<Exact> value = number(operands, "value");
    if (count.isPresent() && value.isPresent()) {
      ratings.merge(value.get(), whole(count.get()), Long::sum);
    } else {
      operands.forEach(operand -> collect(operand, ratings));
    }
  }

  private static Optional<Exact> number(List<At> operands, String origin) {
    return operands.stream()
        .filter(each -> each.find("origin").map(At::text).filter(origin::equals).isPresent())
        .findFirst()
        .map(each -> each.get("number").exact());
  }

  /** Of all ways to deal the ratings, those whose means differ at least as much. */
  private static Exact permutation(SortedMap<Exact, Long> one, SortedMap<Exact, Long> other) {
    SortedMap<Exact, Long> all = new TreeMap<>(one);
    other.forEach((value, count) -> all.merge(value, count, Long::sum));
    BigInteger scale =
        all.keySet().stream()
            .map(Exact::denominator)
            .reduce(BigInteger.ONE, (a, b) -> a.multiply(b).divide(a.gcd(b)));
    Map<Dealt, BigInteger> ways = Map.of(new Dealt(0, BigInteger.ZERO), BigInteger.ONE);
    Dealt observed = new Dealt(0, BigInteger.ZERO);
    Dealt whole = observed;
    for (Map.Entry<Exact, Long> each : all.entrySet()) {
      BigInteger value = each.getKey().times(new Exact(scale, BigInteger.ONE)).numerator();
      ways = dealt(ways, value, each.getValue());
      observed = plus(observed, value, one.getOrDefault(each.getKey(), 0L));
      whole = plus(whole, value, each.getValue());
    }
    BigInteger far = BigInteger.ZERO;
    BigInteger together = BigInteger.ZERO;
    BigInteger distance = distance(observed, whole);
    for (Map.Entry<Dealt, BigInteger> each : ways.entrySet()) {
      if (each.getKey().number() == observed.number()) {
        together = together.add(each.getValue());
        boolean isFar = distance(each.getKey(), whole).compareTo(distance) >= 0;
        far = isFar ? far.add(each.getValue()) : far;
      }
    }
    return share(far, together);
  }

  /** The ways to deal some of the ratings of one more value. */
  private static Map<Dealt, BigInteger> dealt(
      Map<Dealt, BigInteger> ways, BigInteger value, long count) {
    Map<Dealt, BigInteger> more = new HashMap<>();
    ways.forEach(
        (dealt, number) -> {
          for (long some = 0; some <= count; some++) {
            more.merge(
                plus(dealt, value, some), number.multiply(choose(count, some)), BigInteger::add);
          }
        });
    return more;
  }

  private static Dealt plus(Dealt dealt, BigInteger value, long times) {
    return new Dealt(
        dealt.number() + times, dealt.sum().add(value.multiply(BigInteger.valueOf(times))));
  }

  /** How far the mean of what was dealt is from that of all, times both numbers. */
  private static BigInteger distance(Dealt dealt, Dealt whole) {
    return dealt
        .sum()
        .multiply(BigInteger.valueOf(whole.number()))
        .subtract(whole.sum().multiply(BigInteger.valueOf(dealt.number())))
        .abs();
  }

  /** A fraction where it is a short one, else to as many digits as other numbers without end. */
  private static Exact share(BigInteger part, BigInteger whole) {
    Exact share = new Exact(part, whole);
    return share.denominator().bitLength() <= LONG ? share : StandardWeighting.settled(share);
  }

  /**
   * Checks the p-values that were adjusted for their number, where one use of the rule gave all.
   */
  static void adjusted(List<At> figures, List<Rule> rules, Differences differences) {
    List<Rule> uses = rules.stream().filter(rule -> rule.use().equals(USE)).toList();
    if (uses.size() != 1) {
      return;
    }
    String adjust = requireNonNull(uses.get(0).parameters().get("adjust"));
    for (String id : List.of("fisher-p", "permutation-p")) {
      List<At> adjusted = exact(figures, id + "-adjusted");
      List<Exact> redone = adjusted(exact(figures, id).stream().map(At::exact).toList(), adjust);
      for (int i = 0; i < Math.min(adjusted.size(), redone.size()); i++) {
        differences.exact(adjusted.get(i), redone.get(i), id + " adjusted by " + adjust);
      }
      if (adjusted.size() != redone.size()) {
        throw new UnreadableReport(figures.get(0), "as many adjusted p-values as p-values");
      }
    }
  }

  private static List<At> exact(List<At> figures, String id) {
    return figures.stream()
        .filter(figure -> figure.get("rule").text().equals(USE))
        .filter(figure -> figure.get("figure").text().equals(id))
        .map(figure -> figure.get("explanation"))
        .filter(explanation -> explanation.find("exact").isPresent())
        .map(explanation -> explanation.get("exact"))
        .toList();
  }

  /** No p-value is adjusted to less than one that is lower, nor to more than 1. */
  private static List<Exact> adjusted(List<Exact> values, String adjust) {
    int number = values.size();
    List<Integer> rising =
        IntStream.range(0, number).boxed().sorted(Comparator.comparing(values::get)).toList();
    Exact[] adjusted = new Exact[number];
    switch (adjust) {
      case "none" -> {
        return List.of();
      }
      case "holm" -> {
        Exact greatest = Exact.ZERO;
        for (int i = 0; i < number; i++) {
          Exact value = values.get(rising.get(i)).times(Exact.of(number - i));
          greatest = value.compareTo(greatest) > 0 ? value : greatest;
          adjusted[rising.get(i)] = greatest.compareTo(Exact.ONE) > 0 ? Exact.ONE : greatest;
        }
      }
      case "benjamini-hochberg" -> {
        Exact least = Exact.ONE;
        for (int i = number - 1; i >= 0; i--) {
          Exact value = values.get(rising.get(i)).times(Exact.of(number, i + 1));
          least = value.compareTo(least) < 0 ? value : least;
          adjusted[rising.get(i)] = least;
        }
      }
      default -> throw new IllegalArgumentException("adjust");
    }
    return List.of(adjusted);
  }
}
