package org.pingyi.evaluation.rectification.metrics;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.pingyi.evaluation.model.Language;
import org.pingyi.evaluation.model.SourceKind;
import org.pingyi.evaluation.model.Text;
import org.pingyi.evaluation.rectification.LedgerEvent;
import org.pingyi.evaluation.rectification.Step;
import org.pingyi.evaluation.rectification.StepKind;
import org.pingyi.evaluation.rectification.metrics.LedgerFigure.Kind;

/** A ledger of a few weeks, each of whose metrics can be counted by hand. */
class LedgerMetricsTest {

  private static final LocalDate FROM = day(5, 1);
  private static final LocalDate TO = day(6, 30);
  private static final LocalDate AS_OF = day(6, 10);

  private final Office office = new Office(day(5, 4));

  private static LocalDate day(int month, int day) {
    return LocalDate.of(2026, month, day);
  }

  @BeforeEach
  void aFewWeeks() {
    long twoRounds = office.report("1001", SourceKind.SINGLE_RATING);
    long deferred = office.report("1001", SourceKind.SINGLE_RATING);
    long reopened = office.report("1002", SourceKind.SELF_CHECK);
    office.on(day(5, 5)).take(twoRounds, new Step.Answer("We look into it."));
    office
        .on(day(5, 6))
        .plan(twoRounds, "Li", day(5, 15))
        .plan(deferred, "Wang", day(5, 15))
        .plan(reopened, "Zhao", day(5, 15));
    office.on(day(5, 7)).take(deferred, new Step.Answer("We look into it."));

    long rejected =
        office
            .on(day(5, 11))
            .report(Office.item("1001", SourceKind.SELF_CHECK).in("manner"), day(5, 11));
    long merged = office.report("1001", SourceKind.SELF_CHECK);
    long split = office.report("1002", SourceKind.SELF_CHECK);
    office.on(day(5, 12)).merge(merged, twoRounds);
    office.on(day(5, 13)).take(rejected, new Step.Reject());
    office.on(day(5, 14)).finish(twoRounds).take(deferred, new Step.Defer(day(5, 22)));
    office.on(day(5, 15)).finish(reopened);
    office.on(day(5, 18)).ask(twoRounds, 1, 1, 0).take(deferred, new Step.Resume());
    office.on(day(5, 19)).plan(twoRounds, "Li", day(5, 29));
    office
        .on(day(5, 20))
        .ask(reopened, 4, 1, 1)
        .split(
            split,
            Office.item("1002", SourceKind.SELF_CHECK),
            Office.item("1002", SourceKind.SELF_CHECK));
    long overdue = split + 1;
    long notAsked = split + 2;
    office
        .on(day(5, 21))
        .finish(deferred)
        .plan(overdue, "Zhang", day(5, 29))
        .plan(notAsked, "Chen", day(6, 5));
    office.on(day(5, 22)).take(reopened, new Step.Close()).take(notAsked, new Step.HandOver("Li"));
    office.on(day(5, 25)).ask(deferred, 2, 0, 0);
    office.on(day(5, 26)).take(deferred, new Step.Close());
    office.on(day(6, 1)).finish(twoRounds).take(reopened, new Step.Reopen());
    office.on(day(6, 2)).report("1002", SourceKind.SINGLE_RATING);
    office.on(day(6, 3)).ask(twoRounds, 3, 1, 0);
    office.on(day(6, 5)).take(twoRounds, new Step.Close()).finish(notAsked);
    office.on(day(6, 11)).report("1001", SourceKind.SELF_CHECK);
    office.erase(event(reopened, StepKind.PLAN));
  }

  private long event(long item, StepKind step) {
    return office.ledger.history(item).stream()
        .filter(event -> event.step() == step)
        .mapToLong(LedgerEvent::number)
        .findFirst()
        .orElseThrow();
  }

  private LedgerMetrics metrics(Grouping first, Grouping... more) {
    return LedgerMetrics.of(office.ledger, MetricsQuery.of(FROM, TO, AS_OF).by(first, more));
  }

  private GroupMetrics whole() {
    return metrics(Grouping.WHOLE).groups().get(0);
  }

  private static String told(LedgerFigure figure) {
    return figure.value().map(Object::toString).orElse("–")
        + " = "
        + figure.part()
        + "/"
        + figure.whole();
  }

