package org.pingyi.evaluation.intake;

import static org.assertj.core.api.Assertions.assertThat;
import static org.pingyi.evaluation.intake.Trial.ballot;
import static org.pingyi.evaluation.intake.Trial.receipt;
import static org.pingyi.evaluation.intake.Trial.refusals;

import java.io.IOException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.OptionalLong;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.pingyi.evaluation.ballot.GivenBallot;
import org.pingyi.evaluation.receipt.RandomBytes;
import org.pingyi.evaluation.tally.Reconciliation;
import org.pingyi.evaluation.tally.RejectionReason;

class BoxPapersTest {

  @Test
  void a_paper_made_for_another_scheme_is_refused() {
    Trial trial = Trial.of();
    try (BallotBox box = trial.open()) {
      Pass pass = Trial.masses(box, 1).get(0);
      String other = Trial.scheme("duplicates: keep-last").fingerprint();

      assertThat(
              refusals(
                  box.submit(Submission.of("s", other, pass.code(), List.of(ballot("a", "good"))))))
          .containsExactly(
              "not-admitted: the paper was made for another scheme, or another version of it");
      receipt(box.submit(trial.paper("s", pass, ballot("a", "good"))));
    }
  }

  @Test
  void anonymity_is_part_of_what_a_paper_was_made_for() {
    Trial trial = Trial.of();
    String named =
        trial.scheme.draft().yaml().replace("id: masses", "id: masses, anonymous: false");

    assertThat(
            org.pingyi.evaluation.EvaluationScheme.read(
                    "scheme.yaml", named, org.pingyi.evaluation.SmallRules.PLUGINS)
                .fingerprint())
        .isNotEqualTo(trial.scheme.fingerprint());
  }

  @Test
  void what_is_wrong_with_each_ballot_is_told_and_a_paper_counts_once_for_its_first_reason() {
    Trial trial = Trial.of();
    try (BallotBox box = trial.open()) {
      Pass pass = Trial.masses(box, 1).get(0);

      assertThat(
              refusals(
                  box.submit(
                      trial.paper(
                          pass, ballot("a", "best"), ballot("c", "good"), ballot("b", "")))))
          .extracting(told -> told.substring(0, told.indexOf(':')))
          .containsExactly("unknown-option", "unknown-object", "missing-answer");
      assertThat(box.inspect(state -> Reconciler.of(state, trial.scheme)).allPapers().rejected())
          .containsExactly(Map.entry(RejectionReason.UNKNOWN_OPTION, 1L));
      try (ClosedBox closed = box.seal()) {
        assertThat(closed.tally().rejections().byReason())
            .containsExactly(Map.entry(RejectionReason.UNKNOWN_OPTION, 3L));
      }
    }
  }

