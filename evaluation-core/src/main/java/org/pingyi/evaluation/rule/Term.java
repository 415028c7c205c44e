package org.pingyi.evaluation.rule;

import static java.util.Objects.requireNonNull;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.pingyi.evaluation.model.Fraction;
import org.pingyi.evaluation.model.Text;
import org.pingyi.evaluation.stability.Stable;

/**
 * What one part adds to a score that is a weighted mean: its weight, its share of all weights that
 * count, and its contribution. The contributions of all terms add up exactly to the score.
 *
 * <p>Immutable and thread-safe.
 *
 * @param id the part's id: an option, a stratum, a rater group, a criterion
 * @param title what people read
 * @param weight how much it counts: a weight, or how often an option was given
 * @param value its score or value; none where the part has none and does not count
 * @param effectiveWeight its weight divided by the weights of all terms that have a value; 0
 *     without a value
 * @param contribution its effective weight × its value; 0 without a value
 */
@Stable
public record Term(
    String id,
    Text title,
    Operand weight,
    Optional<Operand> value,
    Fraction effectiveWeight,
    Fraction contribution) {

  /** A term before it is known what the others weigh. */
  record Weighed(String id, Text title, Operand weight, Optional<Operand> value) {}

  /**
   * Checks that nothing is missing.
   *
   * @throws IllegalArgumentException if the contribution is not the effective weight × the value
   */
  public Term {
    requireNonNull(id, "id");
    requireNonNull(title, "title");
    requireNonNull(weight, "weight");
    requireNonNull(value, "value");
    requireNonNull(effectiveWeight, "effectiveWeight");
    if (!contribution.equals(contribution(effectiveWeight, value))) {
      throw new IllegalArgumentException("not the contribution of the term " + id);
    }
  }

  private static Fraction contribution(Fraction weight, Optional<Operand> value) {
    return value.isPresent() ? weight.times(value.get().result()) : Fraction.ZERO;
  }

  /** Returns terms with their effective weights and contributions. */
  static List<Term> of(List<Weighed> all) {
    Fraction weights = Fraction.ZERO;
    for (Weighed term : all) {
      if (term.value().isPresent()) {
        weights = weights.plus(term.weight().result());
      }
    }
    List<Term> terms = new ArrayList<>(all.size());
    for (Weighed term : all) {
      Fraction effective =
          term.value().isPresent() ? term.weight().result().dividedBy(weights) : Fraction.ZERO;
      Fraction contribution = contribution(effective, term.value());
      terms.add(
          new Term(term.id(), term.title(), term.weight(), term.value(), effective, contribution));
    }
    return terms;
  }
}
