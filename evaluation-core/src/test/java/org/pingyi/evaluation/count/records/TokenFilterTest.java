package org.pingyi.evaluation.count.records;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Random;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;

/** No token on several ballots is missed, and few others are taken for one. */
class TokenFilterTest {

  @Property(tries = 200)
  void tokens_on_several_ballots_are_always_found(
      @ForAll @IntRange(min = 1, max = 2_000) int tokens,
      @ForAll @IntRange(min = 2, max = 5) int width,
      @ForAll Random random) {
    TokenFilter filter = new TokenFilter();
    long[] others = records(1 + random.nextInt(3_000), width, random);
    filter.clear(others.length / width);
    filter.add(others, 0, others.length, width);
    long[] records = records(tokens, width, random);
    filter.clear(tokens * 2);
    int middle = random.nextInt(tokens + 1) * width;
    filter.add(records, 0, middle, width);
    filter.add(records, 0, records.length, width);
    filter.add(records, middle, records.length, width);
    for (int at = 0; at < records.length; at += width) {
      assertThat(filter.isRepeated(records[at])).isTrue();
    }
  }

  @Test
  void about_one_in_twenty_others_is_taken_for_one() {
    TokenFilter filter = new TokenFilter();
    long[] records = records(100_000, 3, new Random(1));
    filter.clear(100_000);
    filter.add(records, 0, records.length, 3);
    int repeated = 0;
    for (int at = 0; at < records.length; at += 3) {
      repeated += filter.isRepeated(records[at]) ? 1 : 0;
    }
    assertThat(repeated).isBetween(1_000, 8_000);
  }

  @Test
  void nothing_is_repeated_where_there_is_nothing() {
    TokenFilter filter = new TokenFilter();
    filter.clear(0);
    assertThat(filter.isRepeated(7)).isFalse();
  }

  private static long[] records(int count, int width, Random random) {
    return random.longs((long) count * width).toArray();
  }
}
