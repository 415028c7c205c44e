package org.pingyi.evaluation.report;

import java.util.List;
import org.pingyi.evaluation.explanation.Explanation;
import org.pingyi.evaluation.explanation.Premises;
import org.pingyi.evaluation.plugin.PluginException;
import org.pingyi.evaluation.stability.Experimental;

/**
 * How everything in a report came about. Nothing of it is kept: each explanation is calculated when
 * somebody asks for it.
 *
 * <p>Implementations are thread-safe, and give the same explanation each time.
 */
@Experimental
public interface Explanations {

  /**
   * Returns what the scheme says and the explanations take for granted.
   *
   * @return the premises
   */
  Premises premises();

  /**
   * Explains how many ballots were read, accepted and rejected.
   *
   * @return an explanation that holds one for each of these numbers
   */
  Explanation ballots();

  /**
   * Explains the weights that rules gave to criteria.
   *
   * @return one explanation for each such criterion; none where all weights are those of the scheme
   * @throws PluginException if a rule fails, or explains another weight than the one that it gave
   */
  List<Explanation> weights();

  /**
   * Explains all that was decided on an object: its score, rank and grade, what rules changed, and
   * what each rater group alone makes of it.
   *
   * @param number the object's number in the report, from 0
   * @return the explanation
   * @throws IndexOutOfBoundsException if the report has no such object
   * @throws PluginException if a rule fails, or explains another number than the one that it gave
   */
  Explanation object(int number);

  /**
   * Explains something that has to be put right.
   *
   * @param number the finding's number in the report, from 0
   * @return the explanation
   * @throws IndexOutOfBoundsException if the report has no such finding
   */
  Explanation finding(int number);

  /**
   * Explains a figure beside the scores.
   *
   * @param number the figure's number in the report, from 0
   * @return the explanation
   * @throws IndexOutOfBoundsException if the report has no such figure
   * @throws PluginException if a rule fails, or explains another number than the one that it gave
   */
  Explanation figure(int number);
}
