package org.pingyi.evaluation.rules.scoring;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import net.jqwik.api.Assume;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.domains.Domain;
import net.jqwik.api.domains.DomainContext;
import org.pingyi.evaluation.model.Fraction;
import org.pingyi.evaluation.model.Option;
import org.pingyi.evaluation.model.OptionScale;
import org.pingyi.evaluation.model.Share;
import org.pingyi.evaluation.model.Text;
import org.pingyi.evaluation.rule.NoParameters;
import org.pingyi.evaluation.rule.ScoreRange;
import org.pingyi.evaluation.rule.Scored;
import org.pingyi.evaluation.rules.Fixtures;
import org.pingyi.evaluation.rules.Redone;
import org.pingyi.evaluation.rules.scoring.SatisfactionRate.Of;
import org.pingyi.evaluation.tally.Cell;
import org.pingyi.evaluation.tally.OptionCount;

@Domain(Cells.class)
@Domain(DomainContext.Global.class)
class ScoringPropertyTest {

  private static final String WILSON = "wilson";

  private static final NoParameters NONE = new NoParameters();

  private record Method(String name, Scored scored, ScoreRange range) {}

  private static List<Method> methods(Cell cell, int trim) {
    WeightedMean mean = new WeightedMean();
    Median median = new Median();
    NetSatisfaction net = new NetSatisfaction();
    TrimmedMean trimmed = new TrimmedMean();
    TrimmedMean.Parameters percent = new TrimmedMean.Parameters(Share.of(trim, 100));
    List<Method> methods = new ArrayList<>();
    methods.add(new Method("mean", mean.score(cell, NONE), mean.range(cell.scale(), NONE)));
    methods.add(new Method("median", median.score(cell, NONE), median.range(cell.scale(), NONE)));
    methods.add(new Method("net", net.score(cell, NONE), net.range(cell.scale(), NONE)));
    methods.add(
        new Method("trimmed", trimmed.score(cell, percent), trimmed.range(cell.scale(), percent)));
    WinsorizedMean winsorized = new WinsorizedMean();
    WinsorizedMean.Parameters drawnIn = new WinsorizedMean.Parameters(Share.of(trim, 100));
    methods.add(
        new Method(
            "winsorized",
            winsorized.score(cell, drawnIn),
            winsorized.range(cell.scale(), drawnIn)));
    TopBoxShare topBox = new TopBoxShare();
    TopBoxShare.Parameters boxes =
        new TopBoxShare.Parameters(Optional.of(1 + trim / 10), Optional.empty());
    methods.add(
        new Method("top-box", topBox.score(cell, boxes), topBox.range(cell.scale(), boxes)));
    NetPromoter promoter = new NetPromoter();
    NetPromoter.Parameters borders =
        new NetPromoter.Parameters(Fraction.of(trim), Fraction.of(trim / 2 - 1));
    methods.add(
        new Method(
            "promoter", promoter.score(cell, borders), promoter.range(cell.scale(), borders)));
    MajorityJudgement majority = new MajorityJudgement();
    methods.add(
        new Method("majority", majority.score(cell, NONE), majority.range(cell.scale(), NONE)));
    WilsonLowerBound wilson = new WilsonLowerBound();
    WilsonLowerBound.Parameters confidence =
        new WilsonLowerBound.Parameters(Share.of(50 + trim / 2, 100));
    methods.add(
        new Method(WILSON, wilson.score(cell, confidence), wilson.range(cell.scale(), confidence)));
    Mode mode = new Mode();
    for (Mode.Ties ties : Mode.Ties.values()) {
      Mode.Parameters tied = new Mode.Parameters(ties);
      methods.add(
          new Method("mode " + ties, mode.score(cell, tied), mode.range(cell.scale(), tied)));
    }
    SatisfactionRate rate = new SatisfactionRate();
    for (Of of : Of.values()) {
      SatisfactionRate.Parameters part = new SatisfactionRate.Parameters(of);
      methods.add(new Method("of " + of, rate.score(cell, part), rate.range(cell.scale(), part)));
    }
    return methods;
  }

