package org.pingyi.evaluation.testkit.faulty;

import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TimeZone;
import java.util.concurrent.atomic.AtomicLong;
import org.pingyi.evaluation.model.Fraction;
import org.pingyi.evaluation.model.Scale;
import org.pingyi.evaluation.model.Text;
import org.pingyi.evaluation.rule.Given;
import org.pingyi.evaluation.rule.NoParameters;
import org.pingyi.evaluation.rule.ParameterCheck;
import org.pingyi.evaluation.rule.ScoreRange;
import org.pingyi.evaluation.rule.Scored;
import org.pingyi.evaluation.rule.Step;
import org.pingyi.evaluation.rule.Step.Operation;
import org.pingyi.evaluation.rule.Working;
import org.pingyi.evaluation.tally.Cell;
import org.pingyi.evaluation.testkit.ScoringContract;
import org.pingyi.evaluation.testkit.standard.WeightedMean;

/** Scoring rules, each with a fault. */
public final class FaultyScoring {

  private static final Text NAME = Text.of("number", "数");

  private FaultyScoring() {}

  /** A score with a step that says so. */
  private static Scored constant(long number) {
    Step step = Step.of(NAME, Operation.SUM, List.of(Given.constant(NAME, number)));
    return Scored.of(step.result(), () -> Working.of(step));
  }

  /** Divides by 0 where one rater is content. */
  public static final class Throws extends Mean {
    @Override
    public Scored score(Cell cell, NoParameters parameters) {
      return cell.positive() == 1
          ? constant(1 / (cell.positive() - 1))
          : super.score(cell, parameters);
    }

    /** Its contract. */
    public static final class Tested extends ScoringContract {
      Tested() {
        super(new Throws());
      }
    }
  }

  /** Adds 1, beyond the greatest value. */
  public static final class OutOfRange extends Mean {
    @Override
    public Scored score(Cell cell, NoParameters parameters) {
      Step step = WeightedMean.working(cell).step();
      Step more = Step.of(NAME, Operation.SUM, List.of(step, Given.constant(NAME, 1)));
      return Scored.of(more.result(), () -> Working.of(more));
    }

    /** Its contract. */
    public static final class Tested extends ScoringContract {
      Tested() {
        super(new OutOfRange());
      }
    }
  }

  /** Divides by all ratings but one. */
  public static final class AllButOne extends Mean {
    @Override
    public Scored score(Cell cell, NoParameters parameters) {
      return constant(0 / (cell.rated() - 1));
    }

    /** Its contract. */
    public static final class Tested extends ScoringContract {
      Tested() {
        super(new AllButOne());
      }
    }
  }

  /** Counts how often it was asked. */
  public static final class CountsItself extends Mean {
    private static final AtomicLong ASKED = new AtomicLong();

    @Override
    public Scored score(Cell cell, NoParameters parameters) {
      return constant(ASKED.incrementAndGet() % 101);
    }

    @Override
    public ScoreRange range(Scale scale, NoParameters parameters) {
      return ScoreRange.PERCENTAGE;
    }

    /** Its contract. */
    public static final class Tested extends ScoringContract {
      Tested() {
        super(new CountsItself());
      }
    }
  }

  /** Counts the schemes that use it. */
  public static final class CountsSchemes extends Mean {
    private static final AtomicLong SCHEMES = new AtomicLong();

    @Override
    public void check(NoParameters parameters, ParameterCheck check) {
      SCHEMES.incrementAndGet();
    }

    @Override
    public Scored score(Cell cell, NoParameters parameters) {
      return constant(SCHEMES.get() % 101);
    }

    @Override
    public ScoreRange range(Scale scale, NoParameters parameters) {
      return ScoreRange.PERCENTAGE;
    }

    /** Its contract. */
    public static final class Tested extends ScoringContract {
      Tested() {
        super(new CountsSchemes());
      }
    }
  }

  /** Numbers its explanations. */
  public static final class NumbersExplanations extends Mean {
    private static final AtomicLong EXPLAINED = new AtomicLong();

    @Override
    public Scored score(Cell cell, NoParameters parameters) {
      Step step = WeightedMean.working(cell).step();
      return Scored.of(step.result(), () -> Working.of(numbered(step)));
    }

    private static Step numbered(Step step) {
      Text name = Text.of("explanation " + EXPLAINED.incrementAndGet());
      return Step.of(name, Operation.SUM, List.of(step));
    }

    /** Its contract. */
    public static final class Tested extends ScoringContract {
      Tested() {
        super(new NumbersExplanations());
      }
    }
  }

  /** Knows the thread that made it. */
  public static final class KnowsItsThread extends Mean {
    private final Thread first = Thread.currentThread();

    @Override
    public Scored score(Cell cell, NoParameters parameters) {
      return Thread.currentThread() == first
          ? super.score(cell, parameters)
          : Scored.notApplicable(NAME);
    }

