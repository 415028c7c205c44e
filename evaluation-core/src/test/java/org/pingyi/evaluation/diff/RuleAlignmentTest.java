package org.pingyi.evaluation.diff;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Which rules of two lists are held to be the same. A rule is written {@code use key=value}. */
class RuleAlignmentTest {

  private static final int LONGEST_COMPARED_AS_A_WHOLE = 500;

  @ParameterizedTest(name = "{0}: {1} and {2}")
  @CsvSource(
      delimiter = '|',
      value = {
        "the same rules | veto a=1; floor b=1 | veto a=1; floor b=1 |",
        "a parameter | veto a=1; floor b=1 | veto a=2; floor b=1 | rules/veto/a 1 2",
        "a parameter more | veto a=1 | veto a=1 b=2 | rules/veto/b - 2",
        "one before | veto a=1 | veto a=2; veto a=1 | rules/veto - veto 1.0",
        "one behind | veto a=1 | veto a=1; veto a=2 | rules/veto/2 - veto 1.0",
        "one between | a; c | a; b; c | rules/b - b 1.0",
        "one gone | a; b; c | a; c | rules/b b 1.0 -",
        "another use | veto a=1 | floor a=1 | rules/veto veto 1.0 -; rules/floor - floor 1.0",
        "another order | a; b; c | c; a; b | order/rules a, b, c c, a, b",
        "another order and one gone | a; b; c | c; a | rules/b b 1.0 -; order/rules a, c c, a",
        "an order of equals | v a=1; w; v a=2 | v a=2; w; v a=1"
            + " | order/rules v #1, w, v #2 v #2, w, v #1",
        "the most alike | v a=1 b=1 c=1; v a=2 b=2 c=2 | v a=2 b=2 c=9; v a=1 b=1 c=8"
            + " | rules/v/c 1 8; rules/v/2/c 2 9; order/rules v #1, v #2 v #2, v #1",
        "the nearest behind | v a=1; s; v a=2 | s; v a=3 | rules/v v 1.0 -; rules/v/2/a 2 3",
        "the nearest before | v a=1; s; v a=2 | v a=3; s | rules/v/a 1 3; rules/v/2 v 1.0 -",
        "what stayed | a; b; c; d | b; d; a; c | order/rules a, b, c, d b, d, a, c",
      })
  void the_same_rules_are_found(String what, String before, String after, String differences) {
    assertThat(differences(rules(before), rules(after)))
        .as(what)
        .containsExactlyInAnyOrderElementsOf(
            differences == null ? List.of() : List.of(differences.split("; ")));
  }

  @Test
  void the_other_way_round_the_same_rules_are_paired() {
    List<ListedRule> longer = rules("p; v a=1; q; v a=2");
    List<ListedRule> shorter = rules("q; v a=3; p; r");

    assertThat(differences(longer, shorter)).contains("rules/v v 1.0 -", "rules/v/2/a 2 3");
    assertThat(differences(shorter, longer)).contains("rules/v - v 1.0", "rules/v/2/a 3 2");
  }

  @Test
  void what_stands_more_than_once_is_told_by_both_numbers() {
    Titles titles = new Titles();
    RuleAlignment.align(
        settings(rules("veto a=1; floor")), settings(rules("veto a=2; veto a=1; floor")), titles);

    assertThat(titles.text("rules/veto").en()).isEqualTo("veto #1");
    assertThat(titles.text("rules/veto/2/a").en()).isEqualTo("veto #1 → #2: a");
    assertThat(titles.text("rules/floor").en()).isEqualTo("floor");
  }

  @Test
  void longer_lists_than_people_write_are_held_side_by_side() {
    List<ListedRule> many = numbered(1, LONGEST_COMPARED_AS_A_WHOLE);
    List<ListedRule> moved = numbered(2, LONGEST_COMPARED_AS_A_WHOLE);
    List<ListedRule> more = numbered(1, LONGEST_COMPARED_AS_A_WHOLE + 1);
    List<ListedRule> moreMoved = numbered(2, LONGEST_COMPARED_AS_A_WHOLE + 1);

    assertThat(differences(many, moved)).contains("rules/veto/a 1 501").hasSize(2);
    assertThat(differences(more, moreMoved))
        .contains("rules/veto/a 1 2", "rules/veto/501/a 501 502")
        .hasSize(LONGEST_COMPARED_AS_A_WHOLE + 1);
  }

  @Test
  void of_longer_lists_rules_of_different_use_are_different() {
    List<ListedRule> more = numbered(1, LONGEST_COMPARED_AS_A_WHOLE + 1);
    List<ListedRule> other =
        IntStream.range(0, more.size())
            .mapToObj(at -> at == 7 ? rules("floor").get(0) : more.get(at))
            .toList();
    List<ListedRule> shorter = more.subList(0, LONGEST_COMPARED_AS_A_WHOLE);

    assertThat(differences(more, other))
        .containsExactlyInAnyOrder("rules/veto/8 veto 1.0 -", "rules/floor - floor 1.0");
    assertThat(differences(more, shorter)).containsExactly("rules/veto/501 veto 1.0 -");
  }

  private static List<ListedRule> numbered(int first, int count) {
    return IntStream.range(first, first + count)
        .mapToObj(number -> rules("veto a=" + number).get(0))
        .toList();
  }

  private static List<ListedRule> rules(String written) {
    return List.of(written.split("; ")).stream().map(RuleAlignmentTest::rule).toList();
  }

  private static ListedRule rule(String written) {
    List<String> words = List.of(written.split(" "));
    Map<String, String> parameters = new LinkedHashMap<>();
    for (String word : words.subList(1, words.size())) {
      parameters.put(word.substring(0, 1), word.substring(2));
    }
    return new ListedRule(words.get(0), "1.0", parameters);
  }

  private static Settings settings(List<ListedRule> rules) {
    Settings settings = new Settings();
    rules.forEach(rule -> settings.list("rules", rule));
    return settings;
  }

  private static List<String> differences(List<ListedRule> before, List<ListedRule> after) {
    Settings a = settings(before);
    Settings b = settings(after);
    Titles titles = new Titles();
    RuleAlignment.align(a, b, titles);
    return Settings.differences(a, b, true, titles).stream()
        .map(cause -> cause.id() + " " + value(cause.before()) + " " + value(cause.after()))
        .collect(Collectors.toList());
  }

  private static String value(Optional<String> value) {
    return value.orElse("-");
  }
}
