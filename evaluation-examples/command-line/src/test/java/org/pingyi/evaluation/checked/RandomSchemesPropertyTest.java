package org.pingyi.evaluation.checked;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.pingyi.evaluation.plugin.RulePlugins;
import org.pingyi.evaluation.testkit.checker.ReportChecker;

/**
 * What comes out of schemes and ballots made at random is redone from the report alone; and where
 * one of its numbers is changed, that is found. With {@code -Drandom-schemes=N} each of the tries
 * is N schemes.
 */
class RandomSchemesPropertyTest {

  private static final int EACH = Integer.getInteger("random-schemes", 1);

  private final RulePlugins plugins = RulePlugins.discover(getClass().getClassLoader());

  @Provide
  Arbitrary<List<RandomCase>> cases() {
    return Arbitraries.randomValue(RandomSchemesPropertyTest::several);
  }

  private static List<RandomCase> several(Random random) {
    return Stream.generate(() -> RandomSchemes.make(random)).limit(EACH).toList();
  }

  @Property(tries = 300)
  void every_number_of_a_random_scheme_is_redone_from_the_counts(
      @ForAll("cases") List<RandomCase> cases) {
    for (RandomCase each : cases) {
      assertThat(ReportChecker.standard().check(each.report(plugins)))
          .as(each.toString())
          .isEmpty();
    }
  }

  @Property(tries = 60)
  void a_changed_number_of_a_random_scheme_is_found(
      @ForAll("cases") List<RandomCase> cases, @ForAll Random random) {
    for (RandomCase each : cases) {
      String json = each.report(plugins);
      JsonNode report = Mutations.read(json);
      Inputs inputs = new Inputs(report);
      List<Mutations.Place> places =
          Mutations.of(json).stream().filter(place -> !inputs.isFree(place, report)).toList();
      for (int i = 0; i < 5; i++) {
        Mutations.Place place = places.get(random.nextInt(places.size()));
        JsonNode changed = place.changed().get(random.nextInt(place.changed().size()));
        String mutated = place.with(changed, json);
        assertThat(ReportChecker.standard().check(mutated))
            .as("%s: %s to %s in %s", place.path(), place.number(), changed, each)
            .isNotEmpty();
      }
    }
  }
}
