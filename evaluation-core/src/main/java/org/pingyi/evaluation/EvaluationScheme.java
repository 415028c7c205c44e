package org.pingyi.evaluation;

import static java.util.Objects.requireNonNull;

import com.google.common.base.Suppliers;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.pingyi.evaluation.ballot.BallotListener;
import org.pingyi.evaluation.ballot.BallotSource;
import org.pingyi.evaluation.ballot.PaperCheck;
import org.pingyi.evaluation.ballot.TallyOptions;
import org.pingyi.evaluation.count.TallyPath;
import org.pingyi.evaluation.count.papers.PaperChecks;
import org.pingyi.evaluation.count.settling.Growth;
import org.pingyi.evaluation.count.settling.PaperListener;
import org.pingyi.evaluation.draft.SchemeDraft;
import org.pingyi.evaluation.evaluate.Evaluator;
import org.pingyi.evaluation.evaluate.PaperPass;
import org.pingyi.evaluation.evaluate.Priorities;
import org.pingyi.evaluation.fault.InputException;
import org.pingyi.evaluation.plugin.PlannedRule;
import org.pingyi.evaluation.plugin.PluginException;
import org.pingyi.evaluation.plugin.RulePlugins;
import org.pingyi.evaluation.report.EvaluationReport;
import org.pingyi.evaluation.roster.Roster;
import org.pingyi.evaluation.rule.Dissatisfaction;
import org.pingyi.evaluation.rule.Priority;
import org.pingyi.evaluation.scheme.RunningOrder;
import org.pingyi.evaluation.scheme.SchemeDefinition;
import org.pingyi.evaluation.scheme.SchemeFingerprint;
import org.pingyi.evaluation.scheme.SchemeReader;
import org.pingyi.evaluation.stability.Experimental;
import org.pingyi.evaluation.stability.Stable;
import org.pingyi.evaluation.tally.Tally;
import org.pingyi.evaluation.tally.TallyLayout;

/**
 * What is evaluated, against which criteria, by whom and by which rules (评议方案): read once, and from
 * then on without fault.
 *
 * {@snippet class="FrontDoorTest" region="evaluate"}
 *
 * <p>What is wrong with a file comes as an {@link InputException}, with every fault in it:
 *
 * {@snippet class="FrontDoorTest" region="faults"}
 *
 * <p>A scheme may also be built in Java, as a {@link SchemeDraft}, and every scheme can be written
 * back by way of its {@link #draft() draft}.
 *
 * <p>Immutable and thread-safe: one scheme may tally and evaluate in many threads at once.
 */
@Stable
public final class EvaluationScheme extends SchemeFacts {

  /** What faults name a scheme that was built and has no file. */
  private static final String BUILT = "draft";

  private final String source;
  private final String text;
  private final SchemeDefinition definition;

  /** Asked for with each paper by whoever makes papers, so it is made once. */
  private final Supplier<String> fingerprint;

  private EvaluationScheme(String source, String text, SchemeDefinition definition) {
    this.source = requireNonNull(source, "source");
    this.text = requireNonNull(text, "text");
    this.definition = requireNonNull(definition, "definition");
    this.fingerprint = Suppliers.memoize(() -> SchemeFingerprint.of(source, text, definition));
  }

  /**
   * Reads a scheme from a file.
   *
   * @param file a YAML or JSON file in UTF-8
   * @param plugins the rules and templates that the scheme may use
   * @return the scheme
   * @throws InputException if the file cannot be read, or the scheme has faults: all of them at
   *     once
   * @throws PluginException if a plugin fails while it checks its parameters
   */
  public static EvaluationScheme read(Path file, RulePlugins plugins) {
    return read(file.toString(), SchemeReader.text(file), plugins);
  }

  /**
   * Reads a scheme from a text.
   *
   * @param name what faults name it, such as a file's name; one that ends in {@code .json} says
   *     that the text is JSON and nothing else
   * @param text YAML or JSON
   * @param plugins the rules and templates that the scheme may use
   * @return the scheme
   * @throws InputException if the scheme has faults: all of them at once
   * @throws PluginException if a plugin fails while it checks its parameters
   */
  public static EvaluationScheme read(String name, String text, RulePlugins plugins) {
    return new EvaluationScheme(name, text, SchemeReader.read(name, text, plugins));
  }

  /**
   * Reads a scheme that was built in Java, exactly as if it stood in a file.
   *
   * @param draft the scheme as it is written
   * @param plugins the rules and templates that the scheme may use
   * @return the scheme
   * @throws InputException if the scheme has faults: all of them at once, at their places in {@link
   *     SchemeDraft#yaml()}, which they call {@code draft}
   * @throws PluginException if a plugin fails while it checks its parameters
   */
  public static EvaluationScheme read(SchemeDraft draft, RulePlugins plugins) {
    return read(BUILT, draft.yaml(), plugins);
  }

