package org.pingyi.evaluation.ballot;

import static java.util.Objects.requireNonNull;

import com.google.common.collect.ImmutableList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import org.pingyi.evaluation.stability.Stable;

/**
 * What one rater hands in as a whole: a ballot for each object rated, before anybody checked it.
 *
 * <p>{@code toString} tells how many ballots there are and nothing else.
 *
 * @param group the rater group
 * @param stratum the stratum, where the group has some
 * @param ballots a ballot for each object rated
 * @param seconds how many seconds the paper took, from 0, where somebody took the time
 */
@Stable
public record GivenPaper(
    String group, Optional<String> stratum, List<GivenBallot> ballots, OptionalLong seconds) {

  /** Keeps a copy of the ballots. */
  public GivenPaper {
    requireNonNull(group, "group");
    requireNonNull(stratum, "stratum");
    ballots = ImmutableList.copyOf(ballots);
    requireNonNull(seconds, "seconds");
  }

  @Override
  public String toString() {
    return "a paper with " + ballots.size() + " ballots";
  }
}
