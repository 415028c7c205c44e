package org.pingyi.evaluation.testkit.checker;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
import org.pingyi.evaluation.stability.Stable;

/**
 * How rules are redone, by their ids: a second, independent reading of what each rule says. Rules
 * that are not among them are checked by their steps alone.
 *
 * <p>Immutable and thread-safe, if what is handed in is.
 */
@Stable
public final class Redoings {

  /** Redoes a scoring rule. */
  @FunctionalInterface
  public interface Scoring {

    /**
     * Scores a cell.
     *
     * @param cell the counts of a cell in which somebody rated
     * @param parameters the rule's parameters, exact numbers as texts
     * @return what comes out; none where the rule gives no score
     */
    Optional<Redone> score(Counts cell, Map<String, String> parameters);
  }

  /** Redoes a scoring rule that looks at all objects together, too. */
  @FunctionalInterface
  public interface CohortScoring {

    /**
     * Scores a cell.
     *
     * @param cell the counts of a cell in which somebody rated
     * @param cohort the counts of all objects together, by the same group or stratum on the same
     *     leaf
     * @param parameters the rule's parameters, exact numbers as texts
     * @return what comes out; none where the rule gives no score
     */
    Optional<Redone> score(Counts cell, Counts cohort, Map<String, String> parameters);
  }

  /** Redoes a combining rule. */
  @FunctionalInterface
  public interface Combining {

    /**
     * Combines parts.
     *
     * @param parts strata, groups or criteria, of which some may have no score
     * @param parameters the rule's parameters, exact numbers as texts
     * @return what comes out; none where the rule gives no score
     */
    Optional<Redone> combine(List<Part> parts, Map<String, String> parameters);
  }

  /** Redoes steps that are no arithmetic, of a rule of any kind. */
  @FunctionalInterface
  public interface Other {

    /**
     * Redoes a step.
     *
     * @param name what the report calls the step, in its language
     * @param operands the numbers that go into it
     * @return what comes out
     */
    Exact calculate(String name, List<Exact> operands);
  }

  /** A scoring rule, whether or not it asks for all objects together. */
  private interface AnyScoring {
    Optional<Redone> score(Counts cell, Supplier<Counts> cohort, Map<String, String> parameters);
  }

  private final Map<String, AnyScoring> scoring;
  private final Map<String, Combining> combining;
  private final Map<String, Other> others;

  private Redoings(
      Map<String, AnyScoring> scoring,
      Map<String, Combining> combining,
      Map<String, Other> others) {
    this.scoring = Map.copyOf(scoring);
    this.combining = Map.copyOf(combining);
    this.others = Map.copyOf(others);
  }

  /**
   * Returns how the standard rules are redone.
   *
   * @return their second readings
   */
  public static Redoings standard() {
    StandardInterval interval = new StandardInterval();
    Map<String, Other> steps = new LinkedHashMap<>(interval.steps());
    steps.putAll(StandardStatistics.all());
    Redoings standard = new Redoings(Map.of(), StandardCombining.all(), steps);
    Map<String, Scoring> scoring = new LinkedHashMap<>(StandardScoring.all());
    scoring.putAll(interval.all());
    for (Map.Entry<String, Scoring> rule : scoring.entrySet()) {
      standard = standard.withScoring(rule.getKey(), rule.getValue());
    }
    return standard.withCohortScoring("bayesian-mean", StandardValues::bayesianMean);
  }

  /**
   * Adds how a scoring rule is redone.
   *
   * @param use the id of the rule
   * @param rule its second reading
   * @return these, and that
   */
  public Redoings withScoring(String use, Scoring rule) {
    return withAny(use, (cell, cohort, parameters) -> rule.score(cell, parameters));
  }

  /**
   * Adds how a scoring rule is redone that looks at all objects together, too.
   *
   * @param use the id of the rule
   * @param rule its second reading
   * @return these, and that
   */
  public Redoings withCohortScoring(String use, CohortScoring rule) {
    return withAny(use, (cell, cohort, parameters) -> rule.score(cell, cohort.get(), parameters));
  }

  private Redoings withAny(String use, AnyScoring rule) {
    Map<String, AnyScoring> more = new LinkedHashMap<>(scoring);
    more.put(use, rule);
    return new Redoings(more, combining, others);
  }

  /**
   * Adds how a combining rule is redone.
   *
   * @param use the id of the rule
   * @param rule its second reading
   * @return these, and that
   */
  public Redoings withCombining(String use, Combining rule) {
    Map<String, Combining> more = new LinkedHashMap<>(combining);
    more.put(use, rule);
    return new Redoings(scoring, more, others);
  }

  /**
   * Adds how the steps of a rule are redone that are no arithmetic. Without that, what they come to
   * is taken as the report has it.
   *
   * @param use the id of the rule, of whatever kind
   * @param steps a second reading of these steps
   * @return these, and that
   */
  public Redoings withOther(String use, Other steps) {
    Map<String, Other> more = new LinkedHashMap<>(others);
    more.put(use, steps);
    return new Redoings(scoring, combining, more);
  }

  /** Returns how steps of a rule that are no arithmetic are redone, if that is known. */
  Optional<Other> other(String use) {
    return Optional.ofNullable(others.get(use));
  }

  /** Returns whether it is known how a rule combines the parts of one object. */
  boolean combines(Premises.Rule rule) {
    return combining.containsKey(rule.use());
  }

  /** Returns what a cell in which somebody rated should come to. */
  Expected score(Premises.Rule rule, Counts cell, Supplier<Counts> cohort) {
    AnyScoring known = scoring.get(rule.use());
    return known == null
        ? Expected.UNKNOWN
        : new Expected(true, known.score(cell, cohort, rule.parameters()));
  }

  /** Returns what parts should come to. */
  Expected combine(Premises.Rule rule, List<Part> parts) {
    Combining known = combining.get(rule.use());
    return known == null
        ? Expected.UNKNOWN
        : new Expected(true, known.combine(parts, rule.parameters()));
  }
}
