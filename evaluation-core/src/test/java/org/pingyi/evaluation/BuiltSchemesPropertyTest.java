package org.pingyi.evaluation;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Random;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.pingyi.evaluation.draft.SchemeDraft;
import org.pingyi.evaluation.roster.Roster;
import org.pingyi.evaluation.scheme.SchemeDefinition;
import org.pingyi.evaluation.scheme.SchemeReader;

/** Whatever is built is read as what was meant, by way of YAML and of JSON. */
class BuiltSchemesPropertyTest {

  @Property(tries = 100)
  void what_is_built_is_read_as_what_was_meant(@ForAll Random random) {
    RandomScheme built = new RandomScheme(random);

    SchemeDefinition read = read("scheme.yaml", built.draft.yaml());

    assertThat(read.title()).isEqualTo(built.title);
    assertThat(read.criteria()).isEqualTo(built.criteria);
    assertThat(read.raters()).isEqualTo(built.raters);
    assertThat(read.grades()).isEqualTo(built.grades);
    assertThat(read.roster()).contains(Roster.of(built.objects));
    assertThat(read.period()).contains(built.period);
    assertThat(read.rounding()).isEqualTo(built.rounding);
    assertThat(read.duplicates()).isEqualTo(built.duplicates);
  }

  @Property(tries = 100)
  void yaml_and_json_are_read_as_the_same_scheme(@ForAll Random random) {
    SchemeDraft draft = new RandomScheme(random).draft;

    assertThat(read("scheme.json", draft.json())).isEqualTo(read("scheme.yaml", draft.yaml()));
    assertThat(read("no name", draft.json())).isEqualTo(read("scheme.yaml", draft.yaml()));
  }

  @Property(tries = 100)
  void writing_what_was_read_gives_the_same_bytes_whichever_way_it_went(@ForAll Random random) {
    SchemeDraft draft = new RandomScheme(random).draft;
    EvaluationScheme scheme = EvaluationScheme.read(draft, SmallRules.PLUGINS);
    EvaluationScheme fromJson =
        EvaluationScheme.read("scheme.json", draft.json(), SmallRules.PLUGINS);

    assertThat(scheme.draft().yaml()).isEqualTo(draft.yaml());
    assertThat(scheme.draft().json()).isEqualTo(draft.json());
    assertThat(fromJson.draft().yaml()).isEqualTo(draft.yaml());
    assertThat(fromJson.draft().json()).isEqualTo(draft.json());
  }

  private static SchemeDefinition read(String name, String text) {
    return SchemeReader.read(name, text, SmallRules.PLUGINS);
  }
}
