package org.pingyi.evaluation.diff;

import static java.util.Objects.requireNonNull;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.pingyi.evaluation.model.Fraction;
import org.pingyi.evaluation.model.Text;
import org.pingyi.evaluation.stability.Stable;

/**
 * What changed of one object.
 *
 * <p>Immutable and thread-safe.
 *
 * @param object its id
 * @param title what people read
 * @param presence which report has it
 * @param changes what changed, in the order of the reports: score, grade, rank and pool first, then
 *     groups, criteria, cells, counts and adjustments; of an object that only one report has, its
 *     score, grade, rank and pool alone
 * @param contributions what the change of the combined score, before score rules acted, is made of;
 *     none where it is no weighted mean, or one report has no explanations
 */
@Stable
public record ObjectDiff(
    String object,
    Text title,
    Presence presence,
    List<Change> changes,
    List<ContributionChange> contributions) {

  private static final Comparator<ContributionChange> LARGEST_FIRST =
      Comparator.<ContributionChange, Fraction>comparing(each -> magnitude(each.amount()))
          .reversed();

  /** Copies the lists. */
  public ObjectDiff {
    requireNonNull(object, "object");
    requireNonNull(title, "title");
    requireNonNull(presence, "presence");
    changes = List.copyOf(changes);
    contributions = List.copyOf(contributions);
  }

  /**
   * Returns a change.
   *
   * @param id what changed, such as {@code score}
   * @return the change, if it did
   */
  public Optional<Change> change(String id) {
    return changes.stream().filter(change -> change.id().equals(id)).findFirst();
  }

  /**
   * Returns the contributions that changed most.
   *
   * @param most how many, at least 0
   * @return the changes, the largest by amount first, those of the same amount in scheme order
   */
  List<ContributionChange> largest(int most) {
    return contributions.stream().sorted(LARGEST_FIRST).limit(most).toList();
  }

  /**
   * Returns by how much the published score changed, without its sign.
   *
   * @return the amount; 0 where there was or is none
   */
  Fraction moved() {
    return change("score").flatMap(Change::amount).map(ObjectDiff::magnitude).orElse(Fraction.ZERO);
  }

  private static Fraction magnitude(Fraction number) {
    return number.signum() < 0 ? number.negated() : number;
  }
}
