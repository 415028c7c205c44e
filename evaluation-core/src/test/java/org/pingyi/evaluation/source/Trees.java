package org.pingyi.evaluation.source;

import java.util.List;
import java.util.stream.Collectors;
import org.pingyi.evaluation.fault.Fault;
import org.pingyi.evaluation.fault.FaultCode;
import org.pingyi.evaluation.fault.InputException;
import org.pingyi.evaluation.fault.Place;

/** Shows trees as one line, with places or without. */
final class Trees {

  static final Place NOWHERE = Place.startOf("");

  private Trees() {}

  /** A mapping with one key. */
  static Node.Mapping mapping(String key, Node value) {
    return new Node.Mapping(NOWHERE, List.of(new Node.Entry(new Node.Scalar(NOWHERE, key), value)));
  }

  /** A mapping with one key, and another called list. */
  static Node.Mapping mapping(String key, Node value, Node list) {
    return new Node.Mapping(
        NOWHERE,
        List.of(
            new Node.Entry(new Node.Scalar(NOWHERE, key), value),
            new Node.Entry(new Node.Scalar(NOWHERE, "list"), list)));
  }

  /** A list of one text. */
  static Node.Items list(String text) {
    return new Node.Items(NOWHERE, List.of(new Node.Scalar(NOWHERE, text, true)));
  }

  static Node yaml(String text) {
    return SourceReader.read("a.yaml", text).orElseThrow();
  }

  static Node json(String text) {
    return SourceReader.read("a.json", text).orElseThrow();
  }

  /** The values without their places, such as {@code {a=[1, _]}}; {@code _} is nothing. */
  static String values(Node node) {
    return show(node, false);
  }

  /** The values with line and column, such as {@code {1:2 a=1:7 1}}. */
  static String places(Node node) {
    return show(node, true);
  }

  private static String show(Node node, boolean places) {
    String place = places ? node.place().line() + ":" + node.place().column() + " " : "";
    if (node instanceof Node.Scalar scalar) {
      return place + scalar.text();
    }
    if (node instanceof Node.Items list) {
      return list.items().stream()
          .map(item -> show(item, places))
          .collect(Collectors.joining(", ", place + "[", "]"));
    }
    if (node instanceof Node.Mapping mapping) {
      return mapping.entries().stream()
          .map(entry -> show(entry.key(), places) + "=" + show(entry.value(), places))
          .collect(Collectors.joining(", ", place + "{", "}"));
    }
    return place + "_";
  }

  /** The only fault of a text, as line, column and code. */
  static String faultOf(String name, String text) {
    try {
      SourceReader.read(name, text);
    } catch (InputException refused) {
      Fault fault = refused.faults().get(0);
      FaultCode code = fault.code();
      return refused.faults().size() == 1
          ? fault.place().line() + ":" + fault.place().column() + " " + code
          : refused.getMessage();
    }
    return "none";
  }
}
