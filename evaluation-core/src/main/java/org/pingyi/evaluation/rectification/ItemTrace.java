package org.pingyi.evaluation.rectification;

import com.google.common.collect.ImmutableList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.pingyi.evaluation.stability.Stable;

/**
 * From which items an item came, and as which it goes on.
 *
 * @param mergedInto the item of which it is a part now
 * @param absorbed the items that are part of it
 * @param splitFrom the item of which it was a part
 * @param splitInto the items as which it goes on
 */
@Stable
public record ItemTrace(
    Optional<Long> mergedInto,
    List<Long> absorbed,
    Optional<Long> splitFrom,
    List<Long> splitInto) {

  /** Of an item that came from no other. */
  static final ItemTrace NONE =
      new ItemTrace(Optional.empty(), List.of(), Optional.empty(), List.of());

  /** Keeps copies of the lists. */
  public ItemTrace {
    absorbed = ImmutableList.copyOf(absorbed);
    splitInto = ImmutableList.copyOf(splitInto);
  }

  /** Returns the items that this one came from, each of which may have come from others. */
  Stream<Long> cameFrom() {
    return Stream.concat(splitFrom.stream(), absorbed.stream());
  }

  /** Returns the items that go on for this one, for each of which others may go on. */
  Stream<Long> goesOnAs() {
    return Stream.concat(mergedInto.stream(), splitInto.stream());
  }
}
