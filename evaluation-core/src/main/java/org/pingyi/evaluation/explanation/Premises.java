package org.pingyi.evaluation.explanation;

import static java.util.Objects.requireNonNull;

import java.util.List;
import org.pingyi.evaluation.model.Criterion;
import org.pingyi.evaluation.model.Grade;
import org.pingyi.evaluation.model.Ranking;
import org.pingyi.evaluation.model.RaterGroup;
import org.pingyi.evaluation.model.Rounding;
import org.pingyi.evaluation.model.WorkingCalendar;

/**
 * What the scheme says and all explanations of a report take for granted: what answers are worth,
 * who needs how many ballots, how numbers are rounded, what breaks ties.
 *
 * <p>Immutable and thread-safe.
 *
 * @param rounding how scores are published
 * @param ranking who is ranked against whom, and what breaks ties
 * @param calendar which days are working days
 * @param criteria the top-level criteria in scheme order
 * @param raters the rater groups in scheme order
 * @param grades the grades, best first; perhaps none
 */
public record Premises(
    Rounding rounding,
    Ranking ranking,
    WorkingCalendar calendar,
    List<Criterion> criteria,
    List<RaterGroup> raters,
    List<Grade> grades) {

  /** Copies the lists. */
  public Premises {
    requireNonNull(rounding, "rounding");
    requireNonNull(ranking, "ranking");
    requireNonNull(calendar, "calendar");
    criteria = List.copyOf(criteria);
    raters = List.copyOf(raters);
    grades = List.copyOf(grades);
  }
}
