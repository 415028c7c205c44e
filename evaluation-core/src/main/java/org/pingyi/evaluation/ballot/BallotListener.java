package org.pingyi.evaluation.ballot;

import org.pingyi.evaluation.stability.Stable;
import org.pingyi.evaluation.tally.Rejection;

/**
 * Hears of what happens while ballots are read, in the thread that reads them. What it throws ends
 * the reading.
 */
@Stable
public interface BallotListener {

  /** Hears nothing. */
  BallotListener SILENT = new BallotListener() {};

  /**
   * A ballot was rejected. Rejections come in the order in which they are found, which is not that
   * of sources and lines where a later ballot or a paper rule decides.
   *
   * @param rejection which and why; details are shared by rejections that say the same
   */
  default void rejected(Rejection rejection) {}

  /**
   * So much has been read; called from time to time, and at the end.
   *
   * @param ballots the ballots of all sources read so far, those that were rejected too
   * @param bytes the bytes of all sources read so far; characters, where one is a reader
   */
  default void progress(long ballots, long bytes) {}
}
