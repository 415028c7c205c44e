package org.pingyi.evaluation.rule;

import java.util.List;

/**
 * Copies what an answer holds, as the answer is made: a plugin that is compiled without type
 * arguments, or in another language, then fails where it gives something else, and not where that
 * is used.
 */
final class Contents {

  private Contents() {}

  /**
   * Copies a list.
   *
   * @throws ClassCastException if it holds something else
   */
  static <T> List<T> copyOf(List<? extends T> given, Class<T> type) {
    List<T> copy = List.copyOf(given);
    for (Object each : copy) {
      if (!type.isInstance(each)) {
        throw new ClassCastException(
            each.getClass().getName() + " where " + type.getSimpleName() + " is due");
      }
    }
    return copy;
  }
}
