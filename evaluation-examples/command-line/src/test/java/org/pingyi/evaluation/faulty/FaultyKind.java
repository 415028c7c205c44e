package org.pingyi.evaluation.faulty;

import com.fasterxml.jackson.annotation.JsonProperty;
import org.pingyi.evaluation.rule.AdjustmentRule;
import org.pingyi.evaluation.rule.CombiningRule;
import org.pingyi.evaluation.rule.GradingRule;
import org.pingyi.evaluation.rule.PaperRule;
import org.pingyi.evaluation.rule.Plugin;
import org.pingyi.evaluation.rule.RectificationTrigger;
import org.pingyi.evaluation.rule.ReportComparison;
import org.pingyi.evaluation.rule.SchemeTemplate;
import org.pingyi.evaluation.rule.ScoringRule;
import org.pingyi.evaluation.rule.WeightingRule;

/** What a faulty plugin would be, and what its class has where it says nothing else. */
enum FaultyKind {
  @JsonProperty("scoring")
  SCORING(
      ScoringRule.class,
      "ScoringRule<NoParameters>",
      "public ScoreRange range(Scale scale, NoParameters p) { return ScoreRange.PERCENTAGE; }",
      "public Scored score(Cell cell, NoParameters p) { return Rules.score(1); }"),
  @JsonProperty("combining")
  COMBINING(CombiningRule.class, "NodeCombiningRule<NoParameters>"),
  @JsonProperty("cohort")
  COHORT(CombiningRule.class, "CohortCombiningRule<NoParameters>"),
  @JsonProperty("weighting")
  WEIGHTING(WeightingRule.class, "WeightingRule<NoParameters>"),
  @JsonProperty("paper")
  PAPER(PaperRule.class, "PaperRule<NoParameters>"),
  @JsonProperty("adjustment")
  ADJUSTMENT(AdjustmentRule.class, "ScoreAdjustmentRule<NoParameters>"),
  @JsonProperty("grading")
  GRADING(
      GradingRule.class,
      "GradingRule<NoParameters, NoParameters>",
      "public List<Optional<Grade>> grade(List<Standing> pool, List<GradeBand<NoParameters>> bands,"
          + " NoParameters p) {"
          + " return pool.stream().map(each -> Optional.of(bands.get(0).grade())).toList(); }"),
  @JsonProperty("trigger")
  TRIGGER(RectificationTrigger.class, "RectificationTrigger<NoParameters>"),
  @JsonProperty("comparison")
  COMPARISON(ReportComparison.class, "ReportComparison<NoParameters>"),
  @JsonProperty("template")
  TEMPLATE(SchemeTemplate.class, "SchemeTemplate");

  private final Class<? extends Plugin> service;
  private final String implemented;

  /** One a line. */
  private final String members;

  FaultyKind(Class<? extends Plugin> service, String implemented, String... members) {
    this.service = service;
    this.implemented = implemented;
    this.members = String.join("\n", members);
  }

  Class<? extends Plugin> service() {
    return service;
  }

  /** A class of this kind, with its own members first. */
  String source(String name, String version, FaultyPlugin plugin, boolean complete) {
    StringBuilder code = new StringBuilder(plugin.code().orElse(""));
    if (complete) {
      members.lines().filter(member -> isMissing(member, plugin)).forEach(code::append);
    } else {
      code.append(members.substring(members.lastIndexOf('\n') + 1));
    }
    return """
        package third;
                import java.util.*;
        import java.math.BigDecimal;
        import org.pingyi.evaluation.model.*;
        import org.pingyi.evaluation.rule.*;
        import org.pingyi.evaluation.tally.Cell;
        @Identified(id = "faulty", version = "%s", en = "Faulty", zh = "有缺陷")
        %s {
        %s
        }
        """
        .formatted(
            version,
            plugin.type().orElse("public final class Faulty implements " + implemented),
            code)
        .replace("class Faulty", "class " + name)
        .replace("public Faulty()", "public " + name + "()");
  }

  private static boolean isMissing(String member, FaultyPlugin plugin) {
    String name = member.replaceFirst("^[^(]* (\\w+\\().*", "$1");
    return !plugin.code().orElse("").contains(" " + name);
  }
}
