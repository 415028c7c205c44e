package org.pingyi.evaluation.testkit;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.reflect.Modifier;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.FieldSource;
import org.pingyi.evaluation.plugin.PluginKind;
import org.pingyi.evaluation.testkit.faulty.Choosy;
import org.pingyi.evaluation.testkit.faulty.FaultyComparisons;
import org.pingyi.evaluation.testkit.faulty.FaultyInfo;
import org.pingyi.evaluation.testkit.faulty.FaultyOrders;
import org.pingyi.evaluation.testkit.faulty.FaultyParameters;
import org.pingyi.evaluation.testkit.faulty.FaultyRenderers;
import org.pingyi.evaluation.testkit.faulty.FaultyRules;
import org.pingyi.evaluation.testkit.faulty.FaultyScoring;

/** Each contract finds the fault that it is there for. */
class ContractsTest {

  private static final Pattern SEED = Pattern.compile("-Dpingyi\\.testkit\\.seed=(-?[0-9]+)");

  static final Arguments[] FAULTS = {
    fault(FaultyScoring.Throws.Tested.class, "answersWhateverItIsAsked", "ArithmeticException"),
    fault(FaultyScoring.OutOfRange.Tested.class, "answersWhateverItIsAsked", "range"),
    fault(FaultyScoring.AllButOne.Tested.class, "answersWithoutBallotsAndWithOne", "threw"),
    fault(FaultyScoring.CountsItself.Tested.class, "answersWhateverItIsAsked", "another answer"),
    fault(FaultyScoring.CountsSchemes.Tested.class, "answersTheSameEachTime", "asked twice"),
    fault(FaultyScoring.NumbersExplanations.Tested.class, "answersTheSameEachTime", "asked twice"),
    fault(FaultyScoring.KnowsItsThread.Tested.class, "answersTheSameInManyThreads", "threads"),
    fault(FaultyScoring.NumbersExplanations.Tested.class, "answersTheSameInManyThreads", "threads"),
    fault(FaultyScoring.NumbersExplanations.Tested.class, "doesNotMindTheOrderOfBallots", "order"),
    fault(FaultyScoring.Overflows.Tested.class, "countsBillionsOfBallots", ""),
    fault(FaultyScoring.WrongWorking.Tested.class, "itsNumbersCanBeRedone", "bonus"),
    fault(FaultyScoring.OtherWorking.Tested.class, "itsNumbersCanBeRedone", ""),
    fault(FaultyScoring.Verbose.Tested.class, "explainsItselfBriefly", "characters"),
    fault(FaultyScoring.SetsLocale.Tested.class, "leavesTheMachineAlone", "default locale"),
    fault(FaultyScoring.SetsTimeZone.Tested.class, "leavesTheMachineAlone", "Troll"),
    fault(FaultyScoring.SetsProperty.Tested.class, "leavesTheMachineAlone", "system properties"),
    fault(FaultyScoring.SpeaksTheLocale.Tested.class, "leavesTheMachineAlone", "with another"),
    fault(FaultyScoring.KeepsMap.Tested.class, "keepsNoState", "KeepsMap.KNOWN"),
    fault(FaultyScoring.KeepsField.Tested.class, "keepsNoState", "KeepsField.last"),
    fault(FaultyInfo.OneLanguage.Tested.class, "hasATitleInBothLanguages", "both languages"),
    fault(FaultyInfo.Promises.Tested.class, "itsGuidesExampleComesOut", "7.00, not 9.00"),
    fault(FaultyInfo.OtherVersion.Tested.class, "saysTheSameOfItselfEachTime", "info()"),
    fault(FaultyParameters.TakesAnything.Tested.class, "refusesWrongParametersWhereTheyStand", ""),
    fault(FaultyParameters.CalledUse.Tested.class, "itsParametersHaveASchema", ""),
    fault(FaultyInfo.TakesId.Tested.class, "answersWhateverItIsAsked", "another plugin"),
    fault(FaultyRules.ChangesParts.Tested.class, "answersWhateverItIsAsked", "Unsupported"),
    fault(FaultyRules.ByPlace.Tested.class, "treatsAllObjectsAlike", "other ids"),
    fault(FaultyRules.ByFirstObject.Tested.class, "treatsAllObjectsAlike", "other ids"),
    fault(FaultyRules.ByFirstBallot.Tested.class, "doesNotMindTheOrderOfBallots", "order"),
    fault(FaultyRules.ByName.Tested.class, "treatsAllObjectsAlike", "other ids"),
    fault(FaultyRules.UnknownGrade.Tested.class, "answersWhateverItIsAsked", ""),
    fault(FaultyRules.FirstIsBest.Tested.class, "treatsAllObjectsAlike", "other ids"),
    fault(FaultyRules.WithoutRatings.Tested.class, "answersWithoutBallotsAndWithOne", "threw"),
    fault(FaultyRules.WrongGrounds.Tested.class, "itsNumbersCanBeRedone", "points"),
    fault(FaultyRules.OtherText.Tested.class, "hasTheSameTextEachTime", "text"),
    fault(FaultyRules.NoScale.Tested.class, "makesAScheme", "unknown-reference"),
    fault(FaultyRules.HalfTitled.Tested.class, "titlesEverythingInBothLanguages", "only"),
    fault(FaultyOrders.FewestFirst.Tested.class, "theMoreDissatisfiedNeverWait", "come after"),
    fault(FaultyOrders.DividesByZero.Tested.class, "answersWhateverItIsAsked", "Arithmetic"),
    fault(FaultyOrders.SometimesMore.Tested.class, "answersWhateverItIsAsked", "fewer numbers"),
    fault(FaultyRenderers.FirstObject.Tested.class, "writesEveryReport", "without objects"),
    fault(FaultyRenderers.English.Tested.class, "writesEveryReport", "nothing in"),
    fault(FaultyRenderers.Numbered.Tested.class, "writesTheSameEachTime", "second time"),
    fault(FaultyRenderers.Signed.Tested.class, "writesTheSameInManyThreads", "threads"),
    fault(FaultyRenderers.Local.Tested.class, "leavesTheMachineAlone", "default locale"),
    fault(FaultyComparisons.FirstCell.Tested.class, "comparesAllReports", "IndexOutOfBounds"),
    fault(FaultyComparisons.Elsewhere.Tested.class, "comparesAllReports", "do not both have"),
    fault(FaultyComparisons.Twice.Tested.class, "comparesAllReports", "same figure twice"),
    fault(FaultyComparisons.OtherWorking.Tested.class, "comparesAllReports", "another number"),
    fault(FaultyComparisons.OneLanguage.Tested.class, "comparesAllReports", "both languages"),
    fault(FaultyComparisons.ButTheFirst.Tested.class, "treatsAllObjectsAlike", "another order"),
    fault(FaultyComparisons.Numbered.Tested.class, "saysTheSameEachTime", "second time"),
    fault(FaultyComparisons.Numbered.Tested.class, "keepsNoState", "Numbered.said"),
    fault(FaultyComparisons.Signed.Tested.class, "saysTheSameInManyThreads", "threads"),
    fault(FaultyComparisons.Local.Tested.class, "leavesTheMachineAlone", "default locale"),
    fault(FaultyComparisons.Promises.Tested.class, "itsGuidesExampleComesOut", "1, not 2"),
    fault(
        FaultyComparisons.TakesAnything.Tested.class,
        "refusesWrongParametersWhereTheyStand",
        "is not refused"),
  };

