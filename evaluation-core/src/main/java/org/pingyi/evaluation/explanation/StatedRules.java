package org.pingyi.evaluation.explanation;

import static java.util.Objects.requireNonNull;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.pingyi.evaluation.stability.Experimental;

/**
 * The rules of a scheme, which explanations name and which decide.
 *
 * <p>Immutable and thread-safe.
 *
 * @param scoring how the cells of each leaf are scored, by its id
 * @param combining how the top-level criteria are combined
 * @param parts how strata and groups are combined, and the children of inner criteria that have no
 *     rule of their own
 * @param innerCombining how the children of inner criteria are combined that have a rule of their
 *     own, by the inner criterion's id
 * @param weighting what gives the weights of the top-level criteria; none where the scheme does
 * @param innerWeighting what gives the weights of an inner criterion's children, by its id
 * @param papers the paper rules in scheme order
 * @param adjustments the adjustment rules in scheme order
 * @param grading what gives grades; none where there are no grades
 * @param bands what the scheme says of each grade to the grading rule, as texts by their keys, best
 *     grade first; empty where there are no grades
 * @param triggers the rectification triggers in scheme order
 * @param order what is put right first; none where the scheme does not say
 * @param statistics the statistics in scheme order
 * @param flags the review flags in scheme order
 */
@Experimental
public record StatedRules(
    Map<String, StatedRule> scoring,
    StatedRule combining,
    StatedRule parts,
    Map<String, StatedRule> innerCombining,
    Optional<StatedRule> weighting,
    Map<String, StatedRule> innerWeighting,
    List<StatedRule> papers,
    List<StatedRule> adjustments,
    Optional<StatedRule> grading,
    List<Map<String, String>> bands,
    List<StatedRule> triggers,
    Optional<StatedRule> order,
    List<StatedRule> statistics,
    List<StatedRule> flags) {

  /** Copies the lists and maps, in their order. */
  public StatedRules {
    scoring = copy(scoring);
    requireNonNull(combining, "combining");
    requireNonNull(parts, "parts");
    innerCombining = copy(innerCombining);
    requireNonNull(weighting, "weighting");
    innerWeighting = copy(innerWeighting);
    papers = List.copyOf(papers);
    adjustments = List.copyOf(adjustments);
    requireNonNull(grading, "grading");
    bands = bands.stream().map(StatedRules::copy).toList();
    triggers = List.copyOf(triggers);
    requireNonNull(order, "order");
    statistics = List.copyOf(statistics);
    flags = List.copyOf(flags);
  }

  private static <T> Map<String, T> copy(Map<String, T> map) {
    return Collections.unmodifiableMap(new LinkedHashMap<>(map));
  }
}
