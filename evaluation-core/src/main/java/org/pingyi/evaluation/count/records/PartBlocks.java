package org.pingyi.evaluation.count.records;

import java.util.ArrayList;
import java.util.List;
import org.pingyi.evaluation.fault.InputException;

/**
 * Where the ballots of a part are, for one thread that settles: in the slabs of collectors, and in
 * an array of its own what was written to the temporary file; of a large part, of that only a
 * stretch of each collector at a time.
 */
final class PartBlocks {

  private final List<TokenCollector> collectors;
  private final RecordFile file;
  private final long mostWords;
  private long[] filed = {};

  /** Takes how many words a part may have that is not a large one. */
  PartBlocks(List<TokenCollector> collectors, RecordFile file, long mostWords) {
    this.collectors = collectors;
    this.file = file;
    this.mostWords = mostWords;
  }

  boolean isLarge(int part) {
    return collectors.stream().mapToLong(collector -> collector.words(part)).sum() > mostWords;
  }

  /** The runs of a part, in the order of chunks or against it. */
  PartRuns runs(int part, int width, boolean backwards) {
    return new PartRuns(
        collectors.stream()
            .map(it -> new CollectedRuns(it.part(part), file, width, backwards))
            .toList(),
        backwards);
  }

  /**
   * Returns the blocks of a part, which are there until the next is asked for. A chunk is collected
   * by one collector, so what was written of it, which comes first here, has its earlier lines.
   *
   * @throws InputException if the temporary file cannot be read
   */
  List<PartRecords.Block> of(int part) {
    List<PartRecords.Block> held = new ArrayList<>();
    List<PartRecords.Extent> extents = new ArrayList<>();
    for (TokenCollector collector : collectors) {
      PartRecords records = collector.part(part);
      held.addAll(records.blocks);
      extents.addAll(records.extents);
    }
    List<PartRecords.Block> blocks = new ArrayList<>();
    blocks.add(read(extents));
    blocks.addAll(held);
    return blocks;
  }

  private PartRecords.Block read(List<PartRecords.Extent> extents) {
    int size = 0;
    for (PartRecords.Extent extent : extents) {
      size = Math.addExact(size, extent.words());
    }
    if (filed.length < size) {
      filed = new long[(int) Math.min(Integer.MAX_VALUE - 8, size + size / 8L)];
    }
    int at = 0;
    for (PartRecords.Extent extent : extents) {
      file.read(extent.position(), extent.words(), filed, at);
      at += extent.words();
    }
    return new PartRecords.Block(filed, 0, size);
  }
}
