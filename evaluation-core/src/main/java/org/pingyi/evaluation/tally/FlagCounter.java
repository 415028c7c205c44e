package org.pingyi.evaluation.tally;

import static java.util.Objects.requireNonNull;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.pingyi.evaluation.model.Text;

/**
 * Counts flagged papers. Of the reasons the first by code points are kept: one that had to go never
 * comes back, since those that are kept only move forward, so that what is kept was counted from
 * its first paper on.
 */
final class FlagCounter {

  private record Source(String rule, int group) {}

  private static final class Count {
    private final TreeMap<Text, Long> reasons = new TreeMap<>(Text.ORDER);
    private long others;

    void add(Text reason, long papers) {
      reasons.merge(reason, papers, Math::addExact);
      if (reasons.size() > FlaggedPapers.MAX_REASONS) {
        others = Math.addExact(others, reasons.pollLastEntry().getValue());
      }
    }
  }

  private final Map<Source, Count> counts = new HashMap<>();

  void add(String rule, int group, Text reason, long papers) {
    requireNonNull(rule, "rule");
    requireNonNull(reason, "reason");
    count(rule, group).add(reason, papers);
  }

  void add(FlaggedPapers papers) {
    Count count = count(papers.rule(), papers.group());
    papers.reasons().forEach(count::add);
    count.others = Math.addExact(count.others, papers.others());
  }

  private Count count(String rule, int group) {
    return counts.computeIfAbsent(new Source(rule, group), source -> new Count());
  }

  /** Returns what was counted, by the code points of the rules and by group. */
  List<FlaggedPapers> all() {
    if (counts.isEmpty()) {
      return List.of();
    }
    return counts.entrySet().stream()
        .map(
            each ->
                new FlaggedPapers(
                    each.getKey().rule(),
                    each.getKey().group(),
                    each.getValue().reasons,
                    each.getValue().others))
        .sorted(FlaggedPapers.ORDER)
        .toList();
  }
}
