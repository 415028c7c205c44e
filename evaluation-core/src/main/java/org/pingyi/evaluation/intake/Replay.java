package org.pingyi.evaluation.intake;

import java.nio.BufferUnderflowException;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.pingyi.evaluation.journal.Bytes;
import org.pingyi.evaluation.journal.Journal;
import org.pingyi.evaluation.journal.JournalEntry;
import org.pingyi.evaluation.journal.JournalException;
import org.pingyi.evaluation.receipt.TreeRoot;

/**
 * Reads a box's state from its journal, and holds every page against what its entry committed to.
 * Rows are applied as they are read, so that no more than a few of them are in memory.
 */
final class Replay {

  private final Journal journal;
  private final BoxState state = new BoxState();
  private @Nullable BoxHeader header;

  /** How many held rows were applied; they come after the entries, and what those stand for. */
  private long held;

  private Replay(Journal journal) {
    this.journal = journal;
  }

  /** A box as its journal has it. */
  record Replayed(BoxHeader header, BoxState state) {}

  /**
   * Reads a journal.
   *
   * @return the box; empty where nothing was written yet
   * @throws IntakeException if something else was written
   * @throws JournalException if the journal was changed behind the box's back, or made by a newer
   *     version
   */
  static Optional<Replayed> of(Journal journal) {
    return new Replay(journal).read();
  }

  private Optional<Replayed> read() {
    journal.replay(this::entry, this::held);
    if (header == null) {
      return Optional.empty();
    }
    if (held == 0) {
      entriesRead();
    }
    return Optional.of(new Replayed(header, state));
  }

  private void entriesRead() {
    if (state.booksPages() > 0) {
      books();
    }
    Openings.file(state, journal);
  }

  private void held(Bytes row) {
    if (held == 0) {
      entriesRead();
    }
    held++;
    try {
      if (header == null) {
        throw new IllegalArgumentException("there is no box that holds it");
      }
      Decoding from = new Decoding(row);
      state.noEarlierThan(from.number());
      Fact.decode(from).forEach(state::apply);
    } catch (BufferUnderflowException | IllegalArgumentException | IndexOutOfBoundsException e) {
      throw Damage.of(
          "what is held in row " + held + " cannot be read", "第 " + held + " 条暂存记录无法读取");
    }
  }

  private void books() {
    try {
      Books.read(state, journal);
    } catch (BufferUnderflowException | IllegalArgumentException | IndexOutOfBoundsException e) {
      throw Damage.pages(Books.KIND, 0, state.booksPages());
    }
    state.booksKept();
  }

  private void entry(JournalEntry entry) {
    if (header == null) {
      header = BoxHeader.read(entry);
      return;
    }
    try {
      Decoding from = new Decoding(entry.body());
      entry(entry, from);
      from.end();
    } catch (BufferUnderflowException | IllegalArgumentException | IndexOutOfBoundsException e) {
      throw Damage.entry(entry.number());
    }
  }

  private void entry(JournalEntry entry, Decoding from) {
    switch (entry.kind()) {
      case BoxEntries.PASSES -> passes(from);
      case BoxEntries.REVOKED -> revoked(from);
      case BoxEntries.BATCH_REVOKED -> state.passes.revokeAll(state.batch(from.integer()));
      case BoxEntries.BATCH -> state.add(Batch.read(from));
      case IntervalEntry.KIND -> interval(entry, IntervalEntry.read(from));
      case BoxEntries.CLOSED -> closed(entry, from);
      default -> throw Damage.entry(entry.number());
    }
  }

  private void passes(Decoding from) {
    Batch batch = Batch.read(from);
    PageSpan span = PageSpan.read(from);
    state.add(batch);
    state.pagesTaken(span.kind(), span.first(), span.count());
    Decoding passes = span.content(journal);
    while (passes.hasMore()) {
      Digest admit = passes.digest();
      state.passes.add(batch, Set.copyOf(passes.all(Decoding::text)), admit);
    }
  }

  private void revoked(Decoding from) {
    StoredPass pass = state.passes.find(from.integer()).orElseThrow(IllegalArgumentException::new);
    if (from.integer() == 0) {
      state.passes.revoke(pass.serial());
    } else {
      state.passes.reissue(pass, from.digest());
    }
  }

  private void interval(JournalEntry entry, IntervalEntry interval) {
    IntervalContent content = IntervalContent.read(interval, journal);
    content.grow(state, interval.papers(), interval.comments());
    if (!state.papers.root().equals(interval.root())
        || !state.comments.root().equals(interval.commentsRoot())
        || interval.number() != state.intervals() + 1) {
      throw Damage.entry(entry.number());
    }
    content.apply(interval, state);
  }

  private void closed(JournalEntry entry, Decoding from) {
    TreeRoot root = new TreeRoot(from.number(), from.hash());
    if (!root.equals(state.papers.root())) {
      throw Damage.entry(entry.number());
    }
    state.close();
  }
}
