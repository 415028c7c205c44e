package org.pingyi.evaluation.count.records;

import static org.assertj.core.api.Assertions.assertThat;

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
  void what_it_costs_to_know_where_blocks_are_is_held_too() {
    RecordSlabs slabs = new RecordSlabs(SLAB);
    slabs.makeRoom(SLAB / 2);
    slabs.cut(SLAB / 2);
    long one = slabs.bytes();
    slabs.makeRoom(SLAB / 2);
    slabs.cut(SLAB / 2);
    assertThat(one).isGreaterThan(SLAB * Long.BYTES);
    assertThat(slabs.bytes() - one).isEqualTo(one - SLAB * Long.BYTES);
  }
}
