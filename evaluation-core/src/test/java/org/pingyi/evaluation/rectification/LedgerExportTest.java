package org.pingyi.evaluation.rectification;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.OptionalLong;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.pingyi.evaluation.model.Language;
import org.pingyi.evaluation.model.SourceKind;
import org.pingyi.evaluation.model.Text;

class LedgerExportTest {

  private static final LocalDate TODAY = LocalDate.of(2026, 6, 1);
  private static final String OWNER = "张三丰";

  private final RectificationLedger ledger = Ledgers.at("2026-06-01T02:00:00Z");

  @BeforeEach
  void fill() {
    Source seen =
        Source.by(SourceKind.COVERT_INSPECTION, "检查员甲", List.of())
            .measuring(new Observed(3, 4, OptionalLong.of(4)));
    RectificationItem item =
        ledger.report(
            NewItem.of("=cmd|' /C calc'!A0", "hall", seen).concerning("masses").in("manner"),
            Signature.of(Actor.of("整改办", Roles.OFFICE)));
    item = take(item, new Step.Analyse(List.of(OWNER + " was away.")));
    item =
        take(
            item,
            new Step.Plan(List.of("Open <b>two</b>\nwindows."), OWNER, LocalDate.of(2026, 6, 12)));
    item = take(item, new Step.Start());
    item = take(item, new Step.Finish(List.of(new Evidence("photo-1", "Two windows"))));
    take(item, new Step.FollowUp(new FollowUpAnswers(3, 0, 0)), "王五", Roles.VISITOR);
  }

  private RectificationItem take(RectificationItem item, Step step) {
    return take(item, step, OWNER, Roles.RESPONSIBLE);
  }

  private RectificationItem take(RectificationItem item, Step step, String who, String role) {
    return ledger.take(item.asOfNow(), step, Signature.of(Actor.of(who, role)));
  }

  private interface Writing {
    void to(ByteArrayOutputStream out) throws IOException;
  }

