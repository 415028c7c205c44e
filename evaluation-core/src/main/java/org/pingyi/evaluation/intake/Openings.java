package org.pingyi.evaluation.intake;

import java.nio.BufferUnderflowException;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.pingyi.evaluation.journal.Journal;
import org.pingyi.evaluation.journal.JournalException;
import org.pingyi.evaluation.receipt.TreeHash;

/**
 * Reads the papers, or the comments, that still stand for their leaves, page by page in the order
 * of the tree, and holds each against the leaf that it was committed with.
 */
final class Openings<T> {

  private final Register register;
  private final Journal journal;
  private final Function<Decoding, T> reading;
  private final Function<T, TreeHash> leaf;

  /** The interval that is read, from 0. */
  private int part = -1;

  /** The page of it that is read, from 0. */
  private int page;

  private int record;
  private int index;
  private int end;
  private @Nullable Decoding from;
  private @Nullable T current;
  private int currentIndex;

  private Openings(
      Register register,
      Journal journal,
      Function<Decoding, T> reading,
      Function<T, TreeHash> leaf) {
    this.register = register;
    this.journal = journal;
    this.reading = reading;
    this.leaf = leaf;
  }

  static Openings<KeptPaper> papers(BoxState state, Journal journal) {
    return new Openings<>(state.papers, journal, KeptPaper::read, KeptPaper::leaf);
  }

  static Openings<KeptComment> comments(BoxState state, Journal journal) {
    return new Openings<>(state.comments, journal, KeptComment::read, KeptComment::leaf);
  }

  /** Tells the state where each paper and comment is. */
  static void file(BoxState state, Journal journal) {
    Openings<KeptPaper> papers = papers(state, journal);
    while (papers.next()) {
      state.file(papers.current(), papers.index());
    }
    Openings<KeptComment> comments = comments(state, journal);
    while (comments.next()) {
      state.file(comments.current(), comments.index());
    }
  }

  /** Goes on to the next; false where there is none. */
  boolean next() {
    while (from == null || !from.hasMore()) {
      if (!turn()) {
        return false;
      }
    }
    record++;
    T read = read(from);
    if (index == end || !register.tree().leaf(index).equals(leaf.apply(read))) {
      throw damage();
    }
    current = read;
    currentIndex = index;
    index = standing(index + 1);
    return true;
  }

  T current() {
    if (current == null) {
      throw new IllegalStateException("nothing was read");
    }
    return current;
  }

  /** The index of the leaf. */
  int index() {
    return currentIndex;
  }

  /** The number of the interval, from 1. */
  int interval() {
    return part + 1;
  }

  /** Turns to the next page, perhaps of the next interval. */
  private boolean turn() {
    page++;
    record = 0;
    while (part < 0 || page >= register.parts().get(part).filing().starts().size()) {
      if (index < end) {
        throw Damage.missing(register.kind(), interval());
      }
      part++;
      page = 0;
      if (part == register.parts().size()) {
        part--;
        page = Integer.MAX_VALUE - 1;
        return false;
      }
      Register.Part begun = register.parts().get(part);
      end = begun.first() + begun.size();
      index = standing(begun.first());
    }
    Register.Part open = register.parts().get(part);
    from = new Decoding(Pages.read(journal, register.kind(), open.filing().firstPage() + page));
    return true;
  }

  private T read(Decoding page) {
    try {
      return reading.apply(page);
    } catch (BufferUnderflowException | IllegalArgumentException e) {
      JournalException damage = damage();
      damage.initCause(e);
      throw damage;
    }
  }

  private JournalException damage() {
    long number = register.parts().get(part).filing().firstPage() + page;
    return Damage.opening(register.kind(), number, record, interval());
  }

  /** Returns the next leaf from an index on that still stands for something. */
  private int standing(int start) {
    int next = start;
    while (next < end && register.isGone(next)) {
      next++;
    }
    return next;
  }
}
