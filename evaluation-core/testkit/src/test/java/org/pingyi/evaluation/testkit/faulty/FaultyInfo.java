package org.pingyi.evaluation.testkit.faulty;

import java.util.Optional;
import java.util.concurrent.atomic.AtomicLong;
import org.pingyi.evaluation.model.Text;
import org.pingyi.evaluation.rule.Guide;
import org.pingyi.evaluation.rule.RuleInfo;
import org.pingyi.evaluation.testkit.ScoringContract;

/** Scoring rules, each with a fault in what it says of itself. */
public final class FaultyInfo {

  private FaultyInfo() {}

  /** Has a title for one language. */
  public static final class OneLanguage extends Mean {
    @Override
    public RuleInfo info() {
      return RuleInfo.of("mean", "1.0", Text.of("Mean"));
    }

    /** Its contract. */
    public static final class Tested extends ScoringContract {
      Tested() {
        super(new OneLanguage());
      }
    }
  }

  /** Has a guide that promises another number. */
  public static final class Promises extends Mean {
    @Override
    public Optional<Guide> guide() {
      return Optional.of(
          Promise.of(
              new Guide.Example.Evaluated(
                  Promise.ANYTHING,
                  Promise.SCHEME + "scoring: { use: mean }\n",
                  Promise.BALLOTS,
                  "{ \"objects\": [ { \"score\": 9.00 } ] }")));
    }

    /** Its contract. */
    public static final class Tested extends ScoringContract {
      Tested() {
        super(new Promises());
      }
    }
  }

  /** Has another version each time. */
  public static final class OtherVersion extends Mean {
    private static final AtomicLong VERSION = new AtomicLong();

    @Override
    public RuleInfo info() {
      return RuleInfo.of("mean", "1." + VERSION.getAndIncrement(), super.info().title());
    }

    /** Its contract. */
    public static final class Tested extends ScoringContract {
      Tested() {
        super(new OtherVersion());
      }
    }
  }

  /** Is the weighted mean once more, under its id. */
  public static final class TakesId extends Mean {
    @Override
    public RuleInfo info() {
      return RuleInfo.of("weighted-mean", "2.0", super.info().title());
    }

    /** Its contract. */
    public static final class Tested extends ScoringContract {
      Tested() {
        super(new TakesId());
      }
    }
  }
}
