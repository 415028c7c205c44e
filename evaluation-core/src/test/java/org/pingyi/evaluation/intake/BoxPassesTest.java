package org.pingyi.evaluation.intake;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.pingyi.evaluation.intake.Trial.assertProblem;
import static org.pingyi.evaluation.intake.Trial.ballot;
import static org.pingyi.evaluation.intake.Trial.receipt;
import static org.pingyi.evaluation.intake.Trial.refusals;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.pingyi.evaluation.ballot.GivenBallot;
import org.pingyi.evaluation.intake.IntakeException.Problem;
import org.pingyi.evaluation.journal.FaultyStore;
import org.pingyi.evaluation.journal.JournalException;
import org.pingyi.evaluation.receipt.RandomBytes;
import org.pingyi.evaluation.tally.PassCounts;
import org.pingyi.evaluation.tally.RejectionReason;

class BoxPassesTest {

  private final Trial trial = Trial.of();
  private BallotBox box = trial.open();

  @AfterEach
  void let_go() {
    box.close();
  }

  private Acknowledgement submit(Pass pass, String work) {
    return box.submit(trial.paper(pass, ballot("a", work)));
  }

  private PassCounts counts() {
    return box.inspect(state -> Reconciler.of(state, trial.scheme)).allPasses();
  }

  @Test
  void a_forged_pass_is_told_from_a_mistyped_one() {
    Pass issued = Trial.masses(box, 1).get(0);
    Pass forged = Pass.draw(RandomBytes.secure());
    String mistyped = issued.code().substring(0, issued.code().length() - 1);

    assertThat(refusals(submit(forged, "good")))
        .containsExactly("not-admitted: the pass is not one of this ballot box");
    assertThat(
            refusals(
                box.submit(
                    Submission.of(
                        "s", trial.scheme.fingerprint(), mistyped, List.of(ballot("a", "good"))))))
        .singleElement()
        .asString()
        .startsWith("not-admitted: the pass was mistyped: ");
    receipt(submit(issued, "good"));
  }

  @Test
  void a_pass_is_read_as_people_write_it() {
    Pass pass = Trial.masses(box, 1).get(0);
    String written = " " + pass.code().toLowerCase(java.util.Locale.ROOT).replace('-', ' ');

    receipt(
        box.submit(
            Submission.of("s", trial.scheme.fingerprint(), written, List.of(ballot("a", "good")))));
    Pass read = Pass.read(written).value().orElseThrow();
    assertThat(read).isEqualTo(pass).hasSameHashCodeAs(pass);
    assertThat(read).isNotEqualTo(Trial.masses(box, 2).get(0));
  }

  @Test
  void a_rejected_paper_that_nobodys_pass_is_known_of_belongs_to_no_group() {
    submit(Pass.draw(RandomBytes.secure()), "good");

    assertThat(box.inspect(state -> Reconciler.of(state, trial.scheme)).unattributed())
        .containsExactly(java.util.Map.entry(RejectionReason.NOT_ADMITTED, 1L));
  }

  @Test
  void a_revoked_pass_admits_nobody_and_is_not_revoked_again() {
    Pass pass = Trial.masses(box, 1).get(0);
    box.revoke(1);

    assertThat(refusals(submit(pass, "good")))
        .containsExactly("not-admitted: the pass was revoked, or another was issued in its place");
    assertProblem(Problem.PASS_SPENT, () -> box.revoke(1));
    assertProblem(Problem.PASS_SPENT, () -> box.reissue(1));
    assertThat(counts()).isEqualTo(new PassCounts(1, 0, 1, 0));
  }

  @Test
  void the_new_pass_admits_instead_of_the_lost_one() {
    Pass lost = Trial.masses(box, 1).get(0);
    IssuedPass found = box.reissue(1).passes().get(0);

    assertThat(found.serial()).isEqualTo(2);
    assertThat(refusals(submit(lost, "good"))).hasSize(1);
    receipt(submit(found.pass(), "good"));
    assertThat(counts()).isEqualTo(new PassCounts(1, 1, 0, 1));
  }

  @Test
  void a_used_pass_is_neither_revoked_nor_reissued_for_its_paper_cannot_be_found() {
    submit(Trial.masses(box, 1).get(0), "good");

    assertProblem(Problem.PASS_SPENT, () -> box.revoke(1));
    assertProblem(Problem.PASS_SPENT, () -> box.reissue(1));
    assertProblem(Problem.UNKNOWN, () -> box.revoke(2));
    assertProblem(Problem.UNKNOWN, () -> box.revoke(0));
    assertProblem(Problem.UNKNOWN, () -> box.reissue(-1));
  }

