package org.pingyi.evaluation.rules.grading;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.pingyi.evaluation.model.Grade;
import org.pingyi.evaluation.rule.Comparison;
import org.pingyi.evaluation.rule.GradeBand;
import org.pingyi.evaluation.rule.GradingRule;
import org.pingyi.evaluation.rule.Standing;
import org.pingyi.evaluation.rules.Appraised;
import org.pingyi.evaluation.rules.RecordedCheck;

/** Pools for grading rules, and short texts of what the rules say of them. */
final class Gradings {

  private Gradings() {}

  /** Objects of which the ranks alone matter. */
  static List<Standing> pool(Integer... ranks) {
    return Arrays.stream(ranks).<Standing>map(rank -> Appraised.of("0", rank)).toList();
  }

  /** The grades of a pool in its order, such as {@code abb-}, where the last has none. */
  static String written(List<Optional<Grade>> grades) {
    return grades.stream()
        .map(grade -> grade.map(Grade::id).orElse("-"))
        .collect(Collectors.joining());
  }

  /** The grounds of a grade, such as {@code 85>=90 false}. */
  static List<String> said(List<Comparison> grounds) {
    return grounds.stream()
        .map(
            it ->
                it.left().result() + it.relation().sign() + it.right().result() + " " + it.holds())
        .toList();
  }

  /** What a rule has against bands that have no faults of their own. */
  static <P extends Record, G extends Record> List<String> faults(
      GradingRule<P, G> rule, P parameters, List<GradeBand<G>> bands) {
    RecordedCheck check = new RecordedCheck();
    rule.checkBands(
        parameters, bands.stream().map(GradeBand::parameters).map(Optional::of).toList(), check);
    return check.reported();
  }
}
