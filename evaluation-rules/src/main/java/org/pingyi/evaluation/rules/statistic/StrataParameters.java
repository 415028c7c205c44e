package org.pingyi.evaluation.rules.statistic;

import jakarta.validation.Valid;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.pingyi.evaluation.fault.FaultCode;
import org.pingyi.evaluation.model.Text;
import org.pingyi.evaluation.rule.Meaning;
import org.pingyi.evaluation.rule.ParameterCheck;
import org.pingyi.evaluation.rule.Reference;

/**
 * Which parts a population has, and how large they are.
 *
 * @param group the group whose strata are the parts; without it the rater groups are
 * @param sizes the sizes; that of a rater group may be left out where papers were issued to it
 */
public record StrataParameters(
    @Meaning(
            en =
                "The group whose strata are looked at; without it the rater groups are the strata.",
            zh = "按哪个评议主体的层推算；省略时各评议主体即为层。")
        Optional<Reference.ToGroup> group,
    @Meaning(
            en =
                "How many there are in each stratum; of a rater group, what the scheme says was"
                    + " `issued` stands where it is left out.",
            zh = "各层总人数；评议主体的人数省略时取方案中的 `issued`。")
        Optional<List<@Valid StratumSize>> sizes) {

  /** Reports parts that have two sizes, and rater groups that there are not. */
  void check(ParameterCheck check) {
    Set<String> named = new HashSet<>();
    for (int i = 0; i < given().size(); i++) {
      String id = given().get(i).id();
      if (!named.add(id)) {
        check.report(
            FaultCode.DUPLICATE_ID,
            "sizes[" + i + "].id",
            Text.of("the size of " + id + " is given twice", id + " 的人数重复给出"));
      } else if (group.isEmpty() && !check.groups().contains(id)) {
        check.report(
            FaultCode.UNKNOWN_REFERENCE,
            "sizes[" + i + "].id",
            Text.of("there is no rater group " + id, "没有评议主体 " + id));
      }
    }
  }

  /** Returns the sizes that are given. */
  List<StratumSize> given() {
    return sizes.orElse(List.of());
  }

  /** Returns the place of a part's size, from 0, where it is given. */
  Optional<Integer> numberOf(String id) {
    for (int i = 0; i < given().size(); i++) {
      if (given().get(i).id().equals(id)) {
        return Optional.of(i);
      }
    }
    return Optional.empty();
  }
}