    /** Its contract. */
    public static final class Tested extends ScoringContract {
      Tested() {
        super(new KnowsItsThread());
      }
    }
  }

  /** Counts in an {@code int}, and is right up to two billion. */
  public static final class Overflows extends Mean {
    @Override
    public Scored score(Cell cell, NoParameters parameters) {
      return (int) cell.rated() > 0 ? super.score(cell, parameters) : constant(1_000);
    }

    /** Its contract. */
    public static final class Tested extends ScoringContract {
      Tested() {
        super(new Overflows());
      }
    }
  }

  /** Says that a parameter that it does not have is what its score comes from. */
  public static final class WrongWorking extends Mean {
    @Override
    public Scored score(Cell cell, NoParameters parameters) {
      Fraction value = WeightedMean.working(cell).step().result();
      Step step = Step.of(NAME, Operation.SUM, List.of(Given.parameter("bonus", NAME, value)));
      return Scored.of(value, () -> Working.of(step));
    }

    /** Its contract. */
    public static final class Tested extends ScoringContract {
      Tested() {
        super(new WrongWorking());
      }
    }
  }

  /** Explains another number than the score. */
  public static final class OtherWorking extends Mean {
    @Override
    public Scored score(Cell cell, NoParameters parameters) {
      Working zero = Working.of(Step.of(NAME, Operation.SUM, List.of(Given.constant(NAME, 0))));
      return Scored.of(WeightedMean.working(cell).step().result(), () -> zero);
    }

    /** Its contract. */
    public static final class Tested extends ScoringContract {
      Tested() {
        super(new OtherWorking());
      }
    }
  }

  /** Adds 0 a thousand times. */
  public static final class Verbose extends Mean {
    @Override
    public Scored score(Cell cell, NoParameters parameters) {
      Step step =
          Step.of(
              NAME,
              Operation.SUM,
              List.of(
                  WeightedMean.working(cell).step(),
                  Step.of(
                      NAME, Operation.SUM, Collections.nCopies(1_000, Given.constant(NAME, 0)))));
      return Scored.of(step.result(), () -> Working.of(step));
    }

    /** Its contract. */
    public static final class Tested extends ScoringContract {
      Tested() {
        super(new Verbose());
      }
    }
  }

  /** Sets the locale that it likes. */
  public static final class SetsLocale extends Mean {
    @Override
    public Scored score(Cell cell, NoParameters parameters) {
      Locale.setDefault(Locale.forLanguageTag("tlh"));
      return super.score(cell, parameters);
    }

    /** Its contract. */
    public static final class Tested extends ScoringContract {
      Tested() {
        super(new SetsLocale());
      }
    }
  }

  /** Sets the time zone that it likes. */
  public static final class SetsTimeZone extends Mean {
    @Override
    public Scored score(Cell cell, NoParameters parameters) {
      TimeZone.setDefault(TimeZone.getTimeZone("Antarctica/Troll"));
      return super.score(cell, parameters);
    }

    /** Its contract. */
    public static final class Tested extends ScoringContract {
      Tested() {
        super(new SetsTimeZone());
      }
    }
  }

  /** Leaves a note for itself. */
  public static final class SetsProperty extends Mean {
    @Override
    public Scored score(Cell cell, NoParameters parameters) {
      System.setProperty("last.rated", Long.toString(System.identityHashCode(cell)));
      return super.score(cell, parameters);
    }

    /** Its contract. */
    public static final class Tested extends ScoringContract {
      Tested() {
        super(new SetsProperty());
      }
    }
  }

  /** Writes numbers as the machine does. */
  public static final class SpeaksTheLocale extends Mean {
    @Override
    @SuppressWarnings("DefaultLocale")
    public Scored score(Cell cell, NoParameters parameters) {
      return Scored.notApplicable(Text.of(String.format("%,d ratings", cell.rated())));
    }

    /** Its contract. */
    public static final class Tested extends ScoringContract {
      Tested() {
        super(new SpeaksTheLocale());
      }
    }
  }

  /** Remembers in a constant. */
  public static final class KeepsMap extends Mean {
    private static final Map<Cell, Scored> KNOWN = new HashMap<>();

    @Override
    public Scored score(Cell cell, NoParameters parameters) {
      synchronized (KNOWN) {
        return KNOWN.computeIfAbsent(cell, each -> super.score(each, parameters));
      }
    }

    /** Its contract. */
    public static final class Tested extends ScoringContract {
      Tested() {
        super(new KeepsMap());
      }
    }
  }

  /** Remembers in a field. */
  public static final class KeepsField extends Mean {
    private volatile Optional<Cell> last = Optional.empty();

    @Override
    public Scored score(Cell cell, NoParameters parameters) {
      last = Optional.of(cell);
      return super.score(last.get(), parameters);
    }

    /** Its contract. */
    public static final class Tested extends ScoringContract {
      Tested() {
        super(new KeepsField());
      }
    }
  }
}
