package org.pingyi.evaluation.rule;

import static java.util.Objects.requireNonNull;

import java.util.List;
import org.pingyi.evaluation.model.Fraction;
import org.pingyi.evaluation.model.Option;
import org.pingyi.evaluation.model.Text;
import org.pingyi.evaluation.stability.Experimental;

/**
 * How the ratings of an object on a criterion are distributed over the options of its scale. For a
 * leaf the shares of each rater group, of its strata by their weights, are averaged by the weights
 * of the groups; for an inner criterion those of its children by theirs. Whoever has no rating, or
 * fewer ballots than the group's minimum, is left out.
 *
 * <p>Immutable and thread-safe.
 *
 * @param part the criterion with its weight and score
 * @param shares for each option that has a value the share of the ratings that it has, in the order
 *     of the scale; they add up to 1. Empty where nobody rated
 */
@Experimental
public record Distribution(Part part, List<OptionShare> shares) {

  /**
   * What an option has of the ratings.
   *
   * @param option an option that has a value
   * @param share its share of the ratings, from 0 to 1
   */
  @Experimental
  public record OptionShare(Option option, Fraction share) {

    /**
     * Checks the option.
     *
     * @throws IllegalArgumentException if it has no value, or the share is not from 0 to 1
     */
    public OptionShare {
      if (option.value().isEmpty()) {
        throw new IllegalArgumentException("an option without a value has no ratings");
      }
      if (share.signum() < 0 || share.compareTo(Fraction.ONE) > 0) {
        throw new IllegalArgumentException("a share is from 0 to 1");
      }
    }

    /**
     * Returns what the option is worth, for steps.
     *
     * @return its value as an operand
     */
    public Given value() {
      Text title = option.title();
      return new Given(
          Text.of("value of " + title.en(), title.zh() + "的分值"),
          Origin.of(Origin.Kind.VALUE, option.id()),
          option.value().orElseThrow());
    }
  }

  /** Checks that nothing is missing. */
  public Distribution {
    requireNonNull(part, "part");
    shares = List.copyOf(shares);
  }

  /**
   * Returns what an option has of the ratings, for steps.
   *
   * @param share one of the shares
   * @return the share as an operand
   */
  public Given share(OptionShare share) {
    Text title = part.title();
    Text option = share.option().title();
    return new Given(
        Text.of(
            "share of " + option.en() + " in " + title.en(),
            title.zh() + "中“" + option.zh() + "”的占比"),
        Origin.of(Origin.Kind.SHARE, Origin.path(part.id(), share.option().id())),
        share.share());
  }
}
