package org.pingyi.evaluation.scheme;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import jakarta.validation.constraints.Future;
import jakarta.validation.constraints.Min;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.pingyi.evaluation.fault.Fault;
import org.pingyi.evaluation.fault.InputException;
import org.pingyi.evaluation.model.CalendarDuration;
import org.pingyi.evaluation.model.Fraction;
import org.pingyi.evaluation.model.Share;
import org.pingyi.evaluation.model.Text;
import org.pingyi.evaluation.plugin.PluginException;
import org.pingyi.evaluation.plugin.RulePlugins;
import org.pingyi.evaluation.rule.DefaultValue;
import org.pingyi.evaluation.rule.Identified;
import org.pingyi.evaluation.rule.NoParameters;
import org.pingyi.evaluation.rule.Paper;
import org.pingyi.evaluation.rule.PaperRule;
import org.pingyi.evaluation.rule.ParameterCheck;
import org.pingyi.evaluation.rule.Plugin;
import org.pingyi.evaluation.rule.Reference;
import org.pingyi.evaluation.rule.RuleInfo;
import org.pingyi.evaluation.scheme.SchemeRulesForTests.Ruled;

class ParametersTest {

  private static final String SCHEME = "id: x\nversion: 1\ntemplate: plain\npapers:\n";

  private static final String GOOD =
      """
        - use: everything
          text: some
          decimal: 0.50
          fraction: 1.25
          number: 3
          limits: [ { criterion: conduct, most: 2 } ]
          worth: { Y: 1, N: -1 }
      """;

  private static SchemeDefinition read(String papers) {
    return SchemeReader.read("scheme.yaml", SCHEME + papers, SchemeRulesForTests.PLUGINS);
  }

  private static List<String> faults(String papers) {
    InputException refused = catchThrowableOfType(InputException.class, () -> read(papers));
    return refused.faults().stream().map(ParametersTest::shortForm).toList();
  }

  private static String shortForm(Fault fault) {
    return fault.place().line() + " " + fault.code() + " " + fault.path();
  }

  @Test
  void parameters_are_bound_to_the_types_of_their_record() {
    SchemeDefinition scheme =
        read(
            GOOD
                + """
                      large: 9000000000
                      flag: true
                      manner: lenient
                      share: 1/3
                      within: 15 working days
                      reason: { zh: 理由 }
                      group: peers
                  """);

    assertThat(scheme.rules().papers().get(0).parameters())
        .isEqualTo(
            new SchemeRulesForTests.Everything.Parameters(
                "some",
                new BigDecimal("0.50"),
                Fraction.of(5, 4),
                3,
                9_000_000_000L,
                true,
                SchemeRulesForTests.Everything.Manner.LENIENT,
                Optional.of(Share.of(1, 3)),
                Optional.of(new CalendarDuration.WorkingDays(15)),
                Optional.of(Text.of("理由")),
                Optional.of(new Reference.ToGroup("peers")),
                List.of(
                    new SchemeRulesForTests.Everything.Limit(
                        new Reference.ToCriterion("conduct"), 2)),
                Map.of(
                    new Reference.ToOption("Y"),
                    BigDecimal.ONE,
                    new Reference.ToOption("N"),
                    new BigDecimal("-1"))));
  }

  @Test
  void what_is_left_out_has_its_default_or_is_not_there() {
    var parameters =
        (SchemeRulesForTests.Everything.Parameters) read(GOOD).rules().papers().get(0).parameters();

    assertThat(parameters.large()).isEqualTo(7);
    assertThat(parameters.flag()).isFalse();
    assertThat(parameters.manner()).isEqualTo(SchemeRulesForTests.Everything.Manner.VERY_STRICT);
    assertThat(parameters.share()).isEmpty();
  }

