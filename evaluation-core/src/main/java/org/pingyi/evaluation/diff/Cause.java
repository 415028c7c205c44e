package org.pingyi.evaluation.diff;

import static java.util.Objects.requireNonNull;

import java.util.List;
import java.util.Optional;
import org.pingyi.evaluation.model.Keyword;
import org.pingyi.evaluation.model.Text;
import org.pingyi.evaluation.stability.Stable;

/**
 * What a change came from. It did change itself: nothing that is the same in both reports is a
 * cause.
 *
 * <p>Immutable and thread-safe.
 *
 * @param kind what sort of thing it is
 * @param id which of them, such as {@code criteria/leadership/raters/masses/counts/A}
 * @param title what people read
 * @param before what it was; none where only the later report has it
 * @param after what it is; none where only the earlier report has it
 * @param objects of {@link Kind#OTHERS} the first of the objects, at most {@value #MOST_OBJECTS};
 *     else none
 */
@Stable
public record Cause(
    Kind kind,
    String id,
    Text title,
    Optional<String> before,
    Optional<String> after,
    List<String> objects) {

  /** The most objects that a cause names. */
  public static final int MOST_OBJECTS = 10;

  /** What a change can come from. */
  public enum Kind implements Keyword {
    /** How often an answer was given in a cell, or how many ballots there were. */
    COUNT,
    /** The weight of a criterion, a rater group or a stratum. */
    WEIGHT,
    /** What an option is worth, or whether it is positive or negative. */
    OPTION,
    /** Which rule decided, or in which version; one that only one report has. */
    RULE,
    /** A number that a rule was set to. */
    PARAMETER,
    /** What the scheme says of a grade. */
    BAND,
    /** How scores are rounded. */
    ROUNDING,
    /** The fewest ballots that a rater group needs. */
    MINIMUM,
    /** Who is ranked against whom, and what breaks ties. */
    RANKING,
    /** A criterion, a rater group, an option, a grade or an object that only one report has. */
    PART,
    /** In which pool an object is, which the roster says. */
    ROSTER,
    /** The period or the calendar, from which days are counted. */
    PERIOD,
    /** Which of several ballots of one token on one object counts. */
    DUPLICATES,
    /** Other objects: they passed, were passed, came or went. */
    OTHERS,
    /** Another result of the same object, which changed for causes of its own: its score. */
    RESULT,
    /** Something that the explanations do not hold. */
    OTHER
  }

  /**
   * Copies the list.
   *
   * @throws IllegalArgumentException if nothing changed
   */
  public Cause {
    requireNonNull(kind, "kind");
    requireNonNull(id, "id");
    requireNonNull(title, "title");
    requireNonNull(before, "before");
    requireNonNull(after, "after");
    objects = List.copyOf(objects);
    if (objects.isEmpty() && before.equals(after)) {
      throw new IllegalArgumentException("what did not change is no cause: " + id);
    }
  }

  /** Returns a cause of any kind but others. */
  static Cause of(
      Kind kind, String id, Text title, Optional<String> before, Optional<String> after) {
    return new Cause(kind, id, title, before, after, List.of());
  }
}
