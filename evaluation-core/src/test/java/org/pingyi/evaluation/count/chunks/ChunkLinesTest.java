package org.pingyi.evaluation.count.chunks;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.TreeSet;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.pingyi.evaluation.count.records.RecordLayout;
import org.pingyi.evaluation.count.tables.LongKeys;

/** Lines that some threads noted are told once each, in their order. */
class ChunkLinesTest {

  @Property(tries = 100)
  void lines_are_told_in_the_order_of_chunks_whoever_noted_them(
      @ForAll @IntRange(min = 1, max = 4) int notes,
      @ForAll @IntRange(max = 3_000) int count,
      @ForAll @IntRange(min = 1, max = 500) int chunks,
      @ForAll Random random) {
    ChunkLines lines = new ChunkLines();
    List<ChunkLines.Notes> all = new ArrayList<>();
    for (int i = 0; i < notes; i++) {
      all.add(lines.notes());
    }
    TreeSet<Long> noted = new TreeSet<>();
    for (int i = 0; i < count; i++) {
      int chunk = random.nextInt(chunks);
      int line = random.nextInt(RecordLayout.LINES);
      if (noted.add(LongKeys.pair(chunk, line))) {
        all.get(random.nextInt(notes)).add(chunk, line);
      }
    }
    all.forEach(ChunkLines.Notes::flush);

    List<Long> told = new ArrayList<>();
    lines.forEach((chunk, line) -> told.add(LongKeys.pair(chunk, line)));

    assertThat(told).containsExactlyElementsOf(noted);
  }
}
