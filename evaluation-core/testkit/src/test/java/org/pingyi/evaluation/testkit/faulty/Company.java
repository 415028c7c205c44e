package org.pingyi.evaluation.testkit.faulty;

import java.util.List;
import org.pingyi.evaluation.model.Text;
import org.pingyi.evaluation.rule.Adjusted;
import org.pingyi.evaluation.rule.Identified;
import org.pingyi.evaluation.rule.NoParameters;
import org.pingyi.evaluation.rule.NodeCombiningRule;
import org.pingyi.evaluation.rule.Part;
import org.pingyi.evaluation.rule.RuleInfo;
import org.pingyi.evaluation.rule.ScoreAdjustmentRule;
import org.pingyi.evaluation.rule.Scored;
import org.pingyi.evaluation.rule.Standing;
import org.pingyi.evaluation.rule.Step;
import org.pingyi.evaluation.testkit.AdjustmentContract;
import org.pingyi.evaluation.testkit.ScoringContract;
import org.pingyi.evaluation.testkit.standard.WeightedSum;

/** Rules without fault that do not go alone. */
public final class Company {

  private Company() {}

  /** Leaves scores as they are; the others require it. */
  @Identified(id = "untouched", version = "1.0", en = "Untouched", zh = "不变")
  public static final class Untouched implements ScoreAdjustmentRule<NoParameters> {
    @Override
    public Adjusted<Step> adjust(Standing standing, NoParameters parameters) {
      return new Adjusted.NotApplicable<>(Text.of("nothing is to be done", "无须调整"));
    }
  }

  /** Does what is done by default, under another id. */
  @Identified(id = "other-sum", version = "1.0", en = "Other sum", zh = "另一合成")
  public static final class OtherSum implements NodeCombiningRule<WeightedSum.Parameters> {
    @Override
    public Scored combine(List<Part> parts, WeightedSum.Parameters parameters) {
      return new WeightedSum().combine(parts, parameters);
    }
  }

  /** Requires a rule in the list in which it stands itself. */
  @Identified(
      id = "follower",
      version = "1.0",
      en = "Follower",
      zh = "随从",
      requires = "untouched",
      after = "untouched")
  public static final class Follower implements ScoreAdjustmentRule<NoParameters> {
    @Override
    public Adjusted<Step> adjust(Standing standing, NoParameters parameters) {
      return new Adjusted.NotApplicable<>(Text.of("nothing is left", "没有可调整的"));
    }

    /** Its contract. */
    public static final class Tested extends AdjustmentContract {
      Tested() {
        super(new Follower());
      }

      @Override
      protected String beside() {
        return "rules:\n  - { use: untouched }\n";
      }
    }

    /** Its contract, without what it requires. */
    public static final class Alone extends AdjustmentContract {
      Alone() {
        super(new Follower());
      }
    }
  }

  /**
   * Requires a rule elsewhere, and does not go with the combining rule that is taken by default.
   */
  public static final class Particular extends Mean {
    @Override
    public RuleInfo info() {
      return super.info().requiring("untouched").conflictingWith("weighted-sum");
    }

    /** Its contract. */
    public static final class Tested extends ScoringContract {
      Tested() {
        super(new Particular());
      }

      @Override
      protected String beside() {
        return """
        rules:
          - { use: untouched }
        combining: { use: other-sum }
        """;
      }
    }
  }
}
