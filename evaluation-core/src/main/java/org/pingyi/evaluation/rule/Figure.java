package org.pingyi.evaluation.rule;

import static java.util.Objects.requireNonNull;

import java.math.BigDecimal;
import java.util.Optional;
import java.util.function.Supplier;
import org.pingyi.evaluation.model.Text;

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

    /** Checks that nothing is missing. */
    public Of {
      requireNonNull(object, "object");
      requireNonNull(criterion, "criterion");
      requireNonNull(group, "group");
    }
  }

  /** A value, or why there is none. A rule that cannot do its work throws. */
  public sealed interface Answer {

    /**
     * A value.
     *
     * @param value the figure, with as many decimals as it is good for
     * @param working how it was calculated; called only where somebody asks. Its result, rounded
     *     half up to the decimals of the value, is the value
     */
    record Known(BigDecimal value, Supplier<Working> working) implements Answer {

      /** Checks that nothing is missing. */
      public Known {
        requireNonNull(value, "value");
        requireNonNull(working, "working");
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
