package org.pingyi.evaluation.rules;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.pingyi.evaluation.model.LeafCriterion;
import org.pingyi.evaluation.model.RaterGroup;
import org.pingyi.evaluation.model.Share;
import org.pingyi.evaluation.model.Text;
import org.pingyi.evaluation.rule.AppraisedObject;
import org.pingyi.evaluation.rule.Comparison;
import org.pingyi.evaluation.rule.Comparison.Relation;
import org.pingyi.evaluation.rule.Given;
import org.pingyi.evaluation.rule.Operand;
import org.pingyi.evaluation.rule.Step;
import org.pingyi.evaluation.tally.Cell;

/**
 * How satisfied raters are with an object (满意率): its positive ratings / its ratings, on some leaves
 * together, by one group or by all. It is counted and compared exactly, unrounded.
 *
 * @param positive the positive ratings, leaf by leaf
 * @param rated the ratings, leaf by leaf
 */
public record Satisfaction(Step positive, Step rated) {

  /**
   * Counts.
   *
   * @param object the object
   * @param leaves the leaves that are counted together
   * @param group whose ratings count; without it those of all groups, pooled
   * @return what was counted
   */
  public static Satisfaction of(
      AppraisedObject object, List<LeafCriterion> leaves, Optional<String> group) {
    Optional<RaterGroup> by = group.map(object::group);
    List<Given> positive = new ArrayList<>();
    List<Given> rated = new ArrayList<>();
    for (LeafCriterion leaf : leaves) {
      Cell cell =
          group.map(id -> object.cell(leaf.id(), id)).orElseGet(() -> object.pooled(leaf.id()));
      positive.add(of(Given.positive(cell), leaf, by));
      rated.add(of(Given.rated(cell), leaf, by));
    }
    return new Satisfaction(
        Steps.sum(Text.of("positive ratings", "满意评分数"), positive),
        Steps.sum(Text.of("ratings", "有效评分数"), rated));
  }

  private static Given of(Given count, LeafCriterion leaf, Optional<RaterGroup> group) {
    return group.map(by -> count.in(leaf, by)).orElseGet(() -> count.in(leaf));
  }

  /**
   * Returns whether anybody rated.
   *
   * @return whether there is a rate to compare
   */
  public boolean isRated() {
    return rated.result().signum() != 0;
  }

  /**
   * Compares the rate with a limit.
   *
   * @param name what is compared
   * @param relation how the rate should stand to the limit
   * @param limit the limit
   * @return the comparison
   * @throws ArithmeticException if nobody rated
   */
  public Comparison against(Text name, Relation relation, Operand limit) {
    Step rate = Steps.quotient(Text.of("positive / ratings", "满意率"), positive, rated);
    return new Comparison(name, rate, relation, limit);
  }

  /**
   * Words the counts as a reason, with the least rate that is needed.
   *
   * @param least the rate that is needed
   * @return such as {@code positive ratings 19/40 (47.50%), at least 85% is needed}
   */
  public Text counts(Share least) {
    Text counts = counts();
    String needed = ShareWording.exact(least);
    return Text.of(
        counts.en() + ", at least " + needed + " is needed", counts.zh() + "，须达到 " + needed);
  }

  /**
   * Words the counts.
   *
   * @return such as {@code positive ratings 19/40 (47.50%)}
   */
  public Text counts() {
    String share = ShareWording.counted(positive.result().floor(), rated.result().floor());
    return Text.of("positive ratings " + share, "满意评分 " + share);
  }
}
