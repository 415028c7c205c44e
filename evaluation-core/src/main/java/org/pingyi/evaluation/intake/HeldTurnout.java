package org.pingyi.evaluation.intake;

import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** What the papers of an interval that is not over add to the turnout. Mutable. */
final class HeldTurnout {

  private record TookPart(List<String> objects, String channel) {

    boolean is(List<String> others, String otherChannel) {
      return channel.equals(otherChannel) && objects.equals(others);
    }
  }

  /** Papers that rate the same objects are counted together. */
  private final Map<TookPart, Integer> alike = new HashMap<>();

  /**
   * What most papers are like, as far as that is known, and how many of those are not yet there.
   */
  private TookPart last = new TookPart(List.of(), "");

  private int times;

  void add(List<String> objects, String channel, int papers) {
    if (!last.is(objects, channel)) {
      settle();
      last = new TookPart(objects, channel);
    }
    times += papers;
  }

  private void settle() {
    alike.merge(last, times, Integer::sum);
    times = 0;
  }

  void addTo(Turnout turnout) {
    settle();
    alike.forEach((paper, many) -> turnout.add(paper.objects(), paper.channel(), many));
  }
}
