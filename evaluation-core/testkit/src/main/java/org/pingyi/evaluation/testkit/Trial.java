package org.pingyi.evaluation.testkit;

import java.util.List;

/**
 * A scheme that was made up and uses the rule that is tested, with ballots.
 *
 * @param rule where the rule stands, with its parameters
 * @param sample all else
 * @param fit what of all else the rule can stand beside
 */
record Trial(Placement rule, Sample sample, Fit fit) {

  Trial with(Sample other) {
    return new Trial(rule, other, fit);
  }

  /** Returns smaller ones that the rule can stand beside, those first of which most is left out. */
  List<Trial> smaller() {
    return Smaller.than(sample).stream().filter(fit::allows).map(this::with).toList();
  }

  String scheme() {
    return sample.scheme(rule);
  }

  String ballots() {
    return sample.ballotsText();
  }

  /** Returns both texts, as messages give them. */
  @Override
  public String toString() {
    return "scheme.yaml\n" + scheme().indent(2) + "\nballots.csv\n" + ballots().indent(2);
  }
}
