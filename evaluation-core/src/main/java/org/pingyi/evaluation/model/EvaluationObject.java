package org.pingyi.evaluation.model;

import static java.util.Objects.requireNonNull;

import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import java.util.Collections;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.pingyi.evaluation.stability.Stable;
import org.pingyi.evaluation.text.CodePoints;

/**
 * An organisation or a person that is evaluated (评议对象).
 *
 * @param id the id that ballots name
 * @param title what people read
 * @param kind what sort of object it is, such as {@code member} or {@code window}
 * @param parent the id of the object that it belongs to
 * @param attributes what else is known of it, such as its branch; without {@code id}, {@code
 *     title}, {@code kind} and {@code parent}, in the order in which they were given
 */
@Stable
public record EvaluationObject(
    String id,
    Text title,
    Optional<String> kind,
    Optional<String> parent,
    Map<String, String> attributes) {

  private static final Set<String> NOT_ATTRIBUTES =
      ImmutableSet.of("id", "title", "kind", "parent");

  /**
   * Checks the object.
   *
   * @throws IllegalArgumentException if the id is blank, an attribute has the name of a component,
   *     or a text has half a character: a surrogate without the other
   */
  public EvaluationObject {
    Ids.require(id);
    requireNonNull(title, "title");
    requireNonNull(kind, "kind");
    requireNonNull(parent, "parent");
    requireWhole(id);
    requireWhole(title.en());
    requireWhole(title.zh());
    kind.ifPresent(EvaluationObject::requireWhole);
    parent.ifPresent(EvaluationObject::requireWhole);
    attributes = ImmutableMap.copyOf(attributes);
    attributes.forEach(
        (name, value) -> {
          requireWhole(name);
          requireWhole(value);
        });
    if (!Collections.disjoint(attributes.keySet(), NOT_ATTRIBUTES)) {
      throw new IllegalArgumentException("not among the attributes: " + NOT_ATTRIBUTES);
    }
  }

  private static void requireWhole(String text) {
    if (CodePoints.hasHalf(text)) {
      throw new IllegalArgumentException("an id, a title or an attribute has half a character");
    }
  }

  /**
   * Returns an object of which nothing but the id is known.
   *
   * @param id the id
   * @return the object, titled with its id
   * @throws IllegalArgumentException if the id is blank or has half a character
   */
  public static EvaluationObject of(String id) {
    return new EvaluationObject(id, Text.of(id), Optional.empty(), Optional.empty(), Map.of());
  }

  /**
   * Returns this object with a kind, if it has none of its own.
   *
   * @param defaultKind the kind of objects that name none
   * @return the object
   */
  public EvaluationObject withDefaultKind(String defaultKind) {
    return kind.isPresent()
        ? this
        : new EvaluationObject(id, title, Optional.of(defaultKind), parent, attributes);
  }

  /**
   * Returns an attribute; {@code kind} and {@code parent} count as attributes.
   *
   * @param name the attribute's name
   * @return its value, if the object has it
   */
  public Optional<String> attribute(String name) {
    return switch (name) {
      case "kind" -> kind;
      case "parent" -> parent;
      default -> Optional.ofNullable(attributes.get(name));
    };
  }
}
