package com.example.appraisal.canteen;

import jakarta.validation.constraints.DecimalMin;
import jakarta.validation.constraints.NotEmpty;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.pingyi.evaluation.fault.FaultCode;
import org.pingyi.evaluation.model.Fraction;
import org.pingyi.evaluation.model.Text;
import org.pingyi.evaluation.rule.Adjusted;
import org.pingyi.evaluation.rule.Given;
import org.pingyi.evaluation.rule.Guide;
import org.pingyi.evaluation.rule.Identified;
import org.pingyi.evaluation.rule.Meaning;
import org.pingyi.evaluation.rule.ParameterCheck;
import org.pingyi.evaluation.rule.ScoreAdjustmentRule;
import org.pingyi.evaluation.rule.Standing;
import org.pingyi.evaluation.rule.Step;
import org.pingyi.evaluation.rule.Step.Operation;

/**
 * {@code recorded-deductions} (记录扣分): points off for what the year's records say of an object, such
 * as a failed inspection. The records are attributes of the objects; whoever has one loses its
 * points, and all together no more than a limit.
 */
@Identified(
    id = "recorded-deductions",
    version = "1.0",
    en = "Deductions for what is on record",
    zh = "记录扣分")
public final class RecordedDeductions
    implements ScoreAdjustmentRule<RecordedDeductions.Parameters> {

  /**
   * The parameters.
   *
   * @param deductions the attributes, each with the points that it costs
   * @param atMost how many points all together cost at most
   */
  public record Parameters(
      @Meaning(en = "The attributes, each with the points that it costs.", zh = "各项属性及其扣分。")
          @NotEmpty
          Map<String, @DecimalMin(value = "0", inclusive = false) Fraction> deductions,
      @Meaning(en = "How many points all together cost at most.", zh = "合计最多扣多少分。")
          Optional<@DecimalMin(value = "0", inclusive = false) Fraction> atMost) {

    /** Copies the map. */
    public Parameters {
      deductions = Map.copyOf(deductions);
    }
  }

  /** Creates the rule. */
  public RecordedDeductions() {}

  @Override
  public Optional<Guide> guide() {
    return Optional.of(GuideFile.read("recorded-deductions.yaml"));
  }

  /** Reports a limit that can never be reached: somebody thought of other deductions. */
  @Override
  public void check(Parameters parameters, ParameterCheck check) {
    Fraction all = parameters.deductions().values().stream().reduce(Fraction.ZERO, Fraction::plus);
    if (parameters.atMost().filter(limit -> limit.compareTo(all) > 0).isPresent()) {
      check.report(
          FaultCode.INVALID_PARAMETER,
          "at-most",
          Text.of("all deductions together are only " + all, "全部扣分合计仅 " + all));
    }
  }

  @Override
  public Adjusted<Step> adjust(Standing standing, Parameters parameters) {
    List<Given> points = new ArrayList<>();
    List<String> recorded = new ArrayList<>();
    parameters.deductions().entrySet().stream()
        .sorted(Map.Entry.comparingByKey())
        .forEach(
            deduction -> {
              String attribute = deduction.getKey();
              Optional<String> record = standing.object().attribute(attribute);
              if (record.isPresent()) {
                recorded.add(attribute + ": " + record.get());
                points.add(
                    Given.parameter(
                        "deductions." + attribute, Text.of(attribute), deduction.getValue()));
              }
            });
    if (points.isEmpty()) {
      return new Adjusted.NotApplicable<>(Text.of("nothing is on record", "没有扣分记录"));
    }
    Step sum = Step.of(Text.of("deductions", "扣分合计"), Operation.SUM, points);
    Step deducted =
        Step.of(
            Text.of("score after deductions", "扣分后得分"),
            Operation.DIFFERENCE,
            List.of(Given.scoreBefore(standing), limited(sum, parameters.atMost())));
    return new Adjusted.Changed<>(deducted, Text.of(String.join("; ", recorded)));
  }

  private static Step limited(Step sum, Optional<Fraction> limit) {
    return limit
        .map(most -> Given.parameter("at-most", Text.of("limit", "上限"), most))
        .map(
            most ->
                Step.of(
                    Text.of("deductions within the limit", "限额内扣分"),
                    Operation.MINIMUM,
                    List.of(sum, most)))
        .orElse(sum);
  }
}
