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

  Map<String, Long> objects() {
    return objects;
  }

  Map<String, Long> channels() {
    return channels;
  }

  void write(Encoding to) {
    to.all(objects.entrySet(), (all, entry) -> all.text(entry.getKey()).number(entry.getValue()));
    to.all(channels.entrySet(), (all, entry) -> all.text(entry.getKey()).number(entry.getValue()));
  }

  void read(Decoding from) {
    read(from, objects);
    read(from, channels);
  }

  private static void read(Decoding from, Map<String, Long> counts) {
    int size = from.count();
    for (int i = 0; i < size; i++) {
      counts.put(from.text(), from.number());
    }
  }
}
