package org.pingyi.evaluation.vocabulary;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.groups.Tuple.tuple;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.pingyi.evaluation.model.Text;
import org.pingyi.evaluation.vocabulary.report.ReportKeys;

/** What every vocabulary promises to those who read by it and write of it. */
class VocabularyTest {

  private static Map<String, Vocabulary> all(Vocabulary first) {
    Map<String, Vocabulary> found = new LinkedHashMap<>();
    Deque<Vocabulary> open = new ArrayDeque<>();
    open.add(first);
    while (!open.isEmpty()) {
      Vocabulary next = open.remove();
      if (found.putIfAbsent(next.name(), next) == null) {
        next.variant().map(Vocabulary.Variant::keys).ifPresent(open::add);
        next.keys().forEach(key -> inner(key.form()).forEach(open::add));
      }
    }
    return found;
  }

  private static Stream<Vocabulary> inner(Form form) {
    return form instanceof Form.Fields fields
        ? Stream.of(fields.keys().get())
        : form instanceof Form.Items<?> items
            ? inner(items.element())
            : form instanceof Form.Table table
                ? inner(table.value())
                : form instanceof Form.OrNull orNull ? inner(orNull.form()) : Stream.empty();
  }

  private static Stream<Key<?>> keys() {
    return Stream.of(SchemeKeys.SCHEME, ReportKeys.REPORT)
        .flatMap(first -> all(first).values().stream())
        .flatMap(vocabulary -> vocabulary.keys().stream());
  }

  @Test
  void every_key_says_what_it_means_in_both_languages() {
    assertThat(keys())
        .hasSizeGreaterThan(150)
        .allSatisfy(
            key -> {
              assertThat(key.meaning()).as(key.name()).isPresent();
              assertThat(key.meaning().orElseThrow().en()).as(key.name()).endsWith(".");
              assertThat(key.meaning().orElseThrow().zh()).as(key.name()).endsWith("。");
            });
  }

  @Test
  void no_key_stands_twice_in_one_vocabulary() {
    for (Vocabulary first : new Vocabulary[] {SchemeKeys.SCHEME, ReportKeys.REPORT}) {
      assertThat(all(first).values())
          .allSatisfy(
              vocabulary ->
                  assertThat(vocabulary.keys()).extracting(Key::name).doesNotHaveDuplicates());
    }
  }

  @Test
  void a_default_is_a_value_that_could_be_written() {
    assertThat(keys().filter(key -> key.byDefault().isPresent()))
        .isNotEmpty()
        .allSatisfy(
            key -> {
              assertThat(key.required()).as(key.name()).isFalse();
              if (key.form() instanceof Form.Single<?> single) {
                assertThat(single.parse(key.byDefault().orElseThrow())).isNotNull();
              } else {
                assertThat(key.form()).isInstanceOf(Form.RuleUse.class);
              }
            });
  }

  @Test
  void a_key_of_another_vocabulary_is_not_among_the_words() {
    assertThat(SettingKeys.ROUNDING.has(SettingKeys.OPENS)).isFalse();
    assertThat(CriterionKeys.CRITERION.has(CriterionKeys.CRITERIA)).isTrue();
    assertThat(CriterionKeys.INNER.has(CriterionKeys.SCALE)).isFalse();
    assertThat(CriterionKeys.CRITERION.words()).contains("scale", "criteria");
  }

  private static final Key<Form.PlainText> ID =
      Key.required("id", new Form.PlainText(), "Its id.", "编号。");

  private static final Key<Form.PlainText> NOTE =
      Key.optional("note", new Form.PlainText(), "A note.", "备注。");

  private static final Key<Form.PlainText> PARTS =
      Key.optional("parts", new Form.PlainText(), "Its parts.", "各部分。");

  @Test
  void a_vocabulary_has_its_keys_in_order_and_no_others_unless_it_says_so() {
    Vocabulary part = Vocabulary.of("part", "a part", "部分", ID, NOTE);

    assertThat(part.title()).isEqualTo(Text.of("a part", "部分"));
    assertThat(part.words()).containsExactly("id", "note");
    assertThat(part.has(NOTE)).isTrue();
    assertThat(part.has(PARTS)).isFalse();
    assertThat(part.others()).isEmpty();
    assertThat(part.pluginAdds()).isFalse();
    assertThat(part.variant()).isEmpty();
    assertThat(part.andOthers(new Form.Attribute()).others()).contains(new Form.Attribute());
    assertThat(part.andLater("stages", "intake").later()).containsExactly("stages", "intake");
  }

  @Test
  void a_key_that_decides_for_other_keys_is_among_the_words() {
    Vocabulary inner = Vocabulary.of("inner", "an inner part", "上级部分", ID, PARTS);
    Vocabulary part = Vocabulary.of("part", "a part", "部分", ID).or(PARTS, inner);
    Vocabulary ordered =
        Vocabulary.of("part", "a part", "部分", ID).orUnlessAfter(NOTE, PARTS, inner);

    assertThat(part.has(PARTS)).isTrue();
    assertThat(part.has(NOTE)).isFalse();
    assertThat(part.words()).containsExactly("id", "parts");
    assertThat(part.variant()).contains(new Vocabulary.Variant(PARTS, Optional.empty(), inner));
    assertThat(ordered.variant()).contains(new Vocabulary.Variant(PARTS, Optional.of(NOTE), inner));
    assertThat(ordered.alone().words()).containsExactly("id");
  }

  @Test
  void the_keys_that_a_plugin_reads_come_last_and_then_there_are_no_more() {
    Vocabulary open = Vocabulary.of("rule", "a rule", "规则", ID).andWhatAPluginReads();
    Vocabulary closed = open.with(Vocabulary.of("parameters", "parameters", "参数", NOTE));

    assertThat(open.pluginAdds()).isTrue();
    assertThat(closed.pluginAdds()).isFalse();
    assertThat(closed.name()).isEqualTo("rule");
    assertThat(closed.keys()).isEqualTo(List.of(ID, NOTE));
  }

  @Test
  void a_record_without_constraints_demands_nothing() {
    record Plain(String text, Optional<Integer> number) {}

    assertThat(ParameterVocabulary.of(Plain.class).keys())
        .extracting(Key::name, Key::required, key -> key.form().getClass().getSimpleName())
        .containsExactly(tuple("text", true, "PlainText"), tuple("number", false, "WholeNumber"));
  }
}
