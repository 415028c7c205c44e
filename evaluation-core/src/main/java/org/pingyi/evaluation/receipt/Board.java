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
import java.util.Set;
import java.util.stream.Collectors;
import org.pingyi.evaluation.fault.InputException;
import org.pingyi.evaluation.source.FileFaults;
import org.pingyi.evaluation.source.JsonLines;
import org.pingyi.evaluation.stability.Stable;

/**
 * What a ballot box publishes, for everybody who has a receipt: the leaves of all papers, by
 * intervals, with the roots and proofs that bind the box to them, and to the comments, of which
 * there is no more. It says in which interval a paper came and whether it was replaced, how many
 * comments came in an interval, and nothing of what any paper or comment says.
 *
 * <p>A board is lines of JSON in UTF-8, with the keys of each in this order; hashes are in
 * base64url without padding:
 *
 * <ul>
 *   <li>{@code {"format":"pingyi-board","version":1,"box":"…","scheme":"…"}}: what the box is
 *       called, and the fingerprint of its scheme in hexadecimal digits;
 *   <li>for each interval {@code
 *       {"interval":1,"size":2,"root":"…","proof":"…","leaves":["…","…"],"superseded":[0],"comments":
 *       {"size":1,"root":"…","proof":"…","superseded":[]}}}: its number from 1, the tree’s size and
 *       root after it, the hashes of the consistency proof from the size before (RFC 9162, section
 *       2.1.4), joined, its leaves in rising order, and the indices from 0, in rising order, of
 *       leaves that were superseded in it; then the same of the comments’ tree, without its leaves;
 *   <li>when the box is closed {@code {"closed":1,"size":2,"root":"…"}}: the number of intervals,
 *       and the final size and root.
 * </ul>
 *
 * <p>A board that was read was verified: its leaves are sorted within each interval, the roots and
 * proofs of papers follow from them, and each leaf is superseded at most once and not before it is
 * there. Of comments, whose leaves it does not have, only the proofs are checked, and that those of
 * earlier intervals alone are superseded, with papers of such. What cannot be seen from a board
 * alone is whether the box shows others another one: compare {@link #root()} with theirs, or keep a
 * board and ask {@link #growthSince}. A root binds the box to the leaves, not to which of them are
 * superseded: that is seen from the openings, which those have no more.
 *
 * <p>Immutable and thread-safe; takes about 64 bytes a paper, and 40 more for each that is
 * superseded.
 */
@Stable
public final class Board {

  private final String box;
  private final String scheme;
  private final MerkleTree tree;
  private final List<BoardInterval> intervals;
  private final BitSet superseded = new BitSet();
  private final Set<Long> supersededComments;
  private final boolean closed;

  Board(String box, String scheme, MerkleTree tree, List<BoardInterval> intervals, boolean closed) {
    this.box = box;
    this.scheme = scheme;
    this.tree = tree;
    this.intervals = List.copyOf(intervals);
    this.closed = closed;
    for (BoardInterval interval : intervals) {
      interval.papers().superseded().forEach(leaf -> superseded.set(Math.toIntExact(leaf)));
    }
    this.supersededComments =
        intervals.stream()
            .flatMap(interval -> interval.comments().superseded().stream())
            .collect(Collectors.toUnmodifiableSet());
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
    return intervals.stream().map(interval -> tree.root(interval.papers().size())).toList();
  }

  /**
   * Returns the roots of the comments’ tree that were published.
   *
   * @return one for each interval, in order
   */
  public List<TreeRoot> commentRoots() {
    return intervals.stream().map(BoardInterval::commentsRoot).toList();
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
   * Says whether a comment was taken back, because the paper that it came with was replaced.
   *
   * @param index which leaf of the comments’ tree it is, from 0
   * @return whether the leaf is superseded
   * @throws IndexOutOfBoundsException if there is no such leaf
   */
  public boolean isSupersededComment(long index) {
    long comments = intervals.isEmpty() ? 0 : intervals.get(intervals.size() - 1).comments().size();
    return supersededComments.contains(Objects.checkIndex(index, comments));
  }

  /**
   * Says whether the box only grew since a board that was seen before: whether this one begins with
   * all that was on that.
   *
   * @param earlier the board that was seen then
   * @return whether it only grew, or what is not as it was
   */
  public GrowthAnswer growthSince(Board earlier) {
    return new BoardGrowth(earlier, this).answer();
  }

  /**
   * Says whether the box only grew since a root that was noted down: whether an interval ended with
   * that root, or nothing was there yet. A root tells nothing of comments, nor of what was
   * superseded: keep the board to see that.
   *
   * @param earlier the root of the papers that was noted then
   * @return whether the papers only grew, or that they did not
   */
  public GrowthAnswer growthSince(TreeRoot earlier) {
    return BoardGrowth.answer(earlier, this);
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

  List<BoardInterval> intervals() {
    return intervals;
  }

  TreeHash leaf(long index) {
    return tree.leaf(index);
  }

  TreeRoot root(long size) {
    return tree.root(size);
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
    for (int interval = 1; interval <= intervals.size(); interval++) {
      long to = intervals.get(interval - 1).papers().size();
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
