package org.pingyi.evaluation.evaluate;

import com.google.common.collect.ImmutableList;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.pingyi.evaluation.evaluate.Statistics.Calculated;
import org.pingyi.evaluation.evaluate.Triggers.Found;
import org.pingyi.evaluation.explanation.Explanation;
import org.pingyi.evaluation.explanation.Kind;
import org.pingyi.evaluation.explanation.Premises;
import org.pingyi.evaluation.model.Criterion;
import org.pingyi.evaluation.model.Text;
import org.pingyi.evaluation.report.Explanations;
import org.pingyi.evaluation.rule.Origin;
import org.pingyi.evaluation.rule.Working;
import org.pingyi.evaluation.scheme.SchemeDefinition;

/**
 * Explains a report. What is explained is calculated once more, from the counts, and by the rules
 * that calculated it the first time.
 */
final class Explainer implements Explanations {

  private static final Text NO_SCORE = Text.of("without a score there is no rank", "没有得分，因此没有名次");
  private static final Text NO_SCORE_NO_GRADE =
      Text.of("without a score there is no grade", "没有得分，因此没有等次");

  private final SchemeDefinition scheme;
  private final DecidedObjects decided;
  private final List<Calculated> figures;

  Explainer(DecidedObjects decided, List<Calculated> figures) {
    this.scheme = decided.scheme();
    this.decided = decided;
    this.figures = ImmutableList.copyOf(figures);
  }

  @Override
  public Premises premises() {
    return scheme.rules().together(() -> new SchemePremises(scheme).of(decided.appraisals().all()));
  }

  @Override
  public Explanation ballots() {
    return new BallotExplainer(scheme, decided.tally()).explain();
  }

  @Override
  public List<Explanation> weights() {
    return scheme
        .rules()
        .together(
            () ->
                scheme.criteria().stream()
                    .flatMap(Criterion::tree)
                    .flatMap(criterion -> weight(criterion).stream())
                    .toList());
  }

  private Optional<Explanation> weight(Criterion criterion) {
    return decided
        .appraisals()
        .weights()
        .given(criterion)
        .map(
            given ->
                Explanation.of(
                        Origin.path("weights", criterion.id()),
                        Kind.WEIGHT,
                        Text.of(
                            "weight of " + criterion.title().en(), criterion.title().zh() + "的权重"))
                    .by(Workings.applied(given.rule()))
                    .number(
                        Working.of(
                            Workings.steps(
                                given.rule(),
                                () -> Subjects.of(criterion),
                                given.weight().value(),
                                given.weight().steps())),
                        Optional.empty()));
  }

  @Override
  public Explanation object(int number) {
    return scheme.rules().together(() -> explained(number));
  }

  private Explanation explained(int number) {
    Appraisal appraisal = decided.appraisals().all().get(number);
    ScoredObject scored = decided.appraisals().scored(number);
    SameAgain.requireScores(scheme, appraisal, scored);
    ScoreExplainer scores = new ScoreExplainer(scheme, scored);
    Explanation object = Explanation.of("object", Kind.OBJECT, appraisal.object().title());
    FindingExplainer findings = new FindingExplainer(scheme);
    List<Explanation> silent =
        decided.triggers().silent(number).stream().map(findings::explain).toList();
    return decided
        .decisions()
        .of(appraisal)
        .map(decision -> explained(object, decision, scores, silent))
        .orElseGet(() -> undecided(object, scores, silent));
  }

  private Explanation explained(
      Explanation object, Decision decision, ScoreExplainer scores, List<Explanation> silent) {
    DecisionExplainer explainer = new DecisionExplainer(scheme, decision, decided.decisions());
    List<Explanation> parts = new ArrayList<>();
    parts.add(scores.total());
    parts.addAll(explainer.scoreRules());
    parts.add(new RankExplainer(scheme).explain(decision, decided.decisions()));
    parts.add(explainer.grade());
    parts.addAll(explainer.changes());
    parts.addAll(silent);
    parts.addAll(scores.groups());
    return explainer.score(object).parts(parts);
  }

  private static Explanation undecided(
      Explanation object, ScoreExplainer scores, List<Explanation> silent) {
    Explanation total = scores.total();
    List<Explanation> parts = new ArrayList<>();
    parts.add(total);
    parts.add(Explanation.of("rank", Kind.RANK, Text.of("rank", "名次")).none(NO_SCORE));
    parts.add(Explanation.of("grade", Kind.GRADE, Text.of("grade", "等次")).none(NO_SCORE_NO_GRADE));
    parts.addAll(silent);
    parts.addAll(scores.groups());
    return object.none(total.why().orElseThrow()).parts(parts);
  }

  @Override
  public Explanation finding(int number) {
    Found finding = decided.triggers().found().get(number);
    return new FindingExplainer(scheme)
        .explain(finding, decided.appraisals().all().get(finding.object()));
  }

  @Override
  public Explanation figure(int number) {
    return FigureExplainer.explain(figures.get(number));
  }
}
