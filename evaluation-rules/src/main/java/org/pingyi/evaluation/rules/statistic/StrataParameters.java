package org.pingyi.evaluation.rules.statistic;

import jakarta.validation.constraints.Min;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.pingyi.evaluation.fault.FaultCode;
import org.pingyi.evaluation.model.RaterGroup;
import org.pingyi.evaluation.model.Text;
import org.pingyi.evaluation.rule.Meaning;
import org.pingyi.evaluation.rule.ParameterCheck;
import org.pingyi.evaluation.rule.Reference;

/**
 * Which parts a population has, and how large they are.
 *
 * @param group the group whose strata are the parts; without it the rater groups are
 * @param sizes by the part's id how many there are in it, those who gave no ballot too, at least 1;
 *     that of a rater group may be left out where papers were issued to it
 */
public record StrataParameters(
    @Meaning(
            en =
                "The group whose strata are looked at; without it the rater groups are the strata.",
            zh = "按哪个评议主体的层推算；省略时各评议主体即为层。")
        Optional<Reference.ToGroup> group,
    @Meaning(
            en =
                "How many there are in each stratum, those who gave no ballot too; of a rater"
                    + " group, what the scheme says was `issued` stands where it is left out.",
            zh = "各层总人数（含未参加评议者）；评议主体的人数省略时取方案中的 `issued`。")
        Optional<Map<String, @Min(1) Long>> sizes) {

  /** Copies the sizes, in their order. */
  public StrataParameters {
    sizes = sizes.map(given -> Collections.unmodifiableMap(new LinkedHashMap<>(given)));
  }

  /**
   * Reports a group without strata, sizes of strata, or of rater groups, that there are not, and
   * sizes that are missing.
   */
  void check(ParameterCheck check) {
    if (group.isEmpty()) {
      checkIds(check, check.groups(), Text.of("rater group", "评议主体"));
    } else {
      String id = group.get().id();
      List<String> strata = check.strata(id);
      if (!strata.isEmpty()) {
        checkIds(check, strata, Text.of("stratum of " + id, id + " 的层"));
      }
    }
    check.raters().forEach(rater -> checkGroup(rater, check));
  }

  /** Of strata only the rule knows how many there are, of a rater group perhaps the scheme too. */
  private void checkGroup(RaterGroup rater, ParameterCheck check) {
    if (group.isEmpty() && rater.issued().isEmpty()) {
      requireSize(rater.id(), check);
    } else if (group.isPresent() && group.get().id().equals(rater.id())) {
      rater.strata().forEach(stratum -> requireSize(stratum.id(), check));
      if (rater.strata().isEmpty()) {
        check.report(
            FaultCode.INVALID_PARAMETER,
            "group",
            Text.of(
                "the rater group has no strata: give it some, or leave `group` out, and the rater"
                    + " groups are the strata",
                "该评议主体没有分层：须为其设层，或省略 `group`，以各评议主体为层"));
      }
    }
  }

  private void requireSize(String id, ParameterCheck check) {
    if (size(id).isEmpty()) {
      check.report(
          FaultCode.MISSING_KEY,
          "sizes." + id,
          Text.of("how many there are in “" + id + "” is not given", "未给出“" + id + "”的总人数"));
    }
  }

  private void checkIds(ParameterCheck check, List<String> known, Text what) {
    for (String id : sizes.orElse(Map.of()).keySet()) {
      if (!known.contains(id)) {
        check.report(
            FaultCode.UNKNOWN_REFERENCE,
            "sizes." + id,
            Text.of(
                "there is no " + what.en() + " “" + id + "”", "没有" + what.zh() + "“" + id + "”"));
      }
    }
  }

  /** Returns how many there are in a part, where that is given. */
  Optional<Long> size(String id) {
    return sizes.map(given -> given.get(id));
  }
}
