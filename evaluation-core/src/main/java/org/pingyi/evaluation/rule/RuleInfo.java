package org.pingyi.evaluation.rule;

import static java.util.Objects.requireNonNull;

import com.google.common.collect.ImmutableSet;
import java.util.Optional;
import java.util.Set;
import org.pingyi.evaluation.model.Text;
import org.pingyi.evaluation.stability.Experimental;
import org.pingyi.evaluation.stability.Stable;
import org.pingyi.evaluation.text.KebabCase;

/**
 * What a plugin says of itself.
 *
 * @param id the name by which a scheme uses it: lower-case letters, digits and hyphens
 * @param version its version, for error messages and lists
 * @param title what people read
 * @param requires the ids of rules that a scheme which uses this one must use too
 * @param conflicts the ids of rules that a scheme which uses this one must not use
 * @param before the ids of rules that must run later than this one, where a scheme uses them
 * @param after the ids of rules that must run earlier than this one, where a scheme uses them
 */
@Stable
public record RuleInfo(
    String id,
    String version,
    Text title,
    Set<String> requires,
    Set<String> conflicts,
    Set<String> before,
    Set<String> after) {

  /**
   * Checks the id, the version and that the other rules are others.
   *
   * @throws IllegalArgumentException if the id is not as described, or the version is blank, or
   *     this id is among those of the other rules
   */
  public RuleInfo {
    requireId(id);
    if (version.isBlank()) {
      throw new IllegalArgumentException("a plugin needs a version");
    }
    requireNonNull(title, "title");
    requires = ImmutableSet.copyOf(requires);
    conflicts = ImmutableSet.copyOf(conflicts);
    before = ImmutableSet.copyOf(before);
    after = ImmutableSet.copyOf(after);
    requireOthers(id, "requires", requires);
    requireOthers(id, "conflicts", conflicts);
    requireOthers(id, "before", before);
    requireOthers(id, "after", after);
  }

  private static void requireOthers(String id, String relation, Set<String> others) {
    if (others.contains(id)) {
      throw new IllegalArgumentException(
          "“" + relation + "” of " + id + " is about other rules, and names this one");
    }
  }

  /**
   * Returns the description of a plugin that stands for itself.
   *
   * @param id the name by which a scheme uses it
   * @param version its version
   * @param title what people read
   * @return the description
   * @throws IllegalArgumentException if the id or the version is not as described
   */
  public static RuleInfo of(String id, String version, Text title) {
    return new RuleInfo(id, version, title, Set.of(), Set.of(), Set.of(), Set.of());
  }

  /**
   * Returns this description with rules that must be used beside it.
   *
   * @param ids their ids
   * @return the description
   * @throws IllegalArgumentException if this id is among them
   */
  public RuleInfo requiring(String... ids) {
    return new RuleInfo(id, version, title, ImmutableSet.copyOf(ids), conflicts, before, after);
  }

  /**
   * Returns this description with rules that must not be used beside it.
   *
   * @param ids their ids
   * @return the description
   * @throws IllegalArgumentException if this id is among them
   */
  public RuleInfo conflictingWith(String... ids) {
    return new RuleInfo(id, version, title, requires, ImmutableSet.copyOf(ids), before, after);
  }

  /**
   * Returns this description with rules that must run later.
   *
   * @param ids their ids
   * @return the description
   * @throws IllegalArgumentException if this id is among them
   */
  public RuleInfo runningBefore(String... ids) {
    return new RuleInfo(id, version, title, requires, conflicts, ImmutableSet.copyOf(ids), after);
  }

  /**
   * Returns this description with rules that must run earlier.
   *
   * @param ids their ids
   * @return the description
   * @throws IllegalArgumentException if this id is among them
   */
  public RuleInfo runningAfter(String... ids) {
    return new RuleInfo(id, version, title, requires, conflicts, before, ImmutableSet.copyOf(ids));
  }

  /**
   * Returns what a class says of the plugins that are made of it.
   *
   * @param plugin the class
   * @return what it is {@link Identified} with; none where it is not
   * @throws IllegalArgumentException if an id or the version of the annotation is not as described
   *     there
   */
  @Experimental
  public static Optional<RuleInfo> declared(Class<?> plugin) {
    Identified said = plugin.getAnnotation(Identified.class);
    return said == null
        ? Optional.empty()
        : Optional.of(
            new RuleInfo(
                said.id(),
                said.version(),
                Text.of(said.en(), said.zh()),
                ImmutableSet.copyOf(said.requires()),
                ImmutableSet.copyOf(said.conflicts()),
                ImmutableSet.copyOf(said.before()),
                ImmutableSet.copyOf(said.after())));
  }

  static void requireId(String id) {
    if (!KebabCase.is(id)) {
      throw new IllegalArgumentException(
          "an id is lower-case letters, digits and hyphens, not “" + id + "”");
    }
  }
}
