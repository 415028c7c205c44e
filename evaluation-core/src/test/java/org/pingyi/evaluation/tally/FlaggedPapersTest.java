package org.pingyi.evaluation.tally;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;
import org.junit.jupiter.api.Test;
import org.pingyi.evaluation.model.Text;

class FlaggedPapersTest {

  private static Tally tally(List<Integer> numbers) {
    TallyBuilder builder = new TallyBuilder(Counting.LAYOUT);
    for (int number : numbers) {
      builder.flagged(
          number % 3 == 0 ? "fast" : "alike", number % 2, Text.of("reason " + number / 6));
    }
    return builder.build();
  }

  @Test
  void flagged_papers_are_told_by_rule_group_and_reason() {
    Tally tally = tally(List.of(0, 0, 1, 7, 2));

    assertThat(tally.flagged())
        .extracting(
            FlaggedPapers::rule,
            FlaggedPapers::group,
            each -> each.reasons().toString(),
            FlaggedPapers::papers)
        .containsExactly(
            tuple("alike", 0, "{reason 0=1}", 1L),
            tuple("alike", 1, "{reason 0=1, reason 1=1}", 2L),
            tuple("fast", 0, "{reason 0=2}", 2L));
  }

  @Test
  void flagging_changes_neither_counts_nor_rejections() {
    assertThat(tally(List.of(0, 1, 2)).read()).isZero();
    assertThat(tally(List.of(0))).isNotEqualTo(Tally.empty(Counting.LAYOUT));
  }

  @Property(tries = 200)
  void the_same_papers_give_the_same_flags_in_any_order_and_in_any_parts(
      @ForAll @Size(max = 400) List<@IntRange(max = 1_500) Integer> numbers,
      @ForAll @IntRange(max = 400) int cut,
      @ForAll Random order) {
    List<Integer> shuffled = new ArrayList<>(numbers);
    Collections.shuffle(shuffled, order);
    int middle = Math.min(cut, shuffled.size());

    Tally parts =
        tally(shuffled.subList(middle, shuffled.size())).plus(tally(shuffled.subList(0, middle)));

    assertThat(parts).isEqualTo(tally(numbers)).hasSameHashCodeAs(tally(numbers));
    assertThat(parts.flagged().stream().mapToLong(FlaggedPapers::papers).sum())
        .isEqualTo(numbers.size());
  }

  @Property(tries = 20)
  void of_very_many_reasons_the_first_hundred_are_told_with_all_their_papers(@ForAll Random order) {
    List<Integer> reasons = new ArrayList<>();
    for (int i = 0; i < 250; i++) {
      reasons.add(1_000 + i);
      reasons.add(1_000 + i);
    }
    Collections.shuffle(reasons, order);
    TallyBuilder first = new TallyBuilder(Counting.LAYOUT);
    TallyBuilder second = new TallyBuilder(Counting.LAYOUT);
    for (int i = 0; i < reasons.size(); i++) {
      (i % 3 == 0 ? first : second).flagged("rule", 1, Text.of("reason " + reasons.get(i)));
    }

    FlaggedPapers flagged = first.build().plus(second.build()).flagged().get(0);

    assertThat(flagged.reasons()).hasSize(100);
    assertThat(flagged.reasons().firstKey()).isEqualTo(Text.of("reason 1000"));
    assertThat(flagged.reasons().lastKey()).isEqualTo(Text.of("reason 1099"));
    assertThat(flagged.reasons().values()).containsOnly(2L);
    assertThat(flagged.others()).isEqualTo(300);
    assertThat(flagged.papers()).isEqualTo(500);
  }

  @Test
  void what_cannot_have_been_counted_is_refused() {
    TreeMap<Text, Long> none = new TreeMap<>(Text.ORDER);
    TreeMap<Text, Long> one = new TreeMap<>(Text.ORDER);
    one.putAll(Map.of(Text.of("reason"), 1L));
    TreeMap<Text, Long> nothing = new TreeMap<>(Text.ORDER);
    nothing.putAll(Map.of(Text.of("reason"), 0L));

    assertThat(new FlaggedPapers("rule", 0, one, 0).papers()).isEqualTo(1);
    assertThatIllegalArgumentException().isThrownBy(() -> new FlaggedPapers("rule", 0, none, 0));
    assertThatIllegalArgumentException().isThrownBy(() -> new FlaggedPapers("rule", -1, one, 0));
    assertThatIllegalArgumentException().isThrownBy(() -> new FlaggedPapers("rule", 0, one, 1));
    assertThatIllegalArgumentException().isThrownBy(() -> new FlaggedPapers("rule", 0, nothing, 0));
    assertThatThrownBy(
            () -> new TallyBuilder(Counting.LAYOUT).flagged("rule", 2, Text.of("reason")))
        .isInstanceOf(IndexOutOfBoundsException.class);
  }
}