  private static String written(Writing writing) throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    writing.to(out);
    return out.toString(StandardCharsets.UTF_8);
  }

  private LedgerExport complete() {
    return LedgerExport.complete(ledger, TODAY);
  }

  @Test
  void the_table_names_all_and_no_text_is_a_formula() throws IOException {
    assertThat(written(out -> complete().csv(out, Language.ZH)))
        .startsWith("序号,评议对象,评议内容,评议主体,来源,存在问题,")
        .contains("\n1,hall,manner,masses,暗访,'=cmd|' /C calc'!A0,3,4,张三丰 was away.,")
        .contains(",张三丰,2026-06-12,已回访,1,否,2026-06-01,2026-06-01,Two windows (photo-1),3,0,0,,\n");
  }

  @Test
  void data_has_the_same_rows() throws IOException {
    assertThat(written(out -> complete().json(out, Language.EN)))
        .startsWith("{\"made\":\"2026-06-01\",\"public\":false,\"columns\":[{\"id\":\"number\",")
        .contains("\"rows\":[{\"number\":1,\"object\":\"hall\",")
        .contains("\"measures\":[\"Open <b>two</b>\\nwindows.\"],\"owner\":\"张三丰\"")
        .endsWith(",\"closed\":null,\"goes-on-as\":[]}]}\n");
  }

  @Test
  void everybody_sees_a_table_without_owners_and_evidence_and_with_measures() throws IOException {
    assertThat(written(out -> complete().forEverybody(5).csv(out, Language.EN)))
        .startsWith(
            "No.,Object,Criterion,Rater group,Source,Problem,Dissatisfied,Of ratings,Causes,Measures,"
                + "Due,State,Round,Overdue,Reported,Put right,Solved,Solved in part,Not solved,Closed,"
                + "Goes on as\n")
        .contains(",〔姓名〕 was away.,\"Open <b>two</b>\nwindows.\",2026-06-12,followed up,1,no,");
  }

  @Test
  void numbers_of_one_person_are_shown_where_that_is_the_smallest_group() throws IOException {
    assertThat(written(out -> complete().forEverybody(1).csv(out, Language.EN))).contains(",3,4,");
  }

  @Test
  void the_smallest_group_has_somebody() {
    assertThatIllegalArgumentException().isThrownBy(() -> complete().forEverybody(0));
  }

  @Test
  void several_causes_stand_in_one_cell_and_each_answer_under_its_own_heading() throws IOException {
    RectificationItem item = report("yard");
    item = take(item, new Step.Analyse(List.of("No lamp.", "No power.")));
    item = take(item, new Step.Plan(List.of("A lamp."), OWNER, LocalDate.of(2026, 6, 12)));

    assertThat(written(out -> complete().of("yard").csv(out, Language.EN)))
        .contains(",No lamp.; No power.,A lamp.,张三丰,2026-06-12,planned,1,no,");
    assertThat(written(out -> complete().of("yard").csv(out, Language.ZH)))
        .contains(",No lamp.；No power.,A lamp.,张三丰,2026-06-12,已制定措施,1,否,");

    item = take(item, new Step.Start());
    item = take(item, new Step.Finish(List.of(new Evidence("photo-2", "A lamp"))));
    take(item, new Step.FollowUp(new FollowUpAnswers(7, 2, 1)), "王五", Roles.VISITOR);

    assertThat(written(out -> complete().of("yard").csv(out, Language.EN)))
        .contains(",A lamp (photo-2),7,2,1,,\n");
  }

  @Test
  void what_goes_on_as_others_is_told_with_their_numbers() throws IOException {
    Signature office = Signature.of(Actor.of("整改办", Roles.OFFICE)).because("two of them");
    RectificationItem whole =
        ledger.merge(List.of(report("yard").asOfNow()), report("yard").asOfNow(), office);
    NewItem part = NewItem.of("A part", "yard", Source.of(SourceKind.SPLIT));
    ledger.split(whole.asOfNow(), List.of(part, part), office);

    assertThat(written(out -> complete().of("yard").csv(out, Language.EN)))
        .containsPattern("\n2,yard,.*,3\n3,yard,.*,4; 5\n4,yard,.*,\n5,yard,.*,\n");
    assertThat(written(out -> complete().of("yard").json(out, Language.EN)))
        .contains("\"goes-on-as\":3}", "\"goes-on-as\":[\"4\",\"5\"]}");
  }

  @Test
  void what_was_erased_is_told_to_be_in_the_language_of_the_table() throws IOException {
    report("yard");
    ledger.erase(7, Signature.of(Actor.of("整改办", Roles.OFFICE)).because("asked for"));

    assertThat(written(out -> complete().of("yard").csv(out, Language.EN))).contains(",(erased),");
    assertThat(written(out -> complete().of("yard").csv(out, Language.ZH))).contains(",（已删除）,");
  }

  private RectificationItem report(String object) {
    return ledger.report(
        NewItem.of("Dark.", object, Source.of(SourceKind.SELF_CHECK)),
        Signature.of(Actor.of("整改办", Roles.OFFICE)));
  }

  @Test
  void everybody_sees_no_name_no_evidence_and_no_number_of_a_few() throws IOException {
    LedgerExport shown = complete().forEverybody(5);

    for (Writing writing :
        List.<Writing>of(
            out -> shown.csv(out, Language.EN),
            out -> shown.json(out, Language.ZH),
            out -> shown.brief(out, Language.EN))) {
      assertThat(written(writing))
          .doesNotContain(OWNER, "检查员甲", "王五", "整改办", "photo-1", "Two windows", "masses")
          .doesNotContain("solved 3", ",3,");
    }
    assertThat(written(out -> shown.csv(out, Language.EN)))
        .contains("\n1,hall,manner,,a covert inspection,'=cmd|' /C calc'!A0,,,〔姓名〕 was away.,");
    assertThat(written(out -> complete().forEverybody(3).csv(out, Language.EN)))
        .contains("\n1,hall,manner,masses,", ",3,4,", ",3,0,0,");
  }

  @Test
  void a_brief_tells_what_was_heard_done_and_then_said() throws IOException {
    assertThat(written(out -> complete().brief(out, Language.EN)))
        .isEqualTo(
            """
            # hall · Brief on putting right · 2026-06-01

            Problems: 1, closed: 0.

            ## 1 · followed up

            - **Heard** =cmd\\|' /C calc'!A0 (a covert inspection, 3 of 4 ratings negative)
            - **Done** 2026-06-01, plan: Open \\<b\\>two\\</b\\> windows.
            - **Done** 2026-06-01, finish: Two windows
            - **Then said** 2026-06-01: solved 3, in part 0, not 0

            """);
    assertThat(written(out -> complete().of("another").brief(out, Language.ZH))).isEmpty();
  }

  @Test
  void a_brief_in_chinese_tells_the_same_in_chinese() throws IOException {
    RectificationItem item =
        ledger.report(
            NewItem.of("灯坏了", "hall", Source.of(SourceKind.SELF_CHECK)),
            Signature.of(Actor.of("整改办", Roles.OFFICE)));
    item = take(item, new Step.Answer("已安排"), "整改办", Roles.OFFICE);
    item = take(item, new Step.Analyse(List.of("灯旧")));
    take(item, new Step.Plan(List.of("换灯", "巡查"), OWNER, LocalDate.of(2026, 6, 12)));

    assertThat(written(out -> complete().of("hall").brief(out, Language.ZH)))
        .isEqualTo(
            """
            # hall · 整改简报 · 2026-06-01

            问题 2 个，已销号 0 个。

            ## 1 · 已回访

            - **听到的意见** =cmd\\|' /C calc'!A0 (暗访，4 个评价中 3 个不满意)
            - **整改情况** 2026-06-01，制定措施：Open \\<b\\>two\\</b\\> windows.
            - **整改情况** 2026-06-01，整改完成：Two windows
            - **群众反馈** 2026-06-01: 已解决 3，部分解决 0，未解决 0

            ## 2 · 已制定措施

            - **听到的意见** 灯坏了 (未评先改)
            - **整改情况** 2026-06-01，答复：已安排
            - **整改情况** 2026-06-01，制定措施：换灯；巡查

            """);
  }

  @Test
  void what_happens_after_it_was_taken_is_in_no_part_of_an_export() throws IOException {
    LedgerExport before = complete();
    String brief = written(out -> before.brief(out, Language.ZH));
    RectificationItem item = ledger.item(1).orElseThrow();
    take(item, new Step.Close(), "组长", Roles.LEADER);
    ledger.report(
        NewItem.of("Dark.", "hall", Source.of(SourceKind.SELF_CHECK)),
        Signature.of(Actor.of("整改办", Roles.OFFICE)));

    assertThat(written(out -> before.brief(out, Language.ZH))).isEqualTo(brief);
    assertThat(written(out -> before.csv(out, Language.EN)))
        .contains(",followed up,")
        .doesNotContain("Dark.");
    assertThat(complete().size()).isEqualTo(2);
  }

  @Test
  void objects_and_criteria_stand_by_their_titles_beside_their_ids() throws IOException {
    LedgerExport titled =
        complete()
            .titled(
                Map.of("hall", Text.of("Service hall", "政务大厅")),
                Map.of("other", Text.of("Other", "其他")));

    assertThat(written(out -> titled.csv(out, Language.ZH)))
        .startsWith("序号,评议对象,评议对象名称,评议内容,评议内容名称,评议主体,")
        .contains("\n1,hall,政务大厅,manner,manner,masses,");
    assertThat(written(out -> titled.forEverybody(4).json(out, Language.EN)))
        .contains("{\"id\":\"object-title\",\"title\":\"Object title\"}")
        .contains("\"object\":\"hall\",\"object-title\":\"Service hall\",\"criterion\":\"manner\"");
    assertThat(written(out -> titled.brief(out, Language.ZH))).startsWith("# 政务大厅 · 整改简报");
  }

  @Test
  void the_due_date_is_the_one_that_counts_and_what_is_late_is_named() throws IOException {
    RectificationItem late =
        ledger.report(
            NewItem.of("Dark.", "yard", Source.of(SourceKind.SELF_CHECK))
                .by(LocalDate.of(2026, 5, 29)),
            Signature.of(Actor.of("整改办", Roles.OFFICE)));
    late = take(late, new Step.Analyse(List.of("No lamp.")));
    late = take(late, new Step.Plan(List.of("A lamp."), OWNER, LocalDate.of(2026, 6, 12)));

    assertThat(written(out -> complete().of("yard").csv(out, Language.EN)))
        .contains(",A lamp.,张三丰,2026-05-29,planned,1,yes: put right,");
    assertThat(written(out -> complete().of("yard").csv(out, Language.ZH))).contains(",是：整改,");

    take(late, new Step.Start());
    RectificationItem done =
        take(
            ledger.item(2).orElseThrow(),
            new Step.Finish(List.of(new Evidence("photo-2", "A lamp"))));
    assertThat(done.deadlines()).isEmpty();
    assertThat(written(out -> complete().of("yard").csv(out, Language.EN)))
        .contains(",2026-05-29,done,1,no,");
  }
}
