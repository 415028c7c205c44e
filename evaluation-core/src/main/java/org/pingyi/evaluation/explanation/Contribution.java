package org.pingyi.evaluation.explanation;

import static java.util.Objects.requireNonNull;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.pingyi.evaluation.model.Fraction;
import org.pingyi.evaluation.model.Text;
import org.pingyi.evaluation.rule.Origin;
import org.pingyi.evaluation.rule.Term;
import org.pingyi.evaluation.stability.Experimental;

/**
 * What something far below adds to a score.
 *
 * @param id the id of its explanation; of an option the option's id
 * @param title what people read
 * @param effectiveWeight how much of the whole score it makes: the product of the effective weights
 *     on the way down to it
 * @param value its exact score or value
 * @param contribution effective weight × value
 */
@Experimental
public record Contribution(
    String id, Text title, Fraction effectiveWeight, Fraction value, Fraction contribution) {

  private static final Comparator<Contribution> LARGEST_FIRST =
      Comparator.comparing(Contribution::amount).reversed();

  /** Checks that nothing is missing. */
  public Contribution {
    requireNonNull(id, "id");
    requireNonNull(title, "title");
    requireNonNull(effectiveWeight, "effectiveWeight");
    requireNonNull(value, "value");
    requireNonNull(contribution, "contribution");
  }

  private Fraction amount() {
    return contribution.signum() < 0 ? contribution.negated() : contribution;
  }

  static List<Contribution> largest(Explanation explanation, int most) {
    return all(explanation).stream().sorted(LARGEST_FIRST).limit(most).toList();
  }

  /** Returns all contributions in scheme order. They add up to the number that is explained. */
  static List<Contribution> all(Explanation explanation) {
    List<Contribution> all = new ArrayList<>();
    add(explanation, Fraction.ONE, all);
    return all;
  }

  private static void add(Explanation whole, Fraction weight, List<Contribution> to) {
    for (Term term : whole.terms()) {
      if (term.value().isEmpty()) {
        continue;
      }
      Fraction effective = weight.times(term.effectiveWeight());
      Optional<Explanation> part = part(whole, term);
      if (part.filter(Contribution::isInner).isPresent()) {
        add(part.get(), effective, to);
      } else {
        Fraction value = term.value().get().result();
        to.add(
            new Contribution(
                part.map(Explanation::id).orElse(term.id()),
                term.title(),
                effective,
                value,
                effective.times(value)));
      }
    }
  }

  private static Optional<Explanation> part(Explanation whole, Term term) {
    String end = "/" + Origin.path(term.id());
    return whole.parts().stream().filter(part -> part.id().endsWith(end)).findFirst();
  }

  /** Whether it is a criterion that is a weighted mean of criteria. */
  private static boolean isInner(Explanation part) {
    return !part.terms().isEmpty()
        && part.parts().stream().anyMatch(below -> below.kind() == part.kind());
  }
}
