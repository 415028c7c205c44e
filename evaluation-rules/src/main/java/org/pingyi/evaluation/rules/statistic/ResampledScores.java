package org.pingyi.evaluation.rules.statistic;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.pingyi.evaluation.model.Fraction;
import org.pingyi.evaluation.model.Text;
import org.pingyi.evaluation.rule.EvaluatedObject;
import org.pingyi.evaluation.rule.Figure;
import org.pingyi.evaluation.rule.Figure.Answer;
import org.pingyi.evaluation.rule.Reevaluation;
import org.pingyi.evaluation.rule.Reevaluation.Outcome;
import org.pingyi.evaluation.rules.Confidence;

/** Intervals of scores, from ballots drawn within each group or stratum, all objects at once. */
final class ResampledScores {

  private static final Text SCORE = Text.of("score", "得分");

  private static final Answer NO_SCORE =
      new Answer.NotApplicable(
          Text.of("there is no score, or none in some of the draws", "没有得分，或部分抽取中没有得分"));

  private ResampledScores() {}

  static List<Figure> figures(
      List<EvaluatedObject> objects, Reevaluation again, BootstrapInterval.Parameters parameters) {
    if (objects.isEmpty()) {
      return List.of();
    }
    Optional<Answer> excess =
        Redraw.excess(objects.size(), parameters.draws(), Redraw.MOST_EVALUATED);
    if (excess.isPresent()) {
      return List.of(new Figure("lower", SCORE, Figure.Of.ALL, excess.get()));
    }
    Alike alike = Alike.of(objects);
    List<List<Fraction>> scores = new ArrayList<>();
    alike.sizes().forEach(kind -> scores.add(new ArrayList<>()));
    Redraw redraw = Redraw.ballots(again, alike, parameters.seed());
    for (int i = 0; i < parameters.draws(); i++) {
      List<Outcome> drawn = redraw.next();
      for (int object = 0; object < drawn.size(); object++) {
        List<Fraction> kind = scores.get(alike.kinds().get(object));
        drawn.get(object).score().ifPresent(score -> kind.add(Fraction.of(score)));
      }
    }
    List<Figure> figures = new ArrayList<>();
    for (int object = 0; object < objects.size(); object++) {
      int kind = alike.kinds().get(object);
      long all = (long) parameters.draws() * alike.sizes().get(kind);
      boolean scored = scores.get(kind).size() == all;
      figures.addAll(
          scored
              ? interval(objects.get(object), scores.get(kind), parameters)
              : List.of(figure(objects.get(object), "lower", SCORE, NO_SCORE)));
    }
    return figures;
  }

  private static List<Figure> interval(
      EvaluatedObject object, List<Fraction> scores, BootstrapInterval.Parameters parameters) {
    if (object.score().isEmpty()) {
      return List.of(figure(object, "lower", SCORE, NO_SCORE));
    }
    int decimals = object.score().get().scale();
    Percentiles interval = Percentiles.of(scores, parameters);
    return List.of(
        figure(
            object,
            "lower",
            Confidence.lower(SCORE, parameters.confidence()),
            Answer.Known.of(interval.lower(), decimals)),
        figure(
            object,
            "upper",
            Confidence.upper(SCORE, parameters.confidence()),
            Answer.Known.of(interval.upper(), decimals)));
  }

  private static Figure figure(EvaluatedObject object, String id, Text title, Answer answer) {
    return new Figure(id, title, Figure.Of.ALL.object(object.object().id()), answer);
  }
}
