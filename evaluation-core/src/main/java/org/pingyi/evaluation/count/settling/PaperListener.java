package org.pingyi.evaluation.count.settling;

import static java.util.Objects.requireNonNull;

import java.util.List;
import java.util.function.Consumer;
import java.util.function.Predicate;
import org.pingyi.evaluation.rule.CountedPaper;

/**
 * Who hears of the papers that count, in the thread that counts them.
 *
 * @param isObject whether a token is an object's id, so that a paper of a group that is not
 *     anonymous names who gave it
 * @param counted who is handed papers, some at a time, each once and in no certain order: views
 *     that are valid only during the call. What it throws ends the count
 */
public record PaperListener(Predicate<String> isObject, Consumer<List<CountedPaper>> counted) {

  /** Checks that nothing is missing. */
  public PaperListener {
    requireNonNull(isObject, "isObject");
    requireNonNull(counted, "counted");
  }
}
