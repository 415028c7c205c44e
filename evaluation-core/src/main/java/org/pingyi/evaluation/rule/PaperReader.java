package org.pingyi.evaluation.rule;

import java.util.List;
import org.pingyi.evaluation.stability.Experimental;

/**
 * Reads the papers of one evaluation, each once and in any order, and says in the end what it
 * found. What it says must not depend on the order: it adds exact numbers, counts, or sorts. It
 * should keep numbers and not answers, since there may be millions of papers.
 *
 * <p>Used by one thread.
 *
 * @param <T> what is found
 */
@Experimental
public interface PaperReader<T> {

  /**
   * Reads a paper.
   *
   * @param paper a paper that counts, a view that is valid only during the call
   */
  void read(CountedPaper paper);

  /**
   * Says what was found. Called once, after the last paper; perhaps there was none.
   *
   * @return what was found
   */
  List<T> found();
}
