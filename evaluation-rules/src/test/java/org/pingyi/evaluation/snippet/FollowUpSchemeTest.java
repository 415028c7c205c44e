package org.pingyi.evaluation.snippet;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.io.StringReader;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import org.junit.jupiter.api.Test;
import org.pingyi.evaluation.EvaluationScheme;
import org.pingyi.evaluation.ballot.BallotSource;
import org.pingyi.evaluation.ballot.GivenBallot;
import org.pingyi.evaluation.fault.Fault;
import org.pingyi.evaluation.fault.FaultCode;
import org.pingyi.evaluation.fault.InputException;
import org.pingyi.evaluation.followup.FollowUpReport;
import org.pingyi.evaluation.followup.FollowUpReport.Entry;
import org.pingyi.evaluation.followup.FollowUpReport.OfItem;
import org.pingyi.evaluation.followup.FollowUpReport.Outcome;
import org.pingyi.evaluation.followup.FollowUpScheme;
import org.pingyi.evaluation.intake.BallotBox;
import org.pingyi.evaluation.intake.BoxSetup;
import org.pingyi.evaluation.intake.ClosedBox;
import org.pingyi.evaluation.intake.IssuedPass;
import org.pingyi.evaluation.intake.PassBatch;
import org.pingyi.evaluation.intake.Submission;
import org.pingyi.evaluation.journal.JournalStore;
import org.pingyi.evaluation.model.RaterGroup;
import org.pingyi.evaluation.model.SourceKind;
import org.pingyi.evaluation.model.Stratum;
import org.pingyi.evaluation.plugin.RulePlugins;
import org.pingyi.evaluation.receipt.RandomBytes;
import org.pingyi.evaluation.rectification.Actor;
import org.pingyi.evaluation.rectification.Evidence;
import org.pingyi.evaluation.rectification.FollowUpAnswers;
import org.pingyi.evaluation.rectification.ItemState;
import org.pingyi.evaluation.rectification.ItemVersion;
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
import org.pingyi.evaluation.report.EvaluationReport;
import org.pingyi.evaluation.report.ObjectResult;
import org.pingyi.evaluation.report.ReportJson;

/** Asking people whether what they were unhappy with is solved. */
class FollowUpSchemeTest {

  private static final Signature OFFICE = Signature.of(Actor.of("Office", Roles.OFFICE));
  private static final Signature OWNER = Signature.of(Actor.of("Keeper", Roles.RESPONSIBLE));
  private static final Signature VISITOR = Signature.of(Actor.of("Visitor", Roles.VISITOR));

  private final RulePlugins plugins = RulePlugins.discover(getClass().getClassLoader());
  private final EvaluationScheme scheme =
      EvaluationScheme.read(
          "scheme.yaml",
          """
          id: windows-2026
          version: 1
          title: { en: Windows 2026, zh: 2026年窗口评议 }
          scales:
            quality: { options: [ { id: good, value: 100 }, { id: poor, value: 20 } ] }
          criteria: [ { id: service } ]
          raters:
            - { id: masses, title: 群众, weight: 60, minimum: 3, issued: 40, strata: [ { id: town, weight: 2 }, { id: village } ] }
            - { id: staff, weight: 40, anonymous: false }
          duplicates: keep-last
          intake: { time: day }
          privacy: { minimum-group-size: 7 }
          grades: [ { id: fair, at-least: 60 }, { id: bad } ]
          """,
          plugins);
  private final JournalStore store = JournalStore.inMemory();
  private final RectificationLedger ledger = open(store);

  private static RectificationLedger open(JournalStore store) {
    return RectificationLedger.open(
        store,
        LedgerSetup.of(
            () -> Instant.parse("2026-05-04T02:00:00Z"),
            RandomBytes.secure(),
            ZoneId.of("Asia/Shanghai")));
  }

  private RectificationItem reported(String problem, Optional<String> group, Source source) {
    NewItem item = NewItem.of(problem, "hall-a", source).in("service");
    return ledger.report(group.map(item::concerning).orElse(item), OFFICE);
  }

  private RectificationItem done(String problem, String group) {
    return done(reported(problem, Optional.of(group), Source.of(SourceKind.TRIGGER)));
  }

  private RectificationItem done(RectificationItem item) {
    RectificationItem analysed =
        ledger.take(item.asOfNow(), new Step.Analyse(List.of("One window.")), OWNER);
    RectificationItem planned =
        ledger.take(
            analysed.asOfNow(),
            new Step.Plan(List.of("Two windows."), "Keeper", LocalDate.of(2026, 5, 15)),
            OWNER);
    RectificationItem begun = ledger.take(planned.asOfNow(), new Step.Start(), OWNER);
    return ledger.take(
        begun.asOfNow(),
        new Step.Finish(List.of(new Evidence("photo-1", "The second window"))),
        OWNER);
  }

