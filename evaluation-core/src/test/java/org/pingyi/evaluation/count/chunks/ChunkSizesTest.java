package org.pingyi.evaluation.count.chunks;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import org.junit.jupiter.api.Test;
import org.pingyi.evaluation.count.records.RecordLayout;

class ChunkSizesTest {

  @Test
  void a_chunk_has_a_byte_and_no_more_lines_than_a_record_can_tell_apart() {
    int most = RecordLayout.LINES;
    assertThat(new ChunkSizes(1, 1).usual()).isEqualTo(1);
    assertThat(new ChunkSizes(most, most).usual()).isEqualTo(most);
    assertThatIllegalArgumentException().isThrownBy(() -> new ChunkSizes(0, 1));
    assertThatIllegalArgumentException().isThrownBy(() -> new ChunkSizes(-1, 1));
    assertThatIllegalArgumentException().isThrownBy(() -> new ChunkSizes(most + 1, 2 * most));
  }

  @Test
  void a_row_that_fits_a_usual_chunk_is_held_in_a_chunk_of_its_own_too() {
    assertThatIllegalArgumentException().isThrownBy(() -> new ChunkSizes(64, 63));
  }
}
