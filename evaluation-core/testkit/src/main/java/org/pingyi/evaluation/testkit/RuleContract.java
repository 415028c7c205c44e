package org.pingyi.evaluation.testkit;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Properties;
import java.util.TimeZone;
import java.util.function.Supplier;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.pingyi.evaluation.fault.InputException;
import org.pingyi.evaluation.rule.PluginException;
import org.pingyi.evaluation.rule.Rule;
import org.pingyi.evaluation.testkit.checker.Difference;
import org.pingyi.evaluation.testkit.checker.Redoings;
import org.pingyi.evaluation.testkit.checker.ReportChecker;

/**
 * What every rule promises, tested with schemes and ballots that are made up and use the rule.
 *
 * <p>So that parameters can name them, there are always the criteria {@code criterion-1}, {@code
 * criterion-2} and {@code criterion-3}, with {@code criterion-3-1} and {@code criterion-3-2} below
 * the last; the rater groups {@code group-1} and {@code group-2}; a scale with the options {@code
 * option-1}, {@code option-2}, {@code option-3} and perhaps more; and up to four objects, of which
 * some have the attribute {@code honour}.
 *
 * <p>Parameters are written as a scheme writes them beside {@code use}, a line for each, such as
 * {@code mark: 60}.
 */
public abstract class RuleContract extends PluginContract {

  private static final int MOST_CHARACTERS = 50_000;

  /** How often counts are doubled, so that they no longer fit into an {@code int}. */
  private static final int DOUBLED = 32;

  private static final int FEW = 3;

  private final List<String> parameters;

  RuleContract(Rule<?> rule, String... parameters) {
    super(rule);
    this.parameters = parameters.length == 0 ? List.of("") : List.of(parameters);
  }

  /** Returns where a scheme may have the rule, {@code use} with all parameters being its lines. */
  abstract List<Placement> placements(String use);

  /**
   * Returns how rules are redone when reports are checked. A rule whose steps are arithmetic needs
   * nothing here; with a second reading of what it calculates, that is checked too.
   *
   * @return by default how the standard rules are redone
   */
  protected Redoings redoings() {
    return Redoings.standard();
  }

  /**
   * Makes up schemes with ballots that use the rule.
   *
   * @return all that there may be
   */
  @Provide
  final Arbitrary<Trial> trials() {
    List<Placement> places = parameters.stream().flatMap(each -> places(each).stream()).toList();
    return Combinators.combine(Arbitraries.of(places), Samples.all()).as(Trial::new);
  }

  private List<Placement> places(String written) {
    return placements("use: " + id() + "\n" + written);
  }

  /** Whatever it is asked, it answers, and within the range that it gives. */
  @Property
  public final void answersWhateverItIsAsked(@ForAll("trials") Trial trial) {
    Smallest.require(trial, this::json);
  }

  /** It has an answer where nobody rated, and where one rater did. */
  @Property
  public final void answersWithoutBallotsAndWithOne(@ForAll("trials") Trial trial) {
    Smallest.require(trial, this::answersFew);
  }

  /** Asked twice, it answers the same. */
  @Property
  public final void answersTheSameEachTime(@ForAll("trials") Trial trial) {
    Smallest.require(trial, this::answersAgain);
  }

  /** Asked by many threads at once, it answers what it answers in one. */
  @Property(tries = 10)
  public final void answersTheSameInManyThreads(@ForAll("trials") Trial trial) {
    Smallest.require(trial, this::answersThreads);
  }

  /** What comes out does not depend on the order in which ballots came in. */
  @Property
  public final void doesNotMindTheOrderOfBallots(@ForAll("trials") Trial trial) {
    Smallest.require(trial, this::answersInAnyOrder);
  }

  /** What comes out for an object depends neither on its id nor on where it is listed. */
  @Property
  public final void treatsAllObjectsAlike(@ForAll("trials") Trial trial) {
    Smallest.require(trial, this::answersForAllObjects);
  }

  /** Its numbers are right where there are billions of ballots. */
  @Property(tries = 10)
  public final void countsBillionsOfBallots(@ForAll("trials") Trial trial) {
    Smallest.require(trial, this::answersBillions);
  }

  /** Whoever redoes its steps by hand comes to its numbers. */
  @Property
  public final void itsNumbersCanBeRedone(@ForAll("trials") Trial trial) {
    Smallest.require(trial, this::answersSoundly);
  }

  /** What it says of a number can be read. */
  @Property(tries = 20)
  public final void explainsItselfBriefly(@ForAll("trials") Trial trial) {
    Smallest.require(trial, this::answersBriefly);
  }

  /** It neither looks at the locale and the time zone of the machine, nor changes them. */
  @Property(tries = 20)
  public final void leavesTheMachineAlone(@ForAll("trials") Trial trial) {
    Smallest.require(trial, this::answersAnywhere);
  }

  /** Parameters that are unknown, missing or of a wrong type are reported where they stand. */
  @Example
  public final void refusesWrongParametersWhereTheyStand() {
    new WrongParameters(this, (Rule<?>) plugin()).check(parameters);
  }

  /** The JSON Schema of schemes knows the rule with its parameters. */
  @Example
  public final void itsParametersHaveASchema() {
    ParameterSchema.missing((Rule<?>) plugin(), plugins())
        .ifPresent(
            what -> {
              throw broken(what);
            });
  }