  /**
   * Returns this scheme with the objects of a roster. Ballots on any other object are refused.
   *
   * {@snippet class="FrontDoorTest" region="roster"}
   *
   * @param roster the objects; those without a kind get the scheme's {@code object-kind}
   * @return the scheme with the roster
   * @throws InputException if the scheme has objects of its own, or objects lack the attribute
   *     within which they are ranked
   */
  public EvaluationScheme withObjects(Roster roster) {
    RosterCheck.requireFit(source, definition, roster);
    return new EvaluationScheme(source, text, definition.withRoster(roster));
  }

  /**
   * Counts ballots.
   *
   * @param ballots where they are read from
   * @return the counts, with what was rejected and why
   * @throws InputException if the source cannot be read or is no file of ballots for this scheme,
   *     or objects are ranked within an attribute and there is no roster
   * @throws PluginException if a paper rule fails
   */
  public Tally tally(BallotSource ballots) {
    return tally(ballots, BallotListener.SILENT);
  }

  /**
   * Counts ballots, and lets somebody hear of every rejection and of the progress.
   *
   * {@snippet class="FrontDoorTest" region="listener"}
   *
   * @param ballots where they are read from
   * @param listener who hears of it, in the calling thread
   * @return the counts, with what was rejected and why
   * @throws InputException if the source cannot be read or is no file of ballots for this scheme,
   *     or objects are ranked within an attribute and there is no roster
   * @throws PluginException if a paper rule fails
   */
  public Tally tally(BallotSource ballots, BallotListener listener) {
    return TallyPath.chunked().tally(rankable(), ballots, listener);
  }

  /**
   * Counts the ballots of several sources as if they were one. Whatever is said of earlier and
   * later ballots goes by the order of sources and then by lines; a paper may have ballots in
   * several sources. Rejections name theirs where there are several.
   *
   * {@snippet class="FrontDoorTest" region="several"}
   *
   * @param ballots where they are read from: at least one source, each of a name of its own and in
   *     a format and with a header of its own
   * @param options how much of the machine counting may take, where it is done in chunks
   * @param listener who hears of rejections and progress, in the calling thread
   * @return the counts, with what was rejected and why
   * @throws IllegalArgumentException if there is no source, or two have one name
   * @throws InputException if a source cannot be read or is no file of ballots for this scheme,
   *     there is no room for a temporary file that the options make necessary, or objects are
   *     ranked within an attribute and there is no roster. Of several files all that are missing,
   *     or begin with faults, are told at once
   * @throws PluginException if a paper rule fails
   */
  public Tally tally(List<BallotSource> ballots, TallyOptions options, BallotListener listener) {
    SourceCheck.requireNames(ballots);
    return TallyPath.chunked().tally(rankable(), ballots, options, listener, Growth.FREE);
  }

  /** Counts ballots as far as memory may grow. */
  Tally tally(BallotSource ballots, Growth growth) {
    return TallyPath.chunked().tally(rankable(), ballots, BallotListener.SILENT, growth);
  }

  /**
   * Returns a check of papers that come one by one, as a ballot box takes them.
   *
   * {@snippet class="FrontDoorTest" region="papers"}
   *
   * @return a check for one thread, which keeps what it learned of ids and answers from paper to
   *     paper; other threads need checks of their own
   * @throws InputException if objects are ranked within an attribute and there is no roster
   */
  public PaperCheck paperCheck() {
    return PaperChecks.of(rankable());
  }

  /**
   * Returns what runs when counts are evaluated, and when.
   *
   * @return the rules by phase, and within a phase as the scheme lists them
   * @throws PluginException if a rule's parameters fail when they are read
   */
  public List<PlannedRule> plan() {
    return RunningOrder.of(definition.rules());
  }

  @Override
  SchemeDefinition definition() {
    return definition;
  }

  /** Returns what ballots are counted and evaluated by, once objects can be ranked as it says. */
  private SchemeDefinition rankable() {
    RosterCheck.requireRoster(source, definition);
    return definition;
  }

  /**
   * Evaluates counts: scores, ranks, grades, adjustments and what has to be put right. Rules that
   * read papers are left out, and a warning says so. Where no token is in two parts, parts may be
   * counted apart and added:
   *
   * {@snippet class="FrontDoorTest" region="parts"}
   *
   * @param tally the counts of this scheme's ballots, perhaps the sum of several tallies
   * @return the complete report, in which nothing is hidden
   * @throws IllegalArgumentException if the tally counts other criteria, scales or groups, or
   *     objects that are not in the roster
   * @throws InputException if objects are ranked within an attribute and there is no roster
   * @throws PluginException if a rule fails, or answers what no rule may
   */
  public EvaluationReport evaluate(Tally tally) {
    return Evaluator.evaluate(rankable(), tally);
  }

