package org.pingyi.evaluation.intake;

import java.util.ArrayList;
import java.util.List;
import org.pingyi.evaluation.journal.Journal;
import org.pingyi.evaluation.receipt.TreeHash;

/**
 * What an interval that is over leaves for good, whatever is taken out of it later.
 *
 * @param leaves the papers' leaves it added, in their order
 * @param commentLeaves the comments' leaves it added, in their order
 * @param superseded which leaves no longer count, ascending
 * @param withdrawn the indexes of comments' leaves that were taken back, ascending
 */
record IntervalContent(
    List<TreeHash> leaves,
    List<TreeHash> commentLeaves,
    List<Superseded> superseded,
    List<Integer> withdrawn) {

  static final String LEAF = "leaf";
  static final String COMMENT_LEAF = "comment-leaf";
  static final String SUPERSEDED = "superseded";
  static final String WITHDRAWN = "withdrawn";

  /** A leaf that no longer counts, and the submission that was promised it. */
  record Superseded(int index, Digest submission) {}

  Pages leafPages(long first) {
    return hashes(LEAF, first, leaves);
  }

  Pages commentLeafPages(long first) {
    return hashes(COMMENT_LEAF, first, commentLeaves);
  }

  private static Pages hashes(String kind, long first, List<TreeHash> hashes) {
    Pages pages = new Pages(kind, first);
    hashes.forEach(hash -> pages.next().hash(hash));
    return pages;
  }

  Pages supersededPages(long first) {
    Pages pages = new Pages(SUPERSEDED, first);
    superseded.forEach(leaf -> pages.next().integer(leaf.index()).digest(leaf.submission()));
    return pages;
  }

  Pages withdrawnPages(long first) {
    Pages pages = new Pages(WITHDRAWN, first);
    withdrawn.forEach(index -> pages.next().integer(index));
    return pages;
  }

  static IntervalContent read(IntervalEntry entry, Journal journal) {
    return new IntervalContent(
        hashes(entry.leaves().content(journal)),
        hashes(entry.commentLeaves().content(journal)),
        superseded(entry.superseded().content(journal)),
        numbers(entry.withdrawn().content(journal)));
  }

  private static List<TreeHash> hashes(Decoding from) {
    List<TreeHash> hashes = new ArrayList<>();
    while (from.hasMore()) {
      hashes.add(from.hash());
    }
    return hashes;
  }

  private static List<Integer> numbers(Decoding from) {
    List<Integer> numbers = new ArrayList<>();
    while (from.hasMore()) {
      numbers.add(from.integer());
    }
    return numbers;
  }

  private static List<Superseded> superseded(Decoding from) {
    List<Superseded> all = new ArrayList<>();
    while (from.hasMore()) {
      all.add(new Superseded(from.integer(), from.digest()));
    }
    return all;
  }

  /** Lets the trees grow by an interval, before all else is applied. */
  void grow(BoxState state, Filing papers, Filing comments) {
    state.papers.add(leaves, papers);
    state.comments.add(commentLeaves, comments);
  }

  /** Changes the state by an interval that is over, but for what {@link Books} tell. */
  void apply(IntervalEntry entry, BoxState state) {
    for (Superseded leaf : superseded) {
      state.papers.takeOut(leaf.index());
      state.supersede(leaf.submission(), state.papers.tree().leaf(leaf.index()));
    }
    withdrawn.forEach(state.comments::takeOut);
    state.noEarlierThan(entry.lastDay());
    for (PageSpan span : entry.spans()) {
      state.pagesTaken(span.kind(), span.first(), span.count());
    }
    state.pagesTaken(
        state.papers.kind(), entry.papers().firstPage(), entry.papers().starts().size());
    state.pagesTaken(
        state.comments.kind(), entry.comments().firstPage(), entry.comments().starts().size());
    state.intervalEnded(entry.booksPages());
  }
}
