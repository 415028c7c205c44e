package org.pingyi.evaluation.testkit;

import java.io.StringReader;
import java.util.List;
import org.pingyi.evaluation.EvaluationScheme;
import org.pingyi.evaluation.ballot.BallotSource;
import org.pingyi.evaluation.fault.Fault;
import org.pingyi.evaluation.fault.InputException;
import org.pingyi.evaluation.model.Language;
import org.pingyi.evaluation.plugin.PluginException;
import org.pingyi.evaluation.plugin.RulePlugins;
import org.pingyi.evaluation.report.EvaluationReport;
import org.pingyi.evaluation.report.ReportJson;
import org.pingyi.evaluation.stability.Stable;

/**
 * Evaluates texts in one line, for tests: a scheme in YAML or JSON, and ballots in CSV. Faults of
 * the scheme name it {@code scheme}, those of the ballots {@code ballots.csv}.
 *
 * <p>Where no plugins are handed in, they are those that the class loader of the calling class
 * sees. Stateless and thread-safe.
 */
@Stable
public final class PingyiTest {

  private static final StackWalker CALLERS =
      StackWalker.getInstance(StackWalker.Option.RETAIN_CLASS_REFERENCE);

  private PingyiTest() {}

  /**
   * Evaluates ballots, with the plugins that the calling class sees.
   *
   * @param scheme the scheme, YAML or JSON
   * @param ballots the ballots, CSV with a header
   * @return the report
   * @throws InputException if the scheme has faults, or the ballots are not ballots for it
   * @throws PluginException if a rule fails
   */
  public static EvaluationReport evaluate(String scheme, String ballots) {
    return evaluate(scheme, ballots, plugins(CALLERS.getCallerClass()));
  }

  /**
   * Evaluates ballots.
   *
   * @param scheme the scheme, YAML or JSON
   * @param ballots the ballots, CSV with a header
   * @param plugins the rules and templates that the scheme may use
   * @return the report
   * @throws InputException if the scheme has faults, or the ballots are not ballots for it
   * @throws PluginException if a rule fails
   */
  public static EvaluationReport evaluate(String scheme, String ballots, RulePlugins plugins) {
    return evaluate(read(scheme, plugins), ballots);
  }

  /** Reads a scheme, which is called so in its faults. */
  static EvaluationScheme read(String scheme, RulePlugins plugins) {
    return EvaluationScheme.read("scheme", scheme, plugins);
  }

  static EvaluationReport evaluate(EvaluationScheme scheme, String ballots) {
    return scheme.evaluate(scheme.tally(source(ballots)), source(ballots));
  }

  private static BallotSource source(String ballots) {
    return BallotSource.csv("ballots.csv", new StringReader(ballots));
  }

  /**
   * Evaluates ballots, with the plugins that the calling class sees, and explains every number.
   *
   * @param scheme the scheme, YAML or JSON
   * @param ballots the ballots, CSV with a header
   * @return the report's JSON with explanations, in English
   * @throws InputException if the scheme has faults, or the ballots are not ballots for it
   * @throws PluginException if a rule fails
   */
  public static String json(String scheme, String ballots) {
    return json(scheme, ballots, plugins(CALLERS.getCallerClass()));
  }

  /**
   * Evaluates ballots, and explains every number.
   *
   * @param scheme the scheme, YAML or JSON
   * @param ballots the ballots, CSV with a header
   * @param plugins the rules and templates that the scheme may use
   * @return the report's JSON with explanations, in English
   * @throws InputException if the scheme has faults, or the ballots are not ballots for it
   * @throws PluginException if a rule fails
   */
  public static String json(String scheme, String ballots, RulePlugins plugins) {
    return ReportJson.explainedText(evaluate(scheme, ballots, plugins), Language.EN);
  }

  /**
   * Returns what is wrong with a scheme, by the plugins that the calling class sees.
   *
   * @param scheme the scheme, YAML or JSON
   * @return all faults in the order of their places; none where it can be used
   * @throws PluginException if a rule fails while it checks its parameters
   */
  public static List<Fault> faults(String scheme) {
    return faults(scheme, plugins(CALLERS.getCallerClass()));
  }

  /**
   * Returns what is wrong with a scheme.
   *
   * @param scheme the scheme, YAML or JSON
   * @param plugins the rules and templates that the scheme may use
   * @return all faults in the order of their places; none where it can be used
   * @throws PluginException if a rule fails while it checks its parameters
   */
  public static List<Fault> faults(String scheme, RulePlugins plugins) {
    try {
      read(scheme, plugins);
      return List.of();
    } catch (InputException faulty) {
      return faulty.faults();
    }
  }

  /**
   * Returns the plugins that a class sees.
   *
   * @param type the class, such as the test
   * @return what its class loader finds
   */
  public static RulePlugins plugins(Class<?> type) {
    return RulePlugins.discover(type.getClassLoader());
  }
}
