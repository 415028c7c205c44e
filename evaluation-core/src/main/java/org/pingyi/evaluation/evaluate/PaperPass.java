package org.pingyi.evaluation.evaluate;

import java.util.List;
import java.util.function.Consumer;
import java.util.function.Predicate;
import org.pingyi.evaluation.rule.CountedPaper;
import org.pingyi.evaluation.tally.Tally;

/** A way to read the ballots behind a tally once more, paper by paper. */
@FunctionalInterface
public interface PaperPass {

  /**
   * Reads all ballots, and hands out the papers that count.
   *
   * @param isObject whether a token is an object's id
   * @param papers who is handed papers, some at a time, each once
   * @return what the ballots come to
   */
  Tally read(Predicate<String> isObject, Consumer<List<CountedPaper>> papers);
}
