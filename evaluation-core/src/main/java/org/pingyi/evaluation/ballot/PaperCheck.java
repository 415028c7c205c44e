package org.pingyi.evaluation.ballot;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.pingyi.evaluation.stability.Stable;

/**
 * Checks papers one by one as the ballots of a file are checked, paper rules included. Two papers
 * that say the same in different words, such as {@code 85.0} for {@code 85}, come to the same
 * {@linkplain Checked#paper paper}.
 *
 * <p>A ballot is refused for the reasons for which a row of a file is rejected, in the same order.
 * Besides, it is {@code malformed} where an id or an answer has more than 1,000 characters, a
 * comment more than 10,000, or a text holds half a code point or a NUL; it is a {@code duplicate}
 * where an earlier ballot on the paper is on the same object, whatever the scheme says of
 * duplicates; and the paper is {@code malformed} without a ballot or with more than 10,000. Paper
 * rules judge a paper whose ballots all pass, as it would be kept.
 *
 * <p>Mutable and not thread-safe: threads have checks of their own.
 */
@Stable
public interface PaperCheck {

  /**
   * Checks a paper.
   *
   * @param paper the paper
   * @param day the day on which it came, in the zone of the scheme's period
   * @return the paper as it is counted, or what is wrong
   * @throws org.pingyi.evaluation.plugin.PluginException if a paper rule fails
   */
  Checked check(GivenPaper paper, LocalDate day);

  /**
   * What a paper comes to.
   *
   * @param paper the paper in the one form in which it is kept: without white space and blank
   *     answers, ballots by object in code point order, answers in scheme order and in the form in
   *     which they are counted, comments without white space around them; empty where something is
   *     wrong
   * @param refusals what is wrong, ballot by ballot; the first names the reason of the paper
   */
  record Checked(Optional<GivenPaper> paper, List<PaperRefusal> refusals) {

    /**
     * Keeps a copy of the list.
     *
     * @throws IllegalArgumentException if there is a paper and something wrong, or neither
     */
    public Checked {
      refusals = List.copyOf(refusals);
      if (paper.isPresent() != refusals.isEmpty()) {
        throw new IllegalArgumentException("a paper is accepted, or something is wrong with it");
      }
    }
  }
}