  @Property(tries = 300)
  void the_steps_come_to_the_score_and_it_is_in_the_range_declared(
      @ForAll Cell cell, @ForAll @IntRange(max = 50) int trim) {
    for (Method method : methods(cell, trim)) {
      Fraction score = method.scored().score().orElseThrow();

      assertThat(Redone.from(method.scored())).as(method.name()).isEqualTo(score);
      assertThat(method.range().contains(score)).as(method.name()).isTrue();
    }
  }

  @Property(tries = 100)
  void where_all_rate_worst_or_best_the_score_is_an_end_of_the_range_declared(
      @ForAll @IntRange(min = 1, max = 50) int ratings,
      @ForAll @IntRange(min = 2, max = 50) int trim) {
    for (Method worst :
        methods(Fixtures.cell(Fixtures.POINTS, Map.of("0", (long) ratings)), trim)) {
      assertThat(worst.scored().score()).as(worst.name()).contains(worst.range().least());
    }
    for (Method best :
        methods(Fixtures.cell(Fixtures.POINTS, Map.of("100", (long) ratings)), trim)) {
      Fraction score = best.scored().score().orElseThrow();
      if (!best.name().equals(WILSON)) {
        assertThat(score).as(best.name()).isEqualTo(best.range().greatest());
      }
    }
  }

  @Property(tries = 100)
  void where_all_rate_best_the_lower_bound_rises_with_their_number_towards_the_end_of_its_range(
      @ForAll @IntRange(min = 1, max = 50) int ratings) {
    Method few = wilson(ratings);
    Method more = wilson(ratings + 1);

    assertThat(few.scored().score().orElseThrow())
        .isGreaterThan(few.range().least())
        .isLessThan(more.scored().score().orElseThrow());
    assertThat(more.scored().score().orElseThrow()).isLessThan(more.range().greatest());
  }

  private static Method wilson(int best) {
    return methods(Fixtures.cell(Fixtures.POINTS, Map.of("100", (long) best)), 0).stream()
        .filter(method -> method.name().equals(WILSON))
        .findAny()
        .orElseThrow();
  }

  @Property(tries = 300)
  void other_names_and_another_order_of_the_options_change_no_score(
      @ForAll Cell cell, @ForAll Random random, @ForAll @IntRange(max = 50) int trim) {
    Assume.that(cell.scale() instanceof OptionScale);
    List<Optional<Fraction>> renamed = scores(methods(relabelled(cell, random), trim));

    assertThat(renamed).isEqualTo(scores(methods(cell, trim)));
  }

  private static List<Optional<Fraction>> scores(List<Method> methods) {
    return methods.stream().map(method -> method.scored().score()).toList();
  }

  private static Cell relabelled(Cell cell, Random random) {
    List<OptionCount> answers = new ArrayList<>(cell.counts());
    Collections.shuffle(answers, random);
    List<Option> options = new ArrayList<>();
    Map<String, Long> counts = new LinkedHashMap<>();
    for (OptionCount answer : answers) {
      String id = "new" + options.size();
      options.add(new Option(id, Text.of(id), answer.value(), answer.attitude()));
      counts.put(id, answer.count());
    }
    return Cell.of(new OptionScale("new", Text.of("new"), options), cell.ballots(), counts);
  }

  @Property(tries = 300)
  void one_more_top_mark_never_lowers_a_weighted_mean(@ForAll Cell cell) {
    WeightedMean rule = new WeightedMean();
    Fraction before = rule.score(cell, NONE).score().orElseThrow();

    Fraction after = rule.score(withOneMoreTopMark(cell), NONE).score().orElseThrow();

    assertThat(after).isGreaterThanOrEqualTo(before);
  }

