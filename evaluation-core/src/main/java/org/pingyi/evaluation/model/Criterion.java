package org.pingyi.evaluation.model;

import java.util.List;
import java.util.stream.Stream;
import org.pingyi.evaluation.stability.Stable;

/**
 * Something that objects are evaluated against: a {@link LeafCriterion leaf} that is rated, or an
 * {@link InnerCriterion inner node} that weighs its children.
 *
 * <p>Immutable and thread-safe.
 */
@Stable
public sealed interface Criterion permits LeafCriterion, InnerCriterion {

  /**
   * Returns the id, unique in the whole tree.
   *
   * @return the id
   */
  String id();

  /**
   * Returns what people read.
   *
   * @return the title
   */
  Text title();

  /**
   * Returns how much this criterion counts among its siblings.
   *
   * @return the weight, above 0
   */
  Fraction weight();

  /**
   * Returns the leaves at and below this criterion.
   *
   * @return the leaves in scheme order, at least one
   */
  Stream<LeafCriterion> leaves();

  /**
   * Returns the children of this criterion.
   *
   * @return the children in scheme order; none where this is a leaf
   */
  List<Criterion> children();

  /**
   * Returns this criterion and all below it, each parent before its children.
   *
   * @return the criteria in scheme order
   */
  default Stream<Criterion> tree() {
    return Stream.concat(Stream.of(this), children().stream().flatMap(Criterion::tree));
  }
}
