package org.pingyi.evaluation.scheme;

import com.google.common.collect.ImmutableList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.pingyi.evaluation.model.Criterion;
import org.pingyi.evaluation.model.DuplicatePolicy;
import org.pingyi.evaluation.model.FollowUpPlan;
import org.pingyi.evaluation.model.Grade;
import org.pingyi.evaluation.model.Intake;
import org.pingyi.evaluation.model.LeafCriterion;
import org.pingyi.evaluation.model.Period;
import org.pingyi.evaluation.model.Privacy;
import org.pingyi.evaluation.model.Ranking;
import org.pingyi.evaluation.model.RaterGroup;
import org.pingyi.evaluation.model.Rounding;
import org.pingyi.evaluation.model.Text;
import org.pingyi.evaluation.model.WorkingCalendar;
import org.pingyi.evaluation.roster.Roster;
import org.pingyi.evaluation.tally.TallyLayout;
import org.pingyi.evaluation.vocabulary.CriterionKeys;

/**
 * A scheme that was read and found without fault.
 *
 * @param id its id
 * @param version its version, at least 1
 * @param title what people read
 * @param objectKind the kind of objects that have none of their own
 * @param roster the objects, where the scheme or a file beside it lists them
 * @param period the days on which ballots are given
 * @param calendar which days are working days
 * @param criteria the top-level criteria in scheme order, at least one
 * @param raters the rater groups in scheme order, at least one
 * @param rules the rules, bound to their parameters
 * @param rounding how scores are published
 * @param duplicates which of several ballots counts
 * @param grades the grades, best first; perhaps none
 * @param ranking who is ranked against whom
 * @param privacy what audience views hide
 * @param intake what a ballot box keeps of papers besides what they say
 * @param followUp how what has to be put right is followed up
 */
public record SchemeDefinition(
    String id,
    long version,
    Text title,
    Optional<String> objectKind,
    Optional<Roster> roster,
    Optional<Period> period,
    WorkingCalendar calendar,
    List<Criterion> criteria,
    List<RaterGroup> raters,
    SchemeRules rules,
    Rounding rounding,
    DuplicatePolicy duplicates,
    List<Grade> grades,
    Ranking ranking,
    Privacy privacy,
    Intake intake,
    FollowUpPlan followUp) {

  /** The columns that every file of ballots may have; no criterion is called like one. */
  public static final Set<String> BALLOT_COLUMNS = CriterionKeys.BALLOT_COLUMNS;

  /** Copies the lists. */
  public SchemeDefinition {
    criteria = ImmutableList.copyOf(criteria);
    raters = ImmutableList.copyOf(raters);
    grades = ImmutableList.copyOf(grades);
  }

  /**
   * Returns the criteria that ballots rate.
   *
   * @return the leaves in scheme order
   */
  public List<LeafCriterion> leaves() {
    return leaves(criteria);
  }

  static List<LeafCriterion> leaves(List<Criterion> criteria) {
    return criteria.stream().flatMap(Criterion::leaves).toList();
  }

  /**
   * Returns what a tally for this scheme counts.
   *
   * @return the layout
   */
  public TallyLayout layout() {
    return TallyLayout.of(leaves(), raters);
  }

  /**
   * Returns this scheme with a roster.
   *
   * @param objects the objects; those without a kind get the scheme's
   * @return the scheme
   */
  public SchemeDefinition withRoster(Roster objects) {
    return new SchemeDefinition(
        id,
        version,
        title,
        objectKind,
        Optional.of(objectKind.map(objects::withDefaultKind).orElse(objects)),
        period,
        calendar,
        criteria,
        raters,
        rules,
        rounding,
        duplicates,
        grades,
        ranking,
        privacy,
        intake,
        followUp);
  }
}