  private FollowUpScheme followUp(Long... items) {
    return FollowUpScheme.about(ledger, List.of(items), scheme).get(0);
  }

  private EvaluationReport report(FollowUpScheme followUp, String... rows) {
    EvaluationScheme small = EvaluationScheme.read(followUp.draft(), plugins);
    String ballots = "object,group,stratum,token,solved\n" + String.join("\n", rows) + "\n";
    return small.evaluate(small.tally(BallotSource.csv("ballots.csv", new StringReader(ballots))));
  }

  private static Optional<FollowUpAnswers> heard(int solved, int partly, int not, int smallest) {
    return Optional.of(new FollowUpAnswers(solved, partly, not, OptionalLong.of(smallest)));
  }

  private static List<Outcome> outcomes(List<Entry> entries) {
    return entries.stream().map(Entry::outcome).toList();
  }

  @Test
  void people_are_asked_with_passes_and_what_they_say_moves_the_items() {
    done("The queue is too long.", "masses");
    done("The form is not understood.", "masses");
    // @start region="ask"
    FollowUpScheme followUp = FollowUpScheme.about(ledger, List.of(1L, 2L), scheme).get(0);
    EvaluationScheme small = EvaluationScheme.read(followUp.draft(), plugins);
    BoxSetup setup = BoxSetup.of(Instant::now, RandomBytes.secure());
    try (BallotBox box = BallotBox.open(small, JournalStore.inMemory(), setup)) {
      List<IssuedPass> passes =
          box.issue(PassBatch.of("visit", "masses", 3).inStratum("town")).passes();
      // @end
      List<String> queue = List.of("solved", "solved", "partly");
      List<String> form = List.of("solved", "not-solved", "not-solved");
      for (int i = 0; i < 3; i++) {
        box.submit(
            Submission.of(
                "paper " + i,
                small.fingerprint(),
                passes.get(i).pass().code(),
                List.of(
                    GivenBallot.of("item-1-v5", Map.of("solved", queue.get(i))),
                    GivenBallot.of("item-2-v5", Map.of("solved", form.get(i))))));
      }
      try (ClosedBox closed = box.seal()) {
        String resultJson = ReportJson.text(closed.report());
        // @start region="answers"
        FollowUpReport answers = FollowUpReport.read("result.json", resultJson);
        for (Entry entry : answers.enter(ledger, VISITOR)) {
          entry.item().state(); // followed up, or reported again where it is not solved
        }
        // @end
        assertThat(answers.items())
            .containsExactly(
                new OfItem(new ItemVersion(1, 5), heard(2, 1, 0, 3)),
                new OfItem(new ItemVersion(2, 5), heard(1, 0, 2, 3)));
        assertThat(FollowUpReport.of(closed.report())).isEqualTo(answers);
      }
    }
    assertThat(ledger.item(1).orElseThrow().state()).isEqualTo(ItemState.FOLLOWED_UP);
    assertThat(ledger.item(2).orElseThrow().state()).isEqualTo(ItemState.REPORTED);
    assertThat(ledger.item(2).orElseThrow().round()).isEqualTo(2);
  }

  @Test
  void the_groups_concerned_are_asked_as_the_evaluation_has_them() {
    done("The queue is too long.", "masses");
    done("The roster is unfair.", "staff");
    done(reported("The hall is cold.", Optional.empty(), Source.of(SourceKind.INTERVIEW)));

    List<FollowUpScheme> followUps = FollowUpScheme.about(ledger, List.of(1L, 2L, 3L, 1L), scheme);

    assertThat(followUps)
        .extracting(FollowUpScheme::groups)
        .containsExactly(List.of("masses"), List.of("staff"), List.of("masses", "staff"));
    EvaluationScheme small = EvaluationScheme.read(followUps.get(2).draft(), plugins);
    assertThat(small.raters()).extracting(RaterGroup::anonymous).containsExactly(true, false);
    RaterGroup masses = small.raters().get(0);
    assertThat(masses.title().zh()).isEqualTo("群众");
    assertThat(masses.issued()).isEmpty();
    assertThat(masses.strata()).extracting(Stratum::id).containsExactly("town", "village");
    assertThat(small.privacy().minimumGroupSize()).isEqualTo(7);
    assertThat(small.duplicates()).isEqualTo(scheme.duplicates());
    assertThat(small.intake()).isEqualTo(scheme.intake());
    assertThat(small.grades()).isEmpty();
    assertThat(small.title().zh()).isEqualTo("“2026年窗口评议”整改回访");
    assertThat(small.objects().orElseThrow().objects())
        .extracting(object -> object.title().en())
        .containsExactly("The hall is cold.");
  }

