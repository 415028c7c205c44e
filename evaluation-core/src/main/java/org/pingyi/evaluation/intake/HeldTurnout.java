package org.pingyi.evaluation.intake;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** What the papers of an interval that is not over add to the turnout. For one thread at a time. */
final class HeldTurnout {

  private record TookPart(List<String> objects, String channel) {

    boolean is(List<String> others, String otherChannel) {
      return channel.equals(otherChannel) && objects.equals(others);
    }
  }

  /** Papers that rate the same objects are counted together. */
  private final Map<TookPart, Integer> alike = new HashMap<>();

  /** What the last paper is like, and how many like it came or went one after another. */
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
    if (times != 0) {
      alike.merge(last, times, HeldTurnout::sum);
      times = 0;
    }
  }

  /** Where all were replaced, nothing tells that there were any. */
  private static @Nullable Integer sum(int some, int more) {
    return some + more == 0 ? null : some + more;
  }

  void addTo(Turnout turnout) {
    settle();
    alike.forEach((paper, many) -> turnout.add(paper.objects(), paper.channel(), many));
  }
}
