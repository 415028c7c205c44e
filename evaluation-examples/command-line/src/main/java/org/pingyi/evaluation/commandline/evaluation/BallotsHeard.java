package org.pingyi.evaluation.commandline.evaluation;

import java.io.IOException;
import java.nio.file.Path;
import org.pingyi.evaluation.ballot.BallotListener;
import org.pingyi.evaluation.commandline.output.OutputException;
import org.pingyi.evaluation.commandline.terminal.Progress;
import org.pingyi.evaluation.report.RejectionsCsv;
import org.pingyi.evaluation.tally.Rejection;

/**
 * Passes on what is heard while ballots are read: rejections to their file, progress to the bar.
 */
record BallotsHeard(RejectionsCsv rejections, Progress progress, Path out)
    implements BallotListener {

  @Override
  public void rejected(Rejection rejection) {
    try {
      rejections.accept(rejection);
    } catch (IOException failure) {
      throw OutputException.of(out, ReportOutput.OUT, failure);
    }
  }

  @Override
  public void progress(long ballots, long bytes) {
    progress.reached(ballots, bytes);
  }
}
