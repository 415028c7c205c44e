package org.pingyi.evaluation.receipt;

import static java.util.Objects.requireNonNull;

import org.pingyi.evaluation.model.Text;
import org.pingyi.evaluation.stability.Stable;

/**
 * What a board says of what was published before it: whether the box only grew since.
 *
 * <p>Immutable and thread-safe.
 */
@Stable
public sealed interface GrowthAnswer {

  /**
   * Returns the answer as people read it.
   *
   * @return a sentence
   */
  Text message();

  /**
   * Nothing of what was published before is another, and nothing is missing.
   *
   * @param before how many papers there were, 0 or more
   * @param now how many there are, at least as many
   */
  record Grew(long before, long now) implements GrowthAnswer {

    /**
     * Checks the numbers.
     *
     * @throws IllegalArgumentException if they are not in order
     */
    public Grew {
      if (before < 0 || now < before) {
        throw new IllegalArgumentException("a box that grew has no fewer papers than before");
      }
    }

    @Override
    public Text message() {
      return Text.of(
          "The box only grew: the "
              + before
              + " papers that were published earlier are the first"
              + " of its "
              + now
              + ".",
          "票箱只增未改：先前公示的 " + before + " 份即现有 " + now + " 份中最前面的 " + before + " 份。");
    }
  }

  /**
   * Something is not as it was: the box did not only grow, or one of the two is not its own.
   *
   * @param where what is not as it was, the first such thing
   */
  record Differs(Text where) implements GrowthAnswer {

    /** Checks that nothing is missing. */
    public Differs {
      requireNonNull(where, "where");
    }

    @Override
    public Text message() {
      return Text.of(
          "This board does not follow from what was published earlier: " + where.en() + ".",
          "此公示板与先前的公示不符：" + where.zh() + "。");
    }
  }
}
