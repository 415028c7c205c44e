package org.pingyi.evaluation.testkit;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;
import org.pingyi.evaluation.testkit.SampleScales.SampleOption;

/** Samples that are a little smaller than another one, those first of which most is left out. */
final class Smaller {

  private static final int LEAST_OPTIONS = 3;
  private static final SampleOption PLAIN = new SampleOption(Optional.of(BigDecimal.ONE), 0);

  private final Sample sample;
  private final List<Sample> smaller = new ArrayList<>();

  private Smaller(Sample sample) {
    this.sample = sample;
  }

  /** Returns the samples to try next; none of them is as large as the one given. */
  static List<Sample> than(Sample sample) {
    Smaller next = new Smaller(sample);
    next.fewerBallots();
    next.fewerObjects();
    next.plainerRaters();
    next.plainerScales();
    next.plainerBallots();
    next.smaller.removeIf(sample::equals);
    return next.smaller;
  }

  private void fewerBallots() {
    List<SampleBallot> ballots = sample.ballots();
    for (int chunk = ballots.size(); chunk > 0; chunk /= 2) {
      for (int from = 0; from < ballots.size(); from += chunk) {
        List<SampleBallot> rest = new ArrayList<>(ballots);
        rest.subList(from, Math.min(from + chunk, rest.size())).clear();
        smaller.add(sample.withBallots(rest));
      }
    }
  }

  private void fewerObjects() {
    List<Boolean> honours = sample.honours();
    for (int size = 1; size < honours.size(); size++) {
      smaller.add(sample.withHonours(honours.subList(0, size)));
    }
    smaller.add(sample.withHonours(Collections.nCopies(honours.size(), false)));
  }

  private void plainerRaters() {
    SampleRaters raters = sample.raters();
    int minimum = raters.minimum();
    boolean strata = raters.strata();
    boolean named = raters.named();
    smaller.add(sample.with(new SampleRaters(0, false, false, List.of("1"))));
    smaller.add(sample.with(new SampleRaters(minimum, strata, named, List.of("1"))));
    smaller.add(sample.with(new SampleRaters(minimum, false, named, raters.weights())));
    smaller.add(sample.with(new SampleRaters(minimum, strata, false, raters.weights())));
    smaller.add(sample.with(new SampleRaters(0, strata, named, raters.weights())));
  }

  private void plainerScales() {
    SampleScales scales = sample.scales();
    smaller.add(sample.with(new SampleScales(scales.options(), 0, scales.onPoints())));
    List<SampleOption> options = scales.options();
    if (options.size() > LEAST_OPTIONS) {
      smaller.add(
          sample.with(
              new SampleScales(
                  options.subList(0, options.size() - 1), scales.points(), scales.onPoints())));
    }
    for (int i = 0; i < options.size(); i++) {
      List<SampleOption> plainer = new ArrayList<>(options);
      plainer.set(i, PLAIN);
      smaller.add(sample.with(new SampleScales(plainer, scales.points(), scales.onPoints())));
    }
  }

  private void plainerBallots() {
    for (int i = 0; i < sample.ballots().size(); i++) {
      plainer(i, each -> each.with(0, each.group(), each.stratum(), each.token()));
      plainer(i, each -> each.with(each.object(), 0, each.stratum(), each.token()));
      plainer(i, each -> each.with(each.object(), each.group(), 0, each.token()));
      plainer(i, each -> each.with(each.object(), each.group(), each.stratum(), 0));
      plainer(i, SampleBallot::withoutSeconds);
      for (int leaf = 0; leaf < Sample.LEAVES.size(); leaf++) {
        int number = leaf;
        plainer(i, each -> each.answering(number, 0));
      }
    }
  }

  /** Tries a ballot in another form, if that has less in it. */
  private void plainer(int number, UnaryOperator<SampleBallot> change) {
    List<SampleBallot> ballots = new ArrayList<>(sample.ballots());
    ballots.set(number, change.apply(ballots.get(number)));
    smaller.add(sample.withBallots(ballots));
  }
}
