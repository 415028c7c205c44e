package org.pingyi.evaluation.rules.comparison;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.pingyi.evaluation.model.Fraction;
import org.pingyi.evaluation.model.Share;
import org.pingyi.evaluation.model.Text;
import org.pingyi.evaluation.rule.Figure;
import org.pingyi.evaluation.rule.Figure.Answer;
import org.pingyi.evaluation.rule.Given;
import org.pingyi.evaluation.rule.Step;
import org.pingyi.evaluation.rules.NormalDeviate;
import org.pingyi.evaluation.rules.difference.Adjust;
import org.pingyi.evaluation.rules.difference.Compared;
import org.pingyi.evaluation.rules.difference.Differences;

/** What is said of each criterion that fell short. */
final class Judging {

  private static final Text VERDICT = Text.of("verdict", "结论");
  private static final Text MOVES =
      Text.of(
          "change of the positive share to be expected although nothing was put right (regression to"
              + " the mean)",
          "即使未作整改也会出现的满意占比变化（均值回归）");

  /** It draws nothing, for it compares no means. */
  private static final int NO_DRAWS = 99;

  private final PutRight.Parameters parameters;
  private final Optional<Regression> regression;
  private final List<Compared> chosen;
  private final List<Figure> shares;
  private final Map<String, Figure> known;
  private final Map<String, Figure> wider;

  Judging(PutRight.Parameters parameters, Optional<Regression> regression, List<Compared> chosen) {
    this.parameters = parameters;
    this.regression = regression;
    this.chosen = chosen;
    this.shares = differences(parameters.confidence(), parameters.adjust()).shares(chosen);
    this.known = byName(shares);
    this.wider = byName(wider());
  }

  /** What each comes to, or why nobody can say. */
  List<Figure> verdicts() {
    List<Figure> figures = new ArrayList<>();
    for (Compared each : chosen) {
      if (isShare(each)) {
        Verdict.Grounds grounds = grounds(each);
        Answer verdict = Answer.Known.of(grounds.step(), 0);
        figures.add(each.one().figure("verdict", grounds.verdict().title(), verdict));
      } else {
        Answer reason =
            Optional.ofNullable(known.get(name("share-difference", each))).orElseThrow().answer();
        figures.add(each.one().figure("verdict", VERDICT, reason));
      }
    }
    return figures;
  }

  /** The differences, and what regression to the mean brings. */
  List<Figure> grounds() {
    List<Figure> figures = new ArrayList<>(shares);
    for (Compared each : chosen) {
      if (isShare(each)) {
        regression.ifPresent(of -> figures.add(figure(each, "regression", MOVES, of.of(each))));
      }
    }
    return figures;
  }

  private static Figure figure(Compared of, String id, Text title, Step step) {
    return of.one().figure(id, title, Answer.Known.of(step, Differences.DECIMALS));
  }

  private static Differences differences(Share confidence, Adjust adjust) {
    return new Differences(confidence, adjust, NO_DRAWS, 1);
  }

  private Verdict.Grounds grounds(Compared each) {
    String id = parameters.adjust() == Adjust.NONE ? "fisher-p" : "fisher-p-adjusted";
    Optional<Step> p = step(known, id, each);
    Verdict.Interval all = interval(wider, each);
    return new Verdict.Grounds(
        p,
        Given.other(
            Text.of("1 less the confidence", "1 减置信水平"),
            Fraction.ONE.minus(parameters.confidence().value())),
        p.isPresent() ? interval(known, each) : all,
        all,
        regression.map(of -> of.of(each)));
  }

  private static Verdict.Interval interval(Map<String, Figure> figures, Compared of) {
    return new Verdict.Interval(
        step(figures, "share-lower", of).orElseThrow(),
        step(figures, "share-upper", of).orElseThrow());
  }

  /** The intervals that allow for all comparisons. */
  private List<Figure> wider() {
    long compared = chosen.stream().filter(this::isShare).count();
    long times = parameters.adjust() == Adjust.NONE ? 1 : Math.max(1, compared);
    Fraction miss = Fraction.ONE.minus(parameters.confidence().value());
    Fraction confidence = Fraction.ONE.minus(miss.dividedBy(Fraction.of(times)));
    Fraction most = Share.parse(NormalDeviate.MOST).value();
    Share share = new Share(confidence.compareTo(most) > 0 ? most : confidence);
    return differences(share, Adjust.NONE).intervals(chosen);
  }

  private static Map<String, Figure> byName(List<Figure> figures) {
    Map<String, Figure> known = new HashMap<>();
    figures.forEach(figure -> known.put(figure.id() + figure.of(), figure));
    return known;
  }

  private static String name(String id, Compared of) {
    return id + of.one().of();
  }

  private boolean isShare(Compared of) {
    return step(known, "share-difference", of).isPresent();
  }

  private static Optional<Step> step(Map<String, Figure> known, String id, Compared of) {
    return Optional.ofNullable(known.get(name(id, of)))
        .map(Figure::answer)
        .filter(Answer.Known.class::isInstance)
        .map(answer -> ((Answer.Known) answer).working().get().step());
  }
}
