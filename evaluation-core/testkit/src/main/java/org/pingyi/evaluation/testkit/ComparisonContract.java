package org.pingyi.evaluation.testkit;

import java.util.List;
import java.util.stream.Stream;
import net.jqwik.api.Example;
import org.pingyi.evaluation.diff.ComparedReports;
import org.pingyi.evaluation.fault.InputException;
import org.pingyi.evaluation.model.Language;
import org.pingyi.evaluation.report.ReportJson;
import org.pingyi.evaluation.rule.Experimental;
import org.pingyi.evaluation.rule.Figure;
import org.pingyi.evaluation.rule.PluginException;
import org.pingyi.evaluation.rule.ReportComparison;

/**
 * What every report comparison promises: it compares any two reports, the same each time, with
 * figures whose titles are there in both languages, and leaves the machine as it was.
 *
 * <p>Parameters are written as beside {@code use}, a line for each, such as {@code adjust: holm}.
 */
@Experimental
public abstract class ComparisonContract extends PluginContract {

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
            if (figure.answer() instanceof Figure.Answer.NotApplicable none) {
              requireBoth("why there is no figure " + figure.id(), none.reason());
            }
          }
        }
      }
    }
  }

  /** It says the same each time. */
  @Example
  public final void saysTheSameEachTime() {
    require(text().equals(text()), "it says otherwise the second time.");
  }

  /** It says the same in whichever thread, and several at once do not disturb each other. */
  @Example
  public final void saysTheSameInManyThreads() {
    String alone = text();
    List<String> all = Threads.all(this::text);
    require(all.stream().allMatch(alone::equals), "it says otherwise in several threads at once.");
  }

  /** It says the same wherever the machine is, and changes nothing about it. */
  @Example
  public final void leavesTheMachineAlone() {
    Surroundings before = Surroundings.now();
    try {
      String home = text();
      before
          .changed()
          .ifPresent(
              what -> {
                throw broken(what);
              });
      Surroundings.goAbroad();
      require(text().equals(home), "it says otherwise with another default locale or time zone.");
    } finally {
      before.restore();
    }
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

  private ComparedReports compared(String before, String after, String with) {
    try {
      return ComparedReports.between(before, after, "use: " + id() + "\n" + with, plugins());
    } catch (PluginException failed) {
      throw broken("it fails: " + failed.getMessage() + ".");
    } catch (InputException refused) {
      throw broken("it refuses the parameters “" + with + "”: " + refused.getMessage() + ".");
    }
  }
}
