package org.pingyi.evaluation.rule;

import static java.util.Objects.requireNonNull;

import java.util.Optional;
import org.pingyi.evaluation.model.Keyword;
import org.pingyi.evaluation.stability.Stable;

/**
 * Where a number that a calculation starts from comes from, so that whoever doubts it can look it
 * up: a count of the report, a weight of the scheme, a parameter, the result of another
 * calculation.
 *
 * <p>Where all objects are looked at, as for figures, counts are those of an object and a leaf, or
 * of an object, a leaf and a group, or of an object, a leaf, a group and a stratum; those ids stand
 * before any other.
 *
 * <p>Immutable and thread-safe.
 *
 * @param kind what sort of number it is
 * @param of which of them, as the kind says; a place of several parts is written by {@link #path}
 */
@Stable
public record Origin(Kind kind, Optional<String> of) {

  /** What sort of number it is. */
  public enum Kind implements Keyword {
    /** How often an option was given, in the cell that is explained; of the option. */
    COUNT,
    /** What an option is worth; of the option. */
    VALUE,
    /** Accepted ballots: in the cell that is explained, or of a leaf, or of a leaf and a group. */
    BALLOTS,
    /** Answers: in the cell that is explained, or of a leaf, or of a leaf and a group. */
    ANSWERED,
    /** Ratings: in the cell that is explained, or of a leaf, or of a leaf and a group. */
    RATED,
    /** Positive ratings: in the cell that is explained, or of a leaf, or of a leaf and a group. */
    POSITIVE,
    /** Negative ratings: in the cell that is explained, or of a leaf, or of a leaf and a group. */
    NEGATIVE,
    /**
     * A count of all objects together, by the group or stratum and on the leaf that are explained;
     * of {@code count} and the option, or of {@code ballots}, {@code answered}, {@code rated},
     * {@code positive} or {@code negative}. It is the sum of these counts over the report's
     * objects.
     */
    COHORT,
    /**
     * The weight of a part of what is explained; of the part. Where all objects are looked at, of
     * an object and a group, and perhaps a stratum of it.
     */
    WEIGHT,
    /** The exact score of a part of what is explained; of the part. */
    SCORE,
    /**
     * How large a part of the ratings an option has, groups, strata and children by their weights;
     * of the criterion and the option.
     */
    SHARE,
    /** A published number of the report; of its explanation's id. */
    PUBLISHED,
    /** The exact number behind a published one; of its explanation's id. */
    EXACT,
    /** The fewest ballots that a rater group needs; of the group. */
    MINIMUM,
    /**
     * A parameter of the rule that is asked; of its key, such as {@code when.satisfaction-below}.
     */
    PARAMETER,
    /** What the scheme says of a grade; of the grade and the key. */
    BAND,
    /** How many objects of the pool have a score. */
    POOL,
    /** How many objects of the pool have a better rank. */
    BETTER,
    /** How many other objects of the pool have the same rank. */
    TIED,
    /**
     * A number by which an object is ranked; of the object and {@code score}, {@code satisfaction}
     * or {@code raters} and a group.
     */
    RANKED_BY,
    /** How many objects of the pool hold a grade when it is limited; of the grade. */
    HOLDING,
    /** The rank of the first object over the limit of a grade; of the grade. */
    OVER_LIMIT,
    /** The accepted ballots of the report. */
    ACCEPTED,
    /** The rejected ballots of the report. */
    REJECTED,
    /** The ballots rejected for a reason; of the reason's code. */
    REJECTIONS,
    /** The ballots of a rater group on all objects; of the group. */
    TURNOUT,
    /** A number that belongs to the method, such as 100. */
    CONSTANT,
    /** A number from elsewhere, which a report does not hold. */
    OTHER
  }

  /** Checks that nothing is missing. */
  public Origin {
    requireNonNull(kind, "kind");
    of = requireNonNull(of, "of").map(String.class::cast);
  }

  /**
   * Returns an origin of which there is only one.
   *
   * @param kind what sort of number it is
   * @return the origin
   */
  public static Origin of(Kind kind) {
    return new Origin(kind, Optional.empty());
  }

  /**
   * Returns an origin.
   *
   * @param kind what sort of number it is
   * @param of which of them
   * @return the origin
   */
  public static Origin of(Kind kind, String of) {
    return new Origin(kind, Optional.of(of));
  }

  /**
   * Returns one text for several ids, in which no id is mistaken for two: they are joined by {@code
   * /}, and in each {@code ~} is written {@code ~0} and {@code /} {@code ~1} (as in RFC 6901, page
   * 3).
   *
   * @param ids the ids
   * @return the path
   */
  public static String path(String... ids) {
    String[] parts = new String[ids.length];
    for (int i = 0; i < parts.length; i++) {
      parts[i] = ids[i].replace("~", "~0").replace("/", "~1");
    }
    return String.join("/", parts);
  }
}