  private static Cell withOneMoreTopMark(Cell cell) {
    Fraction greatest = cell.scale().greatest().orElseThrow();
    Map<String, Long> counts = new LinkedHashMap<>();
    cell.counts().forEach(answer -> counts.put(answer.answer(), answer.count()));
    for (int i = 0; i < cell.scale().size(); i++) {
      if (cell.scale().value(i).equals(Optional.of(greatest))) {
        counts.merge(cell.scale().answer(i), 1L, Long::sum);
        break;
      }
    }
    return Cell.of(cell.scale(), cell.ballots() + 1, counts);
  }

  @Property(tries = 300)
  void a_median_lies_between_the_least_and_the_greatest_rating_given(@ForAll Cell cell) {
    List<Fraction> given = oneByOne(cell);

    Fraction median = new Median().score(cell, NONE).score().orElseThrow();

    assertThat(median).isBetween(given.get(0), given.get(given.size() - 1));
  }

  @Property(tries = 300)
  void without_trimming_a_trimmed_mean_is_the_weighted_mean(@ForAll Cell cell) {
    assertThat(trimmed(cell, Share.of(0, 1)))
        .isEqualTo(new WeightedMean().score(cell, NONE).score().orElseThrow());
  }

  @Property(tries = 300)
  void a_trimmed_mean_is_that_of_the_ratings_left_when_all_are_written_out(
      @ForAll Cell cell, @ForAll @IntRange(max = 49) int trim) {
    List<Fraction> ratings = oneByOne(cell);
    int dropped = ratings.size() * trim / 100;
    List<Fraction> left = ratings.subList(dropped, ratings.size() - dropped);

    assertThat(trimmed(cell, Share.of(trim, 100))).isEqualTo(mean(left));
  }

  @Property(tries = 300)
  void a_winsorized_mean_is_that_of_all_ratings_when_each_is_drawn_in(
      @ForAll Cell cell, @ForAll @IntRange(max = 49) int trim) {
    List<Fraction> ratings = oneByOne(cell);
    int drawn = ratings.size() * trim / 100;
    Collections.fill(ratings.subList(0, drawn), ratings.get(drawn));
    int last = ratings.size() - drawn;
    Collections.fill(ratings.subList(last, ratings.size()), ratings.get(last - 1));

    WinsorizedMean.Parameters parameters = new WinsorizedMean.Parameters(Share.of(trim, 100));
    assertThat(new WinsorizedMean().score(cell, parameters).score()).contains(mean(ratings));
  }

  @Property(tries = 300)
  void to_drop_extremes_is_to_trim_by_a_number(
      @ForAll Cell cell, @ForAll @IntRange(min = 1, max = 9) int number) {
    List<Fraction> ratings = oneByOne(cell);
    Optional<Fraction> left =
        2 * number < ratings.size()
            ? Optional.of(mean(ratings.subList(number, ratings.size() - number)))
            : Optional.empty();

    DropExtremes.Parameters parameters = new DropExtremes.Parameters(number, Optional.empty());
    assertThat(new DropExtremes().score(cell, parameters).score()).isEqualTo(left);
  }

  private static Fraction mean(List<Fraction> ratings) {
    return ratings.stream()
        .reduce(Fraction.ZERO, Fraction::plus)
        .dividedBy(Fraction.of(ratings.size()));
  }

  @Property(tries = 300)
  void trimming_half_at_each_end_leaves_the_median(@ForAll Cell cell) {
    assertThat(trimmed(cell, Share.of(1, 2)))
        .isEqualTo(new Median().score(cell, NONE).score().orElseThrow());
  }

  private static Fraction trimmed(Cell cell, Share trim) {
    return new TrimmedMean().score(cell, new TrimmedMean.Parameters(trim)).score().orElseThrow();
  }

  private static List<Fraction> oneByOne(Cell cell) {
    List<Fraction> ratings = new ArrayList<>();
    for (OptionCount answer : cell.counts()) {
      answer
          .value()
          .ifPresent(value -> ratings.addAll(Collections.nCopies((int) answer.count(), value)));
    }
    Collections.sort(ratings);
    return ratings;
  }
}
