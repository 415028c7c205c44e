package org.pingyi.evaluation.rectification;

import static java.util.Objects.requireNonNull;

import java.time.LocalDate;
import java.util.Optional;
import org.pingyi.evaluation.stability.Stable;

/**
 * A problem that is to be entered into the ledger.
 *
 * @param problem what is to be put right, in words that name nobody who raised it
 * @param object the id of the object in whose charge it is
 * @param criterion the id of the criterion in which it fell short
 * @param group the rater group of those concerned, who are asked again
 * @param source where it came from
 * @param resolveBy the last day on which it is put right in time, where whoever found it says so;
 *     it goes before the time that the ledger gives items of its source
 */
@Stable
public record NewItem(
    String problem,
    String object,
    Optional<String> criterion,
    Optional<String> group,
    Source source,
    Optional<LocalDate> resolveBy) {

  /**
   * Checks the item.
   *
   * @throws LedgerException if the problem is blank or longer than 10,000 characters, an id is
   *     blank or longer than 200, or one of them has half a character (a surrogate without the
   *     other) or a NUL
   */
  public NewItem {
    Texts.requireText(problem);
    Texts.requireName(object);
    criterion.ifPresent(Texts::requireName);
    group.ifPresent(Texts::requireName);
    requireNonNull(source, "source");
    requireNonNull(resolveBy, "resolveBy");
  }

  /**
   * Returns a problem that concerns no criterion and no group in particular.
   *
   * @param problem what is to be put right
   * @param object in whose charge it is
   * @param source where it came from
   * @return the new item
   */
  public static NewItem of(String problem, String object, Source source) {
    return new NewItem(
        problem, object, Optional.empty(), Optional.empty(), source, Optional.empty());
  }

  /**
   * Returns the same problem, of a criterion.
   *
   * @param other the id of the criterion
   * @return the new item
   */
  public NewItem in(String other) {
    return new NewItem(problem, object, Optional.of(other), group, source, resolveBy);
  }

  /**
   * Returns the same problem, which concerns a rater group.
   *
   * @param other the id of the group
   * @return the new item
   */
  public NewItem concerning(String other) {
    return new NewItem(problem, object, criterion, Optional.of(other), source, resolveBy);
  }

  /**
   * Returns the same problem, which has to be put right by a day.
   *
   * @param day the last day on which it is in time
   * @return the new item
   */
  public NewItem by(LocalDate day) {
    return new NewItem(problem, object, criterion, group, source, Optional.of(day));
  }

  @Override
  public String toString() {
    return "a new item of object " + object;
  }
}
