package org.pingyi.evaluation.rectification;

import java.text.Normalizer;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/**
 * Whoever put something right does not ask whether it is: nobody follows up what they owned, before
 * a hand-over too, or finished, in the same round. Names are held against each other however they
 * are spaced and whatever the width or case of their letters. Where a name was erased that would
 * tell it, only the superior asks.
 */
final class FollowUpCheck {

  private FollowUpCheck() {}

  static void check(RectificationItem item, List<LedgerEvent> history, Actor actor) {
    if (isUnknown(history) && !actor.roles().contains(Roles.SUPERIOR)) {
      throw LedgerException.of(
          LedgerException.Problem.WRONG_OWNER,
          "who owned or finished item "
              + item.number()
              + " in this round was erased: somebody who is visitor and superior has to ask",
          "问题 " + item.number() + " 本轮的责任人或办结人已被删除：须由兼有 visitor 和 superior 角色的人回访");
    }
    if (hands(history).contains(folded(actor.name()))) {
      throw LedgerException.of(
          LedgerException.Problem.WRONG_OWNER,
          "who owned or finished item "
              + item.number()
              + " in this round cannot follow it up: somebody else has to ask",
          "问题 " + item.number() + " 本轮的责任人或办结人不能自行回访：须由他人回访");
    }
  }

  /** Whether it is not known any more in whose hands it was since its round began. */
  private static boolean isUnknown(List<LedgerEvent> history) {
    boolean unknown = false;
    for (LedgerEvent event : history) {
      unknown = !event.beginsRound() && (unknown || (tellsHands(event) && event.text().isEmpty()));
    }
    return unknown;
  }

  private static boolean tellsHands(LedgerEvent event) {
    return switch (event.step()) {
      case PLAN, HAND_OVER, FINISH -> true;
      default -> false;
    };
  }

  /** In whose hands it was since its round began. */
  private static Set<String> hands(List<LedgerEvent> history) {
    Set<String> hands = new HashSet<>();
    for (LedgerEvent event : history) {
      if (event.beginsRound()) {
        hands.clear();
      }
      event.text().flatMap(EventText::owner).map(FollowUpCheck::folded).ifPresent(hands::add);
      if (event.step() == StepKind.FINISH) {
        event.text().map(EventText::who).map(FollowUpCheck::folded).ifPresent(hands::add);
      }
    }
    return hands;
  }

  private static String folded(String name) {
    return Normalizer.normalize(name, Normalizer.Form.NFKC)
        .replaceAll("\\s", "")
        .toLowerCase(Locale.ROOT);
  }
}
