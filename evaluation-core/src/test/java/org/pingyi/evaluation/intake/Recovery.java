package org.pingyi.evaluation.intake;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.pingyi.evaluation.journal.Journal;
import org.pingyi.evaluation.journal.JournalStore;
import org.pingyi.evaluation.receipt.Board;
import org.pingyi.evaluation.receipt.Receipt;
import org.pingyi.evaluation.receipt.ReceiptAnswer;
import org.pingyi.evaluation.tally.PaperCounts;

/**
 * Opens a box again and holds it against what was sent: what was acknowledged is there once, what
 * was not is there once after it was sent again, and nothing else is.
 */
final class Recovery {

  private static final Pattern SECONDS = Pattern.compile("\\\\?\"seconds\\\\?\":(\\d+)");

  private final CrashPapers papers = new CrashPapers();
  private final List<String> passes;
  private final SentPapers.Known known;

  Recovery(List<String> passes, SentPapers.Known known) {
    this.passes = passes;
    this.known = known;
  }

  void check(JournalStore store) throws IOException {
    Map<Integer, Receipt> receipts = new TreeMap<>();
    try (BallotBox box =
        BallotBox.open(papers.scheme(), store, CrashPapers.setup(CrashingHost.intervals(1)))) {
      long before = counts(store).received();
      assertThat(before).isBetween(known.acknowledged(), (long) known.sent().size());
      sendAcknowledged(box, receipts);
      assertThat(counts(store).received()).isEqualTo(before);
      sendAll(box, receipts);
      assertThat(counts(store)).isEqualTo(expected());
      sendAll(box, receipts);
      assertThat(counts(store)).isEqualTo(expected());
      box.seal().close();
    }
    try (ClosedBox closed = ClosedBox.read(papers.scheme(), store)) {
      checkClosed(closed, receipts);
    }
  }

  private void sendAcknowledged(BallotBox box, Map<Integer, Receipt> receipts) {
    known
        .sent()
        .forEach(
            (number, receipt) -> {
              if (!receipt.isEmpty()) {
                Receipt again = send(box, number);
                assertThat(again.code()).isEqualTo(receipt);
                receipts.put(number, again);
              }
            });
  }

  private void sendAll(BallotBox box, Map<Integer, Receipt> receipts) {
    for (int number : known.sent().keySet()) {
      Receipt receipt = send(box, number);
      Receipt before = receipts.put(number, receipt);
      assertThat(receipt).isEqualTo(before == null ? receipt : before);
    }
  }

  private Receipt send(BallotBox box, int number) {
    Submission paper = papers.paper(number / 2, number % 2, passes.get(number / 2));
    return ((Acknowledgement.Accepted) box.submit(paper)).receipt();
  }

  /** Counts what the journal says, whatever the box that is open believes. */
  private PaperCounts counts(JournalStore store) {
    try (Journal journal = Journal.read(store)) {
      BoxState state = Replay.of(journal).orElseThrow().state();
      return Reconciler.of(state, papers.scheme()).allPapers();
    }
  }

  /** The last paper of each pass counts, and the one before it is superseded. */
  private PaperCounts expected() {
    long counted = standing().size();
    return PaperCounts.of(counted, known.sent().size() - counted, Map.of());
  }

  private List<Integer> standing() {
    List<Integer> last = new ArrayList<>();
    for (int number : known.sent().keySet()) {
      if (number % 2 == 1 || !known.sent().containsKey(number + 1)) {
        last.add(number);
      }
    }
    return last;
  }

  private void checkClosed(ClosedBox closed, Map<Integer, Receipt> receipts) throws IOException {
    List<Integer> standing = standing();
    assertThat(closed.root().size()).isEqualTo(known.sent().size());
    assertThat(closed.tally().accepted()).isEqualTo(2L * standing.size());
    assertThat(closed.reconciliation().allPapers()).isEqualTo(expected());
    assertThat(closed.reconciliation().allPasses().used()).isEqualTo(standing.size());
    assertThat(exported(closed)).containsExactlyInAnyOrderElementsOf(standing);
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    closed.board(out);
    Board board = Board.verify("board", new ByteArrayInputStream(out.toByteArray()));
    receipts.forEach(
        (number, receipt) ->
            assertThat(board.answer(receipt))
                .isInstanceOf(
                    standing.contains(number)
                        ? ReceiptAnswer.Counted.class
                        : ReceiptAnswer.Superseded.class));
  }

  private static List<Integer> exported(ClosedBox closed) throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    closed.export(out);
    List<Integer> numbers = new ArrayList<>();
    Matcher seconds = SECONDS.matcher(out.toString(StandardCharsets.UTF_8));
    while (seconds.find()) {
      numbers.add(Integer.parseInt(seconds.group(1)));
    }
    return numbers;
  }
}
