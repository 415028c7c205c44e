package org.pingyi.evaluation.source;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Optional;
import org.pingyi.evaluation.fault.Fault;
import org.pingyi.evaluation.fault.FaultCode;
import org.pingyi.evaluation.fault.InputException;
import org.pingyi.evaluation.fault.Place;
import org.pingyi.evaluation.model.Text;

/** Builds the tree from the events of a parser, without recursion. */
final class TreeBuilder {

  /** A list or mapping that is not yet closed; a mapping's keys and values stand in turn. */
  private record Open(Place place, boolean mapping, List<Node> nodes) {
    boolean expectsKey() {
      return mapping && nodes.size() % 2 == 0;
    }
  }

  private final Limits limits = new Limits();
  private final Deque<Open> open = new ArrayDeque<>();
  private Optional<Node> root = Optional.empty();

  void begin(Place place, boolean mapping) {
    limits.enter(place);
    if (!open.isEmpty() && open.element().expectsKey()) {
      throw new InputException(
          Fault.of(
              place,
              FaultCode.INVALID_YAML,
              Text.of("a key is a text, not a list or a mapping", "键必须是文本，不能是列表或映射")));
    }
    open.push(new Open(place, mapping, new ArrayList<>()));
  }

  void end() {
    limits.leave();
    Open closed = open.pop();
    if (!closed.mapping()) {
      add(new Node.Items(closed.place(), closed.nodes()));
      return;
    }
    List<Node.Entry> entries = new ArrayList<>();
    for (int i = 0; i + 1 < closed.nodes().size(); i += 2) {
      entries.add(new Node.Entry(key(closed.nodes().get(i)), closed.nodes().get(i + 1)));
    }
    add(new Node.Mapping(closed.place(), entries));
  }

  /** A key with nothing in it is a key without letters; that it is single was seen before. */
  private static Node.Scalar key(Node node) {
    return node instanceof Node.Scalar scalar ? scalar : new Node.Scalar(node.place(), "");
  }

  void scalar(Place place, String text, boolean quoted) {
    limits.node(place);
    add(new Node.Scalar(place, text, quoted));
  }

  void nothing(Place place) {
    limits.node(place);
    add(new Node.Nothing(place));
  }

  private void add(Node node) {
    if (open.isEmpty()) {
      root = Optional.of(node);
    } else {
      open.element().nodes().add(node);
    }
  }

  Optional<Node> root() {
    return root;
  }
}
