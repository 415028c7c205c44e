package org.pingyi.evaluation;

import static java.util.Objects.requireNonNull;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.pingyi.evaluation.ballot.BallotSource;
import org.pingyi.evaluation.fault.Fault;
import org.pingyi.evaluation.fault.FaultCode;
import org.pingyi.evaluation.fault.InputException;
import org.pingyi.evaluation.fault.Place;
import org.pingyi.evaluation.model.Language;
import org.pingyi.evaluation.model.Text;
import org.pingyi.evaluation.plugin.PluginException;
import org.pingyi.evaluation.plugin.RulePlugins;
import org.pingyi.evaluation.report.EvaluationReport;
import org.pingyi.evaluation.report.FaultsJson;
import org.pingyi.evaluation.report.ReportJson;
import org.pingyi.evaluation.roster.Roster;
import org.pingyi.evaluation.stability.Stable;
import org.pingyi.evaluation.tally.Tally;

/**
 * From the texts of a scheme and of ballots to the text of a report, in one call that keeps
 * nothing.
 *
 * {@snippet class="ServiceTest" region="answer"}
 *
 * <p>A scheme is YAML or JSON, a roster CSV. Ballots are NDJSON where their first character besides
 * white space is a brace, <code>{</code>, and else CSV; {@link #ballotsIn} says it outright, which
 * is needed where the header of a CSV begins with a brace. Faults call the texts {@code scheme},
 * {@code ballots} and {@code roster}, and the report {@code report}; none of them quotes what a
 * ballot says.
 *
 * <p>What a request may cost is limited, by {@link ServiceLimits#DEFAULT} where nothing else is
 * said: neither texts nor what they ask for can fill the memory.
 *
 * <p>Immutable and thread-safe: one serves all requests at once, and the same texts give the same
 * bytes.
 */
@Stable
public final class JsonEvaluations {

  private static final String SCHEME = "scheme";
  private static final String BALLOTS = "ballots";
  private static final String ROSTER = "roster";
  private static final String REPORT = "report";

  private final RulePlugins plugins;
  private final Settings settings;

  private record Settings(
      Language language,
      ServiceLimits limits,
      Optional<BallotSource.Format> format,
      boolean explained) {}

  private JsonEvaluations(RulePlugins plugins, Settings settings) {
    this.plugins = requireNonNull(plugins, "plugins");
    this.settings = settings;
  }

  static JsonEvaluations of(RulePlugins plugins) {
    return new JsonEvaluations(
        plugins, new Settings(Language.EN, ServiceLimits.DEFAULT, Optional.empty(), false));
  }

  /**
   * Returns evaluations in a language.
   *
   * @param language the language of reasons, details, warnings and faults
   * @return the evaluations
   */
  public JsonEvaluations in(Language language) {
    requireNonNull(language, "language");
    return new JsonEvaluations(
        plugins,
        new Settings(language, settings.limits(), settings.format(), settings.explained()));
  }

  /**
   * Returns evaluations within limits.
   *
   * @param limits how much a request may come to
   * @return the evaluations
   */
  public JsonEvaluations within(ServiceLimits limits) {
    requireNonNull(limits, "limits");
    return new JsonEvaluations(
        plugins,
        new Settings(settings.language(), limits, settings.format(), settings.explained()));
  }

  /**
   * Returns evaluations of ballots that are written in one way, whatever they begin with.
   *
   * @param format how ballots are written
   * @return the evaluations
   */
  public JsonEvaluations ballotsIn(BallotSource.Format format) {
    return new JsonEvaluations(
        plugins,
        new Settings(
            settings.language(), settings.limits(), Optional.of(format), settings.explained()));
  }

  /**
   * Returns evaluations whose reports say how each of their numbers came about.
   *
   * @return the evaluations
   */
  public JsonEvaluations explained() {
    return new JsonEvaluations(
        plugins, new Settings(settings.language(), settings.limits(), settings.format(), true));
  }

  /**
   * Evaluates ballots by a scheme.
   *
   * @param scheme the scheme in YAML or JSON
   * @param ballots the ballots in CSV or NDJSON
   * @return the report in JSON, as {@link ReportJson} writes it
   * @throws InputException if a text is too long, or asks for more than the limits allow ({@code
   *     too-large}, at its beginning; of a report that is too long as well), or the scheme or the
   *     ballots as such have faults
   * @throws PluginException if a rule fails or takes too long: a fault of the service, not of the
   *     texts
   */
  public String evaluate(String scheme, String ballots) {
    requireShort(scheme, ballots, Optional.empty());
    EvaluationScheme read = read(scheme);
    return report(read, ballots, read.objects().isPresent() ? SCHEME : BALLOTS);
  }

