package org.pingyi.evaluation.followup;

import java.util.List;
import org.pingyi.evaluation.followup.FollowUpReport.Entry;
import org.pingyi.evaluation.followup.FollowUpReport.OfItem;
import org.pingyi.evaluation.followup.FollowUpReport.Outcome;
import org.pingyi.evaluation.model.Text;
import org.pingyi.evaluation.rectification.LedgerEvent;
import org.pingyi.evaluation.rectification.LedgerException;
import org.pingyi.evaluation.rectification.LedgerException.Problem;
import org.pingyi.evaluation.rectification.RectificationItem;
import org.pingyi.evaluation.rectification.RectificationLedger;
import org.pingyi.evaluation.rectification.Signature;
import org.pingyi.evaluation.rectification.Step;
import org.pingyi.evaluation.rectification.StepKind;

/**
 * Enters answers on the item that they are about, and on no other: what happened to the item since
 * people were asked says whether it still is the same.
 */
final class FollowUpEntering {

  private FollowUpEntering() {}

  static Entry enter(RectificationLedger ledger, OfItem said, Signature signature) {
    RectificationItem item =
        ledger
            .item(said.asked().number())
            .filter(one -> one.version() >= said.asked().version())
            .orElseThrow(
                () ->
                    new LedgerException(
                        Problem.UNKNOWN_ITEM,
                        Text.of("the ledger has no " + said.asked(), "台账中没有该问题：" + said.asked())));
    if (said.answers().isEmpty()) {
      return new Entry(said, Outcome.NOBODY_ANSWERED, item);
    }
    List<StepKind> since =
        ledger.history(item.number()).stream()
            .filter(event -> event.version() > said.asked().version())
            .map(LedgerEvent::step)
            .toList();
    if (since.contains(StepKind.FOLLOW_UP)) {
      return new Entry(said, Outcome.FOLLOWED_UP_SINCE, item);
    }
    if (!since.stream().allMatch(FollowUpEntering::isAside)) {
      return new Entry(said, Outcome.CHANGED_SINCE, item);
    }
    Step step = new Step.FollowUp(said.answers().get());
    return new Entry(said, Outcome.ENTERED, ledger.take(item.asOfNow(), step, signature));
  }

  private static boolean isAside(StepKind step) {
    return step == StepKind.NOTE || step == StepKind.ANSWER || step == StepKind.ERASE;
  }
}
