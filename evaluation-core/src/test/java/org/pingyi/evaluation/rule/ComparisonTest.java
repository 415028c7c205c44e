package org.pingyi.evaluation.rule;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.pingyi.evaluation.model.Fraction;
import org.pingyi.evaluation.model.Grade;
import org.pingyi.evaluation.model.Share;
import org.pingyi.evaluation.model.Text;
import org.pingyi.evaluation.rule.Comparison.Relation;
import org.pingyi.evaluation.rule.Finding.Observed;
import org.pingyi.evaluation.rule.GradingRule.GradeChange;

class ComparisonTest {

  private static final Text NAME = Text.of("limit", "上限");

  private static Comparison of(Fraction left, Relation relation, Fraction right) {
    return new Comparison(NAME, Given.other(NAME, left), relation, Given.other(NAME, right));
  }

  @ParameterizedTest
  @CsvSource({
    "LESS, true, false, false",
    "AT_MOST, true, true, false",
    "EQUAL, false, true, false",
    "AT_LEAST, false, true, true",
    "GREATER, false, false, true",
  })
  void it_holds_as_the_exact_numbers_stand_to_each_other(
      Relation relation, boolean below, boolean same, boolean above) {
    Fraction third = Fraction.of(1, 3);
    Fraction nearly = Fraction.of(333_333_333, 1_000_000_000);

    assertThat(of(nearly, relation, third).holds()).isEqualTo(below);
    assertThat(of(third, relation, third).holds()).isEqualTo(same);
    assertThat(of(third, relation, nearly).holds()).isEqualTo(above);
  }

  @Test
  void nothing_is_changed_or_found_on_grounds_that_do_not_hold() {
    Grade fair = new Grade("fair", NAME);
    List<Comparison> untrue = List.of(of(Fraction.ONE, Relation.LESS, Fraction.ZERO));

    assertThatIllegalArgumentException()
        .isThrownBy(() -> new Adjusted.Changed<>(fair, NAME, untrue));
    assertThatIllegalArgumentException()
        .isThrownBy(() -> new GradeChange(0, "limit", fair, NAME, untrue));
    assertThatIllegalArgumentException()
        .isThrownBy(
            () ->
                new Finding(
                    "duty", new Observed.OfRatings(Share.of(1, 2)), Optional.empty(), untrue));
    assertThat(new Adjusted.NotApplicable<>(NAME, untrue).grounds()).isEqualTo(untrue);
  }

  @ParameterizedTest
  @CsvSource({"a, b, a/b", "a/b, c, a~1b/c", "a~b, ~1, a~0b/~01", "a, '', a/"})
  void a_path_mistakes_no_id_for_two(String first, String second, String path) {
    assertThat(Origin.path(first, second)).isEqualTo(path);
  }
}
