package org.pingyi.evaluation.rules.statistic;

import java.util.ArrayList;
import java.util.List;
import org.pingyi.evaluation.model.Fraction;
import org.pingyi.evaluation.model.Text;
import org.pingyi.evaluation.rule.EvaluatedObject;
import org.pingyi.evaluation.rule.Figure;
import org.pingyi.evaluation.rule.Figure.Answer;
import org.pingyi.evaluation.rule.Given;
import org.pingyi.evaluation.rule.Step;
import org.pingyi.evaluation.rule.Step.Operation;
import org.pingyi.evaluation.rules.Steps;

/**
 * What is told of draws: of each object its ranks, grades and rivals, and of all the close pairs.
 */
final class StabilityFigures {

  private static final int DECIMALS = 4;

  private final List<EvaluatedObject> objects;
  private final Outcomes outcomes;
  private final Fraction certainty;
  private final Given seed;
  private final Given draws;

  StabilityFigures(
      List<EvaluatedObject> objects, Outcomes outcomes, RankStability.Parameters parameters) {
    this.objects = objects;
    this.outcomes = outcomes;
    this.certainty = parameters.certainty().value();
    this.seed = Given.parameter("seed", Text.of("seed", "随机种子"), Fraction.of(parameters.seed()));
    this.draws =
        Given.parameter("draws", Text.of("draws", "抽取次数"), Fraction.of(parameters.draws()));
  }

  List<Figure> all() {
    List<Figure> figures = new ArrayList<>();
    for (int i = 0; i < objects.size(); i++) {
      if (objects.get(i).rank().isEmpty()) {
        figures.add(
            figure(
                i,
                "rank",
                Text.of("stability of the rank", "名次稳定性"),
                new Answer.NotApplicable(Text.of("it has no rank", "没有名次"))));
      } else {
        figures.addAll(of(i));
      }
    }
    figures.addAll(closePairs());
    return figures;
  }

  private List<Figure> of(int object) {
    List<Figure> figures = new ArrayList<>();
    outcomes
        .ranks(object)
        .forEach(
            (rank, times) ->
                figures.add(
                    figure(
                        object,
                        "rank-" + rank,
                        Text.of("share of draws with rank " + rank, "第 " + rank + " 名的比例"),
                        known(share(times, outcomes.size(object))))));
    outcomes
        .gradeNumbers(object)
        .forEach(
            (number, times) -> {
              Text title = outcomes.grade(number).orElseThrow().title();
              figures.add(
                  figure(
                      object,
                      "grade-" + (number + 1),
                      Text.of(
                          "share of draws with the grade " + title.en(), "定为" + title.zh() + "的比例"),
                      known(share(times, outcomes.size(object)))));
            });
    if (outcomes.arePaired()) {
      figures.add(
          figure(
              object,
              "not-told-apart",
              Text.of("objects from which it cannot be told apart", "与之分不出高下的对象数"),
              Answer.Known.of(rivals(object), 0)));
    }
    return figures;
  }

  private Step rivals(int object) {
    long number = 0;
    for (int other = 0; other < objects.size(); other++) {
      if (other != object && isPair(object, other) && !isCertain(object, other)) {
        number++;
      }
    }
    return new Step(
        Text.of("close objects, by draws from this seed", "由此种子抽取判定的相近对象数"),
        Operation.OTHER,
        List.of(seed, draws),
        Fraction.of(number));
  }

  private boolean isPair(int one, int other) {
    return objects.get(other).rank().isPresent()
        && objects.get(one).pool().equals(objects.get(other).pool());
  }

  /** Whether the order of two objects is that of the report in enough draws; not where they tie. */
  private boolean isCertain(int one, int other) {
    int rank = objects.get(one).rank().orElseThrow();
    int with = objects.get(other).rank().orElseThrow();
    return rank != with
        && (rank < with ? order(one, other) : order(other, one)).compareTo(certainty) >= 0;
  }

  private Fraction order(int first, int second) {
    return Fraction.of(outcomes.before(first, second))
        .dividedBy(draws.result().times(outcomes.size(first)).times(outcomes.size(second)));
  }

  private List<Figure> closePairs() {
    List<Figure> figures = new ArrayList<>();
    if (!outcomes.arePaired()) {
      Text title = Text.of("objects that cannot be told apart", "分不出高下的对象");
      Text reason =
          Text.of(
              "more than " + Outcomes.MOST_PAIRED + " objects, which are not compared in pairs",
              "评议对象超过 " + Outcomes.MOST_PAIRED + " 个，不逐对比较");
      return List.of(new Figure("pairs", title, Figure.Of.ALL, new Answer.NotApplicable(reason)));
    }
    for (int first = 0; first < objects.size(); first++) {
      for (int second = 0; second < objects.size(); second++) {
        if (isRankedBefore(first, second) && !isCertain(first, second)) {
          figures.add(pair(figures.size() + 1, first, second));
        }
      }
    }
    return figures;
  }

  private boolean isRankedBefore(int first, int second) {
    return objects.get(first).rank().isPresent()
        && isPair(first, second)
        && objects.get(first).rank().getAsInt() < objects.get(second).rank().getAsInt();
  }

  private Figure pair(int number, int first, int second) {
    Text one = objects.get(first).object().title();
    Text other = objects.get(second).object().title();
    return new Figure(
        "close-" + number,
        Text.of(
            "share of draws with " + one.en() + " before " + other.en(),
            one.zh() + "先于" + other.zh() + "的比例"),
        Figure.Of.ALL,
        known(share(outcomes.before(first, second), outcomes.size(first) * outcomes.size(second))));
  }

  private Figure figure(int object, String id, Text title, Answer answer) {
    return new Figure(id, title, Figure.Of.ALL.object(objects.get(object).object().id()), answer);
  }

  private static Answer known(Step share) {
    return Answer.Known.of(share, DECIMALS);
  }

  /** The share of draws, averaged over objects that are alike. */
  private Step share(long times, long alike) {
    Step found =
        new Step(
            Text.of("draws in which it is so, from this seed", "由此种子抽取中符合的次数"),
            Operation.OTHER,
            List.of(seed),
            Fraction.of(times));
    Step all =
        alike == 1
            ? Steps.sum(Text.of("draws", "抽取次数"), draws)
            : Steps.product(
                Text.of("draws × objects that are alike", "抽取次数 × 情况相同的对象数"),
                draws,
                Given.constant(Text.of("alike", "情况相同"), alike));
    return Steps.quotient(Text.of("share of draws", "抽取中的比例"), found, all);
  }
}
