package org.pingyi.evaluation.source;

import org.pingyi.evaluation.fault.Fault;
import org.pingyi.evaluation.fault.FaultCode;
import org.pingyi.evaluation.fault.InputException;
import org.pingyi.evaluation.fault.Place;
import org.pingyi.evaluation.model.Text;

/** Counts nodes and nesting while a text is read, and refuses the first thing over. */
final class Limits {

  private static final int MAX_NODES = 100_000;
  private static final int MAX_DEPTH = 50;

  private int nodes;
  private int depth;

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
      throw over(place, Text.of("more than 50 nested lists and mappings", "嵌套超过 50 层"));
    }
  }

  /** Leaves a list or mapping. */
  void leave() {
    depth--;
  }

  private static InputException over(Place place, Text message) {
    return new InputException(Fault.of(place, FaultCode.TOO_LARGE, message));
  }
}
