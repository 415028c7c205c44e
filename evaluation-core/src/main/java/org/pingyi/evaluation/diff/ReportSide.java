package org.pingyi.evaluation.diff;

import static java.util.Objects.requireNonNull;

import org.pingyi.evaluation.stability.Stable;

/**
 * One of the two reports that are compared, as a whole.
 *
 * @param name the file's name, or what stands for one
 * @param scheme the id of the scheme that it was made by
 * @param version the version of the scheme, from 1
 * @param objects how many objects it has
 * @param explained whether it holds explanations
 */
@Stable
public record ReportSide(String name, String scheme, long version, int objects, boolean explained) {

  /** Checks that nothing is missing. */
  public ReportSide {
    requireNonNull(name, "name");
    requireNonNull(scheme, "scheme");
  }
}