  /**
   * Evaluates ballots on the objects of a roster by a scheme.
   *
   * @param scheme the scheme in YAML or JSON
   * @param ballots the ballots in CSV or NDJSON
   * @param roster the objects in CSV, as {@link Roster#csv(java.nio.file.Path)} describes it
   * @return the report in JSON, as {@link ReportJson} writes it
   * @throws InputException if a text is too long, or asks for more than the limits allow ({@code
   *     too-large}, at its beginning; of a report that is too long as well), or the scheme, the
   *     roster or the ballots as such have faults
   * @throws PluginException if a rule fails or takes too long: a fault of the service, not of the
   *     texts
   */
  public String evaluate(String scheme, String ballots, String roster) {
    requireShort(scheme, ballots, Optional.of(roster));
    return report(read(scheme).withObjects(objects(roster)), ballots, ROSTER);
  }

  /**
   * Writes what is wrong with texts as JSON.
   *
   * @param refused what {@link #evaluate(String, String)} threw
   * @return all faults in the language of these evaluations, as {@link FaultsJson} writes them
   */
  public String faults(InputException refused) {
    return FaultsJson.text(refused.faults(), settings.language());
  }

  private EvaluationScheme read(String scheme) {
    RulePlugins limited = settings.limits().ruleTime().map(plugins::within).orElse(plugins);
    return EvaluationScheme.read(SCHEME, scheme, limited);
  }

  private static Roster objects(String roster) {
    return Roster.csv(
        ROSTER,
        new ByteArrayInputStream(roster.getBytes(StandardCharsets.UTF_8)),
        StandardCharsets.UTF_8);
  }

  private String report(EvaluationScheme scheme, String ballots, String namesObjects) {
    Extent extent =
        new Extent(
            scheme.definition(), settings.limits(), settings.explained(), SCHEME, namesObjects);
    extent.require(scheme.objects());
    Tally tally = scheme.tally(source(ballots), extent);
    return text(scheme.evaluate(tally, source(ballots), extent));
  }

  private BallotSource source(String ballots) {
    StringReader text = new StringReader(ballots);
    return switch (settings.format().orElseGet(() -> formatOf(ballots))) {
      case CSV -> BallotSource.csv(BALLOTS, text);
      case NDJSON -> BallotSource.ndjson(BALLOTS, text);
    };
  }

  private String text(EvaluationReport report) {
    BoundedOutput out = new BoundedOutput(settings.limits().report());
    try {
      if (settings.explained()) {
        ReportJson.writeExplained(report, out, settings.language());
      } else {
        ReportJson.write(report, out, settings.language());
      }
    } catch (BoundedOutput.FullException full) {
      throw Extent.tooLarge(REPORT, tooLong());
    } catch (IOException impossible) {
      throw new UncheckedIOException(impossible);
    }
    return out.text();
  }

  private Text tooLong() {
    int most = settings.limits().report();
    return settings.explained()
        ? Text.of(
            "the report has more than "
                + most
                + " bytes: evaluate fewer objects at once, or without explanations",
            "报告超过 " + most + " 字节：请减少一次评议的对象，或不带说明评议")
        : Text.of(
            "the report has more than " + most + " bytes: evaluate fewer objects at once",
            "报告超过 " + most + " 字节：请减少一次评议的对象");
  }

  private static BallotSource.Format formatOf(String ballots) {
    int first = 0;
    while (first < ballots.length() && isBefore(ballots.charAt(first))) {
      first++;
    }
    return ballots.startsWith("{", first) ? BallotSource.Format.NDJSON : BallotSource.Format.CSV;
  }

  /** White space, or a byte order mark that became a character. */
  private static boolean isBefore(char c) {
    return Character.isWhitespace(c) || c == '\uFEFF';
  }

  private void requireShort(String scheme, String ballots, Optional<String> roster) {
    ServiceLimits limits = settings.limits();
    List<Fault> faults = new ArrayList<>();
    requireShort(SCHEME, scheme, limits.scheme(), faults);
    requireShort(BALLOTS, ballots, limits.ballots(), faults);
    roster.ifPresent(text -> requireShort(ROSTER, text, limits.roster(), faults));
    if (!faults.isEmpty()) {
      throw new InputException(faults);
    }
  }

  private static void requireShort(String name, String text, int limit, List<Fault> faults) {
    if (text.length() > limit) {
      faults.add(
          Fault.of(
              Place.startOf(name),
              FaultCode.TOO_LARGE,
              Text.of(
                  "the text has "
                      + text.length()
                      + " characters, and at most "
                      + limit
                      + " are read",
                  "文本有 " + text.length() + " 个字符，最多读取 " + limit + " 个")));
    }
  }
}
