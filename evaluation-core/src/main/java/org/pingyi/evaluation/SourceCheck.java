package org.pingyi.evaluation;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.pingyi.evaluation.ballot.BallotSource;

/** Whether sources of ballots may be counted as one. */
final class SourceCheck {

  private SourceCheck() {}

  /**
   * Requires that a rejection can name its source, and that no file is counted twice.
   *
   * @throws IllegalArgumentException if there is no source, or two have one name
   */
  static void requireNames(List<BallotSource> ballots) {
    if (ballots.isEmpty()) {
      throw new IllegalArgumentException("no ballots are given");
    }
    Set<String> names = new HashSet<>();
    for (BallotSource source : ballots) {
      if (!names.add(source.name())) {
        throw new IllegalArgumentException("two sources of ballots have the name " + source.name());
      }
    }
  }
}