  @ParameterizedTest
  @ValueSource(booleans = {true, false})
  void a_submission_that_is_sent_again_is_counted_as_rejected_once_for_each_reason(
      boolean manyIntervals) {
    Trial trial = Trial.of();
    Intervals intervals = manyIntervals ? Trial.AT_ONCE : Trial.NEVER;
    BallotBox box = trial.open(intervals);
    List<Pass> passes = Trial.masses(box, 5);
    box.revoke(5);
    Pass forged = Pass.draw(RandomBytes.secure());
    receipt(box.submit(trial.paper("first", passes.get(0), ballot("a", "good"))));
    for (int i = 0; i < 3; i++) {
      for (int times = 0; times < 2; times++) {
        box.submit(trial.paper("s1", passes.get(1), ballot("a", "best"), ballot("b", "best")));
        box.submit(trial.paper("s1", passes.get(1), ballot("a", "")));
        box.submit(trial.paper("s2", passes.get(1), ballot("a", "")));
        box.submit(trial.paper("s1", passes.get(2), ballot("a", "")));
        box.submit(trial.paper("second", passes.get(0), ballot("a", "good")));
        box.submit(trial.paper("s1", passes.get(4), ballot("a", "good")));
        box.submit(trial.paper("s1", forged, ballot("a", "good")));
        box.submit(
            Submission.of("s1", trial.scheme.fingerprint(), "0", List.of(ballot("a", "good"))));
      }
      receipt(box.submit(trial.paper(passes.get(3), ballot("b", "good"))));
      box.close();
      box = trial.open(intervals);
      passes = new ArrayList<>(passes);
      passes.set(3, box.issue(PassBatch.of("more " + i, "masses", 1)).passes().get(0).pass());
    }
    Reconciliation books = box.inspect(state -> Reconciler.of(state, trial.scheme));

    assertThat(books.allPapers().rejected())
        .isEqualTo(
            Map.of(
                RejectionReason.UNKNOWN_OPTION, 1L,
                RejectionReason.MISSING_ANSWER, 3L,
                RejectionReason.DUPLICATE, 1L,
                RejectionReason.NOT_ADMITTED, 3L));
    assertThat(books.unattributed()).isEqualTo(Map.of(RejectionReason.NOT_ADMITTED, 2L));
    try (ClosedBox closed = box.seal()) {
      assertThat(closed.tally().rejections().byReason())
          .containsEntry(RejectionReason.UNKNOWN_OPTION, 2L);
    }
  }

  @Test
  void a_submission_needs_an_id_and_a_channel_a_name() {
    Trial trial = Trial.of();
    try (BallotBox box = trial.open()) {
      Pass pass = Trial.masses(box, 1).get(0);
      for (String id : List.of("", " ", "x".repeat(101), "a\nb", "\ud800")) {
        assertThat(refusals(box.submit(trial.paper(id, pass, ballot("a", "good")))))
            .containsExactly("malformed: the submission needs an id of 1 to 100 characters");
        assertThat(refusals(box.submit(trial.paper(pass, ballot("a", "good")).by(id))))
            .containsExactly("malformed: a channel is named with 1 to 100 characters");
      }
      receipt(box.submit(trial.paper("提交 𠮷", pass, ballot("a", "good")).by("网页 𠮷")));
    }
  }

  @Test
  void papers_over_the_limits_are_refused_and_the_box_goes_on() {
    Trial trial = Trial.of();
    try (BallotBox box = trial.open()) {
      Pass pass = Trial.masses(box, 1).get(0);
      GivenBallot longest = ballot("a", "good", "x".repeat(10_001));
      List<GivenBallot> many = new ArrayList<>();
      for (int i = 0; i < 10_001; i++) {
        many.add(ballot("o" + i, "good"));
      }

      assertThat(refusals(box.submit(trial.paper(pass, longest))))
          .containsExactly("malformed: a comment has at most 10,000 characters");
      assertThat(refusals(box.submit(trial.paper(pass, many.toArray(GivenBallot[]::new)))))
          .containsExactly("malformed: a paper has at most 10,000 ballots");
      assertThat(refusals(box.submit(trial.paper(pass))))
          .containsExactly("malformed: a paper without a ballot");
      receipt(box.submit(trial.paper(pass, ballot("a", "good"))));
    }
  }

  /** A scheme without objects takes ballots on any, with ids as long as ids may be. */
  private static Trial withoutRoster() {
    return Trial.withoutRoster();
  }

  private static GivenBallot[] large(int ballots) {
    GivenBallot[] all = new GivenBallot[ballots];
    for (int i = 0; i < ballots; i++) {
      all[i] = ballot(String.format(java.util.Locale.ROOT, "%0990d", i), "good");
    }
    return all;
  }

  @Test
  void a_paper_that_is_too_large_to_be_kept_is_refused() {
    Trial trial = withoutRoster();
    try (BallotBox box = trial.open()) {
      Pass pass = Trial.masses(box, 1).get(0);

      assertThat(refusals(box.submit(trial.paper(pass, large(600)))))
          .containsExactly("malformed: the paper is too large");
    }
  }

