package org.pingyi.evaluation.model;

import static java.util.Objects.requireNonNull;

import java.util.List;
import java.util.stream.Stream;
import org.pingyi.evaluation.stability.Stable;

/**
 * A criterion that is not rated itself but combines its children.
 *
 * @param id the id, unique in the whole tree
 * @param title what people read
 * @param weight how much it counts among its siblings, above 0
 * @param children the criteria that it combines, at least one, all ids below it different
 */
@Stable
public record InnerCriterion(String id, Text title, Fraction weight, List<Criterion> children)
    implements Criterion {

  /**
   * Checks the criterion.
   *
   * @throws IllegalArgumentException if the id is blank, the weight not above 0, there is no child,
   *     or an id occurs twice at or below this criterion
   */
  public InnerCriterion {
    Ids.require(id);
    requireNonNull(title, "title");
    Weights.require(weight);
    children = List.copyOf(children);
    if (children.isEmpty()) {
      throw new IllegalArgumentException("an inner criterion needs a child");
    }
    Ids.requireUnique(
        Stream.concat(Stream.of(id), children.stream().flatMap(Criterion::tree).map(Criterion::id))
            .toList());
  }

  @Override
  public Stream<LeafCriterion> leaves() {
    return children.stream().flatMap(Criterion::leaves);
  }
}
