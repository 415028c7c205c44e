package org.pingyi.evaluation.evaluate;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import org.pingyi.evaluation.model.Criterion;
import org.pingyi.evaluation.model.Text;
import org.pingyi.evaluation.report.Adjustment;
import org.pingyi.evaluation.report.CellResult;
import org.pingyi.evaluation.report.CriterionResult;
import org.pingyi.evaluation.report.GroupResult;
import org.pingyi.evaluation.rule.Scored;
import org.pingyi.evaluation.scheme.BoundRule;
import org.pingyi.evaluation.scheme.SchemeDefinition;

/**
 * Makes sure that rules which are asked once more, for an explanation, answer as they did for the
 * report. One that does not keeps state, and neither of its answers is to be trusted.
 */
final class SameAgain {

  private static final Text ANOTHER =
      Text.of("gives another answer when it is asked again", "再次调用时返回了不同的结果");

  private final SchemeDefinition scheme;
  private final Appraisal reported;
  private final Publication publication;

  private SameAgain(SchemeDefinition scheme, Appraisal reported) {
    this.scheme = scheme;
    this.reported = reported;
    this.publication = new Publication(scheme.rounding());
  }

  /** Compares the scores of an object with those that are reported, from the cells up. */
  static void requireScores(SchemeDefinition scheme, Appraisal reported, ScoredObject again) {
    new SameAgain(scheme, reported).require(again);
  }

  private void require(ScoredObject again) {
    criteria(reported.criteria(), publication.of(again.criteria()));
    require(
        scheme.rules().combining(),
        () -> Subjects.of(reported.object()),
        reported.exactScore().equals(again.total().score()));
    for (int i = 0; i < reported.raters().size(); i++) {
      GroupResult group = reported.raters().get(i);
      require(
          scheme.rules().combining(),
          () -> Subjects.of(reported.object(), group.group()),
          group.score(),
          published(again.groups().get(i)));
    }
  }

  private Optional<BigDecimal> published(Scored scored) {
    return scored.score().map(scheme.rounding()::round);
  }

  private void criteria(List<CriterionResult> before, List<CriterionResult> again) {
    for (int i = 0; i < before.size(); i++) {
      Criterion criterion = before.get(i).criterion();
      criteria(before.get(i).criteria(), again.get(i).criteria());
      cells(criterion, before.get(i).cells(), again.get(i).cells());
      require(
          combining(criterion),
          () -> Subjects.of(reported.object(), criterion),
          before.get(i).score(),
          again.get(i).score());
    }
  }

  private void cells(Criterion leaf, List<CellResult> before, List<CellResult> again) {
    for (int i = 0; i < before.size(); i++) {
      CellResult cell = before.get(i);
      Supplier<Text> subject = () -> Subjects.of(reported.object(), leaf, cell.group());
      BoundRule<?> scoring = scoring(leaf);
      for (int j = 0; j < cell.strata().size(); j++) {
        require(
            scoring, subject, cell.strata().get(j).score(), again.get(i).strata().get(j).score());
      }
      require(
          cell.strata().isEmpty() ? scoring : scheme.rules().parts(),
          subject,
          cell.score(),
          again.get(i).score());
    }
  }

  private BoundRule<?> scoring(Criterion leaf) {
    return Optional.<BoundRule<?>>ofNullable(scheme.rules().scoring().get(leaf.id())).orElseThrow();
  }

  private BoundRule<?> combining(Criterion criterion) {
    return Optional.<BoundRule<?>>ofNullable(scheme.rules().innerCombining().get(criterion.id()))
        .orElse(scheme.rules().parts());
  }

  /** What a rule changed when it was asked again, if it did. */
  private record Act(BoundRule<?> rule, Optional<Adjustment> change) {

    String id() {
      return rule.plugin().info().id();
    }
  }

  /** Compares what score rules made of an object with what is reported. */
  static void requireScoreRules(Decision reported, List<ScoreAdjustments.Answered> again) {
    if (again.isEmpty()) {
      return;
    }
    Placing placing = reported.placing();
    require(placing, placing.adjustments(), again.stream().map(SameAgain::act).toList());
    ScoreAdjustments.Answered last = again.get(again.size() - 1);
    require(
        last.rule().bound(),
        () -> Subjects.of(placing.object()),
        last.after().exactScore().equals(placing.exactScore()));
  }

  private static Act act(ScoreAdjustments.Answered answered) {
    List<Adjustment> after = answered.after().adjustments();
    return new Act(
        answered.rule().bound(),
        after.stream().skip(answered.before().adjustments().size()).findFirst());
  }

  /** Compares what grade rules made of an object with what is reported. */
  static void requireGradeRules(Decision reported, List<Grades.Answered> again) {
    List<Adjustment> changes =
        reported
            .adjustments()
            .subList(
                reported.placing().adjustments().size(),
                reported.adjustments().size() - reported.limits().size());
    require(reported.placing(), changes, again.stream().map(SameAgain::act).toList());
  }

  private static Act act(Grades.Answered answered) {
    BoundRule<?> rule = answered.rule().bound();
    return new Act(
        rule,
        answered.before().equals(answered.after())
            ? Optional.empty()
            : Optional.of(
                new Adjustment.OfGrade(
                    rule.plugin().info().id(),
                    answered.before(),
                    answered.after(),
                    answered.answer().reason())));
  }

  private static void require(Placing of, List<Adjustment> reported, List<Act> again) {
    int next = 0;
    for (int i = 0; i < again.size(); i++) {
      if (again.get(i).change().isPresent()) {
        Optional<Adjustment> before = reported.stream().skip(next).findFirst();
        require(of, again, i, before, before.equals(again.get(i).change()));
        next++;
      }
    }
    Optional<Adjustment> left = reported.stream().skip(next).findFirst();
    if (left.isPresent()) {
      require(of, again, again.size() - 1, left, false);
    }
  }

  /** Blames the rule that does not act any more, if there is one, or the one that acts now. */
  private static void require(
      Placing of, List<Act> again, int now, Optional<Adjustment> before, boolean same) {
    Act guilty =
        again.subList(0, now + 1).stream()
            .filter(act -> before.stream().anyMatch(change -> change.rule().equals(act.id())))
            .findFirst()
            .orElse(again.get(now));
    require(guilty.rule(), () -> Subjects.of(of.object()), same);
  }

  private static void require(
      BoundRule<?> rule,
      Supplier<Text> subject,
      Optional<BigDecimal> before,
      Optional<BigDecimal> again) {
    require(rule, subject, before.equals(again));
  }

  private static void require(BoundRule<?> rule, Supplier<Text> subject, boolean same) {
    if (!same) {
      throw Answers.wrong(rule, subject, ANOTHER);
    }
  }
}