  @Test
  void passes_are_issued_later_too_under_batch_ids_of_their_own() {
    List<Pass> first = Trial.masses(box, 2);
    submit(first.get(0), "good");
    List<Pass> later = Trial.masses(box, 3);

    receipt(submit(later.get(2), "bad"));
    box.open(new HandBatch("hall", "masses", Optional.empty(), "form", 1));
    String there = "duplicate-batch: there is a batch with the id %s already: choose another";
    for (Runnable again :
        List.<Runnable>of(
            () -> Trial.masses(box, 3),
            () -> box.open(new HandBatch("masses 3", "masses", Optional.empty(), "form", 1)))) {
      assertRefused(
          there.formatted("masses 3") + "; if nobody has its passes, revoke that batch", again);
    }
    assertRefused(there.formatted("hall"), () -> box.issue(PassBatch.of("hall", "masses", 1)));
    assertThat(counts()).isEqualTo(new PassCounts(5, 0, 0, 2));
  }

  private static void assertRefused(String message, Runnable deed) {
    assertThatExceptionOfType(IntakeException.class).isThrownBy(deed::run).withMessage(message);
  }

  private void assertAway(String says, Runnable deed) {
    assertThatExceptionOfType(JournalException.class)
        .isThrownBy(deed::run)
        .withMessageContaining(says)
        .extracting(JournalException::problem)
        .isEqualTo(JournalException.Problem.JOURNAL_UNAVAILABLE);
  }

  @Test
  void passes_of_which_the_journal_did_not_say_that_they_were_written_are_found_and_given_out() {
    trial.store.next(FaultyStore.Next.UNANSWERED);
    List<Pass> passes = Trial.masses(box, 2);
    receipt(submit(passes.get(1), "good"));
    trial.store.next(FaultyStore.Next.UNANSWERED);
    IssuedPass again = box.reissue(1).passes().get(0);
    assertThat(again.serial()).isEqualTo(3);
    receipt(submit(again.pass(), "good"));
    assertThat(counts()).isEqualTo(new PassCounts(2, 1, 0, 2));
  }

  @Test
  void passes_that_were_not_written_are_not_issued() {
    trial.store.next(FaultyStore.Next.LOST);
    assertAway("no pass was issued, do it again", () -> Trial.masses(box, 2));
    Trial.masses(box, 2);
    trial.store.next(FaultyStore.Next.LOST);
    assertAway("no pass was issued, do it again", () -> box.reissue(1));
    assertThat(counts()).isEqualTo(new PassCounts(2, 0, 0, 0));
  }

  /** The next write is made, and then the store is away. */
  private void goneAfterNextWrite() {
    trial.store.afterWrite(() -> trial.store.gone(true));
    trial.store.next(FaultyStore.Next.UNANSWERED);
  }

  private void backAgain() {
    trial.store.afterWrite(() -> {});
    trial.store.gone(false);
  }

  @Test
  void a_batch_of_which_nobody_knows_whether_it_was_issued_is_named_and_can_be_revoked() {
    goneAfterNextWrite();
    assertAway(
        "it is not known whether batch masses 2 was issued, and nobody has its passes",
        () -> Trial.masses(box, 2));
    backAgain();

    assertThatExceptionOfType(IntakeException.class)
        .isThrownBy(() -> Trial.masses(box, 2))
        .withMessageContaining("if nobody has its passes, revoke that batch");
    assertThat(box.revokeBatch("masses 2")).isEqualTo(2);
    assertThat(box.revokeBatch("masses 2")).isZero();
    receipt(submit(Trial.masses(box, 3).get(0), "good"));
    box = trial.open();
    assertThat(counts()).isEqualTo(new PassCounts(5, 0, 2, 1));
    assertProblem(Problem.PASS_SPENT, () -> box.reissue(1));
    box.reissue(4);
  }

  @Test
  void a_pass_of_which_nobody_knows_whether_it_was_issued_again_is_found_by_the_old_one() {
    Trial.masses(box, 2);
    goneAfterNextWrite();
    assertAway(
        "it is not known whether another pass was issued in the place of pass 2",
        () -> box.reissue(2));
    backAgain();
    box = trial.open();

    assertThatExceptionOfType(IntakeException.class)
        .isThrownBy(() -> box.reissue(2))
        .withMessageContaining("pass 3 was issued in its place; if nobody has that, reissue it");
    receipt(submit(box.reissue(3).passes().get(0).pass(), "good"));
    assertThat(counts()).isEqualTo(new PassCounts(2, 2, 0, 1));
  }

