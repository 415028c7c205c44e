package org.pingyi.evaluation.intake;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalLong;
import org.pingyi.evaluation.EvaluationScheme;
import org.pingyi.evaluation.model.RaterGroup;
import org.pingyi.evaluation.tally.EnteredBatch;
import org.pingyi.evaluation.tally.GroupReconciliation;
import org.pingyi.evaluation.tally.IssuedBatch;
import org.pingyi.evaluation.tally.PaperCounts;
import org.pingyi.evaluation.tally.PassCounts;
import org.pingyi.evaluation.tally.Reconciliation;
import org.pingyi.evaluation.tally.RejectionReason;

/** Adds up what became of passes and papers. */
final class Reconciler {

  private Reconciler() {}

  static Reconciliation of(BoxState state, EvaluationScheme scheme) {
    List<PassCounts> passes = state.passes.counts(state.batches().size());
    List<GroupReconciliation> groups = new ArrayList<>();
    for (RaterGroup group : scheme.raters()) {
      PassCounts passesOfGroup = PassCounts.NONE;
      PaperCounts papersOfGroup = PaperCounts.NONE;
      for (Batch batch : state.batches()) {
        if (batch.group().equals(group.id())) {
          passesOfGroup = passesOfGroup.plus(passes.get(batch.number()));
          papersOfGroup = papersOfGroup.plus(papers(state, batch));
        }
      }
      groups.add(new GroupReconciliation(group.id(), passesOfGroup, papersOfGroup));
    }
    List<IssuedBatch> issued = new ArrayList<>();
    List<EnteredBatch> entered = new ArrayList<>();
    for (Batch batch : state.batches()) {
      if (batch.channel().isPresent()) {
        entered.add(
            new EnteredBatch(
                batch.id(),
                batch.group(),
                batch.channel().get(),
                OptionalLong.of(batch.issued()),
                papers(state, batch)));
      } else {
        issued.add(new IssuedBatch(batch.id(), batch.group(), passes.get(batch.number())));
      }
    }
    return new Reconciliation(
        groups, issued, entered, Map.copyOf(state.counts(Fact.NO_BATCH).rejectedPapers()));
  }

  private static PaperCounts papers(BoxState state, Batch batch) {
    BatchCounts counts = state.counts(batch.number());
    return PaperCounts.of(
        counts.countedPapers(), counts.supersededPapers(), Map.copyOf(counts.rejectedPapers()));
  }

  /** Adds up the ballots on papers that were rejected, by reason. */
  static Map<RejectionReason, Long> rejectedBallots(BoxState state) {
    Map<RejectionReason, Long> ballots = new EnumMap<>(RejectionReason.class);
    for (BatchCounts counts : state.counts()) {
      counts.rejectedBallots().forEach((reason, count) -> ballots.merge(reason, count, Long::sum));
    }
    return ballots;
  }
}
