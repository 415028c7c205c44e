package org.pingyi.evaluation.rectification.metrics;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;
import org.junit.jupiter.api.Test;
import org.pingyi.evaluation.model.Fraction;
import org.pingyi.evaluation.rectification.metrics.Survival.Observation;

/**
 * The estimate against the remission times, in weeks, of E. J. Freireich and others, The Effect of
 * 6-Mercaptopurine on the Duration of Steroid-induced Remissions in Acute Leukemia, Blood 21
 * (1963), 699–716. Their estimates by Kaplan and Meier are those of D. G. Kleinbaum and M. Klein,
 * Survival Analysis, chapter 2.
 */
class SurvivalTest {

  private static final Fraction HALF = Fraction.of(1, 2);
  private static final Fraction NINE_TENTHS = Fraction.of(9, 10);

  private static final String TREATED =
      "6 6 6 6+ 7 9+ 10 10+ 11+ 13 16 17+ 19+ 20+ 22 23 25+ 32+ 32+ 34+ 35+";
  private static final String PLACEBO = "1 1 2 2 3 4 4 5 5 8 8 8 8 11 11 12 12 15 17 22 23";

  static Survival of(String times) {
    return Survival.of(
        Arrays.stream(times.split(" "))
            .map(
                time -> new Observation(Long.parseLong(time.replace("+", "")), !time.endsWith("+")))
            .toList());
  }

  private static Optional<Long> until(Fraction share, Survival survival) {
    return survival.until(share).map(Survival.Day::day);
  }

  @Test
  void the_medians_of_a_published_example_are_23_and_8_weeks() {
    assertThat(until(HALF, of(TREATED))).contains(23L);
    assertThat(until(HALF, of(PLACEBO))).contains(8L);
    assertThat(until(NINE_TENTHS, of(TREATED))).isEmpty();
    assertThat(until(NINE_TENTHS, of(PLACEBO))).contains(17L);
  }

  @Test
  void the_shares_of_a_published_example_are_the_published_ones() {
    Survival treated = of(TREATED);

    assertThat(treated.days())
        .extracting(Survival.Day::day)
        .containsExactly(6L, 7L, 10L, 13L, 16L, 22L, 23L);
    assertThat(treated.days())
        .extracting(day -> treated.openAfter(day.day()).rounded(4, RoundingMode.HALF_UP))
        .extracting(Object::toString)
        .containsExactly("0.8571", "0.8067", "0.7529", "0.6902", "0.6275", "0.5378", "0.4482");
    assertThat(treated.openAfter(5)).isEqualTo(Fraction.ONE);
    assertThat(of(PLACEBO).openAfter(8)).isEqualTo(Fraction.of(8, 21));
  }

  @Test
  void of_no_items_and_of_open_ones_alone_nothing_is_known() {
    assertThat(Survival.of(List.of()).until(HALF)).isEmpty();
    assertThat(of("3+ 5+").until(HALF)).isEmpty();
  }

  @Property
  void where_all_are_closed_it_is_the_time_at_a_position(
      @ForAll @Size(min = 1, max = 60) List<@IntRange(max = 30) Integer> times) {
    List<Integer> sorted = times.stream().sorted().toList();
    Survival survival =
        Survival.of(times.stream().map(time -> new Observation(time, true)).toList());

    assertThat(until(HALF, survival)).contains((long) sorted.get((times.size() - 1) / 2));
    assertThat(until(NINE_TENTHS, survival))
        .contains((long) sorted.get((9 * times.size() + 9) / 10 - 1));
  }

  @Property
  void the_order_of_items_does_not_matter(
      @ForAll @Size(max = 40) List<@IntRange(max = 59) Integer> times, @ForAll long seed) {
    List<Observation> items =
        new ArrayList<>(
            times.stream().map(time -> new Observation(time / 2, time % 2 == 0)).toList());
    Survival before = Survival.of(items);
    Collections.shuffle(items, new Random(seed));

    assertThat(Survival.of(items)).isEqualTo(before);
  }

  @Property
  void it_is_the_product_over_the_days_on_which_items_were_closed(
      @ForAll @Size(min = 1, max = 40) List<@IntRange(max = 59) Integer> times) {
    List<Observation> items =
        times.stream().map(time -> new Observation(time / 2, time % 2 == 0)).toList();
    Fraction open = Fraction.ONE;
    for (int day = 0; day < 30; day++) {
      int now = day;
      long there = items.stream().filter(item -> item.days() >= now).count();
      long closed = items.stream().filter(item -> item.days() == now && item.isClosed()).count();
      open = there == 0 ? open : open.times(Fraction.of(there - closed, there));

      assertThat(Survival.of(items).openAfter(day)).isEqualTo(open);
    }
  }
}
