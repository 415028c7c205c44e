package org.pingyi.evaluation.diff;

import java.util.List;
import java.util.Optional;

/**
 * Who stands otherwise to an object than before, and by whose doing.
 *
 * @param byScore whether the object's own score is what moved it past any of them
 * @param shares whether it has its score together with others in one of the reports
 * @param tie which of the numbers that break ties moved the object past any of them, from 0
 * @param ahead those ranked before it only now, but for those that its own score alone let pass
 * @param passed those no longer ranked before it, but for those that its own score alone passed
 */
record Passed(boolean byScore, boolean shares, Optional<Integer> tie, Others ahead, Others passed) {

  /**
   * Other objects.
   *
   * @param first the first of them, at most {@value Cause#MOST_OBJECTS}
   * @param count how many there are
   */
  record Others(List<String> first, long count) {

    Others {
      first = List.copyOf(first);
    }
  }
}
