package org.pingyi.evaluation.count.papers;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.pingyi.evaluation.model.LeafCriterion;
import org.pingyi.evaluation.model.Scale;

/**
 * How answers are written in the form in which they are counted. The numbers of a range cost more
 * to write than to count, so that some of them are kept; criteria with the same scale share them.
 */
final class AnswerTexts {

  /** Of how many answers to a scale the texts are kept. */
  private static final int KEPT = 1 << 10;

  private final OfScale[] scales;

  AnswerTexts(List<LeafCriterion> leaves) {
    Map<Scale, OfScale> byScale = new HashMap<>();
    this.scales =
        leaves.stream()
            .map(leaf -> byScale.computeIfAbsent(leaf.scale(), OfScale::new))
            .toArray(OfScale[]::new);
  }

  /** The text of an answer, by the criterion's number and its own. */
  String of(int criterion, int answer) {
    return scales[criterion].text(answer);
  }

  private static final class OfScale {

    private final Scale scale;
    private final @Nullable String[] texts;

    /** For each text the number of its answer. */
    private final int[] numbers;

    OfScale(Scale scale) {
      this.scale = scale;
      this.texts = new @Nullable String[Math.min(scale.size(), KEPT)];
      this.numbers = new int[texts.length];
    }

    String text(int answer) {
      int place = answer % texts.length;
      String text = texts[place];
      if (text == null || numbers[place] != answer) {
        text = scale.answer(answer);
        texts[place] = text;
        numbers[place] = answer;
      }
      return text;
    }
  }
}
