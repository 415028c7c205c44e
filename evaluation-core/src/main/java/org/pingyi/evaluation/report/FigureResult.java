package org.pingyi.evaluation.report;

import static java.util.Objects.requireNonNull;

import java.math.BigDecimal;
import java.util.Optional;
import org.pingyi.evaluation.model.Criterion;
import org.pingyi.evaluation.model.EvaluationObject;
import org.pingyi.evaluation.model.RaterGroup;
import org.pingyi.evaluation.model.Text;
import org.pingyi.evaluation.stability.Experimental;

/**
 * A figure beside the scores (统计值). It describes the whole evaluation, or what is named: an object,
 * a criterion, a rater group, or several of these together.
 *
 * <p>Immutable and thread-safe.
 *
 * @param rule the id of the statistic that gave it
 * @param figure which of the figures of the statistic it is
 * @param title what people read
 * @param object the object, where it is of one alone
 * @param criterion the criterion, where it is of one alone
 * @param group the rater group, where it is of one alone
 * @param value how great it is; none where nobody can say
 * @param reason why there is no value; none where there is one
 */
@Experimental
public record FigureResult(
    String rule,
    String figure,
    Text title,
    Optional<EvaluationObject> object,
    Optional<Criterion> criterion,
    Optional<RaterGroup> group,
    Optional<BigDecimal> value,
    Optional<Text> reason) {

  /**
   * Checks that there is a value, or why there is none.
   *
   * @throws IllegalArgumentException if there are both or neither
   */
  public FigureResult {
    requireNonNull(rule, "rule");
    requireNonNull(figure, "figure");
    requireNonNull(title, "title");
    requireNonNull(object, "object");
    requireNonNull(criterion, "criterion");
    requireNonNull(group, "group");
    if (value.isPresent() == reason.isPresent()) {
      throw new IllegalArgumentException("a value, or why there is none: " + figure);
    }
  }

  /**
   * Returns what the figure describes.
   *
   * @return the titles of the object, the criterion and the group, as far as it names them; none
   *     where it describes the whole evaluation
   */
  public Optional<Text> of() {
    Optional<Text> of = object.map(EvaluationObject::title);
    of = and(of, criterion.map(Criterion::title));
    return and(of, group.map(RaterGroup::title));
  }

  private static Optional<Text> and(Optional<Text> first, Optional<Text> second) {
    return first
        .map(
            one ->
                second
                    .map(two -> Text.of(one.en() + ", " + two.en(), one.zh() + "，" + two.zh()))
                    .orElse(one))
        .or(() -> second);
  }
}
