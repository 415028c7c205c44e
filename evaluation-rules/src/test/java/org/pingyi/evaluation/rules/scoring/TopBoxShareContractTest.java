package org.pingyi.evaluation.rules.scoring;

import java.util.Optional;
import java.util.stream.IntStream;
import org.pingyi.evaluation.model.Fraction;
import org.pingyi.evaluation.model.Scale;
import org.pingyi.evaluation.testkit.ScoringContract;

class TopBoxShareContractTest extends ScoringContract {
  TopBoxShareContractTest() {
    super(new TopBoxShare(), "", "boxes: 2", "at-least: 1.5");
  }

  @Override
  protected boolean fits(Scale scale, String parameters) {
    Fraction border = Fraction.of(3, 2);
    long values =
        IntStream.range(0, scale.size())
            .mapToObj(scale::value)
            .filter(Optional::isPresent)
            .distinct()
            .count();
    return switch (values == 0 ? "" : parameters) {
      case "boxes: 2" -> values > 2;
      case "at-least: 1.5" ->
          border.compareTo(scale.least().orElseThrow()) > 0
              && border.compareTo(scale.greatest().orElseThrow()) <= 0;
      default -> true;
    };
  }
}
