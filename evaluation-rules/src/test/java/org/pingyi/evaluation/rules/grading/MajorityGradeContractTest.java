package org.pingyi.evaluation.rules.grading;

import java.util.Comparator;
import java.util.List;
import org.pingyi.evaluation.model.Fraction;
import org.pingyi.evaluation.model.OptionScale;
import org.pingyi.evaluation.model.Scale;
import org.pingyi.evaluation.testkit.GradingContract;

class MajorityGradeContractTest extends GradingContract {
  MajorityGradeContractTest() {
    super(
        new MajorityGrade(),
        List.of("option: option-1", "option: option-2", "option: option-3"),
        "",
        "criterion: criterion-3\ngroup: group-2",
        "criterion: criterion-1");
  }

  /** Each option with a value has a grade, and none is worth more than that of a better grade. */
  @Override
  protected boolean fits(Scale scale, String parameters) {
    if (!(scale instanceof OptionScale options)) {
      return false;
    }
    List<Fraction> values =
        options.options().stream().limit(3).flatMap(option -> option.value().stream()).toList();
    return options.options().stream().skip(3).allMatch(option -> option.value().isEmpty())
        && values.equals(values.stream().sorted(Comparator.reverseOrder()).toList());
  }
}
