package org.pingyi.evaluation.rules.difference;

import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.pingyi.evaluation.model.Text;
import org.pingyi.evaluation.rule.Figure;
import org.pingyi.evaluation.rule.Figure.Answer;
import org.pingyi.evaluation.rule.Step;

/**
 * A test that gives a p-value for each comparison.
 *
 * @param id what its figures are called
 * @param title what people read
 * @param obstacle why two sides, which have ratings, cannot be tested, if so
 * @param test the test
 */
record PValues(
    String id,
    Text title,
    Function<Compared, Optional<Answer>> obstacle,
    Function<Compared, Step> test) {

  private static final int DECIMALS = 10;

  /** Returns the p-values of all comparisons, and adjusted for all of them that can be tested. */
  List<Figure> figures(List<Compared> all, Adjust adjust) {
    List<Step> values = all.stream().filter(this::isTested).map(test).toList();
    Iterator<Step> plain = values.iterator();
    Iterator<Step> adjusted = adjust.adjusted(values).iterator();
    List<Figure> figures = new ArrayList<>();
    for (Compared compared : all) {
      if (isTested(compared)) {
        figures.add(compared.figure(id, title, plain.next(), DECIMALS));
        if (adjust != Adjust.NONE) {
          figures.add(
              compared.figure(id + "-adjusted", adjustedTitle(adjust), adjusted.next(), DECIMALS));
        }
      } else if (compared.isRated()) {
        figures.add(compared.one().figure(id, title, obstacle.apply(compared).orElseThrow()));
      }
    }
    return figures;
  }

  private boolean isTested(Compared compared) {
    return compared.isRated() && obstacle.apply(compared).isEmpty();
  }

  private Text adjustedTitle(Adjust adjust) {
    return adjust == Adjust.HOLM
        ? Text.of(title.en() + ", adjusted by Holm", title.zh() + "（Holm 校正）")
        : Text.of(
            title.en() + ", adjusted by Benjamini and Hochberg",
            title.zh() + "（Benjamini–Hochberg 校正）");
  }
}
