package org.pingyi.evaluation.testkit;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class PlacementTest {

  private static final Placement RULE =
      Placement.atTop(Sample.grades()).with(Placement.list("rules", "use: tested\nmark: 60\n"));

  @Test
  void what_stands_beside_a_rule_in_its_list_comes_after_it() {
    assertThat(
            RULE.with("rules:\n- use: other\n  mark: 1\n- use: third\nscoring: { use: mean }")
                .top())
        .isEqualTo(
            Sample.grades()
                + """
                rules:
                  - use: tested
                    mark: 60
                  - use: other
                    mark: 1
                  - use: third
                scoring: { use: mean }
                """);
  }

  @Test
  void or_before_it() {
    assertThat(RULE.withFirst("rules:\n- use: other\n").top())
        .isEqualTo(
            Sample.grades()
                + """
                rules:
                  - use: other
                  - use: tested
                    mark: 60
                """);
  }

  @Test
  void a_key_that_cannot_be_joined_is_there_twice() {
    assertThat(RULE.with("rules: [ { use: other } ]\n").top())
        .isEqualTo(RULE.top() + "rules: [ { use: other } ]\n");
  }

  @Test
  void nothing_beside_a_rule_changes_nothing() {
    assertThat(RULE.with("")).isEqualTo(RULE);
    assertThat(Placement.onLeaf("use: tested\n").with(""))
        .isEqualTo(Placement.onLeaf("use: tested\n"));
  }
}
