package org.pingyi.evaluation.rules.flag;

import java.util.Collections;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.BiFunction;
import java.util.stream.Stream;
import org.pingyi.evaluation.model.RaterGroup;
import org.pingyi.evaluation.model.Text;
import org.pingyi.evaluation.rule.CountedPaper;
import org.pingyi.evaluation.rule.EvaluatedScheme;
import org.pingyi.evaluation.rule.Flag;

/** How many papers of each rater group are to be looked at, and why. */
final class Papers {

  private final Map<String, Long> counts = new LinkedHashMap<>();

  Papers(EvaluatedScheme evaluated) {
    evaluated.groups().stream().map(RaterGroup::id).forEach(id -> counts.put(id, 0L));
  }

  void add(String group, long papers) {
    counts.merge(group, papers, Math::addExact);
  }

  /** Returns a flag for each group with such papers. */
  List<Flag> because(Text reason) {
    return because((group, papers) -> reason);
  }

  List<Flag> because(BiFunction<String, Long, Text> reason) {
    return counts.entrySet().stream()
        .filter(each -> each.getValue() > 0)
        .map(
            each ->
                Flag.ofGroup(
                    each.getKey(), each.getValue(), reason.apply(each.getKey(), each.getValue())))
        .toList();
  }

  static int answers(CountedPaper paper) {
    int answers = 0;
    for (int ballot = 0; ballot < paper.ballots(); ballot++) {
      for (int criterion = 0; criterion < paper.criteria().size(); criterion++) {
        answers += paper.answer(ballot, criterion) >= 0 ? 1 : 0;
      }
    }
    return answers;
  }

  /** Returns how many answers another answer of the paper stands beside, on the same scale. */
  static int compared(CountedPaper paper) {
    return byScale(paper)
        .mapToInt(counts -> counts.values().stream().mapToInt(Integer::intValue).sum())
        .sum();
  }

  /**
   * Returns how many answers are the most frequent one of their scale, over all scales on which
   * there are two answers or more: one alone is the most frequent whatever it is.
   */
  static int alike(CountedPaper paper) {
    return byScale(paper).mapToInt(counts -> Collections.max(counts.values())).sum();
  }

  /** How often each answer was given, scale by scale, where there are at least two. */
  private static Stream<Map<Integer, Integer>> byScale(CountedPaper paper) {
    Map<String, Map<Integer, Integer>> byScale = new HashMap<>();
    for (int ballot = 0; ballot < paper.ballots(); ballot++) {
      for (int criterion = 0; criterion < paper.criteria().size(); criterion++) {
        int answer = paper.answer(ballot, criterion);
        if (answer >= 0) {
          byScale
              .computeIfAbsent(
                  paper.criteria().get(criterion).scale().id(), scale -> new HashMap<>())
              .merge(answer, 1, Integer::sum);
        }
      }
    }
    return byScale.values().stream()
        .filter(counts -> counts.values().stream().mapToInt(Integer::intValue).sum() > 1);
  }
}