  @Test
  void all_that_must_be_there_is_missed_at_once() {
    assertThat(faults("  - use: everything\n"))
        .containsExactlyInAnyOrder(
            "5 missing-key papers[0].text",
            "5 missing-key papers[0].decimal",
            "5 missing-key papers[0].fraction",
            "5 missing-key papers[0].number",
            "5 missing-key papers[0].limits",
            "5 missing-key papers[0].worth");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          decimal: 0.50   | decimal: 0.49      | 7 invalid-parameter papers[0].decimal
          decimal: 0.50   | decimal: 5e-1      | 7 wrong-type papers[0].decimal
          fraction: 1.25  | fraction: 0        | 8 invalid-parameter papers[0].fraction
          number: 3       | number: 0          | 9 invalid-parameter papers[0].number
          number: 3       | number: 3.0        | 9 wrong-type papers[0].number
          number: 3       | number: 3000000000 | 9 invalid-parameter papers[0].number
          number: 3       | number: 13         | 9 invalid-parameter papers[0].number
          text: some      | text: "  "         | 6 wrong-type papers[0].text
          text: some      | text: [ some ]     | 6 wrong-type papers[0].text
          most: 2         | most: 11           | 10 invalid-parameter papers[0].limits[0].most
          most: 2         | mots: 2            | 10 missing-key papers[0].limits[0].most
          conduct,        | conduckt,          | 10 unknown-reference papers[0].limits[0].criterion
          Y: 1            | Z: 1               | 11 unknown-reference papers[0].worth.Z
          Y: 1            | Y: one             | 11 wrong-type papers[0].worth.Y
          """)
  void a_fault_is_found_where_it_stands(String sound, String faulty, String fault) {
    assertThat(faults(GOOD.replace(sound, faulty))).contains(fault);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          share: 50           | invalid-parameter
          share: 101%         | invalid-parameter
          share: 91%          | invalid-parameter
          share: half         | wrong-type
          within: soon        | wrong-type
          within: P2000Y      | invalid-parameter
          manner: strict      | wrong-type
          manner: VERY_STRICT | wrong-type
          flag: yes           | wrong-type
          group: pears        | unknown-reference
          reason: ''          | wrong-type
          nonsense: 1         | unknown-key
          """)
  void optional_parameters_are_checked_where_they_are_there(String line, String code) {
    assertThat(faults(GOOD + "    " + line + "\n"))
        .containsExactly("12 " + code + " papers[0]." + line.substring(0, line.indexOf(':')));
  }

  @Test
  void a_share_of_50_probably_means_50_percent() {
    InputException refused =
        catchThrowableOfType(InputException.class, () -> read(GOOD + "    share: 50\n"));

    assertThat(refused.faults().get(0).suggestion()).contains("50%");
  }

  @Test
  void an_empty_list_that_must_not_be_empty_is_missed_on_the_list() {
    assertThat(faults(GOOD.replaceAll("limits: .*", "limits: []")))
        .containsExactly("10 missing-key papers[0].limits");
  }

  @Test
  void a_text_with_nothing_in_any_language_is_as_if_it_were_not_there() {
    record Reasoned(Text reason, Optional<Text> more) {}
    RulePlugins plugins =
        SchemeRulesForTests.PLUGINS.plus(RulePlugins.of(new Ruled<Reasoned>() {}));
    String rule = "  - { use: ruled, reason: { en: }, more: { zh: } }\n";

    InputException refused =
        catchThrowableOfType(
            InputException.class, () -> SchemeReader.read("s.yaml", SCHEME + rule, plugins));

    assertThat(refused.faults())
        .extracting(ParametersTest::shortForm)
        .containsExactly("5 missing-key papers[0].reason");
  }

  @Test
  void a_rule_that_needs_another_one_says_so_at_its_use() {
    assertThat(faults("  - { use: needy }\n")).containsExactly("5 rule-conflict papers[0].use");
    assertThat(read("  - { use: needy }\n" + GOOD).rules().papers()).hasSize(2);
  }

  @Test
  void a_rule_that_may_not_stand_beside_another_one_says_so_at_its_use() {
    assertThat(faults("  - { use: needy }\n" + GOOD + "  - { use: quarrelsome }\n"))
        .containsExactly("13 rule-conflict papers[2].use");
  }

  @Test
  void all_that_a_rule_lacks_is_reported_and_not_only_the_first() {
    Plugin needy =
        new Ruled<NoParameters>() {
          @Override
          public RuleInfo info() {
            return super.info().requiring("a", "b");
          }
        };
    RulePlugins plugins = SchemeRulesForTests.PLUGINS.plus(RulePlugins.of(needy));

    InputException refused =
        catchThrowableOfType(
            InputException.class,
            () -> SchemeReader.read("s.yaml", SCHEME + "  - { use: ruled }\n", plugins));

    assertThat(refused.faults()).hasSize(2);
  }

