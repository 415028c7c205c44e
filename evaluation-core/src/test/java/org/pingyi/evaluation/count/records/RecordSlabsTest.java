package org.pingyi.evaluation.count.records;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.LongBuffer;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

/** As much memory is taken as may be, and all of it is told. */
class RecordSlabsTest {

  private static final int SLAB = 1 << 10;

  @Test
  void all_words_that_may_be_held_are_used_before_there_is_no_room() {
    RecordSlabs slabs = new RecordSlabs(2 * SLAB);
    for (int i = 0; i < 4; i++) {
      assertThat(slabs.makeRoom(SLAB / 2)).isTrue();
      assertThat(slabs.cut(SLAB / 2)).isEqualTo(i % 2 * SLAB / 2);
    }
    assertThat(slabs.makeRoom(SLAB / 2)).isFalse();
    slabs.clear();
    assertThat(slabs.makeRoom(SLAB / 2)).isTrue();
  }

  @Test
  void no_word_is_in_two_blocks() {
    RecordSlabs slabs = new RecordSlabs(Long.MAX_VALUE);
    List<LongBuffer> blocks = new ArrayList<>();
    for (int i = 0; i < 1_000; i++) {
      int words = 1 + i % 300;
      slabs.makeRoom(words);
      blocks.add(LongBuffer.wrap(slabs.slab(), slabs.cut(words), words).slice());
    }
    for (int i = 0; i < blocks.size(); i++) {
      for (int at = 0; at < blocks.get(i).capacity(); at++) {
        blocks.get(i).put(at, i);
      }
    }
    for (int i = 0; i < blocks.size(); i++) {
      for (int at = 0; at < blocks.get(i).capacity(); at++) {
        assertThat(blocks.get(i).get(at)).isEqualTo(i);
      }
    }
  }

  @Test
  void what_it_costs_to_know_where_blocks_are_is_held_too_at_most_64_bytes_for_each() {
    RecordSlabs slabs = new RecordSlabs(SLAB);
    for (int blocks = 1; blocks <= 16; blocks++) {
      slabs.makeRoom(SLAB / 16);
      slabs.cut(SLAB / 16);
      assertThat(slabs.bytes() - SLAB * Long.BYTES).isBetween(16L * blocks, 64L * blocks);
    }
  }
}
