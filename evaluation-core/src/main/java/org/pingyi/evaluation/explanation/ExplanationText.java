package org.pingyi.evaluation.explanation;

import com.google.common.collect.Sets;
import java.math.BigDecimal;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.pingyi.evaluation.model.Fraction;
import org.pingyi.evaluation.model.Language;
import org.pingyi.evaluation.model.Text;
import org.pingyi.evaluation.rule.Comparison;
import org.pingyi.evaluation.rule.Step;
import org.pingyi.evaluation.rule.Step.Operation;
import org.pingyi.evaluation.rule.Term;
import org.pingyi.evaluation.text.LineBreaks;

/** Words explanations, so that a lay person can follow each step and redo it. */
final class ExplanationText {

  private static final Set<Kind> RULES =
      Sets.immutableEnumSet(Kind.SCORE_RULE, Kind.GRADE_RULE, Kind.TRIGGER);

  private static final int LARGEST = 5;

  private final Wording wording;
  private final StepWording steps;
  private final Detail detail;
  private final StringBuilder lines = new StringBuilder();

  ExplanationText(Language language, Detail detail) {
    this.wording = new Wording(language);
    this.steps = new StepWording(wording);
    this.detail = detail;
  }

  String of(Explanation explanation) {
    whole(explanation, 0);
    return lines.toString();
  }

  private void whole(Explanation explanation, int depth) {
    line(depth, head(explanation));
    switch (detail) {
      case SUMMARY -> summary(explanation, depth + 1);
      case PARTS -> parts(explanation, depth + 1);
      case STEPS -> {
        inside(explanation, depth + 1);
        explanation.parts().forEach(part -> whole(part, depth + 1));
      }
    }
  }

  /** What came out of each decision, and of a number the largest contributions. */
  private void summary(Explanation explanation, int depth) {
    if (isMadeOfDecisions(explanation)) {
      for (Explanation part : explanation.parts()) {
        if (part.kind() != Kind.GROUP_TOTAL) {
          whole(part, depth);
        }
      }
    } else if (explanation.kind() == Kind.FINDING) {
      inside(explanation, depth);
    } else {
      largest(explanation, depth);
    }
  }

  /** Each decision with what it rests on, but nothing of what that rests on itself. */
  private void parts(Explanation explanation, int depth) {
    inside(explanation, depth);
    for (Explanation part : explanation.parts()) {
      if (isMadeOfDecisions(explanation) && part.kind() != Kind.GROUP_TOTAL) {
        line(depth, head(part));
        inside(part, depth + 1);
      } else if (explanation.terms().isEmpty()) {
        line(depth, head(part));
      }
    }
  }

  private static boolean isMadeOfDecisions(Explanation explanation) {
    return explanation.kind() == Kind.OBJECT || explanation.outcome() instanceof Outcome.Together;
  }

  private String head(Explanation explanation) {
    String what = wording.say(explanation.title()) + by(explanation);
    Outcome outcome = explanation.outcome();
    if (outcome instanceof Outcome.Numeric number) {
      return what + colon() + outcome(number) + standing(explanation);
    }
    if (outcome instanceof Outcome.Graded graded) {
      return what + colon() + wording.say(graded.grade().title());
    }
    if (outcome instanceof Outcome.None none) {
      return what + colon() + nothing(explanation.kind()) + wording.say(none.reason());
    }
    return what;
  }

  /** Of an object its rank, and the grade that rules and limits have left. */
  private String standing(Explanation explanation) {
    if (explanation.kind() != Kind.OBJECT) {
      return "";
    }
    String rank =
        explanation
            .find("rank")
            .flatMap(Explanation::published)
            .map(place -> say("; rank " + place, "；第 " + place + " 名"))
            .orElse("");
    String grade =
        explanation.parts().stream()
            .map(Explanation::outcome)
            .filter(Outcome.Graded.class::isInstance)
            .reduce((first, last) -> last)
            .map(last -> wording.say(((Outcome.Graded) last).grade().title()))
            .map(title -> say("; " + title, "；" + title))
            .orElse("");
    return rank + grade;
  }

  private String nothing(Kind kind) {
    return RULES.contains(kind) ? say("does not apply: ", "不适用：") : say("none: ", "无：");
  }

  private String by(Explanation explanation) {
    if (explanation.rule().isEmpty()) {
      return "";
    }
    AppliedRule rule = explanation.rule().get();
    String title = rule.title().equals(explanation.title()) ? "" : wording.say(rule.title()) + " ";
    return say(" (" + rule.use() + ")", "（" + title + rule.use() + "）");
  }

  private String outcome(Outcome.Numeric number) {
    Optional<BigDecimal> published = number.published();
    if (published.isEmpty()) {
      return wording.number(number.exact());
    }
    String rounded = published.get().toPlainString();
    return Fraction.of(published.get()).equals(number.exact())
        ? rounded
        : rounded
            + say(
                ", rounded from " + wording.number(number.exact()),
                "，由 " + wording.number(number.exact()) + " 舍入");
  }

