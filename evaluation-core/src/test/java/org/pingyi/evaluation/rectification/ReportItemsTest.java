package org.pingyi.evaluation.rectification;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.InstantSource;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.regex.Matcher;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.pingyi.evaluation.fault.InputException;
import org.pingyi.evaluation.journal.JournalStore;
import org.pingyi.evaluation.model.CalendarDuration;
import org.pingyi.evaluation.model.Deadlines;
import org.pingyi.evaluation.model.FollowUpPlan;
import org.pingyi.evaluation.model.Language;
import org.pingyi.evaluation.model.SourceKind;
import org.pingyi.evaluation.model.WorkingCalendar;
import org.pingyi.evaluation.receipt.RandomBytes;

class ReportItemsTest {

  private static final String REPORT =
      """
      { "scheme": {"id": "hall/2026", "version": 3}, "ballots": {"read": 40, "accepted": 38},
        "objects": [
          { "object": "1001",
            "criteria": [
              {"criterion": "manner", "raters": [
                {"group": "masses", "rated": 10, "negative": 2},
                {"group": "peers", "rated": 6, "negative": 2}]},
              {"criterion": "shows", "criteria": [
                {"criterion": "promise", "raters": [{"group": "masses", "rated": 8, "negative": 5}]}]}]},
          { "object": "1002",
            "criteria": [
              {"criterion": "manner", "raters": [{"group": "masses", "rated": 0, "negative": 0}]}]}],
        "rectification": [
          {"object": "1001", "criterion": "manner", "trigger": "dissatisfaction-rate", "observed": 0.2500, "due": "2026-05-30"},
          {"object": "1002", "criterion": "manner", "trigger": "lowest-criterion", "observed": 38.5, "due": null},
          {"object": "1001", "criterion": "promise", "trigger": "dissatisfaction-rate", "observed": 0.6250, "due": "2026-05-30"},
          {"object": "1001", "criterion": "promise", "trigger": "dissatisfaction-rate", "observed": 0.6250, "due": "2026-05-15"}]}
      """;

  private static List<NewItem> items(String report) {
    return ReportItems.read("result.json", report, Language.EN);
  }

  @Test
  void items_are_in_the_order_of_the_report_and_groups_are_counted_together() {
    List<NewItem> items = items(REPORT);

    assertThat(items)
        .extracting(item -> item.source().observed().orElseThrow())
        .containsExactly(
            new Observed(4, 16, OptionalLong.of(6)),
            new Observed(0, 0, OptionalLong.of(0)),
            new Observed(5, 8, OptionalLong.of(8)));
    assertThat(items)
        .extracting(item -> item.source().reference().orElseThrow())
        .containsExactly(
            "hall%2F2026/3/dissatisfaction-rate/1001/manner",
            "hall%2F2026/3/lowest-criterion/1002/manner",
            "hall%2F2026/3/dissatisfaction-rate/1001/promise");
    assertThat(items.get(2).problem())
        .isEqualTo("“promise” falls short of what is asked for (dissatisfaction-rate)");
    assertThat(ReportItems.read("result.json", REPORT, Language.ZH).get(2).problem())
        .isEqualTo("“promise”未达到要求（dissatisfaction-rate）");
  }

  @Test
  void a_group_without_a_ballot_is_not_behind_the_numbers_and_one_without_a_rating_is() {
    String rated = "{\"group\": \"peers\", \"rated\": 6, \"negative\": 2}";
    assertThat(REPORT).contains(rated);

    assertThat(
            List.of(5, 0).stream()
                .map(
                    ballots ->
                        rated.replace(
                            "6, \"negative\": 2", "0, \"negative\": 0, \"ballots\": " + ballots))
                .map(peers -> items(REPORT.replace(rated, peers)).get(0))
                .map(item -> item.source().observed().orElseThrow()))
        .containsExactly(
            new Observed(2, 10, OptionalLong.of(0)), new Observed(2, 10, OptionalLong.of(10)));
  }

  @Test
  void the_due_date_of_a_finding_goes_before_the_time_of_its_source() {
    Optional<CalendarDuration> week = Optional.of(CalendarDuration.parse("P1W"));
    Deadlines deadlines = new Deadlines(Optional.empty(), week, Optional.empty());
    RectificationLedger ledger =
        RectificationLedger.open(
            JournalStore.inMemory(),
            setup()
                .with(
                    new FollowUpPlan(
                        2,
                        Map.of(SourceKind.TRIGGER, deadlines),
                        WorkingCalendar.MONDAY_TO_FRIDAY)));

    assertThat(ledger.report(items(REPORT), office()))
        .extracting(one -> one.item().dates().resolveBy().orElseThrow().toString())
        .startsWith("2026-06-01", "2026-06-08");
  }

