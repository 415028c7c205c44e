package org.pingyi.evaluation.rule;

import java.time.LocalDate;
import java.util.Optional;
import org.pingyi.evaluation.stability.Experimental;

/**
 * A paper that counts, as those see it who read papers beside the tally: besides the answers it
 * tells which object each ballot is on. The ballots stand in the order of their objects' ids, by
 * code points, each object at most once.
 *
 * <p>It shows neither token nor comment. It is a view that is valid only during the call that hands
 * it out.
 */
@Experimental
public interface CountedPaper extends Paper {

  /**
   * Returns what a ballot is on.
   *
   * @param ballot the ballot's number, from 0
   * @return the object's id
   * @throws IndexOutOfBoundsException if the paper has no such ballot
   */
  String object(int ballot);

  /**
   * Returns who gave the paper, where that is no secret: in a rater group with {@code anonymous:
   * false}, where objects rate each other and the token is an object's id.
   *
   * @return the id of the object that rates; empty for all other papers
   */
  Optional<String> rater();

  /**
   * Returns on which day the paper was given, in the time zone of the scheme's period (UTC where it
   * has none): the last day that its ballots name. Of a paper that came through a ballot box it is
   * known where {@code intake} keeps the day or the hour. It is never finer than a day.
   *
   * @return the day; empty where no ballot of the paper says it
   */
  Optional<LocalDate> day();
}
