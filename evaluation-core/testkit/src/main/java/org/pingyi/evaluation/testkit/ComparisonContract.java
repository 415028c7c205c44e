package org.pingyi.evaluation.testkit;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import net.jqwik.api.Example;
import org.pingyi.evaluation.diff.ComparedReports;
import org.pingyi.evaluation.fault.Fault;
import org.pingyi.evaluation.fault.InputException;
import org.pingyi.evaluation.model.Language;
import org.pingyi.evaluation.plugin.PluginException;
import org.pingyi.evaluation.report.ReportJson;
import org.pingyi.evaluation.rule.Figure;
import org.pingyi.evaluation.rule.Figure.Answer;
import org.pingyi.evaluation.rule.ReportComparison;
import org.pingyi.evaluation.stability.Experimental;

/**
 * What every report comparison promises: it compares any two reports, the same each time, treats
 * all objects alike, gives figures whose titles are there in both languages, refuses parameters
 * that are wrong, and leaves the machine as it was.
 *
 * <p>Parameters are written as beside {@code use}, a line for each, such as {@code adjust: holm}.
 */
@Experimental
public abstract class ComparisonContract extends PluginContract {

  /** What a figure says of something. */
  private record Said(String figure, Figure.Of of, String answer) {

    static Said of(Figure figure) {
      return new Said(
          figure.id(),
          figure.of(),
          figure.answer() instanceof Answer.Known known
              ? known.value().toPlainString()
              : ((Answer.NotApplicable) figure.answer()).reason().en());
    }
  }

  private final List<String> parameters;

  /**
   * Creates the tests of a comparison.
   *
   * @param comparison the comparison
   * @param parameters the parameters that it is tried with, each some lines; none where it needs
   *     none
   */
  protected ComparisonContract(ReportComparison<?> comparison, String... parameters) {
    super(comparison);
    this.parameters = parameters.length == 0 ? List.of("") : List.of(parameters);
  }

  /** It compares all reports: with themselves, with others, and with what has nothing in common. */
  @Example
  public final void comparesAllReports() {
    List<String> reports =
        SampleReport.all(plugins()).stream().map(ComparisonContract::json).toList();
    for (String with : parameters) {
      for (String before : reports) {
        for (String after : reports) {
          for (Figure figure : compared(before, after, with).figures()) {
            requireBoth("the title of the figure " + figure.id(), figure.title());
            if (figure.answer() instanceof Answer.NotApplicable none) {
              requireBoth("why there is no figure " + figure.id(), none.reason());
            }
          }
        }
      }
    }
  }

  /** What it says of an object does not depend on where reports have it. */
  @Example
  public final void treatsAllObjectsAlike() {
    String before = json(SampleReport.full(plugins()));
    String after = json(SampleReport.later(plugins()));
    List<String> other =
        SampleReport.inAnotherOrder(plugins()).stream().map(ComparisonContract::json).toList();
    for (String with : parameters) {
      Set<Said> said = said(compared(before, after, with));
      require(
          said(compared(other.get(0), other.get(1), with)).equals(said),
          "it says otherwise of objects that reports have in another order.");
    }
  }

  private static Set<Said> said(ComparedReports compared) {
    return compared.figures().stream().map(Said::of).collect(Collectors.toSet());
  }

  /** It says the same each time. */
  @Example
  public final void saysTheSameEachTime() {
    same().eachTime();
  }

  /** It says the same in whichever thread, and several at once do not disturb each other. */
  @Example
  public final void saysTheSameInManyThreads() {
    same().inManyThreads();
  }

  /** It says the same wherever the machine is, and changes nothing about it. */
  @Example
  public final void leavesTheMachineAlone() {
    same().anywhere();
  }

  /** Parameters that are unknown, missing or of a wrong type are reported where they stand. */
  @Example
  public final void refusesWrongParametersWhereTheyStand() {
    String report = json(SampleReport.full(plugins()));
    WrongParameters wrong = new WrongParameters(this, this::use, text -> faults(report, text));
    parameters.forEach(wrong::check);
  }

  private SameText same() {
    return new SameText(this, "it says", this::text);
  }

  private String text() {
    String before = json(SampleReport.full(plugins()));
    String after = json(SampleReport.later(plugins()));
    return parameters.stream()
        .flatMap(
            with ->
                Stream.of(Language.values()).map(each -> compared(before, after, with).text(each)))
        .toList()
        .toString();
  }

  private static String json(SampleReport sample) {
    return ReportJson.explainedText(sample.report(), Language.ZH);
  }

  private String use(String with) {
    return "use: " + id() + "\n" + with;
  }

  private List<Fault> faults(String report, String text) {
    try {
      ComparedReports.between(report, report, text, plugins());
      return List.of();
    } catch (InputException refused) {
      return refused.faults();
    }
  }

  private ComparedReports compared(String before, String after, String with) {
    try {
      return ComparedReports.between(before, after, use(with), plugins());
    } catch (PluginException failed) {
      throw broken("it fails: " + failed.getMessage() + ".");
    } catch (InputException refused) {
      throw broken("it refuses the parameters “" + with + "”: " + refused.getMessage() + ".");
    }
  }
}