  private void inside(Explanation explanation, int depth) {
    explanation.from().ifPresent(before -> line(depth, changed(before, explanation.reason())));
    explanation
        .step()
        .filter(step -> !StepWording.isPlain(step) && !isCompared(step, explanation.grounds()))
        .ifPresent(step -> line(depth, steps.calculation(step)));
    if (detail == Detail.STEPS || explanation.terms().size() <= StepWording.SHORT) {
      terms(explanation, explanation.terms(), depth + 1);
    } else {
      largest(explanation, depth + 1);
    }
    for (Comparison ground : explanation.grounds()) {
      line(depth, steps.comparison(ground));
    }
    if (detail == Detail.STEPS) {
      details(explanation, depth + 1);
    }
    explanation.due().ifPresent(due -> line(depth, due(due)));
  }

  private String changed(Before before, Optional<Text> reason) {
    String was = wording.say(before.title());
    String why = reason.map(text -> say("; ", "；") + wording.say(text)).orElse("");
    return say("before: " + was, "此前：" + was) + why;
  }

  /** What formulas only name: the steps within them. */
  private void details(Explanation explanation, int depth) {
    Set<String> lines = new LinkedHashSet<>();
    int terms = explanation.terms().size();
    explanation.step().ifPresent(step -> lines.addAll(steps.details(step, terms)));
    for (Comparison ground : explanation.grounds()) {
      Stream.of(ground.left(), ground.right())
          .filter(Step.class::isInstance)
          .forEach(side -> lines.addAll(steps.details((Step) side, 0)));
    }
    lines.forEach(line -> line(depth, line));
  }

  /** A calculation that is one side of a comparison is written there. */
  private static boolean isCompared(Step step, List<Comparison> grounds) {
    return grounds.stream().anyMatch(ground -> ground.left().equals(step));
  }

  private void terms(Explanation explanation, List<Term> terms, int depth) {
    for (Term term : terms) {
      line(depth, term(explanation, term));
    }
  }

  private String term(Explanation explanation, Term term) {
    String title = wording.say(term.title());
    String weight = wording.number(term.weight().result());
    boolean counted =
        (explanation.kind() == Kind.CELL && explanation.parts().isEmpty())
            || explanation.kind() == Kind.STRATUM;
    String weighs =
        counted
            ? say(weight + (weight.equals("1") ? " time" : " times"), weight + " 次")
            : say("weight " + weight, "权重 " + weight);
    if (term.value().isEmpty()) {
      return title + colon() + weighs + say(", has no score and does not count", "，没有得分，不计入");
    }
    String share = wording.percent(term.effectiveWeight());
    String contribution = wording.number(term.contribution());
    return title
        + colon()
        + weighs
        + say(", that is " + share + ", × ", "，占 " + share + "，× ")
        + wording.number(term.value().get().result())
        + say(" contributes ", "，贡献 ")
        + contribution;
  }

  private void largest(Explanation explanation, int depth) {
    List<Contribution> all = Contribution.all(explanation);
    if (all.isEmpty()) {
      explanation
          .step()
          .filter(step -> step.operation() != Operation.OTHER)
          .ifPresent(step -> line(depth, steps.calculation(step)));
      return;
    }
    List<Contribution> largest = explanation.largest(LARGEST);
    Fraction rest = explanation.exact().orElse(Fraction.ZERO);
    for (Contribution each : largest) {
      rest = rest.minus(each.contribution());
      line(depth, contribution(each));
    }
    int others = all.size() - largest.size();
    if (others > 0) {
      String together = wording.number(rest);
      line(
          depth,
          say(
              "and " + others + " others, together " + together,
              "其余 " + others + " 项合计 " + together));
    }
  }

  private String contribution(Contribution each) {
    String share = wording.percent(each.effectiveWeight());
    String value = wording.number(each.value());
    String contribution = wording.number(each.contribution());
    return wording.say(each.title())
        + colon()
        + say(
            value + " × " + share + " contributes " + contribution,
            value + " × " + share + "，贡献 " + contribution);
  }

  private String due(Due due) {
    String within = wording.duration(due.within());
    return say(
        "due " + due.date() + ": " + within + " after the period's last day, " + due.closes(),
        "整改期限 " + due.date() + "：评议期最后一日 " + due.closes() + " 之后 " + within);
  }

  private String colon() {
    return say(": ", "：");
  }

  private String say(String en, String zh) {
    return wording.say(en, zh);
  }

  private void line(int depth, String text) {
    lines.append("  ".repeat(depth)).append(LineBreaks.folded(text)).append('\n');
  }
}
