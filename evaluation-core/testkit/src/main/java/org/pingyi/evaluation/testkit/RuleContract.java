package org.pingyi.evaluation.testkit;

import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.pingyi.evaluation.model.RaterGroup;
import org.pingyi.evaluation.model.Scale;
import org.pingyi.evaluation.rule.Rule;
import org.pingyi.evaluation.stability.Stable;
import org.pingyi.evaluation.testkit.checker.Redoings;

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
@Stable
public abstract class RuleContract extends PluginContract {

  private final List<String> parameters;
  private final RuleTests tests = new RuleTests(this);

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
   * Returns what else stands in each scheme that is made up. A rule that requires another, or
   * conflicts with one that a scheme has where it names none, says here which it goes with:
   *
   * <pre>{@code
   * rules:
   *   - { use: other-rule }
   * combining: { use: other-sum }
   * }</pre>
   *
   * <p>A key of lists that the contract writes too, such as {@code rules} for an adjustment rule,
   * has its entries below it, each on lines of its own. They come after the rule that is tested, or
   * before it where it says of any rule that it runs after that.
   *
   * @return top-level lines of a scheme, in YAML; by default none
   */
  protected String beside() {
    return "";
  }

  /**
   * Says whether leaves may have a scale beside the rule. A rule that refuses scales when it checks
   * its parameters says here which it goes with; no others are made up then. That has to be some of
   * those that there are: the scale {@code options}, of whose options some have a value from −20 to
   * 100 with one digit after the point, and an attitude; and the scale {@code points}, from 0 to 3
   * by halves, from 2 on positive and below 1 negative.
   *
   * @param scale a scale that was made up
   * @param parameters the parameters, as they were given to the constructor; blank where there are
   *     none
   * @return whether the rule with these parameters takes it; by default it takes any
   */
  protected boolean fits(Scale scale, String parameters) {
    return true;
  }

  /**
   * Says whether a scheme may have a rater group beside the rule, as {@link #fits(Scale, String)}
   * does of scales. The group {@code group-2} has the strata {@code stratum-1} and {@code
   * stratum-2}, or none.
   *
   * @param group a rater group that was made up
   * @param parameters the parameters, as they were given to the constructor; blank where there are
   *     none
   * @return whether the rule with these parameters takes it; by default it takes any
   */
  protected boolean fits(RaterGroup group, String parameters) {
    return true;
  }

  /** Says whether rules of the kind can stand beside a scale: by default beside any. */
  boolean fitsKind(Scale scale) {
    return true;
  }

  private Fit fit(String written) {
    return new Fit(scale -> fitsKind(scale) && fits(scale, written), group -> fits(group, written));
  }

  /**
   * Makes up schemes with ballots that use the rule.
   *
   * @return all that there may be
   */
  @Provide
  final Arbitrary<Trial> trials() {
    return Arbitraries.oneOf(parameters.stream().map(this::trials).toList());
  }

  private Arbitrary<Trial> trials(String written) {
    Fit fit = fit(written);
    return Combinators.combine(Arbitraries.of(places(written)), Samples.all(fit))
        .as((place, sample) -> new Trial(place, sample, fit));
  }

  private List<Placement> places(String written) {
    return placements("use: " + id() + "\n" + written).stream()
        .map(place -> runsLate() ? place.withFirst(beside()) : place.with(beside()))
        .toList();
  }

  private boolean runsLate() {
    return !plugin().info().after().isEmpty();
  }

  /**
   * Whatever it is asked, it answers, and within the range that it gives.
   *
   * @param trial a scheme with ballots that was made up
   */
  @Property
  public final void answersWhateverItIsAsked(@ForAll("trials") Trial trial) {
    Smallest.require(trial, tests::answers);
  }

  /**
   * It has an answer where nobody rated, and where one rater did.
   *
   * @param trial a scheme with ballots that was made up
   */
  @Property
  public final void answersWithoutBallotsAndWithOne(@ForAll("trials") Trial trial) {
    Smallest.require(trial, tests::answersFew);
  }

  /**
   * Asked twice, it answers the same.
   *
   * @param trial a scheme with ballots that was made up
   */
  @Property
  public final void answersTheSameEachTime(@ForAll("trials") Trial trial) {
    Smallest.require(trial, tests::answersAgain);
  }

  /**
   * Asked by many threads at once, it answers what it answers in one.
   *
   * @param trial a scheme with ballots that was made up
   */
  @Property(tries = 10)
  public final void answersTheSameInManyThreads(@ForAll("trials") Trial trial) {
    Smallest.require(trial, tests::answersInThreads);
  }

  /**
   * What comes out does not depend on the order in which ballots came in.
   *
   * @param trial a scheme with ballots that was made up
   */
  @Property(tries = 75)
  public final void doesNotMindTheOrderOfBallots(@ForAll("trials") Trial trial) {
    Smallest.require(trial, tests::answersInAnyOrder);
  }

  /**
   * What comes out for an object depends neither on its id nor on where it is listed.
   *
   * @param trial a scheme with ballots that was made up
   */
  @Property(tries = 50)
  public final void treatsAllObjectsAlike(@ForAll("trials") Trial trial) {
    Smallest.require(trial, tests::answersForAllObjects);
  }

  /**
   * Its numbers are right where there are billions of ballots.
   *
   * @param trial a scheme with ballots that was made up
   */
  @Property(tries = 10)
  public final void countsBillionsOfBallots(@ForAll("trials") Trial trial) {
    Smallest.require(trial, tests::answersBillions);
  }

  /**
   * Whoever redoes its steps by hand comes to its numbers.
   *
   * @param trial a scheme with ballots that was made up
   */
  @Property
  public final void itsNumbersCanBeRedone(@ForAll("trials") Trial trial) {
    Smallest.require(trial, tests::answersSoundly);
  }

  /**
   * What it says of a number can be read.
   *
   * @param trial a scheme with ballots that was made up
   */
  @Property(tries = 10)
  public final void explainsItselfBriefly(@ForAll("trials") Trial trial) {
    Smallest.require(trial, tests::answersBriefly);
  }

  /**
   * It neither looks at the locale and the time zone of the machine, nor changes them.
   *
   * @param trial a scheme with ballots that was made up
   */
  @Property(tries = 10)
  public final void leavesTheMachineAlone(@ForAll("trials") Trial trial) {
    Smallest.require(trial, tests::answersAnywhere);
  }

  /** Parameters that are unknown, missing or of a wrong type are reported where they stand. */
  @Example
  public final void refusesWrongParametersWhereTheyStand() {
    for (String sound : parameters) {
      Sample sample = Samples.smallest(fit(sound));
      new WrongParameters(
              this,
              written -> sample.scheme(places(written).get(0)),
              scheme -> PingyiTest.faults(scheme, plugins()))
          .check(sound);
    }
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

  /** Returns what it is tested with, each text one set of parameters. */
  final List<String> parameters() {
    return parameters;
  }

  /** Returns the smallest scheme that goes with parameters, with the rule at its first place. */
  final String smallestScheme(String sound) {
    return Samples.smallest(fit(sound)).scheme(places(sound).get(0));
  }
}
