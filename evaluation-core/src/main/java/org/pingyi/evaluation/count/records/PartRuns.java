package org.pingyi.evaluation.count.records;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.pingyi.evaluation.fault.InputException;

/** The runs of a part, those of all collectors in the one order of chunks, or against it. */
final class PartRuns {

  private final List<CollectedRuns> collected;
  private final Comparator<CollectedRuns> order;

  /** Takes what each collector has, of which no two have runs of one chunk. */
  PartRuns(List<CollectedRuns> collected, boolean backwards) {
    this.collected = collected;
    Comparator<CollectedRuns> forwards = Comparator.comparingInt(CollectedRuns::chunk);
    this.order = backwards ? forwards.reversed() : forwards;
  }

  /**
   * The collector's runs whose current one is next, of which {@link CollectedRuns#next} goes on;
   * nothing when all were gone through.
   *
   * @throws InputException if the temporary file cannot be read
   */
  Optional<CollectedRuns> next() {
    return collected.stream().filter(runs -> !runs.isOver()).min(order);
  }
}
