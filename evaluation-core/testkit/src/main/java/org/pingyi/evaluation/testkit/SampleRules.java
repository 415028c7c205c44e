package org.pingyi.evaluation.testkit;

import java.util.List;
import java.util.Optional;
import org.pingyi.evaluation.model.CalendarDuration;
import org.pingyi.evaluation.model.Grade;
import org.pingyi.evaluation.model.LeafCriterion;
import org.pingyi.evaluation.model.Share;
import org.pingyi.evaluation.model.Text;
import org.pingyi.evaluation.plugin.RulePlugins;
import org.pingyi.evaluation.rule.Adjusted;
import org.pingyi.evaluation.rule.AppraisedObject;
import org.pingyi.evaluation.rule.Finding;
import org.pingyi.evaluation.rule.Findings;
import org.pingyi.evaluation.rule.GradeAdjustmentRule;
import org.pingyi.evaluation.rule.Identified;
import org.pingyi.evaluation.rule.NoParameters;
import org.pingyi.evaluation.rule.RectificationTrigger;
import org.pingyi.evaluation.rule.Standing;
import org.pingyi.evaluation.tally.Cell;

/** Rules by which a sample report has something of everything. */
final class SampleRules {

  /** The id of the trigger. */
  static final String ANY_DISSATISFIED = "sample-any-dissatisfied";

  private SampleRules() {}

  static RulePlugins plugins() {
    return RulePlugins.of(new LastGrade(), new AnyDissatisfied());
  }

  /** Gives the last grade to each object with a grade above it. */
  @Identified(id = "sample-last-grade", version = "1", en = "Last grade", zh = "末等")
  private static final class LastGrade implements GradeAdjustmentRule<NoParameters> {
    @Override
    public Adjusted<Grade> adjust(
        Standing standing, Grade grade, List<Grade> grades, NoParameters parameters) {
      Grade last = grades.get(grades.size() - 1);
      return last.equals(grade)
          ? new Adjusted.NotApplicable<>(Text.of("it is the last", "已是末等"))
          : new Adjusted.Changed<>(
              last, Text.of("a reason with <tags> & “quotes”", "带 <标签> 和“引号”的原因"));
    }
  }

  /** Finds each leaf that anybody is dissatisfied with. */
  @Identified(id = ANY_DISSATISFIED, version = "1", en = "Dissatisfied", zh = "有人不满意")
  private static final class AnyDissatisfied implements RectificationTrigger<NoParameters> {
    @Override
    public Findings find(AppraisedObject object, NoParameters parameters) {
      return Findings.of(
          object.leaves().stream()
              .filter(leaf -> object.pooled(leaf.id()).negative() > 0)
              .map(leaf -> finding(leaf, object.pooled(leaf.id())))
              .toList());
    }

    private static Finding finding(LeafCriterion leaf, Cell pooled) {
      Share share = Share.of(pooled.negative(), pooled.rated());
      return new Finding(
          leaf.id(),
          new Finding.Observed.OfRatings(share),
          Optional.of(CalendarDuration.parse("15 working days")));
    }
  }
}
