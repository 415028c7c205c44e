package org.pingyi.evaluation.report;

import static java.util.Objects.requireNonNull;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.pingyi.evaluation.explanation.Explanation;
import org.pingyi.evaluation.model.Text;
import org.pingyi.evaluation.plugin.PluginException;
import org.pingyi.evaluation.stability.Experimental;
import org.pingyi.evaluation.stability.Stable;
import org.pingyi.evaluation.tally.GroupReconciliation;

/**
 * What an evaluation came to: complete, with nothing hidden.
 *
 * {@snippet class="FrontDoorTest" region="report"}
 *
 * <p>Immutable and thread-safe.
 */
@Stable
public final class EvaluationReport {

  private final SchemeVersion scheme;
  private final BallotCounts ballots;
  private final ImmutableList<Turnout> turnout;
  private final ImmutableList<ObjectResult> objects;

  /** For each object's id its number in the report. */
  private final ImmutableMap<String, Integer> numbers;

  private final ImmutableList<ObjectResult> ranking;
  private final ImmutableList<RectificationFinding> rectification;
  private final ImmutableList<FigureResult> statistics;
  private final ImmutableList<FlagResult> flags;
  private final ImmutableList<Text> warnings;
  private final Optional<Explanations> explanations;
  private final Optional<IntakeResult> intake;

  /**
   * Creates a report that explains nothing.
   *
   * @param scheme the scheme
   * @param ballots how many ballots were read and accepted
   * @param turnout every rater group, in scheme order
   * @param objects every object, in roster order, or by the code points of their ids where there is
   *     no roster
   * @param rectification what has to be put right, the most urgent first
   * @param statistics the figures beside the scores, in scheme order
   * @param warnings what a reader should know before trusting the numbers
   * @throws IllegalArgumentException if two objects have one id
   */
  @Experimental
  public EvaluationReport(
      SchemeVersion scheme,
      BallotCounts ballots,
      List<Turnout> turnout,
      List<ObjectResult> objects,
      List<RectificationFinding> rectification,
      List<FigureResult> statistics,
      List<Text> warnings) {
    this(scheme, ballots, turnout, objects, rectification, statistics, warnings, Optional.empty());
  }

  /**
   * Creates a report.
   *
   * @param scheme the scheme
   * @param ballots how many ballots were read and accepted
   * @param turnout every rater group, in scheme order
   * @param objects every object, in roster order, or by the code points of their ids where there is
   *     no roster
   * @param rectification what has to be put right, the most urgent first
   * @param statistics the figures beside the scores, in scheme order
   * @param warnings what a reader should know before trusting the numbers
   * @param explanations how all of that came about
   * @throws IllegalArgumentException if two objects have one id
   */
  @Experimental
  public EvaluationReport(
      SchemeVersion scheme,
      BallotCounts ballots,
      List<Turnout> turnout,
      List<ObjectResult> objects,
      List<RectificationFinding> rectification,
      List<FigureResult> statistics,
      List<Text> warnings,
      Explanations explanations) {
    this(
        scheme,
        ballots,
        turnout,
        objects,
        rectification,
        statistics,
        warnings,
        Optional.of(explanations));
  }

  private EvaluationReport(
      SchemeVersion scheme,
      BallotCounts ballots,
      List<Turnout> turnout,
      List<ObjectResult> objects,
      List<RectificationFinding> rectification,
      List<FigureResult> statistics,
      List<Text> warnings,
      Optional<Explanations> explanations) {
    this.scheme = requireNonNull(scheme, "scheme");
    this.ballots = requireNonNull(ballots, "ballots");
    this.turnout = ImmutableList.copyOf(turnout);
    this.objects = ImmutableList.copyOf(objects);
    ImmutableMap.Builder<String, Integer> byId =
        ImmutableMap.builderWithExpectedSize(objects.size());
    for (int i = 0; i < objects.size(); i++) {
      byId.put(this.objects.get(i).object().id(), i);
    }
    this.numbers = byId.buildOrThrow();
    this.ranking = ranking(this.objects);
    this.rectification = ImmutableList.copyOf(rectification);
    this.statistics = ImmutableList.copyOf(statistics);
    this.flags = ImmutableList.of();
    this.warnings = ImmutableList.copyOf(warnings);
    this.explanations = explanations;
    this.intake = Optional.empty();
  }

  private static ImmutableList<ObjectResult> ranking(List<ObjectResult> objects) {
    Map<String, List<ObjectResult>> pools = new LinkedHashMap<>();
    for (ObjectResult result : objects) {
      List<ObjectResult> pool = pools.get(result.pool());
      if (pool == null) {
        pool = new ArrayList<>();
        pools.put(result.pool(), pool);
      }
      pool.add(result);
    }
    ImmutableList.Builder<ObjectResult> ranking =
        ImmutableList.builderWithExpectedSize(objects.size());
    for (List<ObjectResult> pool : pools.values()) {
      pool.sort(EvaluationReport::byRank);
      ranking.addAll(pool);
    }
    return ranking.build();
  }

  /** Those without a rank come last. */
  private static int byRank(ObjectResult one, ObjectResult other) {
    return Integer.compare(
        one.rank().orElse(Integer.MAX_VALUE), other.rank().orElse(Integer.MAX_VALUE));
  }

