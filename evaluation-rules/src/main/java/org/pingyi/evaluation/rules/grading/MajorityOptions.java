package org.pingyi.evaluation.rules.grading;

import static java.util.stream.Collectors.joining;

import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.pingyi.evaluation.fault.FaultCode;
import org.pingyi.evaluation.model.Fraction;
import org.pingyi.evaluation.model.LeafCriterion;
import org.pingyi.evaluation.model.Option;
import org.pingyi.evaluation.model.OptionScale;
import org.pingyi.evaluation.model.RangeScale;
import org.pingyi.evaluation.model.Scale;
import org.pingyi.evaluation.model.Text;
import org.pingyi.evaluation.rule.ParameterCheck;

/** Whether the options that grades stand for are those of the leaves that count. */
final class MajorityOptions {

  private final List<Optional<MajorityGrade.Band>> bands;
  private final ParameterCheck check;

  private MajorityOptions(List<Optional<MajorityGrade.Band>> bands, ParameterCheck check) {
    this.bands = bands;
    this.check = check;
  }

  /** Reports ranges, which have no options that grades could stand for. */
  static void checkScales(MajorityGrade.Parameters parameters, ParameterCheck check) {
    for (Scale scale : scales(parameters, check)) {
      if (scale instanceof RangeScale) {
        check.report(
            FaultCode.INVALID_PARAMETER,
            parameters.criterion().isPresent() ? "criterion" : "",
            Text.of(
                "the scale “"
                    + scale.id()
                    + "” is a range, which has no options for grades: name a"
                    + " `criterion` whose leaves have options",
                "选项等次“" + scale.id() + "”为分值区间，没有可与等次对应的选项：须以 `criterion` 指定采用选项的内容"));
      }
    }
  }

  static void checkBands(
      MajorityGrade.Parameters parameters,
      List<Optional<MajorityGrade.Band>> bands,
      ParameterCheck check) {
    MajorityOptions options = new MajorityOptions(bands, check);
    options.twice();
    List<OptionScale> scales =
        scales(parameters, check).stream()
            .filter(OptionScale.class::isInstance)
            .map(OptionScale.class::cast)
            .toList();
    if (!scales.isEmpty()) {
      options.elsewhere(scales);
    }
    for (OptionScale scale : scales) {
      options.rising(scale);
      if (bands.stream().allMatch(Optional::isPresent)) {
        options.lacking(scale);
      }
    }
  }

  private static List<Scale> scales(MajorityGrade.Parameters parameters, ParameterCheck check) {
    List<LeafCriterion> leaves =
        parameters.criterion().map(it -> check.leaves(it.id())).orElseGet(check::leaves);
    return leaves.stream().map(LeafCriterion::scale).distinct().toList();
  }

  private Optional<String> option(int grade) {
    return bands.get(grade).map(band -> band.option().id());
  }

  private void report(FaultCode code, int grade, Text message) {
    check.report(code, "grades[" + grade + "].option", message);
  }

  private void twice() {
    Set<String> seen = new HashSet<>();
    for (int grade = 0; grade < bands.size(); grade++) {
      if (option(grade).filter(option -> !seen.add(option)).isPresent()) {
        report(
            FaultCode.DUPLICATE_ID,
            grade,
            Text.of("another grade stands for this option", "已有其他等次对应此选项"));
      }
    }
  }

  private void elsewhere(List<OptionScale> scales) {
    String ids = scales.stream().map(Scale::id).collect(joining(", "));
    for (int grade = 0; grade < bands.size(); grade++) {
      Optional<String> option = option(grade);
      if (option.isPresent()
          && scales.stream().allMatch(scale -> scale.indexOf(option.get()).isEmpty())) {
        report(
            FaultCode.UNKNOWN_REFERENCE,
            grade,
            Text.of(
                "no scale of the leaves that count has the option “" + option.get() + "”: " + ids,
                "计入的内容所用选项等次（" + ids + "）中没有选项“" + option.get() + "”"));
      }
    }
  }

  /** A better grade must not stand for an option that is worth less. */
  private void rising(OptionScale scale) {
    Optional<Fraction> least = Optional.empty();
    for (int grade = 0; grade < bands.size(); grade++) {
      Optional<Fraction> value = option(grade).flatMap(option -> value(scale, option));
      if (value.isPresent() && least.isPresent() && value.get().compareTo(least.get()) > 0) {
        report(
            FaultCode.UNORDERED,
            grade,
            Text.of(
                "grades stand best first: on the scale “"
                    + scale.id()
                    + "” this option is worth "
                    + value.get()
                    + ", that of a better grade "
                    + least.get(),
                "等次须从高到低排列：在选项等次“"
                    + scale.id()
                    + "”中该选项为 "
                    + value.get()
                    + " 分，而较高等次的选项为 "
                    + least.get()
                    + " 分"));
        return;
      }
      least = value.isPresent() ? value : least;
    }
  }

  private static Optional<Fraction> value(OptionScale scale, String option) {
    return scale.options().stream()
        .filter(each -> each.id().equals(option))
        .flatMap(each -> each.value().stream())
        .findFirst();
  }

  /** A rating that no grade stands for would leave an object without a grade. */
  private void lacking(OptionScale scale) {
    Set<String> known = new HashSet<>();
    for (int grade = 0; grade < bands.size(); grade++) {
      option(grade).ifPresent(known::add);
    }
    for (Option option : scale.options()) {
      if (option.value().isPresent() && !known.contains(option.id())) {
        check.report(
            FaultCode.INVALID_PARAMETER,
            "grades",
            Text.of(
                "no grade stands for the option “"
                    + option.id()
                    + "” of the scale “"
                    + scale.id()
                    + "”, and whoever is rated so would have none",
                "没有等次对应选项等次“" + scale.id() + "”中的选项“" + option.id() + "”，得到该评分的对象将无法定等"));
      }
    }
  }
}