  private static Arguments fault(Class<?> contract, String test, String says) {
    return Arguments.of(contract, test, says);
  }

  @ParameterizedTest
  @EnumSource(PluginKind.class)
  void each_kind_of_plugin_has_a_contract(PluginKind kind) throws ClassNotFoundException {
    String name = kind.name().charAt(0) + kind.toString().substring(1) + "Contract";

    Class<?> contract = Class.forName(PluginContract.class.getPackageName() + "." + name);

    assertThat(PluginContract.class).isAssignableFrom(contract);
    assertThat(Modifier.isPublic(contract.getModifiers())).isTrue();
  }

  @ParameterizedTest
  @FieldSource("FAULTS")
  void finds(Class<? extends PluginContract> contract, String test, String says) {
    assertThat(Contracts.failures(contract, test))
        .hasSize(1)
        .allSatisfy(
            (name, message) ->
                assertThat(message)
                    .startsWith(contract.getDeclaringClass().getName() + " breaks the contract")
                    .contains(says));
  }

  @Test
  void the_smallest_data_of_a_rule_that_refuses_scales_fit_too() {
    assertThat(Contracts.failures(Choosy.Throws.Tested.class, "answersWhateverItIsAsked"))
        .hasEntrySatisfying(
            "answersWhateverItIsAsked",
            message ->
                assertThat(message)
                    .contains("ArithmeticException", "strata: [")
                    .doesNotContain("refused"));
  }

  @Test
  void a_failure_tells_the_smallest_data_for_which_it_is_seen() {
    List<String> lines = failure().lines().toList();

    assertThat(lines)
        .containsSubsequence(
            "scheme.yaml",
            "    - { id: object-1, title: object, honour: no }",
            "    - { id: group-1 }",
            "    - { id: group-2 }",
            "ballots.csv");
    assertThat(lines).extracting(String::strip).contains("use: mean");
    assertThat(lines.subList(lines.indexOf("ballots.csv"), lines.size()))
        .filteredOn(line -> line.startsWith("  object-"))
        .hasSize(1);
  }

  @Test
  void with_the_seed_of_a_failure_it_is_seen_again() {
    String first = failure();
    Matcher seed = SEED.matcher(first);
    assertThat(seed.find()).isTrue();

    System.setProperty(FailureInWords.SEED, seed.group(1));
    try {
      assertThat(failure()).isEqualTo(first);
    } finally {
      System.clearProperty(FailureInWords.SEED);
    }
  }

  private static String failure() {
    return Contracts.failures(FaultyScoring.Throws.Tested.class, "answersWhateverItIsAsked")
        .get("answersWhateverItIsAsked");
  }
}
