package org.pingyi.evaluation.diff;

import static java.util.Objects.requireNonNull;

import java.util.List;
import java.util.Optional;
import org.pingyi.evaluation.model.Fraction;
import org.pingyi.evaluation.model.Keyword;
import org.pingyi.evaluation.model.Text;
import org.pingyi.evaluation.source.Numbers;
import org.pingyi.evaluation.stability.Stable;

/**
 * Something that two reports write differently.
 *
 * <p>Immutable and thread-safe.
 *
 * @param kind what sort of thing it is
 * @param id which of them, such as {@code score} or {@code criteria/leadership/raters/masses}
 * @param title what people read
 * @param before what the earlier report has, as it is written there; none where it has nothing
 * @param after what the later report has, as it is written there; none where it has nothing
 * @param causes what it came from, as far as the reports say; none for counts, which everything
 *     else comes from
 */
@Stable
public record Change(
    Kind kind,
    String id,
    Text title,
    Optional<String> before,
    Optional<String> after,
    List<Cause> causes) {

  /** What can change. */
  public enum Kind implements Keyword {
    /** The published score of an object. */
    SCORE,
    /** The rank of an object. */
    RANK,
    /** The grade of an object. */
    GRADE,
    /** The pool in which an object is ranked. */
    POOL,
    /** The total of a rater group. */
    GROUP_TOTAL,
    /** The score of a criterion. */
    CRITERION,
    /** The score of a rater group in a criterion. */
    CELL,
    /** The score of a stratum in a criterion. */
    STRATUM,
    /** What a rule or limit changed. */
    ADJUSTMENT,
    /** A count of a cell, or the ballots of a rater group. */
    COUNT,
    /** What was observed of a finding. */
    OBSERVED,
    /** The day by which a finding has to be put right. */
    DUE,
    /** Ballots of the report: read, accepted, rejected. */
    BALLOTS,
    /** The turnout of a rater group. */
    TURNOUT,
    /** The papers that a rule flagged, by rater group and object, all reasons together. */
    FLAGGED
  }

  /**
   * Copies the list.
   *
   * @throws IllegalArgumentException if nothing changed
   */
  public Change {
    requireNonNull(kind, "kind");
    requireNonNull(id, "id");
    requireNonNull(title, "title");
    requireNonNull(before, "before");
    requireNonNull(after, "after");
    causes = List.copyOf(causes);
    if (before.equals(after)) {
      throw new IllegalArgumentException("nothing changed: " + id);
    }
  }

  /**
   * Returns by how much a number changed.
   *
   * @return after less before, as published; none where either is missing or no number
   */
  public Optional<Fraction> amount() {
    Optional<Fraction> from = before.flatMap(Numbers::read);
    Optional<Fraction> to = after.flatMap(Numbers::read);
    return from.flatMap(start -> to.map(end -> end.minus(start)));
  }
}
