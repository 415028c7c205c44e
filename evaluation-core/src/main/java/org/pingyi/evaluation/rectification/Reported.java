package org.pingyi.evaluation.rectification;

import org.pingyi.evaluation.stability.Stable;

/**
 * What became of a problem that was reported.
 *
 * @param item its item, as it stands
 * @param entry whether the item is a new one
 */
@Stable
public record Reported(RectificationItem item, Entry entry) {

  /** Whether a problem was entered. */
  public enum Entry {
    /** It is a new item. */
    NEW,
    /** There was an item of it already, and nothing was entered. */
    KNOWN,
    /**
     * There was an item of it already, and nothing was entered; but it comes with other words or
     * numbers than the item, or asks for an earlier day: somebody should look at it.
     */
    KNOWN_OTHERWISE
  }

  @Override
  public String toString() {
    return item + ", " + entry;
  }
}
