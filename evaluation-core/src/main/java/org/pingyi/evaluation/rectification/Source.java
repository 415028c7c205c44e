package org.pingyi.evaluation.rectification;

import static java.util.Objects.requireNonNull;

import java.util.List;
import java.util.Optional;
import org.pingyi.evaluation.model.SourceKind;

/**
 * Where a rectification item came from.
 *
 * <p>{@code toString} names no person.
 *
 * @param kind what sort of source it is
 * @param reference what tells this source from others of its kind, such as the report and the
 *     trigger, or the number of a visit: an item with the same kind and reference is not entered
 *     twice; empty where nobody can tell
 * @param person who found it, such as the inspector or the leader who commented; it can be erased
 *     on request
 * @param evidence what shows it
 * @param observed what was measured
 */
public record Source(
    SourceKind kind,
    Optional<String> reference,
    Optional<String> person,
    List<Evidence> evidence,
    Optional<Observed> observed) {

  /**
   * Keeps a copy of the list.
   *
   * @throws IllegalArgumentException if the reference or the person is blank or longer than 200
   *     characters; if there are more than 50 pieces of evidence
   */
  public Source {
    requireNonNull(kind, "kind");
    reference.ifPresent(Texts::requireName);
    person.ifPresent(Texts::requireName);
    evidence = Texts.requireFew(evidence);
    requireNonNull(observed, "observed");
  }

  /**
   * Returns a source of which no more is known.
   *
   * @param kind what sort of source it is
   * @return the source
   */
  public static Source of(SourceKind kind) {
    return new Source(kind, Optional.empty(), Optional.empty(), List.of(), Optional.empty());
  }

  /**
   * Returns the source with what tells it from others.
   *
   * @param other the reference
   * @return the source
   */
  public Source at(String other) {
    return new Source(kind, Optional.of(other), person, evidence, observed);
  }

  /**
   * Returns a source with somebody who found it, and what shows it.
   *
   * @param kind what sort of source it is
   * @param person who found it
   * @param evidence what shows it
   * @return the source
   */
  public static Source by(SourceKind kind, String person, List<Evidence> evidence) {
    return new Source(kind, Optional.empty(), Optional.of(person), evidence, Optional.empty());
  }

  /** Returns by what the ledger knows the source again; empty where nobody can tell it. */
  Optional<String> key() {
    return reference.map(one -> kind.id() + ' ' + one);
  }

  @Override
  public String toString() {
    return kind.id();
  }
}
