package org.pingyi.evaluation.diff;

import static java.util.Objects.requireNonNull;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.math.RoundingMode;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.pingyi.evaluation.model.Language;
import org.pingyi.evaluation.model.Text;
import org.pingyi.evaluation.plugin.PluginException;
import org.pingyi.evaluation.plugin.PluginKind;
import org.pingyi.evaluation.plugin.RulePlugins;
import org.pingyi.evaluation.rule.BeforeAndAfter;
import org.pingyi.evaluation.rule.BeforeAndAfter.Named;
import org.pingyi.evaluation.rule.Figure;
import org.pingyi.evaluation.rule.ReportComparison;
import org.pingyi.evaluation.scheme.BoundRule;
import org.pingyi.evaluation.scheme.RuleText;
import org.pingyi.evaluation.source.ReportBytes;
import org.pingyi.evaluation.stability.Experimental;

/**
 * Figures of how far the ratings of two reports, before and after, are from each other, by a rule
 * that compares reports (两次评议比较).
 *
 * <p>Both reports have to hold explanations, since only those state the scales. Compared are the
 * objects, leaf criteria and rater groups that both have, by their ids; a leaf whose answers are
 * not the same in both reports, or not worth the same, is left out with a reason.
 *
 * <p>Each report is read twice; in memory are the cells that both have.
 *
 * <p>Immutable and thread-safe.
 */
@Experimental
public final class ComparedReports {

  /** What faults name the text that names the rule. */
  private static final String COMPARISON = "comparison";

  private static final Text BOTH = Text.of("both reports", "两份评议报告");

  /**
   * A leaf criterion that both reports have and that cannot be compared.
   *
   * @param criterion the leaf
   * @param reason why not
   */
  public record LeftOut(Named criterion, Text reason) {

    /** Checks that nothing is missing. */
    public LeftOut {
      requireNonNull(criterion, "criterion");
      requireNonNull(reason, "reason");
    }
  }

  /** Reads the rule, of what both reports have. */
  private interface RuleReading {
    BoundRule<ReportComparison<Record>> read(Set<String> criteria, Set<String> groups);
  }

  private record Name(String id, Figure.Of of) {}

  private final ReportSide before;
  private final ReportSide after;
  private final BoundRule<ReportComparison<Record>> rule;
  private final Map<String, String> parameters;
  private final Map<String, Text> titles;
  private final List<Figure> figures;
  private final List<LeftOut> leftOut;

  private ComparedReports(ReportIndex a, ReportIndex b, RuleReading comparison) {
    this.before = a.side();
    this.after = b.side();
    CellPairs pairs = new CellPairs(a, b);
    List<BeforeAndAfter> cells = pairs.find();
    this.leftOut = pairs.leftOut();
    this.titles =
        cells.stream()
            .flatMap(Shown::named)
            .collect(
                Collectors.toUnmodifiableMap(Shown.Title::id, Shown.Title::title, (x, y) -> x));
    this.rule =
        comparison.read(
            cells.stream().map(cell -> cell.criterion().id()).collect(Collectors.toSet()),
            cells.stream()
                .flatMap(cell -> cell.group().stream())
                .map(Named::id)
                .collect(Collectors.toSet()));
    this.parameters = rule.texts();
    this.figures = figures(cells);
  }

  /**
   * Compares two files.
   *
   * @param before the earlier report, JSON in UTF-8, with explanations
   * @param after the later report, JSON in UTF-8, with explanations
   * @param comparison which rule compares them, with its parameters, as a scheme would write it:
   *     {@code { use: before-after, adjust: holm }}; faults name it {@code comparison}
   * @param plugins the plugins
   * @return the figures
   * @throws org.pingyi.evaluation.fault.InputException if a report cannot be read, is none or has
   *     no explanations, or the text has faults
   * @throws PluginException if the rule fails or takes too long
   */
  public static ComparedReports between(
      Path before, Path after, String comparison, RulePlugins plugins) {
    return between(before, after, whole(comparison, plugins));
  }

  /**
   * Compares two files by a rule whose parameters are written by themselves.
   *
   * @param before the earlier report, JSON in UTF-8, with explanations
   * @param after the later report, JSON in UTF-8, with explanations
   * @param use the id of the rule that compares them
   * @param parameters its parameters, as a scheme would write them beside {@code use} between
   *     braces: {@code adjust: holm, confidence: 95%}, or nothing; faults name them {@code
   *     comparison}
   * @param plugins the plugins
   * @return the figures
   * @throws org.pingyi.evaluation.fault.InputException if a report cannot be read, is none or has
   *     no explanations, there is no such rule, or the parameters have faults
   * @throws PluginException if the rule fails or takes too long
   */
  public static ComparedReports between(
      Path before, Path after, String use, String parameters, RulePlugins plugins) {
    requireNonNull(use, "use");
    requireNonNull(parameters, "parameters");
    return between(
        before,
        after,
        (criteria, groups) ->
            RuleText.read(
                COMPARISON, use, parameters, PluginKind.COMPARISON, criteria, groups, plugins));
  }

