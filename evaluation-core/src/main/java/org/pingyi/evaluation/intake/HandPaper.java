package org.pingyi.evaluation.intake;

import static java.util.Objects.requireNonNull;

import com.google.common.collect.ImmutableList;
import java.util.List;
import org.pingyi.evaluation.ballot.GivenBallot;
import org.pingyi.evaluation.stability.Stable;

/**
 * A paper that came on paper, as an operator enters it.
 *
 * <p>{@code toString} tells nothing of it.
 *
 * @param submission made by the operator's program, another for each sheet and the same whenever
 *     that sheet is entered again, when it has to say the same; best random, since whoever knows it
 *     can find the paper
 * @param batch the batch in which the sheet was given out
 * @param ballots a ballot for each object rated; none on a sheet that is spoilt
 * @param spoilt whether the sheet came back and says nothing that could be counted
 */
@Stable
public record HandPaper(
    String submission, String batch, List<GivenBallot> ballots, boolean spoilt) {

  /**
   * Keeps a copy of the ballots.
   *
   * @throws IllegalArgumentException if the id is blank or longer than 100 characters, or a spoilt
   *     sheet has ballots
   */
  public HandPaper {
    BatchIds.require(submission);
    requireNonNull(batch, "batch");
    ballots = ImmutableList.copyOf(ballots);
    if (spoilt && !ballots.isEmpty()) {
      throw new IllegalArgumentException("nothing of a spoilt sheet is counted");
    }
  }

  /**
   * Returns a sheet that can be read.
   *
   * @param submission the sheet's id
   * @param batch the batch in which it was given out
   * @param ballots a ballot for each object rated
   * @return the paper
   */
  public static HandPaper of(String submission, String batch, List<GivenBallot> ballots) {
    return new HandPaper(submission, batch, ballots, false);
  }

  /**
   * Returns a sheet that came back and says nothing that could be counted.
   *
   * @param submission the sheet's id
   * @param batch the batch in which it was given out
   * @return the paper
   */
  public static HandPaper spoilt(String submission, String batch) {
    return new HandPaper(submission, batch, List.of(), true);
  }

  /** Tells nothing, so that no log holds an answer. */
  @Override
  public String toString() {
    return "a paper by hand";
  }
}
