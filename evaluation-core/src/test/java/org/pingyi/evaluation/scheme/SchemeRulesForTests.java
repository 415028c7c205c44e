package org.pingyi.evaluation.scheme;

import jakarta.validation.Valid;
import jakarta.validation.constraints.DecimalMax;
import jakarta.validation.constraints.DecimalMin;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotEmpty;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.pingyi.evaluation.DefaultRules;
import org.pingyi.evaluation.fault.FaultCode;
import org.pingyi.evaluation.model.CalendarDuration;
import org.pingyi.evaluation.model.Fraction;
import org.pingyi.evaluation.model.Grade;
import org.pingyi.evaluation.model.Share;
import org.pingyi.evaluation.model.Text;
import org.pingyi.evaluation.plugin.RulePlugins;
import org.pingyi.evaluation.rule.DefaultValue;
import org.pingyi.evaluation.rule.GradeBand;
import org.pingyi.evaluation.rule.GradingRule;
import org.pingyi.evaluation.rule.Identified;
import org.pingyi.evaluation.rule.NoParameters;
import org.pingyi.evaluation.rule.Paper;
import org.pingyi.evaluation.rule.PaperRule;
import org.pingyi.evaluation.rule.ParameterCheck;
import org.pingyi.evaluation.rule.Reference;
import org.pingyi.evaluation.rule.RuleInfo;
import org.pingyi.evaluation.rule.SchemeTemplate;
import org.pingyi.evaluation.rule.Standing;

/** Small rules with parameters of every type, and a template, to read schemes against. */
final class SchemeRulesForTests {

  static final RulePlugins PLUGINS =
      RulePlugins.of(
          new DefaultRules.Scoring(),
          new DefaultRules.Combining(),
          new BestOnly(),
          new Everything(),
          new Needy(),
          new Quarrelsome(),
          new Plain());

  private SchemeRulesForTests() {}

  /** Stands for the grading rule that is the default, with a check over all grades. */
  @Identified(id = "bands", version = "1", en = "bands", zh = "bands")
  static final class BestOnly implements GradingRule<NoParameters, BestOnly.Band> {

    record Band(Optional<BigDecimal> atLeast, @DefaultValue("100%") Share atMostShare) {}

    @Override
    public void checkBands(
        NoParameters parameters, List<Optional<Band>> bands, ParameterCheck check) {
      for (int i = 0; i + 1 < bands.size(); i++) {
        if (bands.get(i).filter(band -> band.atLeast().isEmpty()).isPresent()) {
          check.report(
              FaultCode.MISSING_KEY, "grades[" + i + "].at-least", Text.of("from which score?"));
        }
      }
    }

    @Override
    public List<Optional<Grade>> grade(
        List<Standing> pool, List<GradeBand<Band>> bands, NoParameters parameters) {
      return pool.stream().map(standing -> Optional.<Grade>empty()).toList();
    }
  }

  /** Has a parameter of every type that a scheme can write. */
  @Identified(id = "everything", version = "1", en = "everything", zh = "everything")
  static final class Everything implements PaperRule<Everything.Parameters> {

    enum Manner {
      VERY_STRICT,
      LENIENT
    }

    record Limit(Reference.ToCriterion criterion, @Max(10) int most) {}

    record Parameters(
        String text,
        @DecimalMin("0.5") BigDecimal decimal,
        @DecimalMin("0.01") Fraction fraction,
        @Min(1) int number,
        @DefaultValue("7") long large,
        @DefaultValue("false") boolean flag,
        @DefaultValue("very-strict") Manner manner,
        Optional<@DecimalMax("0.9") Share> share,
        Optional<CalendarDuration> within,
        Optional<Text> reason,
        Optional<Reference.ToGroup> group,
        @NotEmpty List<@Valid Limit> limits,
        Map<Reference.ToOption, BigDecimal> worth) {}

    @Override
    public void check(Parameters parameters, ParameterCheck check) {
      if (parameters.number() == 13) {
        check.report(FaultCode.INVALID_PARAMETER, "number", Text.of("bad luck"));
      }
    }

    @Override
    public Verdict judge(Paper paper, Parameters parameters) {
      return new Verdict.Stands();
    }
  }

  /** A rule of which only the parameters matter. */
  abstract static class Ruled<P extends Record> implements PaperRule<P> {
    @Override
    public RuleInfo info() {
      return RuleInfo.of("ruled", "1", Text.of("Ruled"));
    }

    @Override
    public Verdict judge(Paper paper, P parameters) {
      return new Verdict.Stands();
    }
  }

  /** Needs another rule beside it. */
  @Identified(id = "needy", version = "1", en = "needy", zh = "needy", requires = "everything")
  static final class Needy implements PaperRule<NoParameters> {
    @Override
    public Verdict judge(Paper paper, NoParameters parameters) {
      return new Verdict.Stands();
    }
  }

  /** Stands no other rule beside it. */
  @Identified(
      id = "quarrelsome",
      version = "1",
      en = "quarrelsome",
      zh = "quarrelsome",
      conflicts = "needy")
  static final class Quarrelsome implements PaperRule<NoParameters> {
    @Override
    public Verdict judge(Paper paper, NoParameters parameters) {
      return new Verdict.Stands();
    }
  }

  /** A template with everything that a scheme can inherit. */
  @Identified(id = "plain", version = "1", en = "plain", zh = "plain")
  static final class Plain implements SchemeTemplate {
    @Override
    public String text() {
      return """
          title: Plain
          rounding: { digits: 4, mode: down }
          intake: { time: day }
          scales:
            yesno:
              options:
                - { id: Y, value: 1, attitude: positive }
                - { id: N, value: 0, attitude: negative }
          criteria:
            - { id: conduct, title: Conduct, weight: 3, scale: yesno, required: true }
            - { id: results, title: Results, scale: yesno }
          raters:
            - { id: masses, title: The masses, weight: 60, minimum: 5 }
            - { id: peers, weight: 40 }
          grades:
            - { id: good, at-least: 0.8 }
            - { id: poor }
          """;
    }
  }
}
