package org.pingyi.evaluation.rules.statistic;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.pingyi.evaluation.rules.Survey;

class WeightsNamedApartTest {

  private static Survey survey(String raters, String use) {
    return new Survey(raters, "statistics: [ { use: " + use + " } ]");
  }

  @Test
  void ballots_ratings_weights_and_the_effective_size_stand_apart() {
    // (60 + 40)² ÷ (60²/3 + 40²/1): the answer D is a ballot and no rating
    assertThat(
            survey("[ { id: masses, weight: 60 }, { id: leaders, weight: 40 } ]", "sample-sizes")
                .ballots("x", "masses", "A", 3)
                .ballots("x", "masses", "D", 2)
                .ballots("x", "leaders", "C", 1)
                .lines())
        .containsExactly(
            "ballots x whole: 6",
            "ratings x whole: 4",
            "weighted-size x whole: 100.0000",
            "effective-size x whole: 3.5714");
  }

  @Test
  void with_weights_in_proportion_to_the_ratings_the_effective_size_is_their_number() {
    assertThat(
            survey("[ { id: masses, weight: 3 }, { id: leaders, weight: 1 } ]", "sample-sizes")
                .ballots("x", "masses", "A", 6)
                .ballots("x", "leaders", "C", 2)
                .lines())
        .contains("effective-size x whole: 8.0000");
  }

  @Test
  void a_group_below_its_minimum_does_not_count() {
    String raters = "[ { id: masses, weight: 60, minimum: 3 }, { id: leaders, weight: 40 } ]";

    assertThat(
            survey(raters, "sample-sizes")
                .ballots("x", "masses", "A", 2)
                .ballots("x", "leaders", "C", 1)
                .lines())
        .contains("weighted-size x whole: 40.0000", "effective-size x whole: 1.0000");
    assertThat(survey(raters, "sample-sizes").ballots("x", "masses", "A", 2).lines())
        .contains(
            "weighted-size x whole: no group's ratings count",
            "effective-size x whole: no group's ratings count");
    assertThat(survey(raters, "aggregation-levels").ballots("x", "masses", "A", 2).lines())
        .containsExactly("difference x whole: no group's ratings count");
  }

  @Test
  void strata_share_the_weight_of_their_group() {
    String scheme =
        """
        id: strata
        version: 1
        scales: { marks: { range: { from: 0, to: 100, step: 1 } } }
        criteria: [ { id: whole } ]
        raters:
          - { id: masses, weight: 80, strata: [ { id: town, weight: 3 }, { id: land, weight: 1 } ] }
          - { id: leaders, weight: 20 }
        statistics: [ { use: sample-sizes }, { use: aggregation-levels } ]
        """;
    String ballots =
        """
        object,group,stratum,whole
        x,masses,town,90
        x,masses,town,70
        x,masses,land,40
        x,leaders,,60
        """;

    // weights 60, 20 and 20: 100² ÷ (60²/2 + 20² + 20²); means 80, 40 and 60
    assertThat(Survey.report(scheme, ballots).statistics())
        .extracting(Survey::line)
        .containsExactly(
            "ballots x whole: 4",
            "ratings x whole: 4",
            "weighted-size x whole: 100.0000",
            "effective-size x whole: 3.8462",
            "ballot-weighted-mean x whole: 65.0000",
            "group-weighted-mean x whole: 68.0000",
            "difference x whole: 3.0000");
  }

  @Test
  void means_that_do_not_differ_are_not_told_twice() {
    assertThat(
            survey("[ { id: masses }, { id: leaders } ]", "aggregation-levels")
                .ballots("x", "masses", "A", 2)
                .ballots("x", "leaders", "A", 1)
                .lines())
        .containsExactly("difference x whole: 0.0000");
  }
}
