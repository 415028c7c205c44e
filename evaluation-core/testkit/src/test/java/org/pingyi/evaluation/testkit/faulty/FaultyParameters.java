package org.pingyi.evaluation.testkit.faulty;

import java.util.Optional;
import org.pingyi.evaluation.model.Scale;
import org.pingyi.evaluation.model.Text;
import org.pingyi.evaluation.rule.Identified;
import org.pingyi.evaluation.rule.ScoreRange;
import org.pingyi.evaluation.rule.Scored;
import org.pingyi.evaluation.rule.ScoringRule;
import org.pingyi.evaluation.tally.Cell;
import org.pingyi.evaluation.testkit.ScoringContract;

/** Scoring rules whose parameters have a fault. */
public final class FaultyParameters {

  private static final Text NAME = Text.of("faulty", "有误");

  private FaultyParameters() {}

  /** Takes whatever is written, and asks for nothing. */
  @Identified(id = "anything", version = "1.0", en = "faulty", zh = "有误")
  public static final class TakesAnything implements ScoringRule<TakesAnything.Anything> {
    /** Anything at all. */
    public record Anything(Object anything) {}

    @Override
    public ScoreRange range(Scale scale, Anything parameters) {
      return ScoreRange.PERCENTAGE;
    }

    @Override
    public Scored score(Cell cell, Anything parameters) {
      return Scored.notApplicable(NAME);
    }

    /** Its contract. */
    public static final class Tested extends ScoringContract {
      Tested() {
        super(new TakesAnything(), "anything: 1");
      }
    }
  }

  /** Calls a parameter by the word that names the rule. */
  @Identified(id = "called-use", version = "1.0", en = "faulty", zh = "有误")
  public static final class CalledUse implements ScoringRule<CalledUse.Word> {
    /** A word that is taken. */
    public record Word(Optional<String> use) {}

    @Override
    public ScoreRange range(Scale scale, Word parameters) {
      return ScoreRange.PERCENTAGE;
    }

    @Override
    public Scored score(Cell cell, Word parameters) {
      return Scored.notApplicable(NAME);
    }

    /** Its contract. */
    public static final class Tested extends ScoringContract {
      Tested() {
        super(new CalledUse());
      }
    }
  }
}
