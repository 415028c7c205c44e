package org.pingyi.evaluation.testkit;

import java.util.List;

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
    String weight = weights.get(number % weights.size());
    return weight.equals("1") ? "" : ", weight: " + weight;
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
