package org.pingyi.evaluation.snippet;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.pingyi.evaluation.EvaluationScheme;
import org.pingyi.evaluation.followup.FollowUpScheme;
import org.pingyi.evaluation.journal.JournalStore;
import org.pingyi.evaluation.model.SourceKind;
import org.pingyi.evaluation.plugin.RulePlugins;
import org.pingyi.evaluation.receipt.RandomBytes;
import org.pingyi.evaluation.rectification.Actor;
import org.pingyi.evaluation.rectification.Evidence;
import org.pingyi.evaluation.rectification.LedgerException;
import org.pingyi.evaluation.rectification.LedgerException.Problem;
import org.pingyi.evaluation.rectification.LedgerSetup;
import org.pingyi.evaluation.rectification.NewItem;
import org.pingyi.evaluation.rectification.RectificationItem;
import org.pingyi.evaluation.rectification.RectificationLedger;
import org.pingyi.evaluation.rectification.Roles;
import org.pingyi.evaluation.rectification.Signature;
import org.pingyi.evaluation.rectification.Source;
import org.pingyi.evaluation.rectification.Step;
import org.pingyi.evaluation.redaction.Redacted;
import org.pingyi.evaluation.redaction.Redaction;

/** Who is asked whether a problem is solved, and with which words. */
class FollowUpAskedTest {

  private static final Signature OFFICE = Signature.of(Actor.of("Office", Roles.OFFICE));
  private static final Signature OWNER = Signature.of(Actor.of("张三丰", Roles.RESPONSIBLE));

  private final EvaluationScheme scheme =
      EvaluationScheme.read(
          "scheme.yaml",
          """
          id: windows-2026
          version: 1
          scales: { quality: { options: [ { id: good, value: 100 }, { id: poor, value: 20 } ] } }
          criteria: [ { id: service } ]
          raters: [ { id: masses }, { id: staff }, { id: leaders }, { id: self } ]
          """,
          RulePlugins.discover(getClass().getClassLoader()));
  private final RectificationLedger ledger =
      RectificationLedger.open(
          JournalStore.inMemory(),
          LedgerSetup.of(
              () -> Instant.parse("2026-05-04T02:00:00Z"),
              RandomBytes.secure(),
              ZoneId.of("Asia/Shanghai")));

  private static NewItem problem(String words, String... group) {
    NewItem item = NewItem.of(words, "hall", Source.of(SourceKind.INTERVIEW));
    return group.length == 0 ? item : item.concerning(group[0]);
  }

  private RectificationItem reported(String words, String... group) {
    return ledger.report(problem(words, group), OFFICE);
  }

  private RectificationItem merged(RectificationItem item, RectificationItem into) {
    return ledger.merge(List.of(item.asOfNow()), into.asOfNow(), OFFICE.because("the same"));
  }

  private long done(RectificationItem item) {
    Evidence photo = new Evidence("photo-1", "The second window");
    Step plan = new Step.Plan(List.of("Two."), "张三丰", LocalDate.of(2026, 5, 15));
    RectificationItem now = item;
    for (Step step :
        List.of(
            new Step.Analyse(List.of("One window.")),
            plan,
            new Step.Start(),
            new Step.Finish(List.of(photo)))) {
      now = ledger.take(now.asOfNow(), step, OWNER);
    }
    return now.number();
  }

  private List<List<String>> asked(List<Long> items, String... only) {
    return FollowUpScheme.about(ledger, items, scheme, List.of(only), Redaction.standard()).stream()
        .map(FollowUpScheme::groups)
        .toList();
  }

  private String words(long item) {
    return FollowUpScheme.about(ledger, List.of(item), scheme).get(0).draft().yaml();
  }

  private void assertUnknown(String message, List<Long> items, String... only) {
    assertThatExceptionOfType(LedgerException.class)
        .isThrownBy(() -> asked(items, only))
        .withMessageContaining(message)
        .extracting(LedgerException::problem)
        .isEqualTo(Problem.UNKNOWN_GROUP);
  }

  @Test
  void those_who_raised_what_was_merged_in_are_asked_however_often_it_was_merged() {
    RectificationItem first = merged(reported("Slow.", "leaders"), reported("Slow.", "staff"));
    long item = done(merged(first, reported("Slow.", "masses")));

    assertThat(asked(List.of(item))).containsExactly(List.of("masses", "staff", "leaders"));
  }

  @Test
  void where_something_that_was_merged_in_names_no_group_all_are_asked() {
    long item = done(merged(reported("Slow."), reported("Slow.", "masses")));

    assertThat(asked(List.of(item))).containsExactly(List.of("masses", "staff", "leaders", "self"));
  }

