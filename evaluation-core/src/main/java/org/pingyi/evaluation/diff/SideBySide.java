package org.pingyi.evaluation.diff;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/**
 * What two reports have of one thing, which at least one of them has.
 *
 * @param before what the earlier has
 * @param after what the later has
 */
record SideBySide<T>(Optional<T> before, Optional<T> after) {

  /** Holds two maps side by side, in the order of the later; what only the earlier has is last. */
  static <K, T> Map<K, SideBySide<T>> of(Map<K, T> before, Map<K, T> after) {
    Map<K, SideBySide<T>> all = new LinkedHashMap<>();
    after.forEach(
        (key, value) ->
            all.put(
                key, new SideBySide<>(Optional.ofNullable(before.get(key)), Optional.of(value))));
    before.forEach(
        (key, value) ->
            all.putIfAbsent(key, new SideBySide<>(Optional.of(value), Optional.empty())));
    return all;
  }

  Presence presence() {
    return before.isEmpty()
        ? Presence.ADDED
        : after.isEmpty() ? Presence.REMOVED : Presence.CHANGED;
  }

  /** Returns what the later has, or else the earlier. */
  T either() {
    return after.or(() -> before).orElseThrow();
  }
}
