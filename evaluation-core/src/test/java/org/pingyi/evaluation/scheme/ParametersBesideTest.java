package org.pingyi.evaluation.scheme;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import jakarta.validation.constraints.Max;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.pingyi.evaluation.fault.InputException;
import org.pingyi.evaluation.model.Share;
import org.pingyi.evaluation.plugin.RulePlugins;
import org.pingyi.evaluation.rule.Beside;
import org.pingyi.evaluation.rule.DefaultValue;
import org.pingyi.evaluation.rule.PaperRule;
import org.pingyi.evaluation.scheme.SchemeRulesForTests.Ruled;
import org.pingyi.evaluation.vocabulary.Key;
import org.pingyi.evaluation.vocabulary.ParameterVocabulary;

/** Parameters that several rules share are a record of their own, which a scheme does not see. */
class ParametersBesideTest {

  record Draws(@Max(9) int draws, @DefaultValue("1") long seed, Optional<Share> most) {}

  record Parameters(String first, @Beside Draws draws, @DefaultValue("x") String last) {}

  private static final String SCHEME =
      "id: x\nversion: 1\ntemplate: plain\npapers:\n  - { use: ruled, first: a, ";

  private static final RulePlugins PLUGINS =
      SchemeRulesForTests.PLUGINS.plus(RulePlugins.of(new Ruled<Parameters>() {}));

  private static SchemeDefinition read(String keys) {
    return SchemeReader.read("scheme.yaml", SCHEME + keys + " }\n", PLUGINS);
  }

  @Test
  void their_keys_stand_beside_the_others_in_their_place() {
    assertThat(ParameterVocabulary.of(Parameters.class).keys())
        .<String>extracting(Key::name)
        .containsExactly("first", "draws", "seed", "most", "last");
    assertThat(read("draws: 3, most: 50%").rules().papers().get(0).parameters())
        .isEqualTo(new Parameters("a", new Draws(3, 1, Optional.of(Share.parse("50%"))), "x"));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "seed: 2          | missing-key papers[0].draws",
        "draws: 10        | invalid-parameter papers[0].draws",
        "draws: 1, most: a | wrong-type papers[0].most",
        "draws: { draws: 1 } | wrong-type papers[0].draws",
        "draws: 1, sed: 2 | unknown-key papers[0].sed"
      })
  void faults_are_found_where_they_stand(String keys, String fault) {
    InputException refused = catchThrowableOfType(InputException.class, () -> read(keys));

    assertThat(refused.faults())
        .extracting(each -> each.code() + " " + each.path())
        .containsExactly(fault);
  }

  @Test
  void they_are_told_and_written_as_a_scheme_has_them() {
    Parameters parameters = new Parameters("a", new Draws(3, 2, Optional.empty()), "z");

    assertThat(ParameterTexts.of(parameters))
        .isEqualTo(Map.of("first", "a", "draws", "3", "seed", "2", "last", "z"));
    assertThat(ParameterTexts.of(parameters).keySet())
        .containsExactly("first", "draws", "seed", "last");
  }

  record Twice(int seed, @Beside Draws draws) {}

  record Endless(@Beside Endless more) {}

  record NoRecord(@Beside int number) {}

  private static List<String> problems(PaperRule<?> rule) {
    return RulePlugins.of(rule).problems().stream().map(each -> each.message().en()).toList();
  }

  @Test
  void a_record_that_cannot_stand_beside_the_others_is_refused() {
    assertThat(problems(new Ruled<Twice>() {}))
        .singleElement()
        .asString()
        .endsWith("the parameter seed is there twice");
    assertThat(problems(new Ruled<Endless>() {}))
        .singleElement()
        .asString()
        .endsWith("the parameter more stands beside the others: it is a record that is there once");
    assertThat(problems(new Ruled<NoRecord>() {}))
        .singleElement()
        .asString()
        .endsWith(
            "the parameter number stands beside the others: it is a record that is there once");
  }
}