  /**
   * Evaluates counts, with the papers behind them:
   *
   * {@snippet class="FrontDoorTest" region="papersAgain"}
   *
   * <p>While they are read, a ballot with a token takes 58 to 144 bytes with five criteria.
   *
   * @param tally the counts of this scheme's ballots, perhaps the sum of several tallies
   * @param papers the ballots of each tally, each counted apart, to be read once more where a rule
   *     reads papers: sources that can be opened again, or others of the same ballots
   * @return the complete report, in which nothing is hidden
   * @throws IllegalArgumentException as without papers, or if the tally counts other ballots
   * @throws IllegalStateException if ballots can be read only once and were
   * @throws InputException if ballots cannot be read, or as without papers
   * @throws PluginException if a rule fails, or answers what no rule may
   */
  public EvaluationReport evaluate(Tally tally, BallotSource... papers) {
    List<PaperPass> apart =
        Stream.of(papers).map(each -> papers(List.of(each), Growth.FREE)).toList();
    return Evaluator.evaluate(
        rankable(),
        tally,
        (isObject, readers) ->
            apart.stream()
                .map(each -> each.read(isObject, readers))
                .reduce(Tally.empty(layout()), Tally::plus),
        1);
  }

  /**
   * Evaluates the counts of several sources that were counted as one, with the papers behind them.
   *
   * @param tally what {@link #tally(List, TallyOptions, BallotListener)} counted
   * @param ballots the sources, to be read once more where a rule reads papers: such as can be
   *     opened again, or others of the same ballots
   * @param options how many threads may evaluate; where a rule reads papers, ballots are read by
   *     the calling one alone, and held in memory
   * @return the complete report, in which nothing is hidden
   * @throws IllegalArgumentException as without papers, or if there is no source, two have one
   *     name, or the tally counts other ballots
   * @throws IllegalStateException if ballots can be read only once and were
   * @throws InputException if ballots cannot be read, or as without papers
   * @throws PluginException if a rule fails, or answers what no rule may
   */
  public EvaluationReport evaluate(Tally tally, List<BallotSource> ballots, TallyOptions options) {
    SourceCheck.requireNames(ballots);
    return Evaluator.evaluate(rankable(), tally, papers(ballots, Growth.FREE), options.threads());
  }

  /** Evaluates counts as far as memory may grow while papers are read. */
  EvaluationReport evaluate(Tally tally, BallotSource papers, Growth growth) {
    return Evaluator.evaluate(rankable(), tally, papers(List.of(papers), growth), 1);
  }

  private PaperPass papers(List<BallotSource> ballots, Growth growth) {
    return (isObject, readers) ->
        TallyPath.readPapers(definition, ballots, new PaperListener(isObject, readers), growth);
  }

  /**
   * Returns whether a statistic or a review flag reads papers.
   *
   * @return whether ballots are to be read once more when their counts are evaluated
   */
  @Experimental
  public boolean readsPapers() {
    return !definition.rules().readingPapers().isEmpty();
  }

  /**
   * Returns the objects.
   *
   * @return the roster, if there is one
   */
  public Optional<Roster> objects() {
    return definition.roster();
  }

  /**
   * Says how urgent it is to put something right. Sorted by {@link Priority#MOST_URGENT_FIRST}, the
   * most unsatisfied come first.
   *
   * @param of how many were dissatisfied
   * @return by the rule under {@code rectification-order}; where there is none by the share of the
   *     dissatisfied, and then by their number
   * @throws PluginException if the rule fails, or answers what no rule may
   */
  @Experimental
  public Priority priority(Dissatisfaction of) {
    return Priorities.of(definition, of);
  }

  /**
   * Returns what was written, to be changed or written again as YAML or JSON. Reading it again with
   * the same plugins gives this scheme.
   *
   * @return all keys and values in their order, with the template named and nothing of what it
   *     brings; comments are not kept, and a roster beside the scheme is not part of it
   */
  public SchemeDraft draft() {
    return SchemeDraft.parse(source, text);
  }

  /**
   * Returns the hash by which two parties know that they mean the same scheme: the same whether it
   * was read from YAML or from JSON, with comments or without, and another one where any value, an
   * object or the anonymity of a group is another. What else a template brings is not in it, for
   * the template is named in the scheme.
   *
   * <p>It is the SHA-256 of this JSON in UTF-8, written without white space, with {@code roster}
   * where there is one:
   *
   * <pre>{@code
   * {"scheme":{…},
   *  "roster":[{"id":"…","title":{"en":"…","zh":"…"},"kind":"…","parent":"…","attributes":{…}},…],
   *  "raters":[{"id":"…","anonymous":"true"},…]}
   * }</pre>
   *
   * <p>{@code scheme} has the keys and values of the file in their order, but for keys with nothing
   * behind them; numbers and booleans too are strings, as they are written. {@code roster} has the
   * objects of the scheme or of the roster beside it in their order, each with the kind that it has
   * in the end, with {@code kind} and {@code parent} where it has one, and with its attributes in
   * their order. {@code raters} has the groups as they are in the end, what the template brings
   * included. In strings a quotation mark and a backslash are escaped, and what stands before
   * U+0020: as {@code \b \t \n \f \r} where there is such an escape, else with the letter u and
   * four digits in lower case; everything else stands as it is, as in RFC 8785.
   *
   * @return 64 hexadecimal digits in lower case
   */
  public String fingerprint() {
    return fingerprint.get();
  }

  /**
   * Returns what a tally for this scheme counts, for hosts that count by themselves.
   *
   * @return the layout
   */
  public TallyLayout layout() {
    return definition.layout();
  }

  /** Returns the id and the version. */
  @Override
  public String toString() {
    return id() + " version " + version();
  }
}
