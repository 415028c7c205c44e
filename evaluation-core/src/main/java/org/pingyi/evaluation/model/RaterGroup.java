package org.pingyi.evaluation.model;

import static java.util.Objects.requireNonNull;

import java.util.ArrayList;
import java.util.List;
import java.util.OptionalLong;
import org.pingyi.evaluation.stability.Stable;

/**
 * Raters who count together: 群众, 党员互评, 领导点评, 自评.
 *
 * @param id the id that ballots name
 * @param title what people read
 * @param weight how much it counts among the groups, above 0
 * @param minimum with fewer accepted ballots on an object the group has no score for it, at least 0
 * @param issued how many papers were handed out, where that is known, at least 0
 * @param anonymous whether nobody may learn who gave a ballot; false where ballots are given by
 *     name
 * @param strata the parts of the group that are scored by themselves; none where it is scored whole
 * @param weightFor weights for some objects, of which the first that matches holds
 */
@Stable
public record RaterGroup(
    String id,
    Text title,
    Fraction weight,
    long minimum,
    OptionalLong issued,
    boolean anonymous,
    List<Stratum> strata,
    List<WeightFor> weightFor) {

  /**
   * Checks the group.
   *
   * @throws IllegalArgumentException if the id is blank, the weight not above 0, the minimum or the
   *     issued papers below 0, or two strata have one id
   */
  public RaterGroup {
    Ids.require(id);
    requireNonNull(title, "title");
    Weights.require(weight);
    requireNonNull(issued, "issued");
    if (minimum < 0 || issued.orElse(0) < 0) {
      throw new IllegalArgumentException("ballots and papers are counted from 0");
    }
    strata = List.copyOf(strata);
    weightFor = List.copyOf(weightFor);
    List<String> ids = new ArrayList<>(strata.size());
    for (Stratum stratum : strata) {
      ids.add(stratum.id());
    }
    Ids.requireUnique(ids);
  }

  /**
   * Returns the weight of this group for an object.
   *
   * @param object the object
   * @return the weight of the first {@link #weightFor} that matches, else the group's own
   */
  public Fraction weightFor(EvaluationObject object) {
    for (WeightFor candidate : weightFor) {
      if (candidate.matches(object)) {
        return candidate.weight();
      }
    }
    return weight;
  }
}
