package org.pingyi.evaluation.evaluate;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Optional;
import java.util.function.Supplier;
import org.pingyi.evaluation.evaluate.Statistics.Calculated;
import org.pingyi.evaluation.explanation.Explanation;
import org.pingyi.evaluation.explanation.Kind;
import org.pingyi.evaluation.model.Text;
import org.pingyi.evaluation.report.FigureResult;
import org.pingyi.evaluation.rule.Figure.Answer;
import org.pingyi.evaluation.rule.Working;

/** Explains figures: by which steps each was calculated, or why nobody can say. */
final class FigureExplainer {

  private FigureExplainer() {}

  static Explanation explain(Calculated figure) {
    Explanation start =
        Explanation.of("figure", Kind.FIGURE, title(figure.result()))
            .by(Workings.applied(figure.rule()));
    if (figure.answer() instanceof Answer.Known known) {
      return start.number(working(figure, known), Optional.of(known.value()));
    }
    return start.none(((Answer.NotApplicable) figure.answer()).reason());
  }

  private static Text title(FigureResult figure) {
    Text title = figure.title();
    return figure
        .of()
        .map(of -> Text.of(of.en() + ": " + title.en(), of.zh() + "：" + title.zh()))
        .orElse(title);
  }

  private static Working working(Calculated figure, Answer.Known known) {
    Supplier<Text> subject = () -> Subjects.of(figure.result());
    Working working = figure.rule().ask(subject, (asked, with) -> known.working().get());
    WorkingSize.require(figure.rule(), subject, working);
    BigDecimal value = known.value();
    BigDecimal rounded = working.step().result().rounded(value.scale(), RoundingMode.HALF_UP);
    if (rounded.compareTo(value) != 0) {
      throw Answers.wrong(
          figure.rule(),
          subject,
          Text.of(
              "explains another number than the one that it gave, rounded", "所作说明的结果经舍入与其返回的数不一致"));
    }
    return working;
  }
}