  @ParameterizedTest
  @CsvSource({
    "2026-05-15, 2026-05-30, 2026-05-15",
    "2026-05-30, 2026-05-15, 2026-05-15",
    "2026-05-30, , 2026-05-30",
    " , 2026-05-30, 2026-05-30",
    " , , "
  })
  void of_two_findings_of_one_rule_the_earlier_due_date_counts(
      LocalDate first, LocalDate second, LocalDate counts) {
    String finding = "\"observed\": 0.6250, \"due\": ";
    String report =
        REPORT
            .replace(finding + "\"2026-05-15\"", finding + json(second))
            .replaceFirst(finding + "\"2026-05-30\"", finding + json(first));

    assertThat(items(report).get(2).resolveBy()).isEqualTo(Optional.ofNullable(counts));
  }

  private static String json(@Nullable LocalDate day) {
    return day == null ? "null" : "\"" + day + "\"";
  }

  @ParameterizedTest
  @CsvSource({"200, true", "201, false"})
  void a_reference_of_at_most_200_characters_says_what_it_is_of(int length, boolean plain) {
    String rest = "/3/dissatisfaction-rate/1001/manner";
    String scheme = "h".repeat(length - rest.length());

    assertThat(items(REPORT.replace("hall/2026", scheme)).get(0).source().reference())
        .hasValueSatisfying(
            reference -> assertThat(reference.equals(scheme + rest)).isEqualTo(plain));
  }

  @Test
  void what_else_a_report_says_is_passed_over_wherever_it_says_it() {
    String more = "{\"more\": {\"criterion\": [0, {\"id\": null}]}, ";
    String explained =
        REPORT.replace(
            "\"rectification\"",
            "\"explanation\": {\"premises\": {\"criteria\": [{\"criterion\": \"promise\","
                + " \"title\": \"Promises\"}]}}, \"rectification\"");

    assertThat(items(explained.replaceAll("\\{(?=\\s*\")", Matcher.quoteReplacement(more))))
        .isEqualTo(items(explained))
        .hasSize(3);
  }

  @Test
  void a_report_in_a_file_is_read_as_it_stands_there(@TempDir Path folder) throws IOException {
    Path file = Files.writeString(folder.resolve("result.json"), REPORT);

    assertThat(ReportItems.read(file, Language.ZH))
        .isEqualTo(ReportItems.read("result.json", REPORT, Language.ZH))
        .hasSize(3);
  }

