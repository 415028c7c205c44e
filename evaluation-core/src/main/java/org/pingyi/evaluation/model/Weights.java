package org.pingyi.evaluation.model;

/** What every weight of the model keeps to. */
final class Weights {

  private Weights() {}

  static void require(Fraction weight) {
    if (weight.signum() <= 0) {
      throw new IllegalArgumentException("a weight must be above 0");
    }
  }
}
