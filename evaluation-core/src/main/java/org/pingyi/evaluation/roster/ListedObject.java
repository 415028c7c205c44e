package org.pingyi.evaluation.roster;

import static java.util.Objects.requireNonNull;

import org.pingyi.evaluation.fault.Place;
import org.pingyi.evaluation.model.EvaluationObject;

/**
 * An object as a text lists it.
 *
 * @param object the object
 * @param place where its id stands
 * @param parentPlace where its parent stands; the same as {@code place} where it has none
 * @param path the way to the entry from the top of the text, such as {@code objects[2]}; empty in a
 *     table
 */
public record ListedObject(EvaluationObject object, Place place, Place parentPlace, String path) {

  /** Checks that nothing is missing. */
  public ListedObject {
    requireNonNull(object, "object");
    requireNonNull(place, "place");
    requireNonNull(parentPlace, "parentPlace");
    requireNonNull(path, "path");
  }

  String pathOf(String key) {
    return path.isEmpty() ? "" : path + "." + key;
  }
}
