package org.pingyi.evaluation.rectification;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.OptionalLong;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.pingyi.evaluation.model.Language;
import org.pingyi.evaluation.model.SourceKind;
import org.pingyi.evaluation.redaction.Redacted;
import org.pingyi.evaluation.redaction.Redaction;

class PublicExportTest {

  private static final LocalDate TODAY = LocalDate.of(2026, 6, 1);
  private static final String OWNER = "张三丰";

  private final RectificationLedger ledger = Ledgers.at("2026-06-01T02:00:00Z");

  private static Signature office() {
    return Signature.of(Actor.of("整改办", Roles.OFFICE));
  }

  private RectificationItem take(RectificationItem item, Step step) {
    return ledger.take(item.asOfNow(), step, Signature.of(Actor.of("经办人", Roles.RESPONSIBLE)));
  }

  private RectificationItem reported(String problem) {
    return ledger.report(NewItem.of(problem, "hall", Source.of(SourceKind.SELF_CHECK)), office());
  }

  /** Returns all that everybody sees, in every form and language. */
  private static String all(LedgerExport export) {
    return Stream.of(Language.values())
        .map(
            language -> {
              ByteArrayOutputStream out = new ByteArrayOutputStream();
              try {
                export.csv(out, language);
                export.json(out, language);
                export.brief(out, language);
              } catch (IOException failure) {
                throw new UncheckedIOException(failure);
              }
              return out.toString(StandardCharsets.UTF_8);
            })
        .collect(Collectors.joining("\n"));
  }

  private LedgerExport complete() {
    return LedgerExport.complete(ledger, TODAY);
  }

  private void enter(String raters) {
    ledger.report(
        ReportItems.read(
            "result.json",
            """
            { "scheme": {"id": "hall", "version": 1}, "ballots": {"read": 40, "accepted": 38},
              "objects": [{ "object": "hall", "criteria": [{"criterion": "manner", "raters": [%s]}]}],
              "rectification": [{"object": "hall", "criterion": "manner",
                "trigger": "dissatisfaction-rate", "observed": 1.0000, "due": "2026-05-29"}]}
            """
                .formatted(raters),
            Language.EN),
        office());
  }