  @Test
  void a_constraint_that_has_no_meaning_where_it_stands_is_an_error_of_the_plugin() {
    record Odd(@Future String word) {}
    RulePlugins plugins = SchemeRulesForTests.PLUGINS.plus(RulePlugins.of(new Ruled<Odd>() {}));

    assertThatThrownBy(
            () -> SchemeReader.read("s.yaml", SCHEME + "  - { use: ruled, word: a }\n", plugins))
        .isInstanceOf(PluginException.class)
        .hasMessageContaining("paper rule ruled 1 (");
  }

  @Test
  void a_default_that_is_none_is_an_error_of_the_plugin_and_no_fault_of_the_scheme() {
    record Unreadable(@DefaultValue("sixty") int mark) {}
    record TooLow(@DefaultValue("3") @Min(5) int mark) {}

    for (PaperRule<?> rule : List.of(new Ruled<Unreadable>() {}, new Ruled<TooLow>() {})) {
      RulePlugins plugins = SchemeRulesForTests.PLUGINS.plus(RulePlugins.of(rule));
      assertThatThrownBy(
              () -> SchemeReader.read("s.yaml", SCHEME + "  - { use: ruled }\n", plugins))
          .isInstanceOf(PluginException.class)
          .hasMessageStartingWith("paper rule ruled 1 (")
          .hasMessageContaining(" on papers[0]: the default of its parameter “mark” ");
    }
  }

  @Identified(id = "judging", version = "1.5", en = "Judging", zh = "Judging")
  private record Judging(Consumer<Lists> behaviour) implements PaperRule<Lists> {
    @Override
    public void check(Lists parameters, ParameterCheck check) {
      behaviour.accept(parameters);
    }

    @Override
    public Verdict judge(Paper paper, Lists parameters) {
      return new Verdict.Stands();
    }
  }

  record Lists(
      List<String> words,
      List<List<Integer>> rows,
      Map<String, List<String>> table,
      Optional<Set<String>> names) {

    Lists {
      if (words.contains("forbidden")) {
        throw new IllegalArgumentException("a word is forbidden");
      }
      if (words.contains("broken")) {
        throw new IllegalStateException();
      }
    }
  }

  private static SchemeDefinition readLists(String words, Consumer<Lists> behaviour) {
    return SchemeReader.read(
        "s.yaml",
        SCHEME
            + """
                - use: judging
                  words: [%s]
                  rows: [ [ 1 ], [ 2, 3 ] ]
                  table: { a: [ b ] }
                  names: [ n ]
              """
                .formatted(words),
        SchemeRulesForTests.PLUGINS.plus(RulePlugins.of(new Judging(behaviour))));
  }

  @Test
  void lists_sets_and_maps_of_parameters_cannot_be_changed() {
    List<Consumer<Lists>> changes =
        List.of(
            lists -> lists.words().add("more"),
            lists -> lists.words().sort(null),
            lists -> lists.rows().get(1).add(4),
            lists -> lists.table().clear(),
            lists -> lists.table().get("a").remove(0),
            lists -> lists.names().orElseThrow().add("m"));

    for (Consumer<Lists> change : changes) {
      assertThatThrownBy(() -> readLists("w", change))
          .isInstanceOf(PluginException.class)
          .hasMessageContaining("paper rule judging 1.5 (")
          .hasMessageEndingWith("threw java.lang.UnsupportedOperationException");
    }
    assertThat(readLists("w, v", lists -> {}).rules().papers().get(0).parameters())
        .isEqualTo(
            new Lists(
                List.of("w", "v"),
                List.of(List.of(1), List.of(2, 3)),
                Map.of("a", List.of("b")),
                Optional.of(Set.of("n"))));
  }

  @Test
  void parameters_that_a_record_refuses_are_a_fault_that_names_the_rule() {
    for (Map.Entry<String, String> refused :
        Map.of("forbidden", "a word is forbidden", "broken", "java.lang.IllegalStateException")
            .entrySet()) {
      InputException faults =
          catchThrowableOfType(
              InputException.class, () -> readLists(refused.getKey(), lists -> {}));

      assertThat(faults.faults())
          .singleElement()
          .satisfies(
              fault -> {
                assertThat(shortForm(fault)).isEqualTo("5 invalid-parameter papers[0]");
                assertThat(fault.message().en())
                    .startsWith("paper rule judging 1.5 (")
                    .endsWith(") refuses these parameters: " + refused.getValue());
              });
    }
  }
}
