package org.pingyi.evaluation.testkit.faulty;

import org.pingyi.evaluation.fault.FaultCode;
import org.pingyi.evaluation.model.Fraction;
import org.pingyi.evaluation.model.RaterGroup;
import org.pingyi.evaluation.model.Scale;
import org.pingyi.evaluation.model.Text;
import org.pingyi.evaluation.rule.NoParameters;
import org.pingyi.evaluation.rule.ParameterCheck;
import org.pingyi.evaluation.rule.Scored;
import org.pingyi.evaluation.tally.Cell;
import org.pingyi.evaluation.testkit.ScoringContract;

/** A rule without fault that refuses most scales, and a group without strata. */
public class Choosy extends Mean {

  private static final Fraction TWO = Fraction.of(2);

  private static boolean takes(Scale scale) {
    return scale.greatest().filter(greatest -> greatest.compareTo(TWO) > 0).isPresent();
  }

  private static boolean takes(RaterGroup group) {
    return group.id().equals("group-1") || !group.strata().isEmpty();
  }

  @Override
  public void check(NoParameters parameters, ParameterCheck check) {
    if (!check.leaves().stream().allMatch(leaf -> takes(leaf.scale()))) {
      check.report(FaultCode.INVALID_PARAMETER, "", Text.of("too small a scale", "等次过小"));
    }
    if (!check.raters().stream().allMatch(Choosy::takes)) {
      check.report(FaultCode.INVALID_PARAMETER, "", Text.of("no strata", "没有层"));
    }
  }

  /** A contract that says what is refused. */
  abstract static class Frank extends ScoringContract {
    Frank(Choosy rule) {
      super(rule);
    }

    @Override
    protected boolean fits(Scale scale, String parameters) {
      return takes(scale);
    }

    @Override
    protected boolean fits(RaterGroup group, String parameters) {
      return takes(group);
    }
  }

  /** Its contract. */
  public static final class Tested extends Frank {
    Tested() {
      super(new Choosy());
    }
  }

  /** Its contract, which does not say what is refused. */
  public static final class Silent extends ScoringContract {
    Silent() {
      super(new Choosy());
    }
  }

  /** Divides by 0 where one rater is content. */
  public static final class Throws extends Choosy {
    @Override
    public Scored score(Cell cell, NoParameters parameters) {
      return new FaultyScoring.Throws().score(cell, parameters);
    }

    /** Its contract. */
    public static final class Tested extends Frank {
      Tested() {
        super(new Throws());
      }
    }
  }
}
