package org.pingyi.evaluation.ballot;

import static java.util.Objects.requireNonNull;

import com.google.common.collect.ImmutableMap;
import java.util.Map;
import org.pingyi.evaluation.stability.Stable;

/**
 * What a paper says of one object (评议票), as it was given and before anybody checked it.
 *
 * <p>{@code toString} names neither the object nor an answer.
 *
 * @param object the object's id
 * @param ratings the answers by criterion; a blank one is no answer
 * @param comment what the rater wrote besides, empty if nothing
 */
@Stable
public record GivenBallot(String object, Map<String, String> ratings, String comment) {

  /** Keeps a copy of the answers, in their order. */
  public GivenBallot {
    requireNonNull(object, "object");
    ratings = ImmutableMap.copyOf(ratings);
    requireNonNull(comment, "comment");
  }

  /**
   * Returns a ballot without a comment.
   *
   * @param object the object's id
   * @param ratings the answers by criterion
   * @return the ballot
   */
  public static GivenBallot of(String object, Map<String, String> ratings) {
    return new GivenBallot(object, ratings, "");
  }

  @Override
  public String toString() {
    return "a ballot with " + ratings.size() + " answers";
  }
}
