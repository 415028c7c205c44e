package org.pingyi.evaluation.scheme;

import static java.util.stream.Collectors.joining;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.pingyi.evaluation.DefaultRules;
import org.pingyi.evaluation.fault.FaultCode;
import org.pingyi.evaluation.fault.InputException;
import org.pingyi.evaluation.model.LeafCriterion;
import org.pingyi.evaluation.model.Scale;
import org.pingyi.evaluation.model.Text;
import org.pingyi.evaluation.plugin.RulePlugins;
import org.pingyi.evaluation.rule.Identified;
import org.pingyi.evaluation.rule.NoParameters;
import org.pingyi.evaluation.rule.Paper;
import org.pingyi.evaluation.rule.PaperRule;
import org.pingyi.evaluation.rule.ParameterCheck;
import org.pingyi.evaluation.rule.ScoreRange;
import org.pingyi.evaluation.rule.Scored;
import org.pingyi.evaluation.rule.ScoringRule;
import org.pingyi.evaluation.tally.Cell;

/** Which leaves, groups and strata a rule sees when it checks its parameters. */
class LeavesToCheckTest {

  /** Reports what it sees, as a fault. */
  private static void tell(ParameterCheck check) {
    String seen =
        leaves(check.leaves())
            + " | conduct: "
            + leaves(check.leaves("conduct"))
            + " | speed: "
            + leaves(check.leaves("speed"))
            + " | nothing: "
            + leaves(check.leaves("nothing"))
            + " | masses: "
            + check.strata("masses");
    check.report(FaultCode.INVALID_PARAMETER, "", Text.of(seen));
  }

  private static String leaves(List<LeafCriterion> leaves) {
    return leaves.stream().map(leaf -> leaf.id() + "/" + leaf.scale().id()).collect(joining(" "));
  }

  @Identified(id = "teller", version = "1", en = "Teller", zh = "直言")
  static final class TellingScore implements ScoringRule<NoParameters> {
    @Override
    public void check(NoParameters parameters, ParameterCheck check) {
      tell(check);
    }

    @Override
    public ScoreRange range(Scale scale, NoParameters parameters) {
      return ScoreRange.of(scale);
    }

    @Override
    public Scored score(Cell cell, NoParameters parameters) {
      return Scored.notApplicable(Text.of("never asked", "不会问到"));
    }
  }

  @Identified(id = "teller", version = "1", en = "Teller", zh = "直言")
  static final class TellingPaper implements PaperRule<NoParameters> {
    @Override
    public void check(NoParameters parameters, ParameterCheck check) {
      tell(check);
    }

    @Override
    public Verdict judge(Paper paper, NoParameters parameters) {
      return new Verdict.Stands();
    }
  }

  private static final RulePlugins PLUGINS =
      RulePlugins.of(
          new DefaultRules.Scoring(),
          new DefaultRules.Combining(),
          new TellingScore(),
          new TellingPaper());

  private static final String SCHEME =
      """
      id: x
      version: 1
      scales:
        marks: { range: { from: 0, to: 10, step: 1 } }
        quality: { options: [ { id: A, value: 1 } ] }
      criteria:
        - { id: service, scale: marks }
        - id: conduct
          criteria:
            - { id: speed, scale: quality, scoring: { use: teller } }
            - { id: manner, scale: quality }
      raters: [ { id: masses, strata: [ { id: town }, { id: land } ] }, { id: peers } ]
      """;

  private static List<String> faults(String scheme) {
    InputException refused =
        catchThrowableOfType(
            InputException.class, () -> SchemeReader.read("scheme.yaml", scheme, PLUGINS));
    return refused.faults().stream()
        .map(fault -> fault.path() + ": " + fault.message().en())
        .toList();
  }

  private static final String OTHERS =
      " | conduct: speed/quality manner/quality | speed: speed/quality | nothing: "
          + " | masses: [town, land]";

  @Test
  void the_default_scoring_rule_sees_the_leaves_that_name_none_and_others_see_their_own() {
    assertThat(faults(SCHEME + "scoring: { use: teller }\n"))
        .containsExactly(
            "criteria[1].criteria[0].scoring: speed/quality" + OTHERS,
            "scoring: service/marks manner/quality" + OTHERS);
  }

  @Test
  void other_rules_see_all_leaves() {
    assertThat(faults(SCHEME.replace(", scoring: { use: teller }", "") + "papers: [ use: teller ]"))
        .containsExactly("papers[0]: service/marks speed/quality manner/quality" + OTHERS);
  }

  @Test
  void where_a_scale_has_a_fault_no_leaves_are_seen() {
    assertThat(faults(SCHEME.replace("step: 1", "step: 0") + "scoring: { use: teller }\n"))
        .contains(
            "scoring:  | conduct:  | speed:  | nothing:  | masses: [town, land]",
            "criteria[1].criteria[0].scoring:  | conduct:  | speed:  | nothing: "
                + " | masses: [town, land]");
  }

  @Test
  void where_another_group_has_a_fault_the_strata_are_seen_all_the_same() {
    assertThat(
            faults(SCHEME.replace("id: peers", "id: peers, weight: 0") + "papers: [ use: teller ]"))
        .anySatisfy(fault -> assertThat(fault).startsWith("papers[0]: ").endsWith("[town, land]"));
  }
}
