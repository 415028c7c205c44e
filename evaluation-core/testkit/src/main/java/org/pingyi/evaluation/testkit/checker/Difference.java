package org.pingyi.evaluation.testkit.checker;

import org.pingyi.evaluation.stability.Stable;

/**
 * Where a report says something else than comes out when it is redone.
 *
 * @param path where in the report, such as {@code $.objects[2].score}
 * @param reported what the report says
 * @param redone what comes out
 * @param why what was redone, in words
 */
@Stable
public record Difference(String path, String reported, String redone, String why) {

  @Override
  public String toString() {
    return path + ": " + reported + ", but comes out as " + redone + " (" + why + ")";
  }
}
