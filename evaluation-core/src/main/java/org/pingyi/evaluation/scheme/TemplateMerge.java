package org.pingyi.evaluation.scheme;

import com.google.common.collect.ImmutableSet;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.pingyi.evaluation.fault.Place;
import org.pingyi.evaluation.source.Node;
import org.pingyi.evaluation.vocabulary.CriterionKeys;
import org.pingyi.evaluation.vocabulary.SchemeKeys;

/**
 * Lays a scheme over the template that it names. What the template brings stands where it is named,
 * what an entry inherits stands where the entry does, so that faults are found in the scheme's
 * file.
 */
final class TemplateMerge {

  /** Lists whose entries inherit from the template's entry of the same id. */
  private static final Set<String> INHERITING =
      ImmutableSet.of(
          SchemeKeys.CRITERIA.name(), SchemeKeys.RATERS.name(), SchemeKeys.GRADES.name());

  /** What a criterion does not inherit where it has criteria of its own. */
  private static final Set<String> OF_LEAVES =
      ImmutableSet.of(
          CriterionKeys.SCALE.name(), CriterionKeys.SCORING.name(), CriterionKeys.REQUIRED.name());

  /** What becomes of a key that both have. */
  private interface Both {
    Node merge(String key, Node mine, Node theirs);
  }

  private TemplateMerge() {}

  /** Returns the scheme with what it leaves out from the template. */
  static Node.Mapping merge(Node.Mapping scheme, Node.Mapping template, Place named) {
    return overlay(
        scheme, template, Set.of(), named, (key, mine, theirs) -> both(key, mine, theirs, named));
  }

  private static Node both(String key, Node mine, Node theirs, Place named) {
    if (key.equals(SchemeKeys.SCALES.name())
        && mine instanceof Node.Mapping my
        && theirs instanceof Node.Mapping their) {
      return overlay(my, their, Set.of(), named, (id, scale, replaced) -> scale);
    }
    if (INHERITING.contains(key)
        && mine instanceof Node.Items my
        && theirs instanceof Node.Items their) {
      List<Node> items = new ArrayList<>(my.items().size());
      for (Node item : my.items()) {
        items.add(inherit(item, their));
      }
      return new Node.Items(my.place(), items);
    }
    return mine;
  }

  private static Node inherit(Node item, Node.Items theirs) {
    if (!(item instanceof Node.Mapping mine) || id(mine).isEmpty()) {
      return item;
    }
    Set<String> except = mine.get(CriterionKeys.CRITERIA.name()).isPresent() ? OF_LEAVES : Set.of();
    for (Node candidate : theirs.items()) {
      if (candidate instanceof Node.Mapping their && id(their).equals(id(mine))) {
        return overlay(mine, their, except, mine.place(), (key, value, replaced) -> value);
      }
    }
    return item;
  }

  private static Optional<String> id(Node.Mapping entry) {
    Optional<Node> id = entry.get(CriterionKeys.ID.name());
    return id.isPresent() && id.get() instanceof Node.Scalar scalar
        ? Optional.of(scalar.text())
        : Optional.empty();
  }

  /** Adds the keys that a mapping leaves out, or has nothing behind. */
  private static Node.Mapping overlay(
      Node.Mapping mine, Node.Mapping theirs, Set<String> except, Place place, Both both) {
    List<Node.Entry> entries = new ArrayList<>();
    Set<String> keys = new HashSet<>();
    for (Node.Entry entry : mine.entries()) {
      String key = entry.key().text();
      Optional<Node> below =
          keys.add(key) && !except.contains(key) ? theirs.get(key) : Optional.empty();
      entries.add(
          below.isEmpty()
              ? entry
              : new Node.Entry(
                  entry.key(),
                  entry.value() instanceof Node.Nothing
                      ? below.get().at(place)
                      : both.merge(key, entry.value(), below.get())));
    }
    for (Node.Entry entry : theirs.entries()) {
      String key = entry.key().text();
      if (!except.contains(key) && keys.add(key)) {
        entries.add(new Node.Entry(entry.key().at(place), entry.value().at(place)));
      }
    }
    return new Node.Mapping(mine.place(), entries);
  }
}
