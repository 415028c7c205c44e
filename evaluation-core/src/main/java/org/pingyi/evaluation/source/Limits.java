package org.pingyi.evaluation.source;

import org.pingyi.evaluation.fault.Fault;
import org.pingyi.evaluation.fault.FaultCode;
import org.pingyi.evaluation.fault.InputException;
import org.pingyi.evaluation.fault.Place;
import org.pingyi.evaluation.model.Text;

/** Counts nodes and nesting while a text is read or built, and refuses the first thing over. */
public final class Limits {

  private static final int MAX_NODES = 100_000;
  private static final int MAX_DEPTH = 50;

  /** What is built deeper than a text may be is told at its place in the text, if not too deep. */
  private static final int MAX_BUILT_DEPTH = 200;

  private int nodes;
  private int depth;

  Limits() {}

  /** Counts a scalar, a key or the beginning of a list or mapping. */
  void node(Place place) {
    if (++nodes > MAX_NODES) {
      throw over(place, Text.of("more than 100,000 keys and values", "键和值超过 100,000 个"));
    }
  }

  /** Goes into a list or mapping. */
  void enter(Place place) {
    node(place);
    if (++depth > MAX_DEPTH) {
      throw tooDeep(place);
    }
  }

  /** Leaves a list or mapping. */
  void leave() {
    depth--;
  }

  /**
   * Refuses a list or mapping that is built so deep within others that it cannot be written.
   *
   * @param place where it begins
   * @param depth how many lists and mappings there are around it, itself counted
   * @throws InputException if those are too many
   */
  public static void requireWritable(Place place, int depth) {
    if (depth > MAX_BUILT_DEPTH) {
      throw tooDeep(place);
    }
  }

  /**
   * Refuses a value that is built with anything so deep in it that it cannot be written.
   *
   * @param value the value
   * @param depth how many lists and mappings there are around it, itself counted
   * @throws InputException if there are too many around something in it
   */
  public static void requireWritable(Node value, int depth) {
    if (value instanceof Node.Items list) {
      requireWritable(list.place(), depth);
      list.items().forEach(item -> requireWritable(item, depth + 1));
    } else if (value instanceof Node.Mapping mapping) {
      requireWritable(mapping.place(), depth);
      mapping.entries().forEach(entry -> requireWritable(entry.value(), depth + 1));
    }
  }

  private static InputException tooDeep(Place place) {
    return over(place, Text.of("more than 50 nested lists and mappings", "嵌套超过 50 层"));
  }

  private static InputException over(Place place, Text message) {
    return new InputException(Fault.of(place, FaultCode.TOO_LARGE, message));
  }
}
