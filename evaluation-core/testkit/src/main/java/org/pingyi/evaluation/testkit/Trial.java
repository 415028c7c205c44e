package org.pingyi.evaluation.testkit;

/**
 * A scheme that was made up and uses the rule that is tested, with ballots.
 *
 * @param rule where the rule stands, with its parameters
 * @param sample all else
 */
record Trial(Placement rule, Sample sample) {

  Trial with(Sample other) {
    return new Trial(rule, other);
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