  @Test
  void each_number_can_be_counted_by_hand() {
    GroupMetrics whole = whole();

    assertThat(whole.counts()).isEqualTo(new GroupMetrics.Counts(7, 2, 1, 1, 1));
    assertThat(whole.figures())
        .extracting(figure -> figure.kind().id() + " " + told(figure))
        .containsExactly(
            "closing-rate 0.3333 = 2/6",
            "on-time-rate 0.6667 = 4/6",
            "answer-rate 0.2857 = 2/7",
            "on-time-answer-rate 0.3333 = 1/3",
            "follow-up-rate 0.8000 = 4/5",
            "solved 0.7500 = 9/12",
            "partly-solved 0.1667 = 2/12",
            "not-solved 0.0833 = 1/12",
            "reopened 0.5000 = 2/4",
            "median-days 32 = 2/7",
            "days-90 – = 2/7");
  }

  @Test
  void what_is_missing_has_a_reason_in_both_languages() {
    GroupMetrics none =
        LedgerMetrics.of(office.ledger, MetricsQuery.of(day(1, 1), day(1, 31), AS_OF))
            .groups()
            .get(0);

    assertThat(none.figures())
        .hasSize(Kind.values().length)
        .allSatisfy(
            figure -> {
              assertThat(figure.value()).isEmpty();
              assertThat(figure.part()).isZero();
              assertThat(figure.whole()).isZero();
              Text why = figure.explanation().why().orElseThrow();
              assertThat(why.en()).isNotEqualTo(why.zh());
            });
  }

  @Test
  void by_owner_it_is_the_last_one_and_erased_names_are_one_group() {
    assertThat(metrics(Grouping.OWNER).groups())
        .extracting(group -> group.title().en() + " " + group.counts().items())
        .containsExactly(
            "owner Li 2", "owner Wang 1", "owner Zhang 1", "no owner 2", "owner (erased) 1");
  }

  @Test
  void each_grouping_has_each_item_once() {
    List<GroupMetrics> groups =
        metrics(Grouping.MONTH, Grouping.CRITERION, Grouping.OBJECT, Grouping.WHOLE).groups();

    assertThat(groups)
        .extracting(group -> group.title().en() + " " + group.counts().items())
        .containsExactly(
            "all items 7",
            "object 1001 3",
            "object 1002 4",
            "criterion manner 1",
            "no criterion 6",
            "month 2026-05 6",
            "month 2026-06 1");
  }

  @Test
  void explanations_say_how_to_redo_each_number() {
    assertThat(metrics(Grouping.WHOLE).explain(Language.EN))
        .contains("  on-time rate: 0.6667, rounded from 0.666666…\n")
        .contains("put right in time 4 ÷ (put right in time 4 + put right late 1 + overdue 1)")
        .contains("  days to close, median: 32\n")
        .contains("open after 22 days: ((open 5 − closed 1) ÷ open 5 = 0.8) > 0.5\n")
        .contains(
            "open after 32 days: ((open 5 − closed 1) ÷ open 5 × (open 2 − closed 1) ÷ open 2"
                + " = 0.4) ≤ 0.5\n");
    assertThat(metrics(Grouping.WHOLE).explain(Language.ZH))
        .contains("  销号率：0.3333，由 0.333333… 舍入\n    已销号 2 ÷ (问题数 7 − 不予整改 1) = 0.333333…\n");
  }

  @Test
  void as_of_an_earlier_day_only_what_had_happened_by_then_counts() {
    GroupMetrics whole =
        LedgerMetrics.of(office.ledger, MetricsQuery.of(FROM, TO, day(5, 22))).groups().get(0);

    assertThat(whole.counts()).isEqualTo(new GroupMetrics.Counts(6, 1, 1, 1, 1));
    assertThat(told(whole.figure(Kind.REOPENED))).isEqualTo("0.3333 = 1/3");
    assertThat(told(whole.figure(Kind.SOLVED))).isEqualTo("0.6250 = 5/8");
    assertThat(told(whole.figure(Kind.MEDIAN_DAYS))).isEqualTo("– = 1/6");
  }

