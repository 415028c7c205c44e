package org.pingyi.evaluation.testkit;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.pingyi.evaluation.EvaluationScheme;
import org.pingyi.evaluation.model.Criterion;
import org.pingyi.evaluation.model.Fraction;
import org.pingyi.evaluation.model.LeafCriterion;
import org.pingyi.evaluation.model.OptionScale;
import org.pingyi.evaluation.model.RangeScale;
import org.pingyi.evaluation.model.Scale;
import org.pingyi.evaluation.plugin.RulePlugins;

class SamplesTest {

  private static final RulePlugins PLUGINS = PingyiTest.plugins(SamplesTest.class);

  private static final Fit ANY = new Fit(scale -> true, group -> true);

  @Provide
  Arbitrary<Sample> any() {
    return Samples.all(ANY);
  }

  @Property(tries = 100)
  void scales_and_groups_are_those_that_the_scheme_has(@ForAll("any") Sample sample) {
    EvaluationScheme scheme =
        EvaluationScheme.read("made-up", sample.scheme(Placement.atTop("")), PLUGINS);

    assertThat(scheme.criteria().stream().flatMap(Criterion::leaves).map(LeafCriterion::scale))
        .containsExactlyInAnyOrderElementsOf(
            IntStream.range(0, Sample.LEAVES.size())
                .mapToObj(
                    leaf ->
                        sample.scales().used().stream()
                            .filter(
                                scale ->
                                    sample.scales().isOnPoints(leaf) == scale instanceof RangeScale)
                            .findFirst()
                            .orElseThrow())
                .toList());
    assertThat(scheme.raters()).isEqualTo(sample.raters().groups());
  }

  private static final Fit SOME =
      new Fit(
          scale ->
              scale instanceof OptionScale
                  && scale
                      .greatest()
                      .filter(most -> most.compareTo(Fraction.of(50)) > 0)
                      .isPresent(),
          group -> group.id().equals("group-1") || !group.strata().isEmpty());

  @Provide
  Arbitrary<Sample> some() {
    return Samples.all(SOME);
  }

  @Property(tries = 100)
  void only_what_fits_is_made_up(@ForAll("some") Sample sample) {
    assertThat(sample.scales().used()).hasSize(1).allMatch(SOME.scales());
    assertThat(sample.raters().strata()).isTrue();
  }

  @Property(tries = 20)
  void and_what_is_left_of_it_fits_too(@ForAll("some") Sample sample) {
    List<Trial> smaller = new Trial(Placement.atTop(""), sample, SOME).smaller();

    assertThat(smaller).isNotEmpty().allMatch(trial -> SOME.allows(trial.sample()));
  }

  @Example
  void the_smallest_sample_is_plain_where_that_fits_and_the_same_each_time() {
    assertThat(Samples.smallest(ANY).scales().used())
        .singleElement()
        .extracting(Scale::greatest)
        .isEqualTo(Optional.of(Fraction.ONE));
    Sample smallest = Samples.smallest(SOME);

    assertThat(smallest).isEqualTo(Samples.smallest(SOME));
    assertThat(SOME.allows(smallest)).isTrue();
    assertThat(smallest.ballots()).isEmpty();
    assertThat(smallest.objects()).isEqualTo(1);
    assertThat(smallest.scales().options()).hasSize(3);
  }

  @Example
  void where_only_the_range_fits_all_leaves_have_it() {
    Fit fit = new Fit(RangeScale.class::isInstance, group -> true);

    assertThat(Samples.smallest(fit).scales().used())
        .singleElement()
        .isInstanceOf(RangeScale.class);
  }
}
