package org.pingyi.evaluation.intake;

import static java.util.Objects.requireNonNull;

import com.google.common.collect.ImmutableList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import org.pingyi.evaluation.ballot.GivenBallot;
import org.pingyi.evaluation.stability.Stable;

/**
 * A paper with the pass that admits it, as its sender made it.
 *
 * <p>{@code toString} tells nothing of it.
 *
 * @param id made by the sender, another for each paper and the same whenever that paper is sent
 *     again because the answer was lost: then it gets the same receipt and never counts twice,
 *     while a paper that says something else is rejected; best random, since whoever knows pass and
 *     id can try what the paper says
 * @param scheme the fingerprint of the scheme that the paper was made for
 * @param pass the pass as it was printed or typed
 * @param ballots a ballot for each object rated
 * @param channel how it came, such as {@code web} or {@code kiosk}, where somebody wants to know
 * @param seconds how many seconds the paper took, from 0, where somebody took the time
 * @param origin where it came from, as the host tells senders apart who guess; never kept
 */
@Stable
public record Submission(
    String id,
    String scheme,
    String pass,
    List<GivenBallot> ballots,
    Optional<String> channel,
    OptionalLong seconds,
    Optional<String> origin) {

  /** Keeps a copy of the ballots. What is wrong with the rest is for the box to say. */
  public Submission {
    requireNonNull(id, "id");
    requireNonNull(scheme, "scheme");
    requireNonNull(pass, "pass");
    ballots = ImmutableList.copyOf(ballots);
    requireNonNull(channel, "channel");
    requireNonNull(seconds, "seconds");
    requireNonNull(origin, "origin");
  }

  /**
   * Returns a paper of which nothing else is known.
   *
   * @param id made by the sender
   * @param scheme the fingerprint of the scheme that the paper was made for
   * @param pass the pass as it was printed or typed
   * @param ballots a ballot for each object rated
   * @return the submission
   */
  public static Submission of(String id, String scheme, String pass, List<GivenBallot> ballots) {
    return new Submission(
        id, scheme, pass, ballots, Optional.empty(), OptionalLong.empty(), Optional.empty());
  }

  /**
   * Returns the submission with where it came from.
   *
   * @param sender tells senders apart who guess passes
   * @return the submission
   */
  public Submission from(String sender) {
    return new Submission(id, scheme, pass, ballots, channel, seconds, Optional.of(sender));
  }

  /**
   * Returns the submission with how it came.
   *
   * @param way such as {@code web}
   * @return the submission
   */
  public Submission by(String way) {
    return new Submission(id, scheme, pass, ballots, Optional.of(way), seconds, origin);
  }

  /** Tells nothing, so that no log holds a pass or an answer. */
  @Override
  public String toString() {
    return "a submission";
  }
}