  @Test
  void json_has_the_same_numbers() throws IOException {
    LedgerMetrics metrics = metrics(Grouping.OWNER, Grouping.WHOLE);
    JsonNode json = new ObjectMapper().readTree(json(metrics, Language.ZH));

    assertThat(json.path("from").asText()).isEqualTo("2026-05-01");
    assertThat(json.path("to").asText()).isEqualTo("2026-06-30");
    assertThat(json.path("as-of").asText()).isEqualTo("2026-06-10");
    assertThat(json.path("groups")).hasSameSizeAs(metrics.groups());
    JsonNode whole = json.path("groups").path(0);
    assertThat(whole.path("by").asText()).isEqualTo("whole");
    assertThat(whole.path("id").isNull()).isTrue();
    assertThat(whole.path("title").asText()).isEqualTo("全部问题");
    assertThat(
            Stream.of("items", "closed", "rejected", "merged", "split")
                .map(key -> whole.path(key).asInt()))
        .containsExactly(7, 2, 1, 1, 1);
    assertThat(json.path("groups").path(1).path("id").asText()).isEqualTo("Li");
    JsonNode onTime = whole.path("figures").path(1);
    assertThat(onTime.path("figure").asText()).isEqualTo("on-time-rate");
    assertThat(onTime.path("title").asText()).isEqualTo("按期整改率");
    assertThat(onTime.path("value").asText()).isEqualTo("0.6667");
    assertThat(onTime.path("part").asInt()).isEqualTo(4);
    assertThat(onTime.path("whole").asInt()).isEqualTo(6);
    assertThat(onTime.path("explanation").path(0).asText()).startsWith("按期整改率：0.6667");
    JsonNode erased = json.path("groups").path(5);
    assertThat(erased.path("id").isNull()).isTrue();
    assertThat(erased.path("erased").asBoolean()).isTrue();
    assertThat(erased.path("figures").path(9).path("value").isNull()).isTrue();
  }

  private static String json(LedgerMetrics metrics, Language language) throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    metrics.json(out, language);
    return out.toString(StandardCharsets.UTF_8);
  }

  @Test
  void text_says_how_many_of_how_many() {
    assertThat(metrics(Grouping.WHOLE).text(Language.EN))
        .startsWith(
            """
            items reported from 2026-05-01 to 2026-06-30, as of 2026-06-10
            all items: items 7, closed 2, rejected 1; left out, since they go on in others: merged 1, split 1
              closing rate: 33.33% (2 of 6)
              on-time rate: 66.67% (4 of 6)
            """)
        .endsWith(
            """
              days to close, median: 32 (closed 2 of 7)
              days to close, 90th percentile: – (too many items are open)
            """);
    assertThat(metrics(Grouping.WHOLE).text(Language.ZH))
        .startsWith(
            """
            2026-05-01 至 2026-06-30 登记的问题，统计至 2026-06-10
            全部问题：问题 7 个，已销号 2 个，不予整改 1 个；转入其他问题而不计入：并入 1 个，拆分 1 个
              销号率：33.33%（2/6）
            """)
        .contains("  销号天数中位数：32（已销号 2/7）\n");
  }

  @Test
  void where_nothing_was_reported_the_text_says_so() {
    MetricsQuery january = MetricsQuery.of(day(1, 1), day(1, 31), AS_OF).by(Grouping.OWNER);

    assertThat(LedgerMetrics.of(office.ledger, january).text(Language.EN))
        .isEqualTo(
            "items reported from 2026-01-01 to 2026-01-31, as of 2026-06-10\nthere are none\n");
  }

  @Test
  void owners_are_named_only_where_metrics_are_asked_for_by_owner() throws IOException {
    LedgerMetrics others =
        metrics(Grouping.WHOLE, Grouping.OBJECT, Grouping.CRITERION, Grouping.MONTH);
    LedgerMetrics byOwner = metrics(Grouping.OWNER);

    assertThat(byOwner.text(Language.EN)).contains("Wang");
    assertThat(others.explain(Language.EN) + json(others, Language.EN)).doesNotContain("Wang");
    assertThat(byOwner + " " + byOwner.groups() + byOwner.query()).doesNotContain("Wang");
    ItemOutcome.Owner wang = new ItemOutcome.Owner(Optional.of("Wang"), false);
    assertThat(wang + " " + new GroupKey(Grouping.OWNER, wang.name(), false))
        .doesNotContain("Wang");
  }

  @Test
  void who_asks_the_same_gets_the_same_bytes() throws IOException {
    LedgerMetrics one = metrics(Grouping.OWNER, Grouping.MONTH, Grouping.OBJECT);
    LedgerMetrics other = metrics(Grouping.OBJECT, Grouping.MONTH, Grouping.OWNER);

    assertThat(json(other, Language.EN)).isEqualTo(json(one, Language.EN)).endsWith("}\n");
  }
}
