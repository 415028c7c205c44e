package org.pingyi.evaluation.scheme;

import com.google.common.base.Splitter;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.pingyi.evaluation.fault.Place;
import org.pingyi.evaluation.source.Node;
import org.pingyi.evaluation.vocabulary.ParameterVocabulary;

/**
 * Finds values by the way to them, such as {@code when.criterion} or {@code grades[1].at-least}.
 */
final class Keys {

  private static final Pattern INDEX = Pattern.compile("\\[[0-9]{1,6}]");

  /**
   * What was found.
   *
   * @param place the value's place; where it is not there, that of the first key of what should
   *     have it
   * @param path the way to it
   * @param there whether the value is there
   */
  record Found(Place place, String path, boolean there) {}

  private Keys() {}

  /** Follows a way from a mapping as far as it goes. */
  static Found find(Node.Mapping from, String pathOfFrom, String way) {
    Node node = from;
    for (String step : steps(way)) {
      Optional<Node> next = next(node, step);
      if (next.isEmpty()) {
        return new Found(
            node instanceof Node.Mapping mapping ? mapping.firstKey() : node.place(),
            join(pathOfFrom, way),
            false);
      }
      node = next.get();
    }
    return new Found(node.place(), join(pathOfFrom, way), true);
  }

  private static Optional<Node> next(Node node, String step) {
    if (step.startsWith("[")) {
      if (node instanceof Node.Items list && INDEX.matcher(step).matches()) {
        int index = Integer.parseInt(step.substring(1, step.length() - 1));
        return index < list.items().size()
            ? Optional.of(list.items().get(index))
            : Optional.empty();
      }
      return Optional.empty();
    }
    return node instanceof Node.Mapping mapping ? mapping.get(step) : Optional.empty();
  }

  private static List<String> steps(String way) {
    List<String> steps = new ArrayList<>();
    for (String part : Splitter.on('.').omitEmptyStrings().split(way.replace("[", ".["))) {
      steps.add(part);
    }
    return steps;
  }

  /**
   * Turns a way in the names of record components into one in keys; a value of a map, which is
   * there found by its key in brackets, by that key.
   */
  static String kebab(String way) {
    StringBuilder keys = new StringBuilder();
    for (String step : steps(way)) {
      if (step.startsWith("[")) {
        keys.append(
            INDEX.matcher(step).matches() ? step : "." + step.substring(1, step.length() - 1));
      } else {
        keys.append(keys.isEmpty() ? "" : ".").append(ParameterVocabulary.kebab(step));
      }
    }
    return keys.toString();
  }

  /** Returns a mapping that has nothing but one key. */
  static Node.Mapping under(String key, Node value) {
    return new Node.Mapping(
        value.place(), List.of(new Node.Entry(new Node.Scalar(value.place(), key), value)));
  }

  static String join(String path, String way) {
    return path.isEmpty() || way.isEmpty() ? path + way : path + "." + way;
  }
}
