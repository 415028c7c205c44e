package org.pingyi.evaluation.rules.combining;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Collections;
import java.util.List;
import java.util.Optional;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.NotEmpty;
import org.junit.jupiter.api.Test;
import org.pingyi.evaluation.model.Fraction;
import org.pingyi.evaluation.model.Text;
import org.pingyi.evaluation.rule.Part;
import org.pingyi.evaluation.rule.Scored;
import org.pingyi.evaluation.rules.Redone;
import org.pingyi.evaluation.rules.combining.WeightedSum.WhenMissing;

class MinimumTest {

  private static final Part STRONG = part(90, Optional.of(90));
  private static final Part WEAK = part(1, Optional.of(40));
  private static final Part MISSING = part(5, Optional.empty());

  private static Part part(long weight, Optional<Integer> score) {
    return new Part("p", Text.of("part"), Fraction.of(weight), score.map(Fraction::of));
  }

  private static Scored combine(WhenMissing whenMissing, Part... parts) {
    return new Minimum().combine(List.of(parts), new PartParameters(whenMissing));
  }

  @Test
  void the_weakest_part_decides_however_little_it_weighs() {
    Scored scored = combine(WhenMissing.RENORMALISE, STRONG, WEAK, MISSING);

    assertThat(scored.score()).contains(Fraction.of(40));
    assertThat(Redone.from(scored)).isEqualTo(Fraction.of(40));
  }

  @Test
  void a_missing_score_may_count_as_0_or_leave_the_whole_without_one() {
    assertThat(combine(WhenMissing.ZERO, STRONG, MISSING).score()).contains(Fraction.ZERO);
    assertThat(combine(WhenMissing.INCOMPLETE, STRONG, MISSING))
        .isInstanceOfSatisfying(
            Scored.NotApplicable.class,
            none -> assertThat(none.reason().en()).startsWith("part has no score"));
  }

  @Test
  void where_no_part_has_a_score_there_is_none() {
    for (WhenMissing whenMissing : WhenMissing.values()) {
      assertThat(combine(whenMissing, MISSING).score()).isEmpty();
    }
  }

  @Property
  void it_is_the_lowest_score(
      @ForAll @NotEmpty List<@IntRange(min = -50, max = 100) Integer> scores) {
    Part[] parts = scores.stream().map(s -> part(1, Optional.of(s))).toArray(Part[]::new);

    assertThat(combine(WhenMissing.RENORMALISE, parts).score())
        .contains(Fraction.of(Collections.min(scores)));
  }
}
