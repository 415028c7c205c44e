package org.pingyi.evaluation.diff;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.pingyi.evaluation.diff.ContributionChange.Weighed;
import org.pingyi.evaluation.model.Fraction;
import org.pingyi.evaluation.model.Text;
import org.pingyi.evaluation.source.Numbers;

class ContributionChangeTest {

  private static final Text CELL = Text.of("masses on duty");

  @Test
  void the_amount_is_split_into_score_and_weight() {
    ContributionChange change = change(Optional.of(of(20, 90)), Optional.of(of(30, 80)));

    assertThat(change.amount()).isEqualTo(Fraction.of(6));
    assertThat(change.byScore()).isEqualTo(Fraction.of(-5, 2));
    assertThat(change.byWeight()).isEqualTo(Fraction.of(17, 2));
  }

  @Test
  void what_counts_in_one_report_alone_comes_from_its_weight() {
    ContributionChange gone = change(Optional.of(of(20, 90)), Optional.empty());

    assertThat(gone.amount()).isEqualTo(Fraction.of(-18));
    assertThat(gone.byWeight()).isEqualTo(gone.amount());
    assertThat(gone.byScore()).isEqualTo(Fraction.ZERO);
  }

  @Test
  void what_did_not_change_is_neither_a_change_nor_a_cause() {
    Optional<String> same = Optional.of("3");

    assertThatThrownBy(() -> Cause.of(Cause.Kind.COUNT, "a", CELL, same, same))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("is no cause: a");
    assertThatThrownBy(
            () -> new Change(Change.Kind.COUNT, "a", CELL, same, same, java.util.List.of()))
        .isInstanceOf(IllegalArgumentException.class);
  }

  @Test
  void numbers_are_the_same_however_they_are_written() {
    assertThat(Numbers.same(Optional.of("93.30"), Optional.of("93.3"))).isTrue();
    assertThat(Numbers.same(Optional.of("1/3"), Optional.of("2/6"))).isTrue();
    assertThat(Numbers.same(Optional.of("A"), Optional.of("a"))).isFalse();
    assertThat(Numbers.same(Optional.of("0"), Optional.empty())).isFalse();
    assertThat(Numbers.read("1/0")).isEmpty();
    assertThat(Numbers.read("1e9")).isEmpty();
  }

  private static ContributionChange change(Optional<Weighed> before, Optional<Weighed> after) {
    return new ContributionChange("criteria/duty/raters/masses", CELL, before, after);
  }

  private static Weighed of(long percent, long value) {
    return new Weighed(Fraction.of(percent, 100), Fraction.of(value));
  }
}