  @Test
  void nothing_is_scored_graded_or_ranked() {
    done("The queue is too long.", "masses");

    EvaluationReport report = report(followUp(1L), "item-1-v5,masses,town,a,solved");

    ObjectResult item = report.of("item-1-v5");
    assertThat(item.score()).isEmpty();
    assertThat(item.grade()).isEmpty();
    assertThat(item.rank()).isEmpty();
    assertThat(report.ballots().rejected()).isZero();
  }

  @Test
  void a_follow_up_may_be_written_as_a_file_and_gives_the_same_scheme() {
    done("否：“排队”太久\n# 请改", "masses");
    FollowUpScheme followUp = followUp(1L);
    EvaluationScheme small = EvaluationScheme.read(followUp.draft(), plugins);

    assertThat(EvaluationScheme.read("s.yaml", followUp.draft().yaml(), plugins).fingerprint())
        .isEqualTo(EvaluationScheme.read("s.json", followUp.draft().json(), plugins).fingerprint())
        .isEqualTo(small.fingerprint());
    assertThat(followUp(1L).draft()).isEqualTo(followUp.draft());
  }

  @Test
  void answers_that_come_twice_are_entered_once() {
    done("The queue is too long.", "masses");
    FollowUpReport answers =
        FollowUpReport.of(report(followUp(1L), "item-1-v5,masses,town,a,solved"));

    assertThat(outcomes(answers.enter(ledger, VISITOR))).containsExactly(Outcome.ENTERED);
    assertThat(outcomes(answers.enter(ledger, VISITOR))).containsExactly(Outcome.FOLLOWED_UP_SINCE);
    assertThat(outcomes(answers.enter(open(store), VISITOR)))
        .containsExactly(Outcome.FOLLOWED_UP_SINCE);
    assertThat(ledger.history(1)).hasSize(6);
    assertThat(ledger.history(1).get(5).text().orElseThrow().reason()).contains(answers.id());
  }

  @Test
  void answers_of_a_round_that_is_over_are_not_those_of_the_next() {
    RectificationItem first = done("The queue is too long.", "masses");
    FollowUpReport late = FollowUpReport.of(report(followUp(1L), "item-1-v5,masses,town,a,solved"));
    Step notSolved = new Step.FollowUp(new FollowUpAnswers(0, 0, 1));
    RectificationItem again = done(ledger.take(first.asOfNow(), notSolved, VISITOR));

    assertThat(outcomes(late.enter(ledger, VISITOR))).containsExactly(Outcome.FOLLOWED_UP_SINCE);
    assertThat(ledger.item(1)).contains(again);
  }

  @Test
  void a_remark_or_an_erasure_changes_nothing_about_what_was_asked_and_a_closed_item_does() {
    RectificationItem first = done("The queue is too long.", "masses");
    RectificationItem second = done("The hall is cold.", "masses");
    Step solved = new Step.FollowUp(new FollowUpAnswers(1, 0, 0));
    RectificationItem followedUp = ledger.take(second.asOfNow(), solved, VISITOR);
    FollowUpReport answers =
        FollowUpReport.of(
            report(
                followUp(1L, 2L),
                "item-1-v5,masses,town,a,solved",
                "item-2-v6,masses,town,a,solved"));
    ledger.take(first.asOfNow(), new Step.Note(), OFFICE.because("People were asked."));
    ledger.erase(1, OFFICE.because("It names somebody."));
    Signature leader = Signature.of(Actor.of("Leader", Roles.LEADER));
    ledger.take(followedUp.asOfNow(), new Step.Close(), leader);

    assertThat(outcomes(answers.enter(ledger, VISITOR)))
        .containsExactly(Outcome.ENTERED, Outcome.CHANGED_SINCE);
    assertThat(ledger.item(2).orElseThrow().state()).isEqualTo(ItemState.CLOSED);
  }

  @Test
  void an_item_on_which_nobody_answered_stays_as_it_is() {
    RectificationItem first = done("The queue is too long.", "masses");
    done("The form is not understood.", "masses");
    FollowUpReport answers =
        FollowUpReport.of(
            report(
                followUp(1L, 2L),
                "item-1-v5,masses,town,a,",
                "item-2-v5,masses,town,a,partly",
                "item-2-v5,masses,village,b,solved",
                "item-2-v5,masses,village,c,solved"));

    List<Entry> entries = answers.enter(ledger, VISITOR);

    assertThat(outcomes(entries)).containsExactly(Outcome.NOBODY_ANSWERED, Outcome.ENTERED);
    assertThat(entries.get(0).item()).isEqualTo(first);
    assertThat(entries.get(1).of().answers()).isEqualTo(heard(2, 1, 0, 3));
  }

