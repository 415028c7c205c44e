package org.pingyi.evaluation.evaluate;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.pingyi.evaluation.explanation.Premises;
import org.pingyi.evaluation.explanation.StatedRule;
import org.pingyi.evaluation.explanation.StatedRules;
import org.pingyi.evaluation.model.Criterion;
import org.pingyi.evaluation.rule.RuleInfo;
import org.pingyi.evaluation.scheme.BoundRule;
import org.pingyi.evaluation.scheme.SchemeDefinition;
import org.pingyi.evaluation.scheme.SchemeRules;
import org.pingyi.evaluation.scheme.SchemeRules.Grading;

/** What a scheme says, as explanations take it for granted. */
record SchemePremises(SchemeDefinition scheme) {

  Premises of(List<Appraisal> appraisals) {
    return new Premises(
        scheme.title(),
        scheme.rounding(),
        scheme.ranking(),
        scheme.period(),
        scheme.calendar(),
        scheme.duplicates(),
        scheme.criteria(),
        scheme.raters(),
        scheme.grades(),
        rules(),
        appraisals.stream().map(Appraisal::object).toList());
  }

  private StatedRules rules() {
    SchemeRules rules = scheme.rules();
    return new StatedRules(
        byCriterion(rules.scoring()),
        stated(rules.combining()),
        stated(rules.parts()),
        byCriterion(rules.innerCombining()),
        rules.weighting().map(SchemePremises::stated),
        byCriterion(rules.innerWeighting()),
        rules.papers().stream().map(SchemePremises::stated).toList(),
        rules.adjustments().stream().map(SchemePremises::stated).toList(),
        rules.grading().map(Grading::rule).map(SchemePremises::stated),
        rules.grading().stream().flatMap(SchemePremises::bands).toList(),
        rules.triggers().stream().map(SchemePremises::stated).toList(),
        rules.order().map(SchemePremises::stated),
        rules.statistics().stream().map(SchemePremises::stated).toList(),
        rules.flags().stream().map(SchemePremises::stated).toList());
  }

  /** In the order of the scheme, so that the same scheme is written in the same way. */
  private Map<String, StatedRule> byCriterion(Map<String, ? extends BoundRule<?>> rules) {
    Map<String, StatedRule> stated = new LinkedHashMap<>();
    scheme.criteria().stream()
        .flatMap(Criterion::tree)
        .map(Criterion::id)
        .forEach(
            id -> {
              BoundRule<?> rule = rules.get(id);
              if (rule != null) {
                stated.put(id, stated(rule));
              }
            });
    return stated;
  }

  private static Stream<Map<String, String>> bands(Grading grading) {
    return grading.bands().stream().map(band -> grading.rule().texts(band.parameters()));
  }

  private static StatedRule stated(BoundRule<?> rule) {
    RuleInfo info = rule.plugin().info();
    return new StatedRule(info.id(), info.version(), rule.texts());
  }
}
