package org.pingyi.evaluation.rule;

import static java.util.Objects.requireNonNull;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Optional;
import java.util.function.Supplier;
import org.pingyi.evaluation.model.Rounding;
import org.pingyi.evaluation.model.Text;
import org.pingyi.evaluation.stability.Experimental;

/**
 * A figure beside the scores: what it is, what it is of, and how great it is or why nobody can say.
 *
 * <p>Immutable and thread-safe.
 *
 * @param id which of the figures of its rule it is, in lower-case letters, digits and hyphens
 * @param title what people read
 * @param of what it describes
 * @param answer its value, or why there is none
 */
@Experimental
public record Figure(String id, Text title, Of of, Answer answer) {

  /** Checks that nothing is missing. */
  public Figure {
    RuleInfo.requireId(id);
    requireNonNull(title, "title");
    requireNonNull(of, "of");
    requireNonNull(answer, "answer");
  }

  /**
   * What a figure describes: the whole evaluation where nothing is named.
   *
   * @param object the id of an object
   * @param criterion the id of a criterion
   * @param group the id of a rater group
   */
  public record Of(Optional<String> object, Optional<String> criterion, Optional<String> group) {

    /** The whole evaluation. */
    public static final Of ALL = new Of(Optional.empty(), Optional.empty(), Optional.empty());

    /**
     * Returns this, and of one object alone.
     *
     * @param id the object's id
     * @return what is described
     */
    public Of object(String id) {
      return new Of(Optional.of(id), criterion, group);
    }

    /**
     * Returns this, and of one criterion alone.
     *
     * @param id the criterion's id
     * @return what is described
     */
    public Of criterion(String id) {
      return new Of(object, Optional.of(id), group);
    }

    /**
     * Returns this, and of one rater group alone.
     *
     * @param id the group's id
     * @return what is described
     */
    public Of group(String id) {
      return new Of(object, criterion, Optional.of(id));
    }

    /** Checks that nothing is missing. */
    public Of {
      object = requireNonNull(object, "object").map(String.class::cast);
      criterion = requireNonNull(criterion, "criterion").map(String.class::cast);
      group = requireNonNull(group, "group").map(String.class::cast);
    }
  }

  /**
   * A value, or why there is none. A rule that cannot do its work throws.
   *
   * <p>Immutable and thread-safe.
   */
  public sealed interface Answer {

    /**
     * A value.
     *
     * @param value the figure, with as many decimals as it is good for, 0 to 10, and at most 1,000
     *     digits
     * @param working how it was calculated; called once for the report, and again where somebody
     *     asks. Its result, rounded half up to the decimals of the value, is the value
     */
    record Known(BigDecimal value, Supplier<Working> working) implements Answer {

      /** Readers of JSON take no longer ones. */
      private static final int MAX_DIGITS = 1_000;

      /**
       * Checks the decimals.
       *
       * @throws IllegalArgumentException if there are more than 10, or fewer than none, or more
       *     than 1,000 digits
       */
      public Known {
        requireNonNull(working, "working");
        if (value.scale() < 0 || value.scale() > Rounding.MAX_DIGITS) {
          throw new IllegalArgumentException("a figure has 0 to 10 decimals: " + value.scale());
        }
        if (value.precision() > MAX_DIGITS) {
          throw new IllegalArgumentException("a figure has at most 1,000 digits");
        }
      }

      /**
       * Returns what a calculation comes to.
       *
       * @param last the last step of the calculation
       * @param digits to how many decimals it is rounded, half up, 0 to 10
       * @return its result
       * @throws IllegalArgumentException if there are more than 10, or fewer than none, or the
       *     result has more than 1,000 digits
       */
      public static Known of(Step last, int digits) {
        return new Known(
            last.result().rounded(digits, RoundingMode.HALF_UP), () -> Working.of(last));
      }
    }

    /**
     * No value.
     *
     * @param reason why there is none
     */
    record NotApplicable(Text reason) implements Answer {

      /** Checks that there is a reason. */
      public NotApplicable {
        requireNonNull(reason, "reason");
      }
    }
  }
}