  @Test
  void what_three_people_said_is_nowhere_as_a_number() {
    enter("{\"group\": \"masses\", \"rated\": 3, \"negative\": 3}");

    assertThat(all(complete())).contains(",3,3,", "3 of 3 ratings", "3 个评价中 3 个不满意");
    assertThat(all(complete().forEverybody(5)))
        .contains("“manner” falls short")
        .doesNotContainPattern("(?<!\\d)3(?!\\d)")
        .doesNotContain("1.0000", "100%");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "{\"group\": \"peers\", \"rated\": 3, \"negative\": 3}",
        "{\"group\": \"peers\", \"ballots\": 3, \"rated\": 0, \"negative\": 0}"
      })
  void what_a_small_group_said_cannot_be_told_from_the_others(String small) {
    enter("{\"group\": \"masses\", \"rated\": 40, \"negative\": 10}, " + small);

    assertThat(all(complete().forEverybody(5)))
        .doesNotContainPattern("(?<!\\d)(4[03]|1[03])(?!\\d)");
  }

  @Test
  void numbers_of_large_groups_are_shown() {
    enter(
        "{\"group\": \"masses\", \"rated\": 40, \"negative\": 10},"
            + " {\"group\": \"peers\", \"rated\": 6, \"negative\": 3},"
            + " {\"group\": \"leaders\", \"ballots\": 0, \"rated\": 0, \"negative\": 0}");

    assertThat(all(complete().forEverybody(5))).contains(",13,46,", "13 of 46 ratings negative");
    assertThat(all(complete().forEverybody(7))).doesNotContain("13", "46");
  }

  @Test
  void a_group_is_named_only_where_its_own_size_is_known() {
    for (OptionalLong smallest :
        List.of(OptionalLong.empty(), OptionalLong.of(2), OptionalLong.of(5))) {
      Source seen = Source.of(SourceKind.INTERVIEW).measuring(new Observed(13, 43, smallest));
      String group = "size-" + smallest.orElse(0);
      ledger.report(NewItem.of("Slow.", "hall", seen).concerning(group), office());
    }

    assertThat(all(complete())).contains("size-0", "size-2", "size-5");
    assertThat(all(complete().forEverybody(5)))
        .contains("size-5")
        .doesNotContain("size-0", "size-2");
  }

  @Test
  void what_a_small_group_said_in_a_follow_up_cannot_be_told_from_the_others() {
    FollowUpAnswers small = new FollowUpAnswers(21, 0, 1, OptionalLong.of(4));
    FollowUpAnswers large = new FollowUpAnswers(23, 0, 1, OptionalLong.of(5));
    FollowUpAnswers byHand = new FollowUpAnswers(25, 0, 1);
    for (FollowUpAnswers answers : List.of(small, large, byHand)) {
      RectificationItem item = take(reported("Dark."), new Step.Analyse(List.of("Old lamps.")));
      item = take(item, new Step.Plan(List.of("New ones."), "Keeper", LocalDate.of(2026, 6, 12)));
      item = take(item, new Step.Start());
      item = take(item, new Step.Finish(List.of(new Evidence("lamps", "The lamps"))));
      ledger.take(
          item.asOfNow(), new Step.FollowUp(answers), Signature.of(Actor.of("回访员", Roles.VISITOR)));
    }

    assertThat(all(complete())).contains("solved 21", "solved 23", "solved 25");
    assertThat(all(complete().forEverybody(5)))
        .contains("已解决 23", "solved 23", "solved 25")
        .doesNotContainPattern("(?<!\\d)2[12](?!\\d)");
    assertThat(all(complete().forEverybody(6))).doesNotContain("solved 23").contains("solved 25");
  }

  @Test
  void texts_are_redacted_and_no_known_name_is_in_them_however_it_is_written() {
    RectificationItem item = reported("王主任 13800138000 态度差; zhang  SAN, 张 三丰, ｚｈａｎｇ　ｓａｎ");
    item = take(item, new Step.Analyse(List.of("Asked Zhang-San and ZHANGSAN.")));
    item =
        take(
            item,
            new Step.Plan(List.of("写信到 li.si@example.com"), OWNER, LocalDate.of(2026, 6, 12)));
    item = take(item, new Step.Answer("我叫陈晓红, as 张三丰 said"));
    ledger.take(
        item.asOfNow(),
        new Step.HandOver("Zhang San"),
        Signature.of(Actor.of("整改办", Roles.OFFICE)).because("He left."));

    assertThat(all(complete())).contains("13800138000", "陈晓红", "ZHANGSAN");
    assertThat(all(complete().forEverybody(5)))
        .contains("〔姓名〕主任 〔电话〕 态度差; 〔姓名〕, 〔姓名〕, 〔姓名〕")
        .contains("Asked [name] and [name].")
        .contains("写信到 〔邮箱〕")
        .doesNotContain("陈晓红", "三丰", "13800138000", "example.com")
        .doesNotContainPattern("(?i)z ?hang");
  }

  @Test
  void a_host_brings_a_redaction_of_its_own() {
    reported("The lamp is dark, and 13800138000.");

    assertThat(
            all(
                complete()
                    .forEverybody(
                        5, text -> new Redacted(text.replace("lamp", "…"), Map.of("thing", 1)))))
        .contains("The … is dark, and 13800138000.");
  }

  @Test
  void where_a_redaction_fails_nothing_is_given_out() {
    reported("The lamp is dark.");
    Redaction failing =
        text -> {
          throw new IllegalStateException("not now");
        };
    LedgerExport shown = complete().forEverybody(5, failing);

    assertThatThrownBy(() -> all(shown)).hasMessage("not now");
  }

  @Test
  void names_that_are_parts_of_words_leave_the_words_as_they_are() {
    ledger.report(
        NewItem.of("A pan on page 11, 王国 10 号", "hall", Source.of(SourceKind.SELF_CHECK)),
        Signature.of(Actor.of("1", Roles.OFFICE)));
    for (String who : List.of("a", "王")) {
      ledger.report(
          NewItem.of("Dark.", "hall", Source.of(SourceKind.SELF_CHECK)),
          Signature.of(Actor.of(who, Roles.OFFICE)));
    }

    assertThat(all(complete().forEverybody(5))).contains("〔姓名〕 pan on page 11, 王国 10 号");
  }

  @Test
  void of_an_item_of_which_something_was_erased_no_text_is_shown() {
    RectificationItem item = reported("The hall is dark.");
    item = take(item, new Step.Analyse(List.of(OWNER + " was away.")));
    item = take(item, new Step.Plan(List.of(OWNER + " stays."), OWNER, LocalDate.of(2026, 6, 12)));
    take(item, new Step.Answer("It will be lit."));
    reported("Another is dark.");
    LedgerExport before = complete();
    assertThat(all(before.forEverybody(5))).contains("was away", "It will be lit.");

    ledger.erase(3, office().because("asked for"));

    assertThat(all(complete())).contains(OWNER + " was away.").doesNotContain("stays");
    for (LedgerExport export : List.of(complete(), before)) {
      assertThat(all(export.forEverybody(5)))
          .contains("Another is dark.", "**Heard** (erased)", "answer: (erased)", "（已删除）")
          .doesNotContain(OWNER, "was away", "stays", "The hall is dark.", "It will be lit.");
    }
  }
}