  @Test
  void the_smallest_of_the_groups_that_answered_is_known() {
    done(reported("The hall is cold.", Optional.empty(), Source.of(SourceKind.INTERVIEW)));
    EvaluationReport report =
        report(
            followUp(1L),
            "item-1-v5,masses,town,a,solved",
            "item-1-v5,masses,town,b,partly",
            "item-1-v5,masses,village,c,solved",
            "item-1-v5,staff,,d,not-solved",
            "item-1-v5,staff,,e,");

    assertThat(FollowUpReport.of(report).items().get(0).answers()).isEqualTo(heard(2, 1, 1, 1));
    assertThat(FollowUpReport.read("result.json", ReportJson.text(report)))
        .isEqualTo(FollowUpReport.of(report));
  }

  @Test
  void an_item_whose_words_were_erased_is_asked_about_by_its_number() {
    done("The queue is too long.", "masses");
    ledger.erase(1, OFFICE.because("asked for"));

    assertThat(followUp(1L).draft().yaml()).contains("问题 1").doesNotContain("queue");
  }

  @Test
  void a_long_problem_is_asked_about_in_its_first_words() {
    done("长".repeat(501), "masses");

    assertThat(followUp(1L).draft().yaml()).contains("长".repeat(499) + "…");
  }

  @Test
  void nobody_is_asked_about_what_is_not_done_unknown_or_of_an_unknown_group() {
    reported("The queue is too long.", Optional.of("masses"), Source.of(SourceKind.INTERVIEW));
    done("The hall is cold.", "visitors");

    assertProblem(Problem.WRONG_STEP, () -> followUp(1L));
    assertProblem(Problem.UNKNOWN_GROUP, () -> followUp(2L));
    assertProblem(Problem.UNKNOWN_ITEM, () -> followUp(3L));
    assertThatIllegalArgumentException().isThrownBy(this::followUp);
  }

  @Test
  void answers_are_entered_in_their_own_ledger_by_who_may() {
    done("The queue is too long.", "masses");
    FollowUpReport answers =
        FollowUpReport.of(report(followUp(1L), "item-1-v5,masses,town,a,solved"));
    RectificationLedger other = open(JournalStore.inMemory());

    assertProblem(Problem.UNKNOWN_ITEM, () -> answers.enter(other, VISITOR));
    assertProblem(Problem.WRONG_ROLE, () -> answers.enter(ledger, OFFICE));
    Signature owner = Signature.of(Actor.of("Keeper", Roles.VISITOR));
    assertProblem(Problem.WRONG_OWNER, () -> answers.enter(ledger, owner));
    FollowUpReport unknown =
        new FollowUpReport(
            answers.id(), List.of(new OfItem(new ItemVersion(1, 6), Optional.empty())));
    assertProblem(Problem.UNKNOWN_ITEM, () -> unknown.enter(ledger, VISITOR));
    assertThat(ledger.history(1)).hasSize(5);
  }

  private static void assertProblem(Problem problem, Runnable deed) {
    assertThatExceptionOfType(LedgerException.class)
        .isThrownBy(deed::run)
        .extracting(LedgerException::problem)
        .isEqualTo(problem);
  }

  @Test
  void a_report_of_something_else_has_no_answers() {
    done("The queue is too long.", "masses");
    EvaluationReport other =
        scheme.evaluate(
            scheme.tally(
                BallotSource.csv(
                    "ballots.csv",
                    new StringReader("object,group,stratum,token,service\n1,staff,,a,good\n"))));
    String json = ReportJson.text(report(followUp(1L), "item-1-v5,masses,town,a,solved"));

    assertFault(FaultCode.UNKNOWN_REFERENCE, ReportJson.text(other));
    assertFault(FaultCode.UNKNOWN_REFERENCE, json.replace("item-1-v5", "item-0-v5"));
    assertFault(FaultCode.UNKNOWN_REFERENCE, json.replace("\"solved\",", "\"service\","));
    assertFault(
        FaultCode.INVALID_PARAMETER, json.replace("{\"solved\": 1", "{\"solved\": 100000001"));
    assertFault(FaultCode.MISSING_KEY, "{\"scheme\": {}}");
    assertFault(FaultCode.INVALID_YAML, json.substring(0, 200));
    assertThatIllegalArgumentException().isThrownBy(() -> FollowUpReport.of(other));
  }

  private static void assertFault(FaultCode code, String json) {
    assertThatExceptionOfType(InputException.class)
        .isThrownBy(() -> FollowUpReport.read("result.json", json))
        .satisfies(
            faulty -> assertThat(faulty.faults()).extracting(Fault::code).containsOnly(code));
  }
}
