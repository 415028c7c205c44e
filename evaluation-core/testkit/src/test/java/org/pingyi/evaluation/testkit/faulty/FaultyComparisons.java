package org.pingyi.evaluation.testkit.faulty;

import java.math.BigDecimal;
import java.text.NumberFormat;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicInteger;
import org.pingyi.evaluation.model.Text;
import org.pingyi.evaluation.rule.BeforeAndAfter;
import org.pingyi.evaluation.rule.Figure;
import org.pingyi.evaluation.rule.Figure.Answer;
import org.pingyi.evaluation.rule.Given;
import org.pingyi.evaluation.rule.Guide;
import org.pingyi.evaluation.rule.Identified;
import org.pingyi.evaluation.rule.NoParameters;
import org.pingyi.evaluation.rule.ReportComparison;
import org.pingyi.evaluation.rule.Step;
import org.pingyi.evaluation.rule.Working;
import org.pingyi.evaluation.testkit.ComparisonContract;

/** Report comparisons, each with one fault, and one without. */
public final class FaultyComparisons {

  private static final Text MORE = Text.of("more ratings", "新增评分");

  private FaultyComparisons() {}

  private static Step more(BeforeAndAfter cell) {
    return Step.of(
        MORE,
        Step.Operation.DIFFERENCE,
        List.of(cell.after(Given.rated(cell.after())), cell.before(Given.rated(cell.before()))));
  }

  /** Says how many more ratings there are. */
  @Identified(id = "more", version = "1", en = "More ratings", zh = "评分增量")
  public static class Sound implements ReportComparison<NoParameters> {
    @Override
    public List<Figure> compare(List<BeforeAndAfter> cells, NoParameters parameters) {
      return cells.stream().map(this::figure).toList();
    }

    /** Returns the figure of a cell. */
    Figure figure(BeforeAndAfter cell) {
      return new Figure("more", title(), of(cell), Answer.Known.of(more(cell), 0));
    }

    /** Returns what people read. */
    Text title() {
      return MORE;
    }

    /** Returns what the figure of a cell describes. */
    Figure.Of of(BeforeAndAfter cell) {
      return cell.of();
    }

    /** Its contract. */
    public static final class Tested extends ComparisonContract {
      Tested() {
        super(new Sound());
      }
    }
  }

  /** Fails where the reports have nothing in common. */
  @Identified(id = "first-cell", version = "1", en = "First cell", zh = "第一格")
  public static final class FirstCell extends Sound {
    @Override
    public List<Figure> compare(List<BeforeAndAfter> cells, NoParameters parameters) {
      return List.of(figure(cells.get(0)));
    }

    /** Its contract. */
    public static final class Tested extends ComparisonContract {
      Tested() {
        super(new FirstCell());
      }
    }
  }

  /** Gives a figure of what no report has. */
  @Identified(id = "elsewhere", version = "1", en = "Elsewhere", zh = "别处")
  public static final class Elsewhere extends Sound {
    @Override
    Figure.Of of(BeforeAndAfter cell) {
      return cell.of().object("no-such-object");
    }

    /** Its contract. */
    public static final class Tested extends ComparisonContract {
      Tested() {
        super(new Elsewhere());
      }
    }
  }

  /** Gives figures of all cells as figures of both reports. */
  @Identified(id = "twice", version = "1", en = "Twice", zh = "重复")
  public static final class Twice extends Sound {
    @Override
    Figure.Of of(BeforeAndAfter cell) {
      return Figure.Of.ALL;
    }

    /** Its contract. */
    public static final class Tested extends ComparisonContract {
      Tested() {
        super(new Twice());
      }
    }
  }

  /** Gives a number to which its steps do not come. */
  @Identified(id = "other-working", version = "1", en = "Other working", zh = "另一过程")
  public static final class OtherWorking extends Sound {
    @Override
    Figure figure(BeforeAndAfter cell) {
      return new Figure(
          "more", MORE, cell.of(), new Answer.Known(BigDecimal.TEN, () -> Working.of(more(cell))));
    }

