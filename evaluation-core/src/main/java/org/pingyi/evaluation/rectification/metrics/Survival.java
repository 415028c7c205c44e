package org.pingyi.evaluation.rectification.metrics;

import com.google.common.collect.ImmutableList;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.pingyi.evaluation.model.Fraction;

/**
 * Which share of items is still open after so many days, where of some it is only known that they
 * were open for as long as they were looked at: the product-limit estimate of Kaplan and Meier,
 * with exact fractions. On a day on which items are closed and others are looked at for the last
 * time, those others were open on that day.
 *
 * <p>The time until a share p is closed is the least number of days after which at most 1 − p is
 * open; where all were closed, the one at position ⌈p·n⌉ of n, which is the lower one of two
 * medians.
 *
 * <p>E. L. Kaplan and P. Meier, Nonparametric Estimation from Incomplete Observations, Journal of
 * the American Statistical Association 53 (1958), 457–481.
 *
 * @param days what happened on the days on which items were closed, the earliest first
 * @param items of how many items
 * @param closed how many of them were closed
 */
record Survival(List<Day> days, int items, int closed) {

  Survival {
    days = ImmutableList.copyOf(days);
  }

  /**
   * A day on which items were closed.
   *
   * @param day how many days after the report
   * @param open how many were open on it, and looked at, before any was closed
   * @param closed how many were closed
   */
  record Day(long day, int open, int closed) {}

  /**
   * How long an item was looked at.
   *
   * @param days how many days, at least 0
   * @param isClosed whether it was closed then; if not, it is not known when it will be
   */
  record Observation(long days, boolean isClosed) {

    Observation {
      if (days < 0) {
        throw new IllegalArgumentException("an item is closed when it was reported, or later");
      }
    }
  }

  /** How long items were looked at, by day, so that many items take no more room than few. */
  static final class Times {

    private final Map<Long, int[]> byDay = new TreeMap<>();
    private int items;
    private int closed;

    void add(Observation item) {
      int[] counts = byDay.computeIfAbsent(item.days(), day -> new int[2]);
      counts[item.isClosed() ? 0 : 1]++;
      items++;
      closed += item.isClosed() ? 1 : 0;
    }

    Survival survival() {
      List<Day> days = new ArrayList<>();
      int open = items;
      for (Map.Entry<Long, int[]> day : byDay.entrySet()) {
        int[] counts = day.getValue();
        if (counts[0] > 0) {
          days.add(new Day(day.getKey(), open, counts[0]));
        }
        open -= counts[0] + counts[1];
      }
      return new Survival(days, items, closed);
    }
  }

  static Survival of(List<Observation> items) {
    Times times = new Times();
    items.forEach(times::add);
    return times.survival();
  }

  /** Returns which share is open after a number of days. */
  Fraction openAfter(long day) {
    Product share = new Product();
    days.stream().takeWhile(each -> each.day() <= day).forEach(share::times);
    return share.fraction();
  }

  /**
   * Returns after how many days a share is closed.
   *
   * @param share the share, above 0
   * @return the number of days; empty where it is not known, since too many are open
   */
  Optional<Day> until(Fraction share) {
    Fraction left = Fraction.ONE.minus(share);
    Product open = new Product();
    for (Day day : days) {
      open.times(day);
      if (open.isAtMost(left)) {
        return Optional.of(day);
      }
    }
    return Optional.empty();
  }

  /**
   * A product that is reduced once, in the end: what is open after a day is open before the next.
   */
  private static final class Product {

    private BigInteger top = BigInteger.ONE;
    private BigInteger bottom = BigInteger.ONE;

    /** The last factor of the top, which the next day's number may cancel. */
    private int left = 1;

    void times(Day day) {
      if (left != day.open()) {
        top = top.multiply(BigInteger.valueOf(left));
        bottom = bottom.multiply(BigInteger.valueOf(day.open()));
      }
      left = day.open() - day.closed();
    }

    boolean isAtMost(Fraction share) {
      return top.multiply(BigInteger.valueOf(left))
              .multiply(share.denominator())
              .compareTo(share.numerator().multiply(bottom))
          <= 0;
    }

    Fraction fraction() {
      return Fraction.of(new BigDecimal(top.multiply(BigInteger.valueOf(left))))
          .dividedBy(Fraction.of(new BigDecimal(bottom)));
    }
  }
}