  private static RuleReading whole(String comparison, RulePlugins plugins) {
    return (criteria, groups) ->
        RuleText.read(COMPARISON, comparison, PluginKind.COMPARISON, criteria, groups, plugins);
  }

  private static ComparedReports between(Path before, Path after, RuleReading comparison) {
    try (ReportBytes a = ReportBytes.of(before);
        ReportBytes b = ReportBytes.of(after)) {
      return between(a, b, comparison);
    } catch (IOException failure) {
      throw new UncheckedIOException(failure);
    }
  }

  /**
   * Compares two texts.
   *
   * @param before the earlier report, JSON, with explanations; faults name it {@code before}
   * @param after the later report, JSON, with explanations; faults name it {@code after}
   * @param comparison which rule compares them, with its parameters; faults name it {@code
   *     comparison}
   * @param plugins the plugins
   * @return the figures
   * @throws org.pingyi.evaluation.fault.InputException if one of the reports is none or has no
   *     explanations, or the text has faults
   * @throws PluginException if the rule fails or takes too long
   */
  public static ComparedReports between(
      String before, String after, String comparison, RulePlugins plugins) {
    return between(
        ReportBytes.of("before", requireNonNull(before, "before")),
        ReportBytes.of("after", requireNonNull(after, "after")),
        whole(comparison, plugins));
  }

  private static ComparedReports between(
      ReportBytes before, ReportBytes after, RuleReading comparison) {
    return new ComparedReports(ReportReader.read(before), ReportReader.read(after), comparison);
  }

  private List<Figure> figures(List<BeforeAndAfter> cells) {
    List<Figure> given =
        rule.askForList(() -> BOTH, Figure.class, (asked, with) -> asked.compare(cells, with));
    Set<Figure.Of> known = Shown.all(cells);
    Set<Name> names = new HashSet<>();
    for (Figure figure : given) {
      if (!known.contains(figure.of())) {
        throw wrong(
            Text.of(
                "gave a figure of something that the reports do not both have",
                "所返回的统计值针对并非两份报告都有的内容"));
      }
      if (!names.add(new Name(figure.id(), figure.of()))) {
        throw wrong(Text.of("gave the same figure twice", "重复返回了同一统计值"));
      }
      if (figure.answer() instanceof Figure.Answer.Known value) {
        requireWorking(value);
      }
    }
    return given;
  }

  private void requireWorking(Figure.Answer.Known known) {
    var exact = rule.ask(() -> BOTH, (asked, with) -> known.working().get()).step();
    int digits = known.value().scale();
    if (exact.result().rounded(digits, RoundingMode.HALF_UP).compareTo(known.value()) != 0) {
      throw wrong(
          Text.of(
              "explains another number than the one that it gave, rounded", "所作说明的结果经舍入与其返回的数不一致"));
    }
  }

  private PluginException wrong(Text problem) {
    return new PluginException(rule.plugin(), BOTH, problem);
  }

  /**
   * Returns the earlier report as a whole.
   *
   * @return what is said of it
   */
  public ReportSide before() {
    return before;
  }

  /**
   * Returns the later report as a whole.
   *
   * @return what is said of it
   */
  public ReportSide after() {
    return after;
  }

  /**
   * Returns the rule that compared the reports.
   *
   * @return its id and version, such as {@code before-after 1.0}
   */
  public String rule() {
    return rule.plugin().info().id() + " " + rule.plugin().info().version();
  }

  /**
   * Returns what the rule was told.
   *
   * @return its parameters as texts, those that were left to the default too
   */
  public Map<String, String> parameters() {
    return parameters;
  }

  /**
   * Returns the figures.
   *
   * @return in the order of the rule
   */
  public List<Figure> figures() {
    return figures;
  }

  /**
   * Returns the leaf criteria that both reports have and that cannot be compared.
   *
   * @return each with the reason
   */
  public List<LeftOut> leftOut() {
    return leftOut;
  }

  /**
   * Returns what a figure describes.
   *
   * @param figure one of the figures
   * @return the titles of the object, the criterion and the group, as far as it names them; none
   *     where it describes both reports as a whole
   */
  public Optional<Text> of(Figure figure) {
    return Shown.title(figure.of(), titles);
  }

  /**
   * Words the figures.
   *
   * @param language the language
   * @return lines of text, each ended by a line feed
   */
  public String text(Language language) {
    return ComparedText.of(this, language);
  }

  /** Returns the figures in English. */
  @Override
  public String toString() {
    return text(Language.EN);
  }
}
