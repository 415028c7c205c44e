package org.pingyi.evaluation.diff;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.pingyi.evaluation.model.Fraction;
import org.pingyi.evaluation.model.Language;
import org.pingyi.evaluation.model.Text;

/** How numbers read in differences. */
class DiffWordingNumbersTest {

  private final DiffWording english = new DiffWording(Language.EN, new Titles(), new Titles());

  @ParameterizedTest
  @CsvSource({
    "0, 1, 0",
    "5, 2, +2.5",
    "-5, 2, -2.5",
    "1, 3, +0.333333…",
    "-2, 3, -0.666666…",
    "1, 1000000, +0.000001",
    "15, 10000000, +0.000001…",
    "1, 10000000, +0.000000…",
    "-1, 10000000, -0.000000…",
    "-1, 3000000000, -0.000000…",
  })
  void an_amount_has_a_sign_and_at_most_six_decimals(long over, long under, String written) {
    Fraction number = Fraction.of(BigDecimal.valueOf(over)).dividedBy(Fraction.of(under));

    assertThat(english.signed(number)).isEqualTo(written);
  }

  @ParameterizedTest
  @CsvSource({
    "93.3, 94, score 93.3 → 94 (+0.7)",
    "94, 93.25, score 94 → 93.25 (-0.75)",
    ", 94, score – → 94",
    "94, , score 94 → –",
  })
  void a_change_has_the_digits_of_what_is_published(String before, String after, String written) {
    assertThat(
            english.change(
                change(Change.Kind.SCORE, Optional.ofNullable(before), Optional.ofNullable(after))))
        .isEqualTo(written);
  }

  @Test
  void a_rank_has_no_amount() {
    assertThat(english.change(change(Change.Kind.RANK, Optional.of("3"), Optional.of("1"))))
        .isEqualTo("rank 3 → 1");
  }

  @Test
  void a_contribution_that_only_one_report_has_goes_from_or_to_nothing() {
    Text duty = Text.of("Duty", "履职");
    ContributionChange.Weighed third =
        new ContributionChange.Weighed(Fraction.of(1, 3), Fraction.of(90));

    assertThat(
            english.contribution(
                new ContributionChange(
                    "criteria/duty", duty, Optional.empty(), Optional.of(third))))
        .isEqualTo("Duty: +30 (– → 90 × 33.333333…%)");
    assertThat(
            english.contribution(
                new ContributionChange(
                    "criteria/duty", duty, Optional.of(third), Optional.empty())))
        .isEqualTo("Duty: -30 (90 × 33.333333…% → –)");
  }

  private static Change change(Change.Kind kind, Optional<String> before, Optional<String> after) {
    String id = kind.id();
    return new Change(kind, id, new Titles().text(id), before, after, List.of());
  }
}
