package org.pingyi.evaluation.intake;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.pingyi.evaluation.intake.Trial.ballot;
import static org.pingyi.evaluation.intake.Trial.receipt;
import static org.pingyi.evaluation.intake.Trial.refusals;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
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

  @Test
  void a_retry_is_told_the_same_whatever_it_says_now_and_after_the_box_was_closed() {
    Trial trial = Trial.of();
    try (BallotBox box = trial.open()) {
      List<Pass> passes = Trial.masses(box, 2);
      Receipt first = receipt(box.submit(trial.paper("s1", passes.get(0), ballot("a", "good"))));
      assertThat(receipt(box.submit(trial.paper("s1", passes.get(0), ballot("a", "bad")))))
          .isEqualTo(first);
      assertThat(receipt(box.submit(trial.paper("s1", passes.get(1), ballot("a", "bad")))))
          .as("another pass has submissions of its own")
          .isNotEqualTo(first);

      try (ClosedBox closed = box.seal()) {
        assertThat(Trial.counted(closed)).containsExactly(1L, 1L);
      }
      assertThat(receipt(box.submit(trial.paper("s1", passes.get(0), ballot("a", "good")))))
          .isEqualTo(first);
      assertThat(refusals(box.submit(trial.paper("s2", passes.get(0), ballot("a", "good")))))
          .containsExactly("not-admitted: the ballot box is closed");
    }
  }
}
