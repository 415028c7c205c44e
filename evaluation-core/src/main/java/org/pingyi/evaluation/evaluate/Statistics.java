package org.pingyi.evaluation.evaluate;

import com.google.common.collect.ImmutableMap;
import com.google.common.collect.Maps;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;
import org.pingyi.evaluation.model.Criterion;
import org.pingyi.evaluation.model.EvaluationObject;
import org.pingyi.evaluation.model.RaterGroup;
import org.pingyi.evaluation.model.Text;
import org.pingyi.evaluation.report.FigureResult;
import org.pingyi.evaluation.rule.EvaluatedObject;
import org.pingyi.evaluation.rule.EvaluatedScheme;
import org.pingyi.evaluation.rule.Figure;
import org.pingyi.evaluation.rule.Figure.Answer;
import org.pingyi.evaluation.rule.ReevaluatingStatistic;
import org.pingyi.evaluation.rule.Reevaluation;
import org.pingyi.evaluation.rule.Statistic;
import org.pingyi.evaluation.rule.TallyStatistic;
import org.pingyi.evaluation.scheme.BoundRule;
import org.pingyi.evaluation.scheme.SchemeDefinition;

/** Asks the statistics of a scheme for their figures, when everything else is decided. */
final class Statistics {

  /**
   * A figure with what it rests on.
   *
   * @param result the figure as reports have it
   * @param answer the rule's answer
   * @param rule the rule
   */
  record Calculated(FigureResult result, Answer answer, BoundRule<Statistic<Record>> rule) {}

  private record Name(String id, Figure.Of of) {}

  private final List<EvaluatedObject> evaluated;
  private final PaperReadings readings;
  private final Map<String, EvaluationObject> objects;
  private final Map<String, Criterion> criteria;
  private final Map<String, RaterGroup> groups;
  private final List<BoundRule<Statistic<Record>>> rules;
  private final Reevaluation again;

  Statistics(
      SchemeDefinition scheme,
      EvaluatedScheme evaluated,
      Reevaluation again,
      PaperReadings readings) {
    this.evaluated = evaluated.objects();
    this.again = again;
    this.readings = readings;
    this.objects =
        this.evaluated.stream()
            .map(EvaluatedObject::object)
            .collect(ImmutableMap.toImmutableMap(EvaluationObject::id, each -> each));
    this.criteria =
        Maps.uniqueIndex(
            scheme.criteria().stream().flatMap(Criterion::tree).iterator(), Criterion::id);
    this.groups = Maps.uniqueIndex(scheme.raters(), RaterGroup::id);
    this.rules = scheme.rules().statistics();
  }

  /** Returns the figures in the order of the scheme. */
  List<Calculated> calculate() {
    List<Calculated> all = new ArrayList<>();
    for (int i = 0; i < rules.size(); i++) {
      BoundRule<Statistic<Record>> rule = rules.get(i);
      Set<Name> names = new HashSet<>();
      for (Figure figure : figures(rule, i)) {
        if (!names.add(new Name(figure.id(), figure.of()))) {
          throw Answers.wrong(
              rule,
              () -> Subjects.of(figure.id(), figure.of()),
              Text.of("gave the same figure twice", "重复返回了同一统计值"));
        }
        Calculated calculated = new Calculated(result(rule, figure), figure.answer(), rule);
        FigureExplainer.explain(calculated); // its steps have to come to its value
        all.add(calculated);
      }
    }
    return all;
  }

  /** Returns the figures of a rule; none of one that reads papers where there are none to read. */
  private List<Figure> figures(BoundRule<Statistic<Record>> rule, int number) {
    if (rule.rule() instanceof TallyStatistic<Record> statistic) {
      return rule.as(statistic)
          .askForList(
              () -> Subjects.ALL_OBJECTS,
              Figure.class,
              (asked, with) -> asked.calculate(evaluated, with));
    }
    if (rule.rule() instanceof ReevaluatingStatistic<Record> statistic) {
      return rule.as(statistic)
          .askForList(
              () -> Subjects.ALL_OBJECTS,
              Figure.class,
              (asked, with) -> asked.calculate(evaluated, again, with));
    }
    return readings.figures(number);
  }

  private FigureResult result(BoundRule<?> rule, Figure figure) {
    Optional<BigDecimal> value =
        figure.answer() instanceof Answer.Known known
            ? Optional.of(known.value())
            : Optional.empty();
    Optional<Text> reason =
        figure.answer() instanceof Answer.NotApplicable none
            ? Optional.of(none.reason())
            : Optional.empty();
    Supplier<Text> subject = () -> Subjects.of(figure.id(), figure.of());
    return new FigureResult(
        rule.plugin().info().id(),
        figure.id(),
        figure.title(),
        known(rule, subject, objects, figure.of().object()),
        known(rule, subject, criteria, figure.of().criterion()),
        known(rule, subject, groups, figure.of().group()),
        value,
        reason);
  }

  private static <T> Optional<T> known(
      BoundRule<?> rule, Supplier<Text> subject, Map<String, T> all, Optional<String> id) {
    Optional<T> found = id.map(all::get);
    if (id.isPresent() && found.isEmpty()) {
      throw Answers.wrong(
          rule,
          subject,
          Text.of(
              "gave a figure of something that the report does not have", "所返回的统计值针对报告中不存在的内容"));
    }
    return found;
  }
}
