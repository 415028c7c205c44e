package org.pingyi.evaluation.intake;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.pingyi.evaluation.DefaultRules;
import org.pingyi.evaluation.EvaluationScheme;
import org.pingyi.evaluation.ballot.GivenBallot;
import org.pingyi.evaluation.journal.JournalStore;
import org.pingyi.evaluation.receipt.Board;
import org.pingyi.evaluation.receipt.RandomBytes;
import org.pingyi.evaluation.receipt.ReceiptAnswer;
import org.pingyi.evaluation.rule.RulePlugins;

class BallotBoxTest {

  private static final BoxSetup SETUP =
      BoxSetup.of(InstantSource.fixed(Instant.parse("2026-04-02T08:00:00Z")), RandomBytes.secure())
          .with(new Intervals(2, Duration.ZERO));

  private final EvaluationScheme scheme =
      EvaluationScheme.read(
          "scheme.yaml",
          """
          id: small
          version: 1
          duplicates: keep-last
          objects: [ { id: a }, { id: b } ]
          scales: { s: { options: [ { id: good, value: 100, attitude: positive }, { id: bad, value: 0, attitude: negative } ] } }
          criteria: [ { id: work } ]
          raters: [ { id: masses }, { id: peers } ]
          """,
          RulePlugins.of(new DefaultRules.Scoring(), new DefaultRules.Combining()));

  private final JournalStore store = JournalStore.inMemory();

  @Test
  void a_paper_that_was_taken_in_counts_and_its_receipt_is_on_the_board() throws IOException {
    List<Acknowledgement> answers;
    try (BallotBox box = BallotBox.open(scheme, store, SETUP)) {
      List<IssuedPass> passes = box.issue(PassBatch.of("b1", "masses", 3)).passes();
      Submission first = paper("s1", passes.get(0), "good");
      Acknowledgement taken = box.submit(first);
      assertThat(box.submit(first)).isEqualTo(taken);
      box.submit(paper("s2", passes.get(1), "bad"));
      assertThat(box.submit(first)).isEqualTo(taken);
      Acknowledgement replaced = box.submit(paper("s3", passes.get(0), "bad"));
      assertThat(box.submit(first)).isEqualTo(taken);
      answers = List.of(taken, replaced);
      assertThat(box.progress().waiting()).isEqualTo(1);
    }
    try (BallotBox again = BallotBox.open(scheme, store, SETUP);
        ClosedBox closed = again.seal()) {
      assertThat(closed.root().size()).isEqualTo(3);
      assertThat(closed.tally().accepted()).isEqualTo(2);
      assertThat(closed.report().intake()).isPresent();
      ByteArrayOutputStream out = new ByteArrayOutputStream();
      closed.board(out);
      Board board = Board.verify("board", new ByteArrayInputStream(out.toByteArray()));
      assertThat(board.answer(receipt(answers.get(0))))
          .isInstanceOf(ReceiptAnswer.Superseded.class);
      assertThat(board.answer(receipt(answers.get(1)))).isInstanceOf(ReceiptAnswer.Counted.class);
      ByteArrayOutputStream export = new ByteArrayOutputStream();
      closed.export(export);
      assertThat(export.toString(java.nio.charset.StandardCharsets.UTF_8).lines()).hasSize(7);
    }
  }

  @Test
  void a_box_into_which_nothing_came_is_closed_with_a_tally_of_nothing() {
    try (BallotBox box = BallotBox.open(scheme, store, SETUP);
        ClosedBox closed = box.seal()) {
      assertThat(closed.tally().accepted()).isZero();
      assertThat(closed.report().objects()).hasSize(2);
    }
  }

  private Submission paper(String id, IssuedPass pass, String answer) {
    return Submission.of(
        id,
        scheme.fingerprint(),
        pass.pass().code(),
        List.of(new GivenBallot("a", Map.of("work", answer), "well done")));
  }

  private static org.pingyi.evaluation.receipt.Receipt receipt(Acknowledgement answer) {
    return ((Acknowledgement.Accepted) answer).receipt();
  }
}