  @Test
  void a_batch_is_revoked_as_a_whole_only_while_none_of_its_passes_was_used() {
    List<Pass> passes = Trial.masses(box, 3);
    Pass other = Trial.masses(box, 1).get(0);
    box.revoke(1);
    Pass instead = box.reissue(2).passes().get(0).pass();
    box.open(new HandBatch("hand", "masses", Optional.empty(), "form", 1));
    assertProblem(Problem.UNKNOWN, () -> box.revokeBatch("hand"));
    assertProblem(Problem.UNKNOWN, () -> box.revokeBatch("nothing"));

    assertThat(box.revokeBatch("masses 3")).isEqualTo(2);
    int writes = trial.store.writes();
    assertThat(box.revokeBatch("masses 3") + trial.store.writes()).isEqualTo(writes);
    for (Pass dead : List.of(passes.get(0), passes.get(1), passes.get(2), instead)) {
      assertThat(refusals(submit(dead, "good")))
          .containsExactly(
              "not-admitted: the pass was revoked, or another was issued in its place");
    }
    receipt(submit(other, "good"));
    assertProblem(Problem.PASS_SPENT, () -> box.revokeBatch("masses 1"));
    assertThat(counts()).isEqualTo(new PassCounts(4, 1, 3, 1));
  }

  @Test
  void a_batch_is_for_a_group_a_stratum_and_objects_that_the_scheme_has() {
    assertProblem(Problem.UNKNOWN, () -> box.issue(PassBatch.of("x", "others", 1)));
    assertRefused(
        "unknown: rater group peers has strata: name one of near, far",
        () -> box.issue(PassBatch.of("x", "peers", 1)));
    assertRefused(
        "unknown: rater group masses has no strata: leave the stratum out",
        () -> box.issue(PassBatch.of("x", "masses", 1).inStratum("near")));
    assertProblem(
        Problem.UNKNOWN, () -> box.issue(PassBatch.of("x", "masses", 1).andOneExcluding("c")));
    assertProblem(
        Problem.UNKNOWN,
        () -> box.open(new HandBatch("x", "peers", Optional.empty(), "meeting", 1)));
    box.issue(PassBatch.of("x", "peers", 1).inStratum("near"));
  }

  @Test
  void nobody_rates_himself() {
    IssuedPass pass =
        box.issue(PassBatch.of("x", "masses", 1).andOneExcluding(" a ")).passes().get(1);

    assertThat(
            refusals(
                box.submit(trial.paper(pass.pass(), ballot("b", "good"), ballot(" a", "good")))))
        .containsExactly("not-admitted: the pass is not for this object");
    receipt(box.submit(trial.paper(pass.pass(), ballot("b", "good"))));
  }

  @Test
  void
      an_exclusion_goes_over_to_the_pass_that_is_issued_instead_and_is_known_after_opening_again() {
    box.issue(PassBatch.of("x", "masses", 1).andOneExcluding("a"));
    Pass instead = box.reissue(2).passes().get(0).pass();
    box = trial.open();

    assertThat(refusals(submit(instead, "good"))).hasSize(1);
    receipt(box.submit(trial.paper(instead, ballot("b", "good"))));
  }

  @Test
  void a_limiter_holds_off_who_guesses_before_anybody_looks_and_nothing_is_counted() {
    List<Optional<String>> guessed = new ArrayList<>();
    AdmissionLimiter limiter =
        new AdmissionLimiter() {
          @Override
          public boolean allows(Optional<String> origin) {
            return guessed.size() < 2 || !guessed.get(0).equals(origin);
          }

          @Override
          public void notAdmitted(Optional<String> origin) {
            guessed.add(origin);
          }
        };
    box = BallotBox.open(trial.scheme, trial.store, trial.setup(Trial.NEVER).with(limiter));
    Pass good = Trial.masses(box, 1).get(0);
    for (int i = 0; i < 2; i++) {
      box.submit(
          trial.paper(Pass.draw(RandomBytes.secure()), ballot("a", "good")).from("10.0.0.1"));
    }
    int writes = trial.store.writes();

    assertThat(refusals(box.submit(trial.paper(good, ballot("a", "good")).from("10.0.0.1"))))
        .singleElement()
        .asString()
        .contains("too many passes that admit nobody");
    assertThat(trial.store.writes()).isEqualTo(writes);
    receipt(box.submit(trial.paper(good, ballot("a", "good")).from("10.0.0.2")));
    assertThat(guessed).hasSize(2);
  }