  @Test
  void a_part_concerns_those_whom_its_whole_concerned_unless_it_names_others() {
    RectificationItem whole = merged(reported("Both.", "staff"), reported("Both.", "masses"));
    List<RectificationItem> parts =
        ledger.split(
            whole.asOfNow(),
            List.of(problem("Slow."), problem("Cold.", "leaders")),
            OFFICE.because("two things"));

    assertThat(asked(List.of(done(parts.get(0)), done(parts.get(1)))))
        .containsExactly(List.of("masses", "staff"), List.of("leaders"));
  }

  @Test
  void only_the_groups_that_are_named_are_asked_where_they_are_concerned() {
    long anybody = done(reported("Dark."));
    long masses = done(reported("Slow.", "masses"));

    assertThat(asked(List.of(anybody, masses), "masses")).containsExactly(List.of("masses"));
    assertThat(asked(List.of(anybody, masses), "staff", "masses"))
        .containsExactly(List.of("masses", "staff"), List.of("masses"));
    assertUnknown("does not have the rater group guests", List.of(anybody), "guests");
    assertUnknown("item 2 concerns none", List.of(anybody, masses), "staff");
    assertUnknown("concerns the rater group staff", List.of(masses), "masses", "staff");
  }

  @Test
  void a_group_that_the_scheme_lacks_is_told_also_where_others_could_be_asked() {
    long item = done(merged(reported("Slow.", "guests"), reported("Slow.", "masses")));

    assertUnknown("does not have", List.of(item));
    assertThat(asked(List.of(item), "masses")).containsExactly(List.of("masses"));
  }

  @Test
  void nobody_is_asked_with_a_name_or_a_number_that_could_tell_a_person() {
    long item = done(reported("王主任 13800138000 态度差，张 三丰不在"));

    assertThat(words(item))
        .contains("〔姓名〕主任 〔电话〕 态度差，〔姓名〕不在")
        .doesNotContain("王", "三丰", "13800138000");
  }

  @Test
  void a_host_brings_a_redaction_of_its_own_and_what_it_leaves_blank_goes_by_its_number() {
    long item = done(reported("The lamp is dark. 张三丰"));
    List<String> titles =
        List.of("lamp", "The lamp is dark. 〔姓名〕").stream()
            .map(
                word ->
                    FollowUpScheme.about(
                            ledger,
                            List.of(item),
                            scheme,
                            List.of(),
                            text -> new Redacted(text.replace(word, ""), Map.of("thing", 1)))
                        .get(0)
                        .draft()
                        .yaml())
            .toList();

    assertThat(titles.get(0)).contains("The  is dark. 〔姓名〕");
    assertThat(titles.get(1)).contains("问题 1").doesNotContain("dark");
  }

  @Test
  void a_problem_of_five_hundred_characters_is_asked_about_as_a_whole() {
    assertThat(words(done(reported("长".repeat(500)))))
        .contains("长".repeat(500))
        .doesNotContain("…");
  }

  @Test
  void a_follow_up_asks_about_up_to_a_hundred_items() {
    List<Long> items = new ArrayList<>();
    for (int i = 0; i <= FollowUpScheme.MOST_ITEMS; i++) {
      items.add(done(reported("Slow " + i + ".")));
    }

    assertThatIllegalArgumentException()
        .isThrownBy(() -> asked(items))
        .withMessageContaining("101");
    FollowUpScheme hundred =
        FollowUpScheme.about(ledger, items.subList(0, FollowUpScheme.MOST_ITEMS), scheme).get(0);
    assertThat(hundred.items()).hasSize(FollowUpScheme.MOST_ITEMS);
    assertThat(hundred).asString().startsWith("a follow-up of ").doesNotContain("Slow");
  }

  @Test
  void follow_ups_of_other_items_or_groups_have_other_ids() {
    long anybody = done(reported("Dark."));
    long another = done(reported("Cold."));
    List<String> ids =
        Stream.of(
                FollowUpScheme.about(ledger, List.of(anybody), scheme),
                FollowUpScheme.about(ledger, List.of(another), scheme),
                FollowUpScheme.about(
                    ledger, List.of(anybody), scheme, List.of("staff"), Redaction.standard()))
            .map(each -> each.get(0).draft().yaml().lines().findFirst().orElseThrow())
            .toList();

    assertThat(ids).doesNotHaveDuplicates().allMatch(id -> id.contains("follow-up-"));
  }
}
