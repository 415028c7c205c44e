package org.pingyi.evaluation.rules.combining;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.pingyi.evaluation.model.Text;
import org.pingyi.evaluation.rule.Part;
import org.pingyi.evaluation.rule.Scored;
import org.pingyi.evaluation.rules.combining.WeightedSum.WhenMissing;

/**
 * The parts that count, where some may have no score.
 *
 * @param counting the parts that count: those with a score, and where a missing score counts as 0
 *     all of them
 * @param none why there is nothing to combine, if that is so
 */
record PartScores(List<Part> counting, Optional<Text> none) {

  static PartScores of(List<Part> parts, WhenMissing whenMissing) {
    List<Part> scored = parts.stream().filter(part -> part.score().isPresent()).toList();
    if (scored.size() < parts.size() && whenMissing == WhenMissing.INCOMPLETE) {
      Text title =
          parts.stream().filter(part -> part.score().isEmpty()).findFirst().orElseThrow().title();
      return new PartScores(
          List.of(),
          Optional.of(
              Text.of(
                  title.en() + " has no score, and all parts need one",
                  title.zh() + "没有得分，而各部分都须有得分")));
    }
    if (scored.isEmpty()) {
      return new PartScores(List.of(), Optional.of(Text.of("no part has a score", "各部分都没有得分")));
    }
    return new PartScores(whenMissing == WhenMissing.ZERO ? parts : scored, Optional.empty());
  }

  /** Combines the parts that count, if there is something to combine. */
  Scored combined(Function<List<Part>, Scored> combine) {
    return none.map(Scored::notApplicable).orElseGet(() -> combine.apply(counting));
  }
}
