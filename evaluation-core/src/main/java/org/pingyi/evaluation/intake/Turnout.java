package org.pingyi.evaluation.intake;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** How many ballots there are on each object, and papers of each channel. Mutable. */
final class Turnout {

  private final Map<String, Long> objects = new TreeMap<>();
  private final Map<String, Long> channels = new TreeMap<>();

  void add(List<String> onObjects, String channel, int times) {
    onObjects.forEach(object -> grow(objects, object, times));
    if (!channel.isEmpty()) {
      grow(channels, channel, times);
    }
  }

  private static void grow(Map<String, Long> counts, String key, long by) {
    counts.merge(key, by, (before, more) -> before + more == 0 ? null : before + more);
  }

  void add(Turnout more) {
    more.objects.forEach((object, by) -> grow(objects, object, by));
    more.channels.forEach((channel, by) -> grow(channels, channel, by));
  }

  Map<String, Long> objects() {
    return objects;
  }

  Map<String, Long> channels() {
    return channels;
  }

  void write(Pages to) {
    objects.forEach((object, by) -> to.next().integer(1).text(object).number(by));
    channels.forEach((channel, by) -> to.next().integer(2).text(channel).number(by));
  }

  static Turnout read(Decoding from) {
    Turnout turnout = new Turnout();
    while (from.hasMore()) {
      Map<String, Long> counts = from.integer() == 1 ? turnout.objects : turnout.channels;
      grow(counts, from.text(), from.number());
    }
    return turnout;
  }
}