  /** Returns the scheme of the smallest sample, with the rule at its first place. */
  final String smallestScheme(String written) {
    return Samples.smallest().scheme(places(written).get(0));
  }

  private void answersFew(Trial trial) {
    List<SampleBallot> ballots = trial.sample().ballots();
    json(trial.with(trial.sample().withBallots(List.of())));
    for (SampleBallot only : ballots.subList(0, Math.min(FEW, ballots.size()))) {
      json(trial.with(trial.sample().withBallots(List.of(only))));
    }
  }

  private void answersAgain(Trial trial) {
    requireSame("asked twice, it answers differently", json(trial), json(trial));
  }

  private void answersThreads(Trial trial) {
    String alone = json(trial);
    for (String other : Threads.all(() -> json(trial))) {
      requireSame("asked by several threads at once, it answers differently", alone, other);
    }
  }

  private void answersInAnyOrder(Trial trial) {
    Sample sample = trial.sample();
    String json = Reports.withoutRejections(json(trial));
    for (Sample other : List.of(sample.reversed(), sample.shuffled())) {
      requireSame(
          "with the same ballots in another order, it answers differently",
          json,
          Reports.withoutRejections(json(trial.with(other))));
    }
  }

  private void answersForAllObjects(Trial trial) {
    Trial renamed = trial.with(trial.sample().withOthersNames());
    String json = json(trial);
    String other = json(renamed);
    for (int i = 0; i < trial.sample().objects(); i++) {
      requireSame(
          "with other ids for the objects, listed in the opposite order, an object comes out"
              + " differently",
          Reports.ofObject(json, trial.sample().object(i)),
          Reports.ofObject(other, renamed.sample().object(i)));
    }
  }

  private void answersBillions(Trial trial) {
    String json = asked(() -> Reports.doubled(trial, plugins(), DOUBLED));
    requireSound(
        "with each ballot counted " + (1L << DOUBLED) + " times, ",
        new ReportChecker(redoings())
            .check(json).stream()
                .filter(each -> !each.path().startsWith("$.ballots.rejections"))
                .toList());
  }

  private void answersSoundly(Trial trial) {
    requireSound("", new ReportChecker(redoings()).check(json(trial)));
  }

  private void answersBriefly(Trial trial) {
    for (JsonNode explanation : Reports.explanationsBy(id(), json(trial))) {
      int characters = explanation.toString().length();
      require(
          characters <= MOST_CHARACTERS,
          "it explains one number in "
              + characters
              + " characters, where "
              + MOST_CHARACTERS
              + " are more than anybody reads.");
    }
  }

  private void answersAnywhere(Trial trial) {
    Locale locale = Locale.getDefault();
    TimeZone zone = TimeZone.getDefault();
    Properties properties = (Properties) System.getProperties().clone();
    try {
      String here = json(trial);
      require(
          locale.equals(Locale.getDefault()),
          "it changes the default locale, to " + Locale.getDefault() + ".");
      require(
          zone.equals(TimeZone.getDefault()),
          "it changes the default time zone, to " + TimeZone.getDefault().getID() + ".");
      require(properties.equals(System.getProperties()), "it changes system properties.");
      Locale.setDefault(Locale.forLanguageTag("ar-EG-u-nu-arab"));
      TimeZone.setDefault(TimeZone.getTimeZone("Pacific/Kiritimati"));
      requireSame(
          "with another default locale or time zone, it answers differently", here, json(trial));
    } finally {
      Locale.setDefault(locale);
      TimeZone.setDefault(zone);
      System.setProperties(properties);
    }
  }

  private String json(Trial trial) {
    return asked(() -> PingyiTest.json(trial.scheme(), trial.ballots(), plugins()));
  }

  private String asked(Supplier<String> question) {
    try {
      return question.get();
    } catch (PluginException failed) {
      AssertionError error = broken(String.valueOf(failed.getMessage()));
      error.initCause(failed.getCause());
      throw error;
    } catch (InputException refused) {
      throw broken(
          "its parameters are refused in a scheme that was made up, whose criteria, groups,"
              + " options and grades the Javadoc of RuleContract tells: "
              + refused.getMessage());
    } catch (RuntimeException ended) {
      AssertionError error = broken("with it the evaluation ends: " + ended);
      error.initCause(ended);
      throw error;
    }
  }

  private void requireSame(String otherwise, String first, String second) {
    if (!first.equals(second)) {
      List<String> one = first.lines().toList();
      List<String> other = second.lines().toList();
      int line = 0;
      while (line < Math.min(one.size(), other.size()) && one.get(line).equals(other.get(line))) {
        line++;
      }
      throw broken(
          otherwise + ". In the report's JSON:\n  " + at(one, line) + "\n  " + at(other, line));
    }
  }

  private static String at(List<String> lines, int line) {
    return line < lines.size() ? lines.get(line).strip() : "(nothing)";
  }

  private void requireSound(String where, List<Difference> differences) {
    if (!differences.isEmpty()) {
      List<String> lines = new ArrayList<>();
      differences.stream().limit(FEW).forEach(each -> lines.add("  " + each));
      throw broken(
          where
              + "whoever redoes the report from its counts and steps comes to something else:\n"
              + String.join("\n", lines));
    }
  }
}
