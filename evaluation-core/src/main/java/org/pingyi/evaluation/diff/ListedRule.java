package org.pingyi.evaluation.diff;

import static java.util.Objects.requireNonNull;

import com.google.common.collect.ImmutableMap;
import java.util.Map;
import java.util.Optional;
import org.pingyi.evaluation.model.Fraction;
import org.pingyi.evaluation.source.Numbers;

/**
 * A rule of a list of the scheme, in which the same rule may stand more than once.
 *
 * @param use its id
 * @param version its version
 * @param parameters what it is told, as flat texts by key
 */
record ListedRule(String use, String version, Map<String, String> parameters) {

  ListedRule {
    requireNonNull(use, "use");
    requireNonNull(version, "version");
    parameters = ImmutableMap.copyOf(parameters);
  }

  /** Returns of how many parameters both say the same; more than of any where nothing differs. */
  int inCommon(ListedRule other) {
    long same =
        parameters.entrySet().stream().filter(other.parameters().entrySet()::contains).count();
    return equals(other) ? Integer.MAX_VALUE : (int) same;
  }

  /** Whether this is the trigger that found something, by all that its explanation tells of it. */
  boolean found(Explained finding) {
    return use.equals(finding.use())
        && finding.inputs().stream()
            .filter(input -> input.origin().equals("parameter"))
            .allMatch(input -> isSetTo(input.of(), input.number()))
        && finding.due().stream()
            .allMatch(
                due -> parameters.getOrDefault("due-within", due.within()).equals(due.within()));
  }

  private boolean isSetTo(String key, Fraction number) {
    Optional<String> stated = Optional.ofNullable(parameters.get(key));
    return stated.isEmpty() || Numbers.same(stated, Optional.of(number.toString()));
  }

  @Override
  public String toString() {
    return use + " " + version;
  }
}
