package org.pingyi.evaluation.model;

import static java.util.Objects.requireNonNull;

import java.util.List;
import java.util.stream.Stream;
import org.pingyi.evaluation.stability.Stable;

/**
 * A criterion that is rated on ballots.
 *
 * @param id the id, unique in the whole tree; it is also the column of the criterion in ballots
 * @param title what people read
 * @param weight how much it counts among its siblings, above 0
 * @param scale the answers that may be given
 * @param required whether a ballot without an answer to it is rejected
 */
@Stable
public record LeafCriterion(String id, Text title, Fraction weight, Scale scale, boolean required)
    implements Criterion {

  /**
   * Checks the criterion.
   *
   * @throws IllegalArgumentException if the id is blank or the weight not above 0
   */
  public LeafCriterion {
    Ids.require(id);
    requireNonNull(title, "title");
    requireNonNull(scale, "scale");
    Weights.require(weight);
  }

  @Override
  public List<Criterion> children() {
    return List.of();
  }

  @Override
  public Stream<LeafCriterion> leaves() {
    return Stream.of(this);
  }
}
