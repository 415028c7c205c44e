package org.pingyi.evaluation.intake;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.pingyi.evaluation.intake.Trial.ballot;
import static org.pingyi.evaluation.intake.Trial.receipt;
import static org.pingyi.evaluation.intake.Trial.refusals;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.pingyi.evaluation.ballot.GivenBallot;
import org.pingyi.evaluation.journal.Journal;
import org.pingyi.evaluation.receipt.Board;
import org.pingyi.evaluation.receipt.Receipt;
import org.pingyi.evaluation.receipt.ReceiptAnswer;
import org.pingyi.evaluation.tally.RejectionReason;

class BoxDuplicatesTest {

  private static Board board(ClosedBox closed) throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    closed.board(out);
    return Board.verify("board", new ByteArrayInputStream(out.toByteArray()));
  }

  private static List<String> comments(Trial trial) {
    List<String> comments = new ArrayList<>();
    try (Journal journal = Journal.read(trial.store)) {
      Openings<KeptComment> kept =
          Openings.comments(BoxView.replayed(journal, trial.scheme).state(), journal);
      while (kept.next()) {
        comments.add(kept.current().json().text());
      }
    }
    return comments;
  }

  @Test
  void the_first_paper_counts_where_the_scheme_keeps_the_first() {
    Trial trial = Trial.of();
    try (BallotBox box = trial.open()) {
      Pass pass = Trial.masses(box, 1).get(0);
      receipt(box.submit(trial.paper(pass, ballot("a", "good"))));

      assertThat(refusals(box.submit(trial.paper(pass, ballot("a", "bad")))))
          .containsExactly(
              "duplicate: another paper with this pass was taken in before, and the first counts");
      assertThat(box.inspect(state -> Reconciler.of(state, trial.scheme)).allPapers().rejected())
          .containsExactly(Map.entry(RejectionReason.DUPLICATE, 1L));
      try (ClosedBox closed = box.seal()) {
        assertThat(Trial.counted(closed)).containsExactly(1L, 0L);
      }
    }
  }

  @Test
  void a_faulty_second_paper_replaces_nothing() {
    Trial trial = Trial.of("duplicates: keep-last");
    try (BallotBox box = trial.open()) {
      Pass pass = Trial.masses(box, 1).get(0);
      receipt(box.submit(trial.paper(pass, ballot("a", "good"))));

      assertThat(refusals(box.submit(trial.paper(pass, ballot("a", "best"))))).hasSize(1);
      try (ClosedBox closed = box.seal()) {
        assertThat(Trial.counted(closed)).containsExactly(1L, 0L);
        assertThat(closed.root().size()).isEqualTo(1);
      }
    }
  }

  @ParameterizedTest
  @ValueSource(booleans = {true, false})
  void the_last_paper_counts_where_the_scheme_keeps_the_last_within_an_interval_and_over_many(
      boolean manyIntervals) throws IOException {
    Trial trial = Trial.of("duplicates: keep-last");
    try (BallotBox box = trial.open(manyIntervals ? Trial.AT_ONCE : Trial.NEVER)) {
      List<Pass> passes = Trial.masses(box, 2);
      receipt(box.submit(trial.paper(passes.get(1), ballot("b", "bad"))));
      List<Submission> papers = new ArrayList<>();
      List<Receipt> receipts = new ArrayList<>();
      for (String answer : List.of("good", "bad", "good", "bad")) {
        papers.add(trial.paper(passes.get(0), ballot("a", answer, "because " + answer)));
        receipts.add(receipt(box.submit(papers.get(papers.size() - 1))));
      }
      for (int i = 0; i < 4; i++) {
        assertThat(receipt(box.submit(papers.get(i)))).isEqualTo(receipts.get(i));
      }
      assertThat(receipts).doesNotHaveDuplicates();
      try (ClosedBox closed = box.seal()) {
        assertThat(Trial.counted(closed)).containsExactly(0L, 1L);
        Board board = board(closed);
        for (int i = 0; i < 3; i++) {
          assertThat(board.answer(receipts.get(i))).isInstanceOf(ReceiptAnswer.Superseded.class);
        }
        assertThat(board.answer(receipts.get(3))).isInstanceOf(ReceiptAnswer.Counted.class);
      }
    }
    assertThat(comments(trial)).singleElement().asString().contains("because bad");
  }

  @Test
  void a_paper_is_replaced_twenty_times_in_an_interval_and_again_in_the_next() {
    Trial trial = Trial.of("duplicates: keep-last");
    Pass pass;
    try (BallotBox box = trial.open()) {
      pass = Trial.masses(box, 1).get(0);
      for (int paper = 0; paper <= 20; paper++) {
        receipt(box.submit(trial.paper(pass, ballot("a", paper == 20 ? "bad" : "good"))));
      }
    }
    try (BallotBox box = trial.open(Trial.AT_ONCE)) {
      Submission more = trial.paper(pass, ballot("a", "good"));

      assertThat(refusals(box.submit(more)))
          .containsExactly(
              "duplicate: the paper was replaced too often in a short time: the last one that was"
                  + " taken in counts, try again later");
      assertThat(box.inspect(state -> Reconciler.of(state, trial.scheme)).allPapers().rejected())
          .isEmpty();
      assertThat(box.progress().root().size()).as("its interval has ended").isEqualTo(21);
      receipt(box.submit(more));
      try (ClosedBox closed = box.seal()) {
        assertThat(Trial.counted(closed)).containsExactly(1L, 0L);
      }
    }
  }

  @Test
  void replaced_papers_count_to_how_many_an_interval_has_at_most() {
    Trial trial = Trial.of("duplicates: keep-last");
    try (BallotBox box = trial.open(Trial.NEVER)) {
      List<Pass> passes = Trial.masses(box, Intervals.MOST / 21 + 1);
      for (int paper = 0; paper < Intervals.MOST; paper++) {
        int leaves = box.inspect(state -> state.papers.size());
        assertThat(leaves).isZero();
        receipt(box.submit(trial.paper(passes.get(paper / 21), ballot("a", "good"))));
      }

      assertThat(box.progress().root().size()).isEqualTo(Intervals.MOST);
      assertThat(box.progress().waiting()).isZero();
    }
  }

  @Test
  void a_replaced_paper_takes_the_comments_of_earlier_intervals_with_it() {
    Trial trial = Trial.of("duplicates: keep-last");
    try (BallotBox box = trial.open(Trial.AT_ONCE)) {
      List<Pass> passes = Trial.masses(box, 2);
      receipt(box.submit(trial.paper(passes.get(1), ballot("a", "good", "of another"))));
      receipt(
          box.submit(
              trial.paper(
                  passes.get(0), ballot("a", "good", "first on a"), ballot("b", "bad", "on b"))));
      assertThat(comments(trial)).hasSize(3);
      receipt(box.submit(trial.paper(passes.get(0), ballot("a", "good", "second on a"))));
      assertThat(comments(trial)).hasSize(2);
      receipt(box.submit(trial.paper(passes.get(0), ballot("a", "good"))));
    }

    assertThat(comments(trial)).singleElement().asString().contains("of another");
  }

  @Test
  void comments_are_given_out_with_their_openings_and_without_their_papers() throws IOException {
    Trial trial = Trial.of("duplicates: keep-last");
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    try (BallotBox box = trial.open(Trial.AT_ONCE)) {
      List<Pass> passes = Trial.masses(box, 2);
      receipt(box.submit(trial.paper(passes.get(0), ballot("a", "good", "taken back"))));
      receipt(box.submit(trial.paper(passes.get(1), ballot("a", "good", "that stays"))));
      receipt(box.submit(trial.paper(passes.get(0), ballot("a", "bad"))));
      try (ClosedBox closed = box.seal()) {
        closed.comments(out);
      }
    }

    List<String> lines = out.toString(UTF_8).lines().toList();
    assertThat(lines.get(0)).contains("pingyi-comments", trial.scheme.fingerprint());
    assertThat(lines)
        .filteredOn(line -> line.contains("that stays"))
        .singleElement()
        .asString()
        .contains("salt")
        .doesNotContain("good");
    assertThat(lines).filteredOn(line -> line.endsWith("\"superseded\":true}")).hasSize(1);
    assertThat(lines.get(lines.size() - 1)).startsWith("{\"closed\":3,\"size\":2,");
    assertThat(lines).hasSize(7).noneMatch(line -> line.contains("taken back"));
  }

  @Test
  void nothing_that_a_replaced_paper_said_is_left_in_the_journal() {
    Trial trial = Trial.of("duplicates: keep-last");
    StringBuilder written = new StringBuilder();
    try (BallotBox box = trial.open(Trial.AT_ONCE)) {
      List<Pass> passes = Trial.masses(box, 2);
      receipt(box.submit(trial.paper(passes.get(1), ballot("b", "bad"))));
      receipt(box.submit(trial.paper(passes.get(0), ballot("a", "good", "taken back")).by("lift")));
      receipt(box.submit(trial.paper(passes.get(0), ballot("b", "bad"))));
    }
    trial.store.tamper(
        (kind, row) -> {
          written.append(
              new String(row.content().toArray(), java.nio.charset.StandardCharsets.ISO_8859_1));
          return java.util.Optional.of(row);
        });
    trial.open(Trial.AT_ONCE).close();

    assertThat(written.toString()).contains("\"bad\"").doesNotContain("good", "taken back", "lift");
  }

  private static final String CHANGED =
      "duplicate: a paper was taken in under this submission before and says something else: it"
          + " stays, and a changed paper needs a submission of its own";

  @ParameterizedTest
  @ValueSource(booleans = {true, false})
  void a_retry_gets_the_same_receipt_and_a_changed_paper_under_the_same_submission_is_refused(
      boolean manyIntervals) {
    for (String duplicates : List.of("keep-first", "keep-last")) {
      Trial trial = Trial.of("duplicates: " + duplicates);
      Intervals intervals = manyIntervals ? Trial.AT_ONCE : Trial.NEVER;
      BallotBox box = trial.open(intervals);
      Pass pass = Trial.masses(box, 1).get(0);
      GivenBallot a = ballot("a", "good", "on a");
      GivenBallot b = ballot("b", "bad", "on b");
      Receipt first = receipt(box.submit(trial.paper("s1", pass, a, b)));
      for (int i = 0; i < 2; i++) {
        assertThat(receipt(box.submit(trial.paper("s1", pass, a, b)))).isEqualTo(first);
        assertThat(
                receipt(
                    box.submit(
                        trial.paper("s1", pass, ballot("b", "bad ", " on b"), a).by("kiosk"))))
            .as("the same, in other words and by another way")
            .isEqualTo(first);
        for (Submission changed :
            List.of(
                trial.paper("s1", pass, ballot("a", "bad", "on a"), b),
                trial.paper("s1", pass, a),
                trial.paper("s1", pass, a, ballot("b", "bad")),
                trial.paper("s1", pass, ballot("a", "good"), b),
                trial.paper("s1", pass, a, ballot("b", "bad", "on b, too")),
                trial.paper("s1", pass, a, ballot("b", "best", "on b")))) {
          assertThat(refusals(box.submit(changed))).containsExactly(CHANGED);
        }
        box.close();
        box = trial.open(intervals);
      }
      assertThat(box.inspect(state -> Reconciler.of(state, trial.scheme)).allPapers().rejected())
          .as("one submission, however often it is changed")
          .isEqualTo(Map.of(RejectionReason.DUPLICATE, 1L));
      try (BallotBox last = box;
          ClosedBox closed = last.seal()) {
        assertThat(Trial.counted(closed)).containsExactly(1L, 0L);
        assertThat(receipt(last.submit(trial.paper("s1", pass, a, b)))).isEqualTo(first);
        assertThat(refusals(last.submit(trial.paper("s1", pass, b)))).containsExactly(CHANGED);
        assertThat(refusals(last.submit(trial.paper("s2", pass, a, b))))
            .containsExactly("not-admitted: the ballot box is closed");
      }
    }
  }

  @Test
  void another_pass_has_submissions_of_its_own() {
    Trial trial = Trial.of();
    try (BallotBox box = trial.open()) {
      List<Pass> passes = Trial.masses(box, 2);
      Receipt first = receipt(box.submit(trial.paper("s1", passes.get(0), ballot("a", "good"))));
      assertThat(receipt(box.submit(trial.paper("s1", passes.get(1), ballot("a", "bad")))))
          .isNotEqualTo(first);
    }
  }

  @Test
  void a_retry_gets_the_same_receipt_when_the_period_is_over_by_then() {
    Trial trial =
        Trial.of("period: { opens: 2026-04-01, closes: 2026-04-30, zone: Asia/Shanghai }");
    try (BallotBox box = trial.open(Trial.AT_ONCE)) {
      Pass pass = Trial.masses(box, 1).get(0);
      Receipt first = receipt(box.submit(trial.paper("s1", pass, ballot("a", "good", "why"))));
      trial.now = Instant.parse("2026-05-04T00:00:00Z");

      assertThat(receipt(box.submit(trial.paper("s1", pass, ballot("a", "good", "why")))))
          .isEqualTo(first);
      assertThat(refusals(box.submit(trial.paper("s1", pass, ballot("a", "bad", "why")))))
          .containsExactly(CHANGED);
    }
  }

  @Test
  void the_time_at_which_a_paper_is_sent_again_makes_no_other_of_it() {
    Trial trial = Trial.of("intake: { time: hour }");
    try (BallotBox box = trial.open(Trial.AT_ONCE)) {
      Submission paper = trial.paper(Trial.masses(box, 1).get(0), ballot("a", "good"));
      Receipt first = receipt(box.submit(paper));
      trial.now = trial.now.plusSeconds(7200);

      assertThat(receipt(box.submit(paper))).isEqualTo(first);
    }
  }
}
