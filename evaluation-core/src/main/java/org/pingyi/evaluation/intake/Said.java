package org.pingyi.evaluation.intake;

import static java.util.Objects.requireNonNull;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Predicate;
import org.pingyi.evaluation.journal.Bytes;
import org.pingyi.evaluation.journal.Journal;
import org.pingyi.evaluation.journal.PageKey;

/**
 * What a paper says, answers and comments, by which a submission that is sent again is told from a
 * changed one. How it came and how long it took are no part of it: a sender that tries again may
 * well say those anew.
 *
 * <p>It is read from the paper itself and never written: a hash of it, whatever it were taken with,
 * would let whoever has the pass and the journal try what a paper said that was replaced.
 *
 * @param ballots the ballots in the one form in which they are kept
 * @param comments the comments in the order of their ballots, in theirs
 */
record Said(Bytes ballots, List<Bytes> comments) {

  static Said of(PaperAccepted accepted) {
    return of(accepted.paper(), accepted.comments());
  }

  private static Said of(KeptPaper paper, List<KeptComment> comments) {
    return new Said(
        Bytes.of(PaperJson.ballots(paper.json().toArray())),
        comments.stream().map(KeptComment::json).toList());
  }

  /**
   * Reads what a paper says that was taken in and not replaced.
   *
   * @param key under which it is filed
   * @param filing gives what is filed under its pass, or its sheet, for a purpose
   */
  static Said of(
      Digest key, Function<String, Optional<Digest>> filing, BoxState state, Journal journal) {
    FiledPaper filed = requireNonNull(state.filed(key), "filed");
    if (filed.isHeld()) {
      int number = FiledPaper.heldAt(filed.place());
      return of(state.open.papers.read(number), state.open.commentsOf(number));
    }
    KeptPaper paper =
        find(
            state.papers.pageOf(filed.place()),
            journal,
            KeptPaper::read,
            kept -> kept.leaf().equals(filed.leaf()));
    List<KeptComment> comments = new ArrayList<>();
    for (Digest of : commentKeys(filing, state)) {
      int index = requireNonNull(state.comment(of), "comment");
      comments.add(
          find(
              state.comments.pageOf(index),
              journal,
              KeptComment::read,
              kept -> kept.key().equals(of)));
    }
    return of(paper, comments);
  }

  /**
   * Returns under which keys the comments of earlier intervals are filed that came with a paper.
   */
  static List<Digest> commentKeys(Function<String, Optional<Digest>> filing, BoxState state) {
    List<Digest> keys = new ArrayList<>();
    for (int i = 0; ; i++) {
      Optional<Digest> key = filing.apply("comment " + i).filter(one -> state.comment(one) != null);
      if (key.isEmpty()) {
        return keys;
      }
      keys.add(key.get());
    }
  }

  private static <T> T find(
      PageKey page, Journal journal, Function<Decoding, T> reading, Predicate<T> wanted) {
    Decoding from = new Decoding(Pages.read(journal, page.kind(), page.number()));
    while (from.hasMore()) {
      T record = reading.apply(from);
      if (wanted.test(record)) {
        return record;
      }
    }
    throw Damage.pages(page.kind(), page.number(), 1);
  }

  @Override
  public String toString() {
    return "what a paper says";
  }
}
