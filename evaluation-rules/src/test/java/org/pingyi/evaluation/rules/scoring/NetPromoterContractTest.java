package org.pingyi.evaluation.rules.scoring;

import java.math.BigDecimal;
import java.util.List;
import org.pingyi.evaluation.model.Fraction;
import org.pingyi.evaluation.model.Scale;
import org.pingyi.evaluation.testkit.ScoringContract;

class NetPromoterContractTest extends ScoringContract {
  NetPromoterContractTest() {
    super(
        new NetPromoter(),
        "",
        "promoters-from: 80\ndetractors-to: 60",
        "promoters-from: 2\ndetractors-to: 0.5");
  }

  @Override
  protected boolean fits(Scale scale, String parameters) {
    if (scale.least().isEmpty()) {
      return true;
    }
    List<String> borders =
        parameters.isEmpty()
            ? List.of("9", "6")
            : parameters.lines().map(line -> line.substring(line.indexOf(' ') + 1)).toList();
    Fraction from = Fraction.of(new BigDecimal(borders.get(0)));
    Fraction to = Fraction.of(new BigDecimal(borders.get(1)));
    Fraction least = scale.least().get();
    Fraction greatest = scale.greatest().orElseThrow();
    return to.compareTo(least) >= 0
        && from.compareTo(greatest) <= 0
        && from.times(2).compareTo(least.plus(greatest)) >= 0;
  }
}
