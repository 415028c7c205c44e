package org.pingyi.evaluation.intake;

import java.util.List;
import org.pingyi.evaluation.receipt.TreeHash;
import org.pingyi.evaluation.receipt.TreeRoot;

/**
 * What the journal says of an interval that is over.
 *
 * @param number its number, from 1
 * @param root the papers' tree after it
 * @param commentsRoot the comments' tree after it
 * @param leaves the leaves it added, in their order
 * @param commentLeaves the comments' leaves it added, in their order
 * @param papers the pages on which its papers lie
 * @param comments the pages on which its comments lie
 * @param superseded which leaves no longer count, ascending
 * @param withdrawn which comments were taken back, ascending
 * @param booksPages on how many pages the books stand, which are written anew each time
 * @param lastDay the last day on which a paper was accepted, as days since 1970
 */
record IntervalEntry(
    int number,
    TreeRoot root,
    TreeRoot commentsRoot,
    PageSpan leaves,
    PageSpan commentLeaves,
    Filing papers,
    Filing comments,
    PageSpan superseded,
    PageSpan withdrawn,
    int booksPages,
    long lastDay) {

  /** The kind of its entry. */
  static final String KIND = "interval";

  Encoding write() {
    Encoding to = new Encoding().integer(number);
    write(to, root);
    write(to, commentsRoot);
    leaves.write(to);
    commentLeaves.write(to);
    papers.write(to);
    comments.write(to);
    superseded.write(to);
    withdrawn.write(to);
    return to.integer(booksPages).number(lastDay);
  }

  List<PageSpan> spans() {
    return List.of(leaves, commentLeaves, superseded, withdrawn);
  }

  private static void write(Encoding to, TreeRoot root) {
    to.number(root.size()).hash(root.hash());
  }

  static IntervalEntry read(Decoding from) {
    return new IntervalEntry(
        from.integer(),
        root(from),
        root(from),
        PageSpan.read(from),
        PageSpan.read(from),
        Filing.read(from),
        Filing.read(from),
        PageSpan.read(from),
        PageSpan.read(from),
        from.integer(),
        from.number());
  }

  private static TreeRoot root(Decoding from) {
    long size = from.number();
    TreeHash hash = from.hash();
    return new TreeRoot(size, hash);
  }
}
