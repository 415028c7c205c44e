package org.pingyi.evaluation.rule;

import java.util.List;
import java.util.OptionalLong;
import org.pingyi.evaluation.model.LeafCriterion;
import org.pingyi.evaluation.stability.Stable;

/**
 * What one rater handed in: a ballot for each object rated, all with the same token and group, or a
 * single ballot without a token. It shows answers, and neither the token nor the comments.
 *
 * <p>A paper is a view that is valid only during the call that hands it to a rule.
 *
 * <p>Not thread-safe: it is read in the thread of that call.
 */
@Stable
public interface Paper {

  /**
   * Returns the rater group.
   *
   * @return the group's id
   */
  String group();

  /**
   * Returns how many ballots the paper holds.
   *
   * @return the ballots that passed all checks, duplicates not among them; at least 1
   */
  int ballots();

  /**
   * Returns the criteria that are rated.
   *
   * @return the leaves in scheme order
   */
  List<LeafCriterion> criteria();

  /**
   * Returns an answer.
   *
   * @param ballot the ballot's number, from 0 in the order of lines
   * @param criterion the criterion's number in {@link #criteria}
   * @return the number of the answer in the criterion's scale, or -1 where there is none
   * @throws IndexOutOfBoundsException if the paper has no such ballot, or there is no such
   *     criterion
   */
  int answer(int ballot, int criterion);

  /**
   * Returns how long the paper took.
   *
   * @return seconds, the most that any ballot of the paper gives; empty where none does
   */
  OptionalLong seconds();
}