  @Test
  void a_limiter_hears_of_each_pass_that_admits_nobody_whatever_is_wrong_with_it() {
    List<String> heard = new ArrayList<>();
    AdmissionLimiter limiter =
        new AdmissionLimiter() {
          @Override
          public boolean allows(Optional<String> origin) {
            return true;
          }

          @Override
          public void notAdmitted(Optional<String> origin) {
            heard.add(origin.orElseThrow());
          }
        };
    box = BallotBox.open(trial.scheme, trial.store, trial.setup(Trial.NEVER).with(limiter));
    List<Pass> passes = Trial.masses(box, 3);
    box.revoke(1);
    box.reissue(2);
    GivenBallot ballot = ballot("a", "good");
    box.submit(trial.paper(Pass.draw(RandomBytes.secure()), ballot).from("unknown"));
    box.submit(trial.paper(passes.get(0), ballot).from("revoked"));
    box.submit(trial.paper(passes.get(1), ballot).from("replaced"));
    for (String typed : List.of("", "1234", passes.get(2).code().substring(1))) {
      box.submit(
          Submission.of("s", trial.scheme.fingerprint(), typed, List.of(ballot)).from("mistyped"));
    }
    box.submit(trial.paper(passes.get(2), ballot("a", "best")).from("admitted"));
    receipt(box.submit(trial.paper(passes.get(2), ballot).from("admitted")));

    assertThat(heard)
        .containsExactly("unknown", "revoked", "replaced", "mistyped", "mistyped", "mistyped");
  }

  @Test
  void passes_are_listed_to_be_printed_or_sent_as_links_and_formulas_stay_texts()
      throws IOException {
    IssuedPasses passes = box.issue(PassBatch.of("=1+1", "peers", 2).inStratum("near"));
    String code = passes.passes().get(1).pass().code();
    ByteArrayOutputStream csv = new ByteArrayOutputStream();
    passes.csv(csv);
    ByteArrayOutputStream links = new ByteArrayOutputStream();
    passes.links(links, "https://oa.example/rate#" + IssuedPasses.PLACE);

    assertThat(csv.toString(UTF_8).lines())
        .hasSize(3)
        .startsWith("batch,serial,group,stratum,pass")
        .last()
        .asString()
        .endsWith(",2,peers,near," + code)
        .doesNotStartWith("=");
    assertThat(links.toString(UTF_8).lines())
        .last()
        .asString()
        .endsWith(",2,peers,near,https://oa.example/rate#" + code);
    assertThatIllegalArgumentException()
        .isThrownBy(() -> passes.links(links, "https://oa.example"));
  }

  @Test
  void an_id_is_one_that_can_be_written_and_read_again() {
    for (String id : List.of("", " ", "x".repeat(101), "a\nb", "a\u0000", "\ud800")) {
      assertThatIllegalArgumentException().isThrownBy(() -> PassBatch.of(id, "masses", 1));
      assertThatIllegalArgumentException()
          .isThrownBy(() -> new HandBatch("x", "masses", Optional.empty(), id, 1));
      assertThatIllegalArgumentException()
          .isThrownBy(() -> new HandBatch(id, "masses", Optional.empty(), "form", 1));
      assertThatIllegalArgumentException()
          .isThrownBy(() -> HandPaper.of(id, "x", List.of(ballot("a", "good"))));
    }
    assertThat(PassBatch.of("x".repeat(100), "masses", 1).id()).hasSize(100);
    assertThatIllegalArgumentException().isThrownBy(() -> PassBatch.of("x", "masses", 0));
    assertThatIllegalArgumentException()
        .isThrownBy(() -> new PassBatch("x", "masses", Optional.empty(), List.of()));
    assertThatIllegalArgumentException()
        .isThrownBy(() -> PassBatch.of("x", "masses", PassBatch.MAX_PASSES + 1));
    assertThat(PassBatch.of("x", "masses", PassBatch.MAX_PASSES).excluded()).hasSize(1_000_000);
    assertThat(new PassBatch("x", "masses", Optional.empty(), List.of(Set.of(" a"))).excluded())
        .containsExactly(Set.of("a"));
  }
}
