package org.pingyi.evaluation.diff;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;
import static org.assertj.core.api.Assertions.tuple;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.pingyi.evaluation.explanation.Detail;
import org.pingyi.evaluation.fault.InputException;
import org.pingyi.evaluation.model.Language;
import org.pingyi.evaluation.model.Text;

/** Figures beside the scores are compared by what they are of. */
class FigureDiffTest {

  private static final String ALL =
      "{\"rule\": \"agreement\", \"figure\": \"kappa\", \"title\": \"Kappa\", \"value\": 0.210}";

  private static final String OF_DUTY =
      "{\"rule\": \"agreement\", \"figure\": \"kappa\", \"title\": \"Kappa\","
          + " \"object\": \"a\", \"criterion\": \"duty\", \"group\": \"masses\","
          + " \"value\": null, \"reason\": \"too few\"}";

  private static String report(String... figures) {
    return EmptyReport.with("statistics", figures);
  }

  @Test
  void figures_that_say_the_same_are_no_difference() {
    String other = report(ALL.replace("0.210", "0.21"), OF_DUTY.replace("too few", "评议人数太少"));

    assertThat(ReportDiff.between(report(ALL, OF_DUTY), other).isEmpty()).isTrue();
    assertThat(ReportDiff.between(report(), report().replace("\"statistics\": [],", "")).isEmpty())
        .isTrue();
  }

  @Test
  void a_figure_of_another_value_is_changed() {
    ReportDiff diff =
        ReportDiff.between(report(ALL, OF_DUTY), report(ALL.replace("0.210", "0.310"), OF_DUTY));

    assertThat(diff.isEmpty()).isFalse();
    assertThat(diff.statistics())
        .containsExactly(
            new FigureDiff(
                "agreement",
                "kappa",
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Text.of("Kappa"),
                Presence.CHANGED,
                Optional.of("0.210"),
                Optional.of("0.310")));
    assertThat(diff.text(Language.EN, Detail.SUMMARY, 10))
        .endsWith("Figures beside the scores:\n  Kappa 0.210 → 0.310\n");
  }

  @Test
  void a_figure_that_only_one_report_has_is_added_or_removed_even_without_a_value() {
    ReportDiff added = ReportDiff.between(report(ALL), report(ALL, OF_DUTY));

    assertThat(added.statistics())
        .extracting(FigureDiff::presence, FigureDiff::before, FigureDiff::after)
        .containsExactly(tuple(Presence.ADDED, Optional.empty(), Optional.empty()));
    assertThat(added.statistics().get(0).title())
        .isEqualTo(Text.of("a, duty, masses: Kappa", "a，duty，masses：Kappa"));
    assertThat(ReportDiff.between(report(ALL, OF_DUTY), report(OF_DUTY)).statistics())
        .extracting(FigureDiff::presence)
        .containsExactly(Presence.REMOVED);
    assertThat(added.text(Language.ZH, Detail.SUMMARY, 10)).endsWith("a，duty，masses：Kappa –\n");
  }

  @Test
  void of_a_rule_that_stands_twice_the_first_is_compared_with_the_first() {
    ReportDiff diff =
        ReportDiff.between(report(ALL, ALL), report(ALL, ALL.replace("0.210", "0.3")));

    assertThat(diff.statistics())
        .extracting(FigureDiff::before, FigureDiff::after)
        .containsExactly(tuple(Optional.of("0.210"), Optional.of("0.3")));
  }

  @Test
  void differences_are_written_as_json() throws IOException {
    assertThat(json(ReportDiff.between(report(), report(OF_DUTY))))
        .endsWith(
            "\"findings\":[],\"statistics\":[{\"rule\":\"agreement\",\"figure\":\"kappa\","
                + "\"object\":\"a\",\"criterion\":\"duty\",\"group\":\"masses\","
                + "\"title\":\"a, duty, masses: Kappa\",\"presence\":\"added\","
                + "\"before\":null,\"after\":null}]}\n");
    assertThat(json(ReportDiff.between(report(ALL), report(ALL)))).endsWith("\"findings\":[]}\n");
  }

  @Test
  void what_it_is_written_to_is_flushed_and_stays_open() throws IOException {
    boolean[] was = new boolean[2];
    OutputStream out =
        new ByteArrayOutputStream() {
          @Override
          public void flush() {
            was[0] = true;
          }

          @Override
          public void close() {
            was[1] = true;
          }
        };
    ReportDiffJson.write(ReportDiff.between(report(), report()), out, Language.EN);

    assertThat(was).containsExactly(true, false);
  }

  @Test
  void half_a_character_is_written_as_a_question_mark() throws IOException {
    String half = OF_DUTY.replace("Kappa", "\\ud83d!");

    assertThat(json(ReportDiff.between(report(), report(half))))
        .contains("\"title\":\"a, duty, masses: ?!\"");
  }

  private static String json(ReportDiff diff) throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    ReportDiffJson.write(diff, out, Language.EN);
    return out.toString(StandardCharsets.UTF_8);
  }

  @Test
  void a_figure_without_its_name_or_value_makes_no_report() {
    for (String key : new String[] {"\"rule\"", "\"figure\"", "\"title\"", "\"value\""}) {
      String broken = report(ALL.replace(key, "\"other\""));

      assertThat(
              catchThrowableOfType(
                      InputException.class, () -> ReportDiff.between(broken, report(ALL)))
                  .faults()
                  .get(0)
                  .in(Language.EN))
          .contains("missing-key")
          .contains("statistics[0]");
    }
  }
}
