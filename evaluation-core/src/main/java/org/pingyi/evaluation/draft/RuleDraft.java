package org.pingyi.evaluation.draft;

import java.util.Set;
import org.pingyi.evaluation.fault.InputException;
import org.pingyi.evaluation.stability.Stable;

/**
 * A rule that a scheme uses, named by its id, with its parameters beside it: key by key, or as the
 * rule's own record.
 *
 * {@snippet class="ServiceTest" region="rules"}
 *
 * <p>A value may be a {@code String}, a {@code boolean}, a whole number, a {@code BigDecimal}, a
 * {@code Fraction}, a {@code Share}, a {@code Text}, a {@code CalendarDuration}, a {@code
 * LocalDate}, an enum, a {@code Reference}, a record of those, or an array (such as {@code int[]}),
 * a {@code Collection}, a {@code Map} or an {@code Optional} of those. Names of components and
 * constants are written in kebab case. A map is written in the order of its keys, a set in that of
 * its values, so that the same draft gives the same bytes. There is no {@code double}: it is not
 * exact.
 *
 * <p>Immutable and thread-safe.
 */
@Stable
public final class RuleDraft {

  private static final Set<String> RESERVED = Set.of("use");

  private final Written written;

  private RuleDraft(Written written) {
    this.written = written;
  }

  /**
   * Returns a rule without parameters so far.
   *
   * @param id the plugin's id
   * @return the rule
   */
  public static RuleDraft use(String id) {
    return new RuleDraft(Written.NOTHING.with("use", id));
  }

  /**
   * Returns a rule with its parameters.
   *
   * @param id the plugin's id
   * @param parameters the rule's record; what is an empty {@code Optional} there is left out. Where
   *     it is in a module, its package is open to Jackson, as the rule's must be
   * @return the rule
   * @throws IllegalArgumentException if the record has a component {@code use} or a value that no
   *     scheme writes, such as a {@code double}, or may not be looked into
   * @throws InputException if it is nested in over 200 lists and mappings
   */
  public static RuleDraft use(String id, Record parameters) {
    return new RuleDraft(use(id).written.withAll(parameters, RESERVED));
  }

  /**
   * Gives the rule a parameter.
   *
   * @param key the key, in kebab case
   * @param value the value, of one of the types above
   * @return the rule with it
   * @throws IllegalArgumentException if the key is {@code use}, or no scheme writes such a value,
   *     such as a {@code double}
   * @throws InputException if the value is nested in over 200 lists and mappings
   */
  public RuleDraft with(String key, Object value) {
    return new RuleDraft(written.withOwn(key, value, RESERVED));
  }

  Written written() {
    return written;
  }

  /** Returns the rule as YAML. */
  @Override
  public String toString() {
    return written.toString();
  }
}
