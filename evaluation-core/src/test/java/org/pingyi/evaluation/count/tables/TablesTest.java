package org.pingyi.evaluation.count.tables;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.LongRange;
import net.jqwik.api.constraints.Size;
import org.junit.jupiter.api.Test;

/** The tables that settle duplicates hold what sets and maps of objects would. */
class TablesTest {

  @Property(tries = 100)
  void a_set_of_longs_is_a_set(
      @ForAll @Size(max = 1_000) List<@LongRange(min = 0, max = 500) Long> numbers) {
    LongSet ours = new LongSet();
    Set<Long> theirs = new HashSet<>();
    for (Long number : numbers) {
      assertThat(ours.add(number)).isEqualTo(theirs.add(number));
      assertThat(ours.size()).isEqualTo(theirs.size());
    }
  }

  @Property(tries = 100)
  void longs_are_numbered_in_the_order_in_which_they_come(
      @ForAll @Size(max = 1_000) List<@LongRange(min = 0, max = 500) Long> keys) {
    LongNumbers ours = new LongNumbers();
    Map<Long, Integer> theirs = new LinkedHashMap<>();
    for (Long key : keys) {
      theirs.putIfAbsent(key, theirs.size());
      assertThat(ours.numberOf(key)).isEqualTo(theirs.get(key));
      assertThat(ours.size()).isEqualTo(theirs.size());
    }
  }

  @Test
  void zero_is_new_until_it_comes_however_far_a_table_has_grown() {
    for (int count = 0; count < 200; count++) {
      LongSet set = new LongSet();
      LongNumbers numbers = new LongNumbers();
      for (int i = 1; i <= count; i++) {
        set.add(i);
        numbers.numberOf(i);
      }
      assertThat(set.add(0)).isTrue();
      assertThat(set.add(0)).isFalse();
      assertThat(numbers.numberOf(0)).isEqualTo(count);
      assertThat(numbers.size()).isEqualTo(count + 1);
    }
  }

  @Test
  void tables_grow_to_hundreds_of_thousands() {
    LongSet set = new LongSet();
    LongNumbers numbers = new LongNumbers();
    List<Integer> wrong = new ArrayList<>();
    for (int round = 0; round < 2; round++) {
      for (int i = 0; i < 200_000; i++) {
        if (set.add((long) i << 32) != (round == 0) || numbers.numberOf((long) i << 32) != i) {
          wrong.add(i);
        }
      }
    }
    assertThat(wrong).isEmpty();
  }
}
