package org.pingyi.evaluation.rules.trigger;

import static org.assertj.core.api.Assertions.assertThat;
import static org.pingyi.evaluation.rules.Fixtures.satisfaction;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.pingyi.evaluation.model.CalendarDuration;
import org.pingyi.evaluation.model.Share;
import org.pingyi.evaluation.rule.Finding;
import org.pingyi.evaluation.rule.Finding.Observed;
import org.pingyi.evaluation.rule.Findings;
import org.pingyi.evaluation.rules.Appraised;
import org.pingyi.evaluation.rules.trigger.DissatisfactionRate.Parameters;

class DissatisfactionRateTest {

  private static final Optional<CalendarDuration> DAYS = Optional.of(CalendarDuration.parse("30d"));

  private final DissatisfactionRate rule = new DissatisfactionRate();

  private List<Finding> above(String share, Appraised object) {
    return ((Findings.Found) rule.find(object, new Parameters(Share.parse(share), DAYS)))
        .findings();
  }

  @Test
  void each_leaf_with_more_discontent_than_the_share_is_found_in_scheme_order() {
    Appraised object =
        Appraised.withoutBallots()
            .with("a", "masses", satisfaction(3, 0, 1, 0))
            .with("b", "masses", satisfaction(9, 0, 1, 0))
            .with("c", "masses", satisfaction(0, 0, 5, 0));

    assertThat(above("20%", object))
        .usingRecursiveFieldByFieldElementComparatorIgnoringFields("grounds")
        .containsExactly(
            new Finding("a", new Observed.OfRatings(Share.of(1, 4)), DAYS),
            new Finding("c", new Observed.OfRatings(Share.of(1, 1)), DAYS));
  }

  @Test
  void all_groups_are_pooled() {
    Appraised object =
        Appraised.withoutBallots()
            .with("a", "masses", satisfaction(0, 0, 1, 0))
            .with("a", "peers", satisfaction(9, 0, 0, 0));

    assertThat(above("20%", object)).isEmpty();
    assertThat(above("5%", object))
        .usingRecursiveFieldByFieldElementComparatorIgnoringFields("grounds")
        .containsExactly(new Finding("a", new Observed.OfRatings(Share.of(1, 10)), DAYS));
  }

  @Test
  void it_rests_on_the_counts_and_the_limit() {
    Appraised object = Appraised.withoutBallots().with("a", "masses", satisfaction(3, 0, 1, 0));

    assertThat(above("20%", object))
        .singleElement()
        .satisfies(
            found ->
                assertThat(found.grounds())
                    .extracting(ground -> ground.left().result() + " " + ground.right().result())
                    .containsExactly("0.25 0.2"));
  }

  @Test
  void a_share_that_is_met_exactly_is_not_above() {
    Appraised third = Appraised.withoutBallots().with("a", "all", satisfaction(2, 0, 1, 0));

    assertThat(above("1/3", third)).isEmpty();
    assertThat(above("33.33%", third)).hasSize(1);
  }

  @Test
  void answers_without_value_do_not_dilute_discontent() {
    assertThat(above("50%", Appraised.withoutBallots().with("a", "all", satisfaction(1, 0, 2, 90))))
        .hasSize(1);
  }

  @Test
  void it_does_not_apply_where_nobody_rated() {
    Appraised unrated = Appraised.withoutBallots().with("a", "all", satisfaction(0, 0, 0, 4));
    Parameters any = new Parameters(Share.parse("0%"), DAYS);

    assertThat(rule.find(unrated, any)).isInstanceOf(Findings.NotApplicable.class);
    assertThat(rule.find(Appraised.withoutBallots(), any))
        .isInstanceOf(Findings.NotApplicable.class);
  }
}
