package org.pingyi.evaluation.intake;

import java.util.EnumMap;
import java.util.Map;
import org.pingyi.evaluation.tally.RejectionReason;

/** What became of the papers of one batch, or of those whose batch nobody knows. Mutable. */
final class BatchCounts {

  private final Map<RejectionReason, Long> papers = new EnumMap<>(RejectionReason.class);
  private final Map<RejectionReason, Long> ballots = new EnumMap<>(RejectionReason.class);
  private long counted;
  private long superseded;

  void accepted() {
    counted++;
  }

  /** One of the papers that count does so no more. */
  void superseded() {
    counted--;
    superseded++;
  }

  void rejected(RejectionReason reason, int ballotsOnIt) {
    papers.merge(reason, 1L, Long::sum);
    ballots.merge(reason, (long) ballotsOnIt, Long::sum);
  }

  /** A rejected sheet was mended. */
  void mended(RejectionReason reason, int ballotsOnIt) {
    papers.computeIfPresent(reason, (same, count) -> count == 1 ? null : count - 1);
    ballots.computeIfPresent(
        reason, (same, count) -> count == ballotsOnIt ? null : count - ballotsOnIt);
  }

  long countedPapers() {
    return counted;
  }

  long supersededPapers() {
    return superseded;
  }

  Map<RejectionReason, Long> rejectedPapers() {
    return papers;
  }

  Map<RejectionReason, Long> rejectedBallots() {
    return ballots;
  }

  void write(Encoding to) {
    to.number(counted).number(superseded);
    to.all(
        papers.entrySet(),
        (all, entry) -> {
          all.text(entry.getKey().code()).number(entry.getValue());
          all.number(ballots.getOrDefault(entry.getKey(), 0L));
        });
  }

  static BatchCounts read(Decoding from) {
    BatchCounts counts = new BatchCounts();
    counts.counted = from.number();
    counts.superseded = from.number();
    int reasons = from.count();
    for (int i = 0; i < reasons; i++) {
      RejectionReason reason = Reasons.of(from.text());
      counts.papers.put(reason, from.number());
      counts.ballots.put(reason, from.number());
    }
    return counts;
  }
}