  @Test
  void no_interval_ends_early_for_large_papers_that_replace_one_another() {
    Trial trial = Trial.withoutRoster("duplicates: keep-last");
    try (BallotBox box = trial.open(new Intervals(100, Duration.ZERO))) {
      GivenBallot[] large = large(125);
      for (Pass pass : Trial.masses(box, 30)) {
        for (int paper = 0; paper <= 20; paper++) {
          receipt(box.submit(trial.paper(pass, large)));
        }
      }

      assertThat(box.progress().waiting()).isEqualTo(30);
      assertThat(box.progress().root().size()).isZero();
      long those = 30L * box.<Integer>inspect(state -> state.open.papers.read(0).size());
      assertThat(box.<Long>inspect(state -> state.open.bytes())).isEqualTo(those);
    }
  }

  @Test
  void the_largest_papers_that_come_together_are_all_taken() throws Exception {
    Trial trial = withoutRoster();
    int threads = 8;
    ExecutorService pool = Executors.newFixedThreadPool(threads);
    try (BallotBox box = trial.open()) {
      List<Pass> passes = Trial.masses(box, threads);
      CountDownLatch together = new CountDownLatch(threads);
      List<Future<Acknowledgement>> answers = new ArrayList<>();
      for (Pass pass : passes) {
        Submission paper = trial.paper(pass, large(125));
        answers.add(
            pool.submit(
                () -> {
                  together.countDown();
                  together.await();
                  return box.submit(paper);
                }));
      }
      for (Future<Acknowledgement> answer : answers) {
        receipt(answer.get());
      }
      assertThat(box.progress().waiting()).isEqualTo(threads);
    } finally {
      pool.shutdown();
    }
  }

  @Test
  void the_export_tells_answers_channel_and_seconds_and_no_comment_pass_or_submission()
      throws IOException {
    Trial trial = Trial.of();
    try (BallotBox box = trial.open()) {
      Pass pass = Trial.masses(box, 1).get(0);
      receipt(
          box.submit(
              new Submission(
                  "my submission",
                  trial.scheme.fingerprint(),
                  pass.code(),
                  List.of(ballot("a", "good", "a word in confidence")),
                  java.util.Optional.of("kiosk"),
                  OptionalLong.of(77),
                  java.util.Optional.of("10.0.0.1"))));
      try (ClosedBox closed = box.seal()) {
        assertThat(Trial.export(closed))
            .contains(
                "\\\"channel\\\":\\\"kiosk\\\"", "\\\"seconds\\\":77", "\\\"work\\\":\\\"good\\\"")
            .doesNotContain("confidence", pass.code(), "my submission", "10.0.0.1");
      }
    }
  }

  @Test
  void many_who_come_together_are_each_counted_once() throws Exception {
    Trial trial = Trial.of();
    int threads = 64;
    int papers = 20;
    ExecutorService pool = Executors.newFixedThreadPool(threads);
    try (BallotBox box = trial.open(new Intervals(50, java.time.Duration.ZERO))) {
      List<Pass> passes = Trial.masses(box, threads * papers);
      int before = trial.store.writes();
      List<Future<Acknowledgement>> answers = new ArrayList<>();
      for (int i = 0; i < passes.size(); i++) {
        Submission paper =
            trial.paper("s" + i, passes.get(i), ballot("a", i % 3 == 0 ? "bad" : "good"));
        answers.add(pool.submit(() -> box.submit(paper)));
        answers.add(pool.submit(() -> box.submit(paper)));
      }
      for (int i = 0; i < answers.size(); i += 2) {
        assertThat(answers.get(i).get()).isEqualTo(answers.get(i + 1).get());
      }
      assertThat(trial.store.writes() - before).isLessThan(2 * passes.size());
      try (ClosedBox closed = box.seal()) {
        assertThat(Trial.counted(closed)).containsExactly(853L, 427L);
      }
    } finally {
      pool.shutdown();
    }
  }
}
