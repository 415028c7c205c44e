package org.pingyi.evaluation.intake;

import java.util.List;
import java.util.Set;
import org.pingyi.evaluation.journal.Journal;
import org.pingyi.evaluation.journal.NewEntry;
import org.pingyi.evaluation.receipt.TreeRoot;

/** Writes the entries of a box that stand for no interval. */
final class BoxEntries {

  static final String PASSES = "passes";
  static final String REVOKED = "revoked";
  static final String BATCH_REVOKED = "batch-revoked";
  static final String BATCH = "batch";
  static final String CLOSED = "closed";

  /** The kind of the pages on which passes are listed. */
  static final String PASS = "pass";

  private BoxEntries() {}

  static void opened(Journal journal, BoxHeader header) {
    append(journal, BoxHeader.KIND, header.write());
  }

  /**
   * Writes passes.
   *
   * @param admits what they are stored under, in the order of serial numbers
   */
  static void passes(
      Journal journal,
      BoxState state,
      Batch batch,
      List<Digest> admits,
      List<Set<String>> excluded) {
    Pages pages = new Pages(PASS, state.nextPage(PASS));
    for (int i = 0; i < admits.size(); i++) {
      List<String> sorted = excluded.get(i).stream().sorted().toList();
      pages.next().digest(admits.get(i)).all(sorted, Encoding::text);
    }
    Encoding body = new Encoding();
    batch.write(body);
    pages.span().write(body);
    journal.append(NewEntry.of(PASSES, body.toBytes()).writing(pages.pages()));
    PageSpan span = pages.span();
    state.add(batch);
    state.pagesTaken(span.kind(), span.first(), span.count());
    for (int i = 0; i < admits.size(); i++) {
      state.passes.add(batch, excluded.get(i), admits.get(i));
    }
  }

  static void batch(Journal journal, BoxState state, Batch batch) {
    Encoding body = new Encoding();
    batch.write(body);
    append(journal, BATCH, body);
    state.add(batch);
  }

  static void revoked(Journal journal, BoxState state, StoredPass pass) {
    append(journal, REVOKED, new Encoding().integer(pass.serial()).integer(0));
    state.passes.revoke(pass.serial());
  }

  /** Revokes what is left of a batch of which no pass was used. */
  static void batchRevoked(Journal journal, BoxState state, Batch batch) {
    append(journal, BATCH_REVOKED, new Encoding().integer(batch.number()));
    state.passes.revokeAll(batch);
  }

  static void reissued(Journal journal, BoxState state, StoredPass pass, Digest admit) {
    append(journal, REVOKED, new Encoding().integer(pass.serial()).integer(1).digest(admit));
    state.passes.reissue(pass, admit);
  }

  static void closed(Journal journal, BoxState state) {
    TreeRoot root = state.papers.root();
    append(journal, CLOSED, new Encoding().number(root.size()).hash(root.hash()));
    state.close();
  }

  private static void append(Journal journal, String kind, Encoding body) {
    journal.append(NewEntry.of(kind, body.toBytes()));
  }
}
