package org.pingyi.evaluation.testkit;

import java.math.BigDecimal;
import java.util.List;
import java.util.OptionalLong;
import org.pingyi.evaluation.model.Fraction;
import org.pingyi.evaluation.model.RaterGroup;
import org.pingyi.evaluation.model.Stratum;
import org.pingyi.evaluation.model.Text;

/**
 * The raters of a scheme that was made up, and how much they and the criteria weigh.
 *
 * @param minimum how many ballots the first group needs
 * @param strata whether the second group has strata
 * @param named whether the second group is not anonymous, and objects rate each other in it
 * @param weights weights for all that may have one
 */
record SampleRaters(int minimum, boolean strata, boolean named, List<String> weights) {

  SampleRaters {
    weights = List.copyOf(weights);
  }

  /** Returns a weight as a key of a scheme; nothing where it is the default. */
  String weight(int number) {
    String weight = written(number);
    return weight.equals("1") ? "" : ", weight: " + weight;
  }

  private String written(int number) {
    return weights.get(number % weights.size());
  }

  private Fraction fraction(int number) {
    return Fraction.of(new BigDecimal(written(number)));
  }

  /** Returns the groups as a scheme that was read has them. */
  List<RaterGroup> groups() {
    List<Stratum> parts =
        List.of(
            new Stratum("stratum-1", Text.of("stratum-1"), fraction(2)),
            new Stratum("stratum-2", Text.of("stratum-2"), Fraction.ONE));
    return List.of(
        group("group-1", fraction(0), minimum, true, List.of()),
        group("group-2", fraction(1), 0, !named, strata ? parts : List.of()));
  }

  private static RaterGroup group(
      String id, Fraction weight, int minimum, boolean anonymous, List<Stratum> strata) {
    return new RaterGroup(
        id, Text.of(id), weight, minimum, OptionalLong.empty(), anonymous, strata, List.of());
  }

  /** Writes the groups as a scheme does. */
  void write(StringBuilder scheme) {
    scheme.append("raters:\n  - { id: group-1").append(weight(0));
    if (minimum > 0) {
      scheme.append(", minimum: ").append(minimum);
    }
    scheme.append(" }\n  - { id: group-2").append(weight(1));
    if (named) {
      scheme.append(", anonymous: false");
    }
    if (strata) {
      scheme
          .append(", strata: [{ id: stratum-1")
          .append(weight(2))
          .append(" }, { id: stratum-2 }]");
    }
    scheme.append(" }\n");
  }
}
