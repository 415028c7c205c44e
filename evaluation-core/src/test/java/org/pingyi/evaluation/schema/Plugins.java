package org.pingyi.evaluation.schema;

import jakarta.validation.Valid;
import jakarta.validation.constraints.AssertTrue;
import jakarta.validation.constraints.DecimalMax;
import jakarta.validation.constraints.DecimalMin;
import jakarta.validation.constraints.Digits;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NegativeOrZero;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Positive;
import jakarta.validation.constraints.Size;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.pingyi.evaluation.DefaultRules;
import org.pingyi.evaluation.model.CalendarDuration;
import org.pingyi.evaluation.model.Fraction;
import org.pingyi.evaluation.model.Grade;
import org.pingyi.evaluation.model.Share;
import org.pingyi.evaluation.model.Text;
import org.pingyi.evaluation.plugin.RulePlugins;
import org.pingyi.evaluation.rule.CohortCombiningRule;
import org.pingyi.evaluation.rule.DefaultValue;
import org.pingyi.evaluation.rule.GradeBand;
import org.pingyi.evaluation.rule.GradingRule;
import org.pingyi.evaluation.rule.Identified;
import org.pingyi.evaluation.rule.Meaning;
import org.pingyi.evaluation.rule.NoParameters;
import org.pingyi.evaluation.rule.Paper;
import org.pingyi.evaluation.rule.PaperRule;
import org.pingyi.evaluation.rule.Part;
import org.pingyi.evaluation.rule.Reference;
import org.pingyi.evaluation.rule.SchemeTemplate;
import org.pingyi.evaluation.rule.Scored;
import org.pingyi.evaluation.rule.Standing;

/** Small plugins with parameters of every type and every constraint. */
final class Plugins {

  static final RulePlugins ALL =
      RulePlugins.of(
          new DefaultRules.Scoring(),
          new DefaultRules.Combining(),
          new AllGood(),
          new ByPlace(),
          new Everything(),
          new Whole(),
          new Graded(),
          new Banded());

  private Plugins() {}

  /** Stands for the grading rule that is the default. */
  @Identified(id = "bands", version = "1", en = "bands", zh = "bands")
  static final class AllGood implements GradingRule<NoParameters, AllGood.Band> {

    record Band(@Min(-5) BigDecimal atLeast) {}

    @Override
    public List<Optional<Grade>> grade(
        List<Standing> pool, List<GradeBand<Band>> bands, NoParameters parameters) {
      return pool.stream().map(standing -> Optional.<Grade>empty()).toList();
    }
  }

  /** Wants to know something else of each grade. */
  @Identified(id = "by-place", version = "1", en = "by-place", zh = "by-place")
  static final class ByPlace implements GradingRule<NoParameters, ByPlace.Places> {

    record Places(@DefaultValue("1") @Positive int places) {}

    @Override
    public List<Optional<Grade>> grade(
        List<Standing> pool, List<GradeBand<Places>> bands, NoParameters parameters) {
      return pool.stream().map(standing -> Optional.<Grade>empty()).toList();
    }
  }

  /** Compares all objects, which have top-level criteria in common and no others. */
  @Identified(id = "all-at-once", version = "1", en = "all-at-once", zh = "all-at-once")
  static final class AllAtOnce implements CohortCombiningRule<NoParameters> {
    @Override
    public List<Scored> combine(List<List<Part>> objects, NoParameters parameters) {
      return objects.stream().map(each -> Scored.notApplicable(Text.of("not asked"))).toList();
    }
  }

  /** Has a parameter of every type, and every constraint. */
  @Identified(id = "everything", version = "1", en = "everything", zh = "everything")
  static final class Everything implements PaperRule<Everything.Parameters> {

    enum Manner {
      VERY_STRICT,
      LENIENT
    }

    record Limit(@NotNull Reference.ToCriterion criterion, @Max(10) int most) {}

    record Tree(String name, Optional<List<Tree>> below) {}

    record Parameters(
        @Meaning(en = "Some text.", zh = "一段文本。") String text,
        Optional<@Size(min = 2, max = 5) String> sized,
        Optional<@Pattern(regexp = "[a-z]+[0-9]?") String> patterned,
        @DecimalMin("0.5") @DecimalMax(value = "2.25", inclusive = false) BigDecimal decimal,
        Optional<@DecimalMin("0.01") Fraction> fraction,
        @Min(-3) @Max(12) int number,
        @Positive @DefaultValue("7") long positive,
        Optional<@NegativeOrZero BigInteger> negative,
        Optional<@Digits(integer = 2, fraction = 1) BigDecimal> digits,
        @DefaultValue("false") boolean flag,
        @AssertTrue boolean sure,
        @DefaultValue("very-strict") Manner manner,
        Optional<@DecimalMax("0.9") Share> share,
        Optional<Share> part,
        Optional<CalendarDuration> within,
        Optional<LocalDate> day,
        Optional<Text> reason,
        Optional<Reference.ToGroup> group,
        @NotEmpty @Size(max = 2) List<@Valid Limit> limits,
        Optional<Set<@Size(max = 3) String>> names,
        Map<Reference.ToOption, @DecimalMax("3") BigDecimal> worth,
        Optional<Map<Manner, Integer>> byManner,
        Optional<@Size(min = 2) Map<String, Integer>> pairs,
        Optional<@Digits(integer = 3, fraction = 0) Integer> places,
        Optional<Tree> tree) {}

    @Override
    public Verdict judge(Paper paper, Parameters parameters) {
      return new Verdict.Stands();
    }
  }

  /** A template that brings all that must be there, with an inner criterion. */
  @Identified(id = "whole", version = "1", en = "whole", zh = "whole")
  static final class Whole implements SchemeTemplate {
    @Override
    public String text() {
      return """
          scales: { t: { options: [ { id: A, value: 1 }, { id: D } ] } }
          criteria:
            - { id: duty, scale: t }
            - { id: team, criteria: [ { id: conduct, scale: t } ] }
          raters: [ { id: masses }, { id: peers } ]
          """;
    }
  }

  /** A template that brings grades, and leaves how they are given to the default. */
  @Identified(id = "banded", version = "1", en = "banded", zh = "banded")
  static final class Banded implements SchemeTemplate {
    @Override
    public String text() {
      return "grades: [ { id: good, at-least: 80 }, { id: poor, at-least: 0 } ]\n";
    }
  }

  /** A template that brings grades and how they are given. */
  @Identified(id = "graded", version = "1", en = "graded", zh = "graded")
  static final class Graded implements SchemeTemplate {
    @Override
    public String text() {
      return """
          grades: [ { id: good, places: 2 }, { id: poor } ]
          grading: { use: by-place }
          """;
    }
  }
}
