package org.pingyi.evaluation.receipt;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.List;
import java.util.Objects;
import org.pingyi.evaluation.fault.InputException;
import org.pingyi.evaluation.source.FileFaults;
import org.pingyi.evaluation.source.JsonLines;

/**
 * What a ballot box publishes, for everybody who has a receipt: the leaves of all papers, by
 * intervals, with the roots and proofs that bind the box to them. It says in which interval a paper
 * came and whether it was replaced, and nothing of what any paper says.
 *
 * <p>A board is lines of JSON in UTF-8, with the keys of each in this order; hashes are in
 * base64url without padding:
 *
 * <ul>
 *   <li>{@code {"format":"pingyi-board","version":1,"box":"…","scheme":"…"}}: what the box is
 *       called, and the fingerprint of its scheme in hexadecimal digits;
 *   <li>for each interval {@code
 *       {"interval":1,"size":2,"root":"…","proof":"…","leaves":["…","…"],"superseded":[0]}}: its
 *       number from 1, the tree’s size and root after it, the hashes of the consistency proof from
 *       the size before, joined, its leaves in rising order, and the indices from 0, in rising
 *       order, of leaves that were superseded in it;
 *   <li>when the box is closed {@code {"closed":1,"size":2,"root":"…"}}: the number of intervals,
 *       and the final size and root.
 * </ul>
 *
 * <p>A board that was read was verified: its leaves are sorted within each interval, its roots and
 * proofs follow from them, and each leaf is superseded at most once and not before it is there.
 * What cannot be seen from a board alone is whether the box shows others another one: compare
 * {@link #root()} with theirs, or keep a root and ask {@link #grewFrom}. A root binds the box to
 * the leaves, not to which of them are superseded: that is seen from the openings, which those have
 * no more.
 *
 * <p>Immutable and thread-safe; takes about 64 bytes a paper.
 */
public final class Board {

  private final String box;
  private final String scheme;
  private final MerkleTree tree;
  private final List<Long> ends;
  private final BitSet superseded;
  private final boolean closed;

  Board(
      String box,
      String scheme,
      MerkleTree tree,
      List<Long> ends,
      BitSet superseded,
      boolean closed) {
    this.box = box;
    this.scheme = scheme;
    this.tree = tree;
    this.ends = ends;
    this.superseded = superseded;
    this.closed = closed;
  }

  /**
   * Reads a board and verifies all of it.
   *
   * @param file the file
   * @return the board
   * @throws InputException if it cannot be read, is no board, or contradicts itself; with the first
   *     fault
   */
  public static Board verify(Path file) {
    try (InputStream in = Files.newInputStream(file)) {
      return verify(file.toString(), in);
    } catch (IOException failure) {
      throw new InputException(FileFaults.unreadable(file, failure));
    }
  }

  /**
   * Reads a board and verifies all of it.
   *
   * @param name what faults name it
   * @param in the board; it is closed
   * @return the board
   * @throws InputException if it cannot be read, is no board, or contradicts itself; with the first
   *     fault
   */
  public static Board verify(String name, InputStream in) {
    try (JsonLines lines = new JsonLines(name, in, BoardKeys.MAX_TEXT, BoardKeys.DEPTH)) {
      return new BoardReader(lines)
          .read()
          .orElseThrow(() -> new InputException(FileFaults.empty(name)));
    } catch (IOException failure) {
      throw new InputException(FileFaults.unreadable(name));
    }
  }

  /**
   * Returns what the box is called.
   *
   * @return its name
   */
  public String box() {
    return box;
  }

  /**
   * Returns which scheme the box was opened on.
   *
   * @return the scheme’s fingerprint, 64 hexadecimal digits
   */
  public String scheme() {
    return scheme;
  }

  /**
   * Returns the roots that were published.
   *
   * @return one for each interval, in order
   */
  public List<TreeRoot> roots() {
    return ends.stream().map(tree::root).toList();
  }

  /**
   * Returns the root after the last interval.
   *
   * @return the root
   */
  public TreeRoot root() {
    return tree.root();
  }

  /**
   * Says whether the box is closed, so that the board is complete.
   *
   * @return whether it has its last line
   */
  public boolean isClosed() {
    return closed;
  }

  /**
   * Returns how many papers were replaced.
   *
   * @return the number of superseded leaves
   */
  public long superseded() {
    return superseded.cardinality();
  }

  /**
   * Says whether a paper was replaced.
   *
   * @param index which leaf it is, from 0
   * @return whether the leaf is superseded
   * @throws IndexOutOfBoundsException if there is no such leaf
   */
  public boolean isSuperseded(long index) {
    return superseded.get(Math.toIntExact(Objects.checkIndex(index, tree.size())));
  }

  /**
   * Says whether this board begins with all the papers of a board that was seen before.
   *
   * @param earlier the root that was noted then
   * @return whether the tree had that root
   */
  public boolean grewFrom(TreeRoot earlier) {
    return earlier.size() <= tree.size() && tree.root(earlier.size()).equals(earlier);
  }

  /**
   * Returns what shows to somebody who knows the {@link #root()} alone that a paper is in the box.
   *
   * @param index which leaf it is, from 0
   * @return the proof
   * @throws IndexOutOfBoundsException if there is no such leaf
   */
  public InclusionProof inclusion(long index) {
    return tree.inclusion(index, tree.size());
  }

  /**
   * Looks a receipt up.
   *
   * @param receipt the receipt
   * @return whether its paper is counted, superseded or not there
   */
  public ReceiptAnswer answer(Receipt receipt) {
    TreeHash first = TreeHash.of(Arrays.copyOf(receipt.printed().bytes(), TreeHash.BYTES));
    List<ReceiptAnswer> found = new ArrayList<>();
    long from = 0;
    for (int interval = 1; interval <= ends.size(); interval++) {
      long to = ends.get(interval - 1);
      long index = tree.firstNotBelow(first, from, to);
      for (; index < to && receipt.isFor(tree.leaf(index)); index++) {
        found.add(answer(interval, index));
      }
      from = to;
    }
    return switch (found.size()) {
      case 0 -> new ReceiptAnswer.NotThere(closed);
      case 1 -> found.get(0);
      default -> new ReceiptAnswer.Several(found);
    };
  }

  private ReceiptAnswer answer(int interval, long index) {
    return superseded.get(Math.toIntExact(index))
        ? new ReceiptAnswer.Superseded(interval, index)
        : new ReceiptAnswer.Counted(interval, index);
  }
}
