package org.pingyi.evaluation.evaluate;

import java.util.List;
import java.util.function.Supplier;
import org.pingyi.evaluation.model.Text;
import org.pingyi.evaluation.rule.Comparison;
import org.pingyi.evaluation.rule.Operand;
import org.pingyi.evaluation.rule.Step;
import org.pingyi.evaluation.rule.Term;
import org.pingyi.evaluation.rule.Working;
import org.pingyi.evaluation.scheme.BoundRule;

/**
 * Measures how much a rule says of one answer. A step that is used twice is written twice, so that
 * a few steps may come to more than any memory holds; it is counted as it would be written, and no
 * further than the limit.
 */
final class WorkingSize {

  private static final Text TOO_LARGE =
      Text.of(
          "explains itself in more than "
              + Working.MAX_NUMBERS
              + " numbers, or in steps that are more than "
              + Working.MAX_DEPTH
              + " deep",
          "所作说明超过 " + Working.MAX_NUMBERS + " 个数，或步骤超过 " + Working.MAX_DEPTH + " 层");

  private int left = Working.MAX_NUMBERS;

  private WorkingSize() {}

  /** Makes sure that a calculation can be written. */
  static void require(BoundRule<?> rule, Supplier<Text> subject, Working working) {
    WorkingSize size = new WorkingSize();
    require(rule, subject, size.fits(working.step(), 1) && size.fitsTerms(working.terms()));
  }

  /** Makes sure that what a decision rests on can be written. */
  static void require(BoundRule<?> rule, Supplier<Text> subject, List<Comparison> grounds) {
    WorkingSize size = new WorkingSize();
    require(
        rule,
        subject,
        grounds.stream().allMatch(each -> size.fits(each.left(), 1) && size.fits(each.right(), 1)));
  }

  private static void require(BoundRule<?> rule, Supplier<Text> subject, boolean fits) {
    if (!fits) {
      throw Answers.wrong(rule, subject, TOO_LARGE);
    }
  }

  private boolean fitsTerms(List<Term> terms) {
    for (Term term : terms) {
      if (!fits(term.weight(), 1) || (term.value().isPresent() && !fits(term.value().get(), 1))) {
        return false;
      }
    }
    return true;
  }

  private boolean fits(Operand operand, int depth) {
    left--;
    if (left < 0 || depth > Working.MAX_DEPTH) {
      return false;
    }
    if (operand instanceof Step step) {
      for (Operand inner : step.operands()) {
        if (!fits(inner, depth + 1)) {
          return false;
        }
      }
    }
    return true;
  }
}