    /** Its contract. */
    public static final class Tested extends ComparisonContract {
      Tested() {
        super(new OtherWorking());
      }
    }
  }

  /** Has figures with a title in English alone. */
  @Identified(id = "one-language", version = "1", en = "One language", zh = "一种语言")
  public static final class OneLanguage extends Sound {
    @Override
    Text title() {
      return Text.of("more ratings");
    }

    /** Its contract. */
    public static final class Tested extends ComparisonContract {
      Tested() {
        super(new OneLanguage());
      }
    }
  }

  /** Says nothing of whatever stands first. */
  @Identified(id = "but-the-first", version = "1", en = "All but the first", zh = "除首个外")
  public static final class ButTheFirst extends Sound {
    @Override
    public List<Figure> compare(List<BeforeAndAfter> cells, NoParameters parameters) {
      return cells.stream().skip(1).map(this::figure).toList();
    }

    /** Its contract. */
    public static final class Tested extends ComparisonContract {
      Tested() {
        super(new ButTheFirst());
      }
    }
  }

  /** Numbers what it says. */
  @Identified(id = "numbered", version = "1", en = "Numbered", zh = "编号")
  public static final class Numbered extends Sound {
    private final AtomicInteger said = new AtomicInteger();

    @Override
    Text title() {
      int number = said.incrementAndGet();
      return Text.of("no. " + number, "第 " + number + " 号");
    }

    /** Its contract. */
    public static final class Tested extends ComparisonContract {
      Tested() {
        super(new Numbered());
      }
    }
  }

  /** Signs with the thread that it runs in. */
  @Identified(id = "signed", version = "1", en = "Signed", zh = "署名")
  public static final class Signed extends Sound {
    @Override
    Text title() {
      String thread = Thread.currentThread().getName();
      return Text.of("by " + thread, "由 " + thread + " 给出");
    }

    /** Its contract. */
    public static final class Tested extends ComparisonContract {
      Tested() {
        super(new Signed());
      }
    }
  }

  /** Writes numbers as people write them where the machine is. */
  @Identified(id = "local", version = "1", en = "Local", zh = "本地")
  public static final class Local extends Sound {
    @Override
    Text title() {
      String number = NumberFormat.getInstance(Locale.getDefault()).format(1000);
      return Text.of("of " + number, "每 " + number + " 个");
    }

    /** Its contract. */
    public static final class Tested extends ComparisonContract {
      Tested() {
        super(new Local());
      }
    }
  }

  /** Has a guide that promises another number. */
  @Identified(id = "promises", version = "1", en = "Promises", zh = "承诺")
  public static final class Promises extends Sound {
    @Override
    public Optional<Guide> guide() {
      return Optional.of(
          Promise.of(
              new Guide.Example.Compared(
                  Promise.ANYTHING,
                  Promise.SCHEME,
                  Promise.BALLOTS,
                  Promise.BALLOTS + "east,masses,b,7\n",
                  "{ use: promises }",
                  "{ \"figures\": [ { \"value\": 2 }, { \"value\": 1 } ] }")));
    }

    /** Its contract. */
    public static final class Tested extends ComparisonContract {
      Tested() {
        super(new Promises());
      }
    }
  }

  /** Takes whatever is written, and asks for nothing. */
  @Identified(id = "anything", version = "1", en = "Anything", zh = "随意")
  public static final class TakesAnything
      implements ReportComparison<FaultyParameters.TakesAnything.Anything> {
    @Override
    public List<Figure> compare(
        List<BeforeAndAfter> cells, FaultyParameters.TakesAnything.Anything parameters) {
      return List.of();
    }

    /** Its contract. */
    public static final class Tested extends ComparisonContract {
      Tested() {
        super(new TakesAnything(), "anything: 1");
      }
    }
  }
}
