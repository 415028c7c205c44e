package org.pingyi.evaluation.explanation;

import static java.util.Objects.requireNonNull;

import java.util.List;
import java.util.Optional;
import org.pingyi.evaluation.model.Criterion;
import org.pingyi.evaluation.model.DuplicatePolicy;
import org.pingyi.evaluation.model.EvaluationObject;
import org.pingyi.evaluation.model.Grade;
import org.pingyi.evaluation.model.Period;
import org.pingyi.evaluation.model.Ranking;
import org.pingyi.evaluation.model.RaterGroup;
import org.pingyi.evaluation.model.Rounding;
import org.pingyi.evaluation.model.Text;
import org.pingyi.evaluation.model.WorkingCalendar;
import org.pingyi.evaluation.stability.Experimental;

/**
 * What the scheme says and all explanations of a report take for granted: what answers are worth,
 * who needs how many ballots, which rules decide by which parameters, how numbers are rounded, what
 * breaks ties.
 *
 * <p>Immutable and thread-safe.
 *
 * @param title what people read of the scheme
 * @param rounding how scores are published
 * @param ranking who is ranked against whom, and what breaks ties
 * @param period when ballots may be given; none where the scheme does not say
 * @param calendar which days are working days
 * @param duplicates which of several ballots of one token on one object counts
 * @param criteria the top-level criteria in scheme order
 * @param raters the rater groups in scheme order
 * @param grades the grades, best first; perhaps none
 * @param rules the rules with their parameters
 * @param objects the objects in the order of the report, with the attributes that groups weigh by
 *     and pools are made of
 */
@Experimental
public record Premises(
    Text title,
    Rounding rounding,
    Ranking ranking,
    Optional<Period> period,
    WorkingCalendar calendar,
    DuplicatePolicy duplicates,
    List<Criterion> criteria,
    List<RaterGroup> raters,
    List<Grade> grades,
    StatedRules rules,
    List<EvaluationObject> objects) {

  /** Copies the lists. */
  public Premises {
    requireNonNull(title, "title");
    requireNonNull(rounding, "rounding");
    requireNonNull(ranking, "ranking");
    requireNonNull(period, "period");
    requireNonNull(calendar, "calendar");
    requireNonNull(duplicates, "duplicates");
    criteria = List.copyOf(criteria);
    raters = List.copyOf(raters);
    grades = List.copyOf(grades);
    requireNonNull(rules, "rules");
    objects = List.copyOf(objects);
  }
}
