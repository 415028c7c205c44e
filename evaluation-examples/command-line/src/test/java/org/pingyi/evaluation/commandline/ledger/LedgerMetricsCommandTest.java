package org.pingyi.evaluation.commandline.ledger;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class LedgerMetricsCommandTest {

  @TempDir private Path folder;
  private TrialLedger may;

  /** One of three items is closed, 12 days after it was reported. */
  @BeforeEach
  void closeOne() throws IOException {
    may = TrialLedger.imported(folder).at("2026-05-12T02:00:00Z");
    may.putRight(2, 3, 1);
    may.done("step", may.step(2, "close", "陈刚", "leader"));
  }

  @Test
  void all_items_are_counted_together_and_in_groups() {
    assertThat(may.done("metrics"))
        .startsWith("items reported from 2026-04-30 to 2026-05-12, as of 2026-05-12\n")
        .contains("closing rate: 33.33% (1 of 3)", "follow-up satisfaction: 75.00% (3 of 4)")
        .doesNotContain("甲");
    assertThat(may.done("metrics", "--by", "object", "--by", "owner", "--lang", "zh"))
        .contains("33.33%", "甲", "乙", "100.00%", "王芳");
    assertThat(may.done("metrics", "--explain").lines().count())
        .isGreaterThan(may.done("metrics").lines().count());
  }

  @Test
  void what_took_effect_after_a_day_does_not_count_as_of_it() {
    assertThat(may.done("metrics", "--as-of", "2026-05-11"))
        .startsWith("items reported from 2026-04-30 to 2026-05-11, as of 2026-05-11\n")
        .contains("closing rate: 0.00% (0 of 3)");
    assertThat(may.done("metrics", "--from", "2026-05-01")).contains("items 0");
    assertThat(may.done("metrics", "--as-of", "2026-01-01"))
        .startsWith("items reported from 2026-01-01 to 2026-01-01, as of 2026-01-01\n");
  }

  @Test
  void programs_get_the_figures_as_json() throws IOException {
    String text = may.done("metrics", "--json", "--by", "criterion");
    JsonNode json = new ObjectMapper().readTree(text);

    assertThat(text.lines()).hasSize(1);
    assertThat(json.path("as-of").asText()).isEqualTo("2026-05-12");
    assertThat(json.path("groups"))
        .extracting(group -> group.path("by").asText() + " " + group.path("items"))
        .containsExactly("whole 3", "criterion 1", "criterion 2");
  }

  @Test
  void a_period_that_is_none_is_refused() {
    String none =
        "pingyi: the period ends before it begins, or begins after the day as of which it is looked"
            + " at (--from, --to, --as-of)";
    assertThat(may.refused("metrics", "--from", "2026-05-02", "--to", "2026-05-01"))
        .isEqualTo(none);
    assertThat(may.refused("metrics", "--from", "2026-05-13")).isEqualTo(none);
    assertThat(may.refused("metrics", "--by", "week", "--lang", "zh"))
        .isEqualTo("pingyi: “week”不是分组方式；可用：owner, object, criterion, month（--by）");
  }
}
