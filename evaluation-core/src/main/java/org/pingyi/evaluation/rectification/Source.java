package org.pingyi.evaluation.rectification;

import static java.util.Objects.requireNonNull;

import com.google.common.collect.ImmutableList;
import java.util.List;
import java.util.Optional;
import org.pingyi.evaluation.model.SourceKind;
import org.pingyi.evaluation.stability.Stable;

/**
 * Where a rectification item came from. Reference and occasion name no person: they stay for good,
 * also when the rest is erased.
 *
 * <p>{@code toString} names no person.
 *
 * @param kind what sort of source it is
 * @param reference what tells this source from others of its kind, such as the scheme, the trigger
 *     and the leaf, or the number of a visit: while there is an open item with the same kind and
 *     reference, of the same object and criterion, none is entered; empty where nobody can tell
 * @param occasion when the source can tell of the same again, what tells one time from another,
 *     such as a digest of a report's numbers: once the item is in a final state, the same on
 *     another occasion is a new item; empty where the reference stands for one time alone
 * @param person who found it, such as the inspector or the leader who commented; it can be erased
 *     on request
 * @param evidence what shows it
 * @param observed what was measured
 * @param opinions the numbers of the opinions that it was made of, rising, in the book of opinions
 *     that the reference names; they name nobody, and stay when the rest is erased
 */
@Stable
public record Source(
    SourceKind kind,
    Optional<String> reference,
    Optional<String> occasion,
    Optional<String> person,
    List<Evidence> evidence,
    Optional<Observed> observed,
    List<Long> opinions) {

  /** How many opinions an item may be made of. */
  public static final int MOST_OPINIONS = 1_000;

  /**
   * Keeps copies of the lists.
   *
   * @throws LedgerException if the reference, the occasion or the person is blank, broken Unicode
   *     or longer than 200 characters, there are more than 50 pieces of evidence, or an occasion
   *     without a reference
   * @throws IllegalArgumentException if opinions are more than {@link #MOST_OPINIONS}, or their
   *     numbers do not rise from 1 on
   */
  public Source {
    requireNonNull(kind, "kind");
    reference.ifPresent(Texts::requireName);
    occasion.ifPresent(Texts::requireName);
    if (occasion.isPresent() && reference.isEmpty()) {
      throw Texts.incomplete(
          "an occasion is one of what a reference stands for: give the reference",
          "场次从属于来源编号：请填写来源编号");
    }
    person.ifPresent(Texts::requireName);
    evidence = Texts.requireFew(evidence);
    requireNonNull(observed, "observed");
    opinions = ImmutableList.copyOf(opinions);
    if (opinions.size() > MOST_OPINIONS || !rise(opinions)) {
      throw new IllegalArgumentException(
          "an item is made of at most " + MOST_OPINIONS + " opinions, whose numbers rise");
    }
  }

  /**
   * Returns a source of which no more is known.
   *
   * @param kind what sort of source it is
   * @return the source
   */
  public static Source of(SourceKind kind) {
    return new Source(
        kind,
        Optional.empty(),
        Optional.empty(),
        Optional.empty(),
        List.of(),
        Optional.empty(),
        List.of());
  }

  /**
   * Returns the source with what tells it from others.
   *
   * @param other the reference
   * @return the source
   * @throws LedgerException if it is blank, broken Unicode or longer than 200 characters
   */
  public Source at(String other) {
    return new Source(kind, Optional.of(other), occasion, person, evidence, observed, opinions);
  }

  /**
   * Returns the source with what tells one time from another.
   *
   * @param other the occasion
   * @return the source
   * @throws LedgerException if the source has no reference, or the occasion is blank, broken
   *     Unicode or longer than 200 characters
   */
  public Source on(String other) {
    return new Source(kind, reference, Optional.of(other), person, evidence, observed, opinions);
  }

  /**
   * Returns the source with what was measured.
   *
   * @param other how many were unhappy
   * @return the source
   */
  public Source measuring(Observed other) {
    return new Source(kind, reference, occasion, person, evidence, Optional.of(other), opinions);
  }

  /**
   * Returns a source with somebody who found it, and what shows it.
   *
   * @param kind what sort of source it is
   * @param person who found it
   * @param evidence what shows it
   * @return the source
   * @throws LedgerException if the person is blank, broken Unicode or longer than 200 characters,
   *     or there are more than 50 pieces of evidence
   */
  public static Source by(SourceKind kind, String person, List<Evidence> evidence) {
    return new Source(
        kind,
        Optional.empty(),
        Optional.empty(),
        Optional.of(person),
        evidence,
        Optional.empty(),
        List.of());
  }

  private static boolean rise(List<Long> numbers) {
    long before = 0;
    for (long number : numbers) {
      if (number <= before) {
        return false;
      }
      before = number;
    }
    return true;
  }

  /** Returns by what the ledger knows the source again; empty where nobody can tell it. */
  Optional<String> key() {
    return reference.map(one -> key(kind, one));
  }

  static String key(SourceKind kind, String reference) {
    return kind.id() + ' ' + reference;
  }

  @Override
  public String toString() {
    return kind.id();
  }
}