  private EvaluationReport(
      EvaluationReport report, List<FlagResult> flags, Optional<IntakeResult> intake) {
    this.scheme = report.scheme;
    this.ballots = report.ballots;
    this.turnout = report.turnout;
    this.objects = report.objects;
    this.numbers = report.numbers;
    this.ranking = report.ranking;
    this.rectification = report.rectification;
    this.statistics = report.statistics;
    this.flags = ImmutableList.copyOf(flags);
    this.warnings = report.warnings;
    this.explanations = report.explanations;
    this.intake = intake;
  }

  /**
   * Returns this report with what the ballot box was closed with.
   *
   * @param closed what it was closed with
   * @return the report
   * @throws IllegalArgumentException if it has papers of a rater group that the report lacks
   */
  @Experimental
  public EvaluationReport withIntake(IntakeResult closed) {
    Set<String> groups =
        turnout.stream().map(each -> each.group().id()).collect(Collectors.toSet());
    for (GroupReconciliation group : closed.reconciliation().groups()) {
      if (!groups.contains(group.group())) {
        throw new IllegalArgumentException("the report has no rater group " + group.group());
      }
    }
    return new EvaluationReport(this, flags, Optional.of(closed));
  }

  /**
   * Returns this report with the papers that somebody should look at.
   *
   * @param found the papers, in place of those that it had
   * @return the report
   */
  @Experimental
  public EvaluationReport withFlags(List<FlagResult> found) {
    return new EvaluationReport(this, found, intake);
  }

  /**
   * Returns which scheme the report was made by.
   *
   * @return the scheme
   */
  public SchemeVersion scheme() {
    return scheme;
  }

  /**
   * Returns how many ballots were read, and what became of them.
   *
   * @return the counts, and the first rejections
   */
  public BallotCounts ballots() {
    return ballots;
  }

  /**
   * Returns how many took part.
   *
   * @return every rater group, in scheme order
   */
  public List<Turnout> turnout() {
    return turnout;
  }

  /**
   * Returns all results.
   *
   * @return every object, in roster order, or by the code points of their ids where there is no
   *     roster
   */
  public List<ObjectResult> objects() {
    return objects;
  }

  /**
   * Returns the results of one object.
   *
   * @param object the object's id
   * @return its results
   * @throws IllegalArgumentException if the report has no such object
   */
  public ObjectResult of(String object) {
    return objects.get(number(object));
  }

  private int number(String object) {
    Integer number = numbers.get(object);
    if (number == null) {
      throw new IllegalArgumentException("the report has no object " + object);
    }
    return number;
  }

  /**
   * Returns all results by rank.
   *
   * @return pool after pool, in the order in which the pools first occur among the objects; within
   *     a pool by rank, those of the same rank in the order of the objects, those without a rank
   *     last
   */
  public List<ObjectResult> ranking() {
    return ranking;
  }

  /**
   * Returns what has to be put right.
   *
   * @return the findings, those with the most dissatisfied ratings first
   */
  public List<RectificationFinding> rectification() {
    return rectification;
  }

  /**
   * Returns the figures beside the scores.
   *
   * @return the figures, in the order of the scheme's statistics; none where it has no statistics
   */
  @Experimental
  public List<FigureResult> statistics() {
    return statistics;
  }

  /**
   * Returns the papers that somebody should look at, all of which count.
   *
   * @return those that paper rules found, and then those of the review flags, in the order of the
   *     scheme; perhaps none
   */
  @Experimental
  public List<FlagResult> flags() {
    return flags;
  }

  /**
   * Returns what a reader should know before trusting the numbers.
   *
   * @return the warnings; mostly none
   */
  public List<Text> warnings() {
    return warnings;
  }

  /**
   * Returns what the ballot box was closed with.
   *
   * @return the result of the intake; none where ballots came from elsewhere
   */
  @Experimental
  public Optional<IntakeResult> intake() {
    return intake;
  }

  /**
   * Explains all that was decided on an object: its score, rank and grade, what rules changed, and
   * what each rater group alone makes of it. It is calculated anew each time.
   *
   * {@snippet class="FrontDoorTest" region="explain"}
   *
   * @param object the object's id
   * @return the explanation, down to the counts
   * @throws IllegalArgumentException if the report has no such object
   * @throws IllegalStateException if the report was made without explanations
   * @throws PluginException if a rule fails, or explains another number than the one that it gave
   */
  @Experimental
  public Explanation explain(String object) {
    int number = number(object);
    return explanations().object(number);
  }

  /**
   * Returns whether the report can explain itself.
   *
   * @return whether it was made with explanations
   */
  public boolean isExplained() {
    return explanations.isPresent();
  }

  /**
   * Returns how everything in the report came about.
   *
   * @return the explanations, each of them calculated when it is asked for
   * @throws IllegalStateException if the report was made without explanations
   */
  @Experimental
  public Explanations explanations() {
    return explanations.orElseThrow(
        () -> new IllegalStateException("the report was made without explanations"));
  }

  /** Says whether two reports have the same results; how they are explained does not matter. */
  @Override
  public boolean equals(Object other) {
    return other instanceof EvaluationReport that
        && scheme.equals(that.scheme)
        && ballots.equals(that.ballots)
        && turnout.equals(that.turnout)
        && objects.equals(that.objects)
        && rectification.equals(that.rectification)
        && statistics.equals(that.statistics)
        && flags.equals(that.flags)
        && warnings.equals(that.warnings)
        && intake.equals(that.intake);
  }

  @Override
  public int hashCode() {
    return Objects.hash(scheme, ballots, objects);
  }

  /** Returns what the report is about, such as {@code party-group-2026 1: 10 objects}. */
  @Override
  public String toString() {
    return scheme.id() + " " + scheme.version() + ": " + objects.size() + " objects";
  }
}
