package org.pingyi.evaluation.count.records;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Random;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * A part's ballots are found again, as many as were foretold. Who looks for one in a full table
 * never comes back, and is not interrupted.
 */
@Timeout(value = 60, threadMode = Timeout.ThreadMode.SEPARATE_THREAD)
class PlaceTableTest {

  private static final int WIDTH = 3;

  @ParameterizedTest
  @ValueSource(ints = {1, 15, 16, 17, 1_000, 1_023, 1_024, 1_365, 1_366, 2_047})
  void there_is_room_for_all_ballots_with_different_tokens(int ballots) {
    PlaceTable table = new PlaceTable();
    table.clear(2 * ballots, 2 * ballots * WIDTH);
    table.put(table.first(7), 7, 1);
    table.clear(ballots, ballots * WIDTH);
    long[] hashes = new Random(ballots).longs(ballots).toArray();
    for (int i = 0; i < ballots; i++) {
      assertThat(find(table, hashes[i], i * WIDTH)).isNegative();
    }
    for (int i = 0; i < ballots; i++) {
      assertThat(find(table, hashes[i], i * WIDTH)).isEqualTo(i * WIDTH);
    }
  }

  /** Finds a place under a hash, which is put there where it is not. */
  private static int find(PlaceTable table, long hash, int place) {
    int slot = table.first(hash);
    while (table.place(slot) >= 0 && table.place(slot) != place) {
      slot = table.next(slot, hash);
    }
    int found = table.place(slot);
    if (found < 0) {
      table.put(slot, hash, place);
    }
    return found;
  }
}
