package org.pingyi.evaluation.testkit;

import java.util.function.Predicate;
import org.pingyi.evaluation.model.RaterGroup;
import org.pingyi.evaluation.model.Scale;

/**
 * Which scales and rater groups the schemes may have that are made up for a rule with some
 * parameters.
 *
 * @param scales says of a scale whether leaves may have it
 * @param groups says of a rater group whether a scheme may have it
 */
record Fit(Predicate<Scale> scales, Predicate<RaterGroup> groups) {

  /** Says whether nothing in a sample is unfit. */
  boolean allows(Sample sample) {
    return allows(sample.scales()) && allows(sample.raters());
  }

  boolean allows(SampleScales sample) {
    return sample.used().stream().allMatch(scales);
  }

  boolean allows(SampleRaters sample) {
    return sample.groups().stream().allMatch(groups);
  }

  /** Where only one of two scales fits, has all leaves rated on that one. */
  SampleScales fitted(SampleScales sample) {
    if (allows(sample) || sample.points() == 0) {
      return sample;
    }
    return scales.test(sample.ofOptions()) ? sample.withoutPoints() : sample.allOnPoints();
  }
}
