package org.pingyi.evaluation.roster;

import com.google.common.collect.ImmutableMap;
import java.io.InputStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.pingyi.evaluation.fault.InputException;
import org.pingyi.evaluation.fault.Place;
import org.pingyi.evaluation.model.EvaluationObject;
import org.pingyi.evaluation.stability.Stable;

/**
 * The objects of an evaluation, in the order in which they are listed. Ids are unique, and every
 * parent is in the roster and not below its child.
 *
 * {@snippet class="FrontDoorTest" region="rosters"}
 *
 * <p>Immutable and thread-safe.
 */
@Stable
public final class Roster {

  private final ImmutableMap<String, EvaluationObject> objects;
  private final Map<String, Place> places;

  Roster(Collection<EvaluationObject> objects, Map<String, Place> places) {
    ImmutableMap.Builder<String, EvaluationObject> byId = ImmutableMap.builder();
    for (EvaluationObject object : objects) {
      byId.put(object.id(), object);
    }
    this.objects = byId.buildOrThrow();
    this.places = ImmutableMap.copyOf(places);
    requireParents();
  }

  private void requireParents() {
    for (EvaluationObject object : objects.values()) {
      if (object.parent().isPresent() && !objects.containsKey(object.parent().get())) {
        throw new IllegalArgumentException(
            "the parent of " + object.id() + " is not in the roster");
      }
    }
    Set<String> circles = RosterFaults.circles(objects);
    if (!circles.isEmpty()) {
      throw new IllegalArgumentException(
          "the parent of " + circles.iterator().next() + " goes in a circle");
    }
  }

  /**
   * Returns a roster of objects that a host made itself.
   *
   * @param objects the objects in their order
   * @return the roster
   * @throws IllegalArgumentException if an id occurs twice, or a parent is not among the objects or
   *     goes in a circle
   */
  public static Roster of(List<EvaluationObject> objects) {
    return new Roster(objects, Map.of());
  }

  /**
   * Returns the objects whose parent is at or below themselves, which keeps a list of objects from
   * being a roster.
   *
   * @param objects objects of which some name each other as parents
   * @return the ids of the objects that are their own ancestors; none where all is well
   */
  public static Set<String> circles(Collection<EvaluationObject> objects) {
    Map<String, EvaluationObject> byId = new LinkedHashMap<>();
    for (EvaluationObject object : objects) {
      byId.putIfAbsent(object.id(), object);
    }
    return RosterFaults.circles(byId);
  }

  /**
   * Reads a roster from a CSV file in UTF-8, with or without a byte order mark.
   *
   * @param file the file; its header has {@code id} and perhaps {@code title}, {@code kind}, {@code
   *     parent} and attributes, in any order
   * @return the roster
   * @throws InputException if the file cannot be read, or has faults: all of them
   */
  public static Roster csv(Path file) {
    return csv(file, StandardCharsets.UTF_8);
  }

  /**
   * Reads a roster from a CSV file.
   *
   * @param file the file, as {@link #csv(Path)} describes it
   * @param charset its charset
   * @return the roster
   * @throws InputException if the file cannot be read, or has faults: all of them
   */
  public static Roster csv(Path file, Charset charset) {
    return RosterReader.read(file, charset);
  }

  /**
   * Reads a roster from CSV.
   *
   * @param name what faults name it
   * @param csv the text, as {@link #csv(Path)} describes it; it is read to its end and not closed
   * @param charset its charset
   * @return the roster
   * @throws InputException if the text cannot be read, or has faults: all of them
   */
  public static Roster csv(String name, InputStream csv, Charset charset) {
    return RosterReader.read(name, csv, charset);
  }

  /**
   * Returns the objects.
   *
   * @return the objects in their order
   */
  public Collection<EvaluationObject> objects() {
    return objects.values();
  }

  /**
   * Returns an object.
   *
   * @param id its id
   * @return the object, if it is in the roster
   */
  public Optional<EvaluationObject> find(String id) {
    return Optional.ofNullable(objects.get(id));
  }

  /**
   * Returns where an object is listed.
   *
   * @param id its id
   * @return the place of its row; none where the roster was not read from a text
   */
  public Optional<Place> placeOf(String id) {
    return Optional.ofNullable(places.get(id));
  }

  /**
   * Returns this roster with a kind for the objects that have none of their own.
   *
   * @param kind the kind
   * @return the roster
   */
  public Roster withDefaultKind(String kind) {
    return new Roster(
        objects.values().stream().map(object -> object.withDefaultKind(kind)).toList(), places);
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof Roster that
        && objects.values().asList().equals(that.objects.values().asList());
  }

  @Override
  public int hashCode() {
    return objects.hashCode();
  }

  /** Returns how many objects there are. */
  @Override
  public String toString() {
    return objects.size() + " objects";
  }
}
