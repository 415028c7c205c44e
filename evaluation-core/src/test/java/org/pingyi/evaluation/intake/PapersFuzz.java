package org.pingyi.evaluation.intake;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import com.code_intelligence.jazzer.junit.DictionaryFile;
import com.code_intelligence.jazzer.junit.FuzzTest;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.atomic.AtomicLong;
import org.pingyi.evaluation.EvaluationScheme;
import org.pingyi.evaluation.audit.ExportedComments;
import org.pingyi.evaluation.ballot.PaperRefusal;
import org.pingyi.evaluation.fault.InputException;
import org.pingyi.evaluation.fault.Told;
import org.pingyi.evaluation.journal.JournalStore;
import org.pingyi.evaluation.model.Language;
import org.pingyi.evaluation.receipt.Board;
import org.pingyi.evaluation.receipt.RandomBytes;
import org.pingyi.evaluation.receipt.Receipt;
import org.pingyi.evaluation.receipt.ReceiptAnswer;
import org.pingyi.evaluation.source.Utf8;

/**
 * Whatever strangers hand to a box, each line is answered and quoted nowhere, and the box holds
 * what it gave receipts for and no more.
 */
class PapersFuzz {

  /** What the seeds write wherever a paper may say something, and no message does. */
  private static final String SAID = "☃";

  /** The only group that has passes and sheets. */
  private static final int MASSES = 0;

  private static final EvaluationScheme SCHEME = Trial.scheme("duplicates: keep-last");

  @DictionaryFile(resourcePath = "papers.dict")
  @FuzzTest(maxDuration = "", maxExecutions = 400)
  void takes(byte[] bytes) throws IOException {
    try (BallotBox box = BallotBox.open(SCHEME, JournalStore.inMemory(), setup())) {
      box.issue(PassBatch.of("b", "masses", 3));
      box.open(new HandBatch("hall", "masses", Optional.empty(), "meeting", 3));
      Set<Receipt> receipts = new HashSet<>();
      ByteArrayOutputStream answers = new ByteArrayOutputStream();
      long papers = hand(bytes, box, receipts, answers);
      assertThat(answers.toString(UTF_8).lines()).hasSize(Math.toIntExact(papers));
      try (ClosedBox closed = box.seal()) {
        check(closed, receipts);
      }
    }
  }

  /** Every run has the same passes, so that seeds can name them. */
  private static BoxSetup setup() {
    AtomicLong next = new AtomicLong();
    RandomBytes counted =
        bytes -> {
          for (int i = 0; i < bytes.length; i++) {
            bytes[i] = (byte) ((next.incrementAndGet() * 0x9E3779B97F4A7C15L) >>> 56);
          }
        };
    return BoxSetup.of(InstantSource.fixed(Instant.parse("2026-04-02T08:00:00Z")), counted)
        .with(new Intervals(2, Duration.ZERO));
  }

  /** Hands in all papers; says how many lines were answered. */
  private static long hand(byte[] bytes, BallotBox box, Set<Receipt> receipts, OutputStream answers)
      throws IOException {
    long papers = 0;
    AnswersNdjson written = new AnswersNdjson(answers, Language.EN);
    try (PapersNdjson file =
        PapersNdjson.of("papers", new ByteArrayInputStream(bytes), SCHEME.fingerprint())) {
      long before = 0;
      for (Optional<HandedPaper> next = file.next(); next.isPresent(); next = file.next()) {
        HandedPaper paper = next.get();
        assertThat(paper.line()).isGreaterThan(before);
        before = paper.line();
        Acknowledgement answer = paper.handTo(box);
        assertTold(answer, receipts);
        written.write(paper, answer);
        papers++;
      }
    } catch (InputException faulty) {
      Told.inside(faulty, "papers", Utf8.of(bytes).text(), "\n");
    }
    written.flush();
    return papers;
  }

  private static void assertTold(Acknowledgement answer, Set<Receipt> receipts) {
    if (answer instanceof Acknowledgement.Accepted accepted) {
      receipts.add(accepted.receipt());
    } else if (answer instanceof Acknowledgement.Rejected rejected) {
      assertThat(rejected.refusals()).isNotEmpty();
      for (PaperRefusal refusal : rejected.refusals()) {
        for (Language language : Language.values()) {
          assertThat(refusal.detail().in(language))
              .isNotBlank()
              .doesNotContain(SAID)
              .matches(Told::isOneLine, "is one line");
        }
      }
    }
    assertThat(answer.toString()).doesNotContain(SAID);
  }

  private static void check(ClosedBox closed, Set<Receipt> receipts) throws IOException {
    Board board = Board.verify("board", written(closed::board));
    assertThat(board.root().size()).isEqualTo(receipts.size());
    long counted = 0;
    for (Receipt receipt : receipts) {
      ReceiptAnswer answer = board.answer(receipt);
      assertThat(answer)
          .isInstanceOfAny(ReceiptAnswer.Counted.class, ReceiptAnswer.Superseded.class);
      counted += answer instanceof ReceiptAnswer.Counted ? 1 : 0;
    }
    assertThat(closed.tally().papers(MASSES)).isEqualTo(counted);
    ExportedComments comments = ExportedComments.verify("comments", written(closed::comments));
    assertThat(comments.differenceFrom("board", board)).isEmpty();
  }

  private interface Writer {
    void write(OutputStream out) throws IOException;
  }

  private static ByteArrayInputStream written(Writer writer) throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    writer.write(out);
    return new ByteArrayInputStream(out.toByteArray());
  }
}