  @Test
  void a_report_that_is_entered_twice_brings_nothing_new_and_another_version_does() {
    RectificationLedger ledger = ledger();
    List<Reported> first = ledger.report(items(REPORT), office());
    List<Reported> second = ledger.report(items(REPORT), office());

    assertThat(first).extracting(Reported::entry).containsOnly(Reported.Entry.NEW);
    assertThat(second).extracting(Reported::entry).containsOnly(Reported.Entry.KNOWN);
    assertThat(second)
        .extracting(Reported::item)
        .isEqualTo(first.stream().map(Reported::item).toList());
    assertThat(ledger.item(4)).isEmpty();
    assertThat(ledger.report(items(REPORT.replace("\"version\": 3", "\"version\": 4")), office()))
        .extracting(one -> one.item().number())
        .containsExactly(4L, 5L, 6L);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "\"read\": 40|\"read\": 41",
        "\"accepted\": 38|\"accepted\": 39",
        "\"rated\": 10, \"negative\": 2|\"rated\": 11, \"negative\": 2",
        "\"rated\": 10, \"negative\": 2|\"rated\": 10, \"negative\": 3",
        "\"observed\": 0.2500, \"due\": \"2026-05-30\"|\"observed\": 0.2500, \"due\": \"2026-05-29\""
      })
  void another_run_of_a_scheme_is_another_occasion(String is, String other) {
    assertThat(REPORT).contains(is);
    Source first = items(REPORT).get(0).source();
    Source another = items(REPORT.replace(is, other)).get(0).source();

    assertThat(another.reference()).isEqualTo(first.reference());
    assertThat(another.occasion()).isNotEqualTo(first.occasion());
  }

  @Test
  void what_a_later_run_finds_of_a_closed_item_is_a_new_one() {
    RectificationLedger ledger = ledger();
    RectificationItem closed =
        Deeds.rejected(ledger, ledger.report(items(REPORT), office()).get(0).item());
    String later = REPORT.replace("\"read\": 40", "\"read\": 52");

    assertThat(ledger.report(items(REPORT), office()).get(0))
        .isEqualTo(new Reported(closed, Reported.Entry.KNOWN));
    assertThat(ledger.report(items(later), office()))
        .extracting(one -> one.item().number() + " " + one.entry())
        .containsExactly("4 NEW", "2 KNOWN", "3 KNOWN");
  }

  @Test
  void a_corrected_report_is_told_and_enters_nothing() {
    RectificationLedger ledger = ledger();
    ledger.report(items(REPORT), office());
    String corrected =
        REPORT
            .replace("\"rated\": 10, \"negative\": 2", "\"rated\": 10, \"negative\": 9")
            .replace("\"2026-05-15\"", "\"2026-05-14\"");

    assertThat(ledger.report(items(corrected), office()))
        .extracting(one -> one.item().number() + " " + one.entry())
        .containsExactly("1 KNOWN_OTHERWISE", "2 KNOWN", "3 KNOWN_OTHERWISE");
    assertThat(ledger.item(4)).isEmpty();
  }

  @Test
  void a_plan_for_what_is_late_in_any_case_is_for_any_working_day() {
    RectificationLedger ledger = ledger();
    RectificationItem late = ledger.report(items(REPORT), office()).get(2).item();
    Signature owner = Signature.of(Actor.of("Team leader", Roles.RESPONSIBLE));
    RectificationItem analysed =
        ledger.take(late.asOfNow(), new Step.Analyse(List.of("Nobody knew.")), owner);

    RectificationItem planned =
        ledger.take(
            analysed.asOfNow(),
            new Step.Plan(List.of("Tell them."), "Team leader", LocalDate.of(2026, 6, 12)),
            owner);

    assertThat(late.isOverdue(LocalDate.of(2026, 6, 1))).isTrue();
    assertThat(planned.state()).isEqualTo(ItemState.PLANNED);
  }

  @Test
  void titles_of_an_explained_report_are_in_the_words_of_the_problem() {
    String explained =
        REPORT.replace(
            "\"rectification\"",
            "\"explanation\": {\"premises\": {\"criteria\": [{\"criterion\": \"shows\", \"title\": \"Shows\","
                + " \"criteria\": [{\"criterion\": \"promise\", \"title\": \"Promises\", \"criteria\": []}]}]}},"
                + " \"rectification\"");

    assertThat(items(explained).get(2).problem()).startsWith("“Promises” falls short ");
    assertThat(items(explained).get(2).source()).isEqualTo(items(REPORT).get(2).source());
  }

  @Test
  void a_title_that_no_ledger_takes_is_left_out_for_the_id() {
    String explained =
        REPORT.replace(
            "\"rectification\"",
            "\"explanation\": {\"premises\": {\"criteria\": [{\"criterion\": \"promise\","
                + " \"title\": \"Promises\\ud800\", \"criteria\": []}]}}, \"rectification\"");

    assertThat(items(explained).get(2).problem()).startsWith("“promise” falls short ");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      value = {
        "\"version\": 3|\"version\": \"3\"|result.json:1:44: wrong-type: ",
        "\"2026-05-15\"|\"15 May\"|result.json:17:110: wrong-type: a date is needed here, such as 2026-05-30 (rectification[3].due)",
        "\"criterion\": \"manner\", \"trigger\": \"dis|\"criterion\": \"x\", \"trigger\": \"dis|result.json:14:5: unknown-reference: the report has no results of “x” of this object (rectification[0])",
        "\"rated\": 10, \"negative\": 2|\"rated\": 1, \"negative\": 2|result.json:6:11: invalid-parameter: there are more negative ratings than ratings here",
        "\"rectification\"|\"other\"|result.json:1:1: missing-key: no report: there is no “rectification” here",
        "\"ballots\"|\"other\"|result.json:1:1: missing-key: no report: there is no “ballots” here",
        "\"trigger\": \"lowest-criterion\"|\"trigger\": \" \"|result.json:15:58: invalid-parameter: an id of 1 to 200 characters is needed here",
        "\"trigger\": \"lowest-criterion\"|\"trigger\": \"\\ud800\"|result.json:15:58: invalid-parameter: an id of 1 to 200 characters is needed here",
      })
  void what_is_no_report_is_told_with_its_place(String is, String other, String fault) {
    assertThat(REPORT).contains(is);

    assertThatThrownBy(() -> items(REPORT.replace(is, other)))
        .isInstanceOf(InputException.class)
        .hasMessageStartingWith(fault);
  }

  @Test
  void nothing_follows_a_report() {
    assertThatThrownBy(() -> items(REPORT + "{}"))
        .isInstanceOf(InputException.class)
        .hasMessageContaining("something follows the report");
  }

  @Test
  void a_file_that_is_not_there_is_told() {
    assertThatThrownBy(() -> ReportItems.read(Path.of("nowhere.json"), Language.EN))
        .isInstanceOf(InputException.class)
        .hasMessage("nowhere.json:1:1: unreadable-file: there is no such file");
  }

  private static Signature office() {
    return Signature.of(Actor.of("Office", Roles.OFFICE));
  }

  private static RectificationLedger ledger() {
    return RectificationLedger.open(JournalStore.inMemory(), setup());
  }

  private static LedgerSetup setup() {
    return LedgerSetup.of(
        InstantSource.fixed(Instant.parse("2026-06-01T02:00:00Z")),
        RandomBytes.secure(),
        ZoneOffset.UTC);
  }
}
