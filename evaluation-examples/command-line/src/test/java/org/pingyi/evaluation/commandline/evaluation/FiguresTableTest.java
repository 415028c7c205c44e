package org.pingyi.evaluation.commandline.evaluation;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.pingyi.evaluation.model.EvaluationObject;
import org.pingyi.evaluation.model.Language;
import org.pingyi.evaluation.model.Text;
import org.pingyi.evaluation.report.FigureResult;

class FiguresTableTest {

  @Test
  void a_figure_has_a_row_with_what_it_is_of_and_its_value_or_why_there_is_none() {
    List<FigureResult> figures =
        List.of(
            figure(Optional.empty(), Optional.of(new BigDecimal("0.210")), Optional.empty()),
            figure(
                Optional.of(
                    new EvaluationObject(
                        "1", Text.of("一科"), Optional.empty(), Optional.empty(), Map.of())),
                Optional.empty(),
                Optional.of(Text.of("too few", "太少"))));

    assertThat(FiguresTable.of(figures, Language.EN).lines())
        .containsExactly(
            "Figure     Of    Value", //
            "agreement  all   0.210",
            "agreement  一科  – (too few)");
    assertThat(FiguresTable.of(figures, Language.ZH).lines())
        .containsExactly(
            "统计值  范围  数值", //
            "一致性  全部  0.210",
            "一致性  一科  –（太少）");
  }

  @Test
  void of_many_figures_the_first_are_shown() {
    FigureResult one =
        figure(Optional.empty(), Optional.of(new BigDecimal("0.210")), Optional.empty());

    assertThat(FiguresTable.of(Collections.nCopies(30, one), Language.EN).lines()).hasSize(21);
  }

  private static FigureResult figure(
      Optional<EvaluationObject> object, Optional<BigDecimal> value, Optional<Text> reason) {
    return new FigureResult(
        "kappa",
        "kappa",
        Text.of("agreement", "一致性"),
        object,
        Optional.empty(),
        Optional.empty(),
        value,
        reason);
  }
}
