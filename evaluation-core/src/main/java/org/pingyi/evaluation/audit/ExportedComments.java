package org.pingyi.evaluation.audit;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.BitSet;
import java.util.List;
import java.util.Optional;
import java.util.function.BiConsumer;
import org.pingyi.evaluation.fault.InputException;
import org.pingyi.evaluation.receipt.Board;
import org.pingyi.evaluation.receipt.TreeRoot;
import org.pingyi.evaluation.source.FileFaults;
import org.pingyi.evaluation.source.JsonLines;
import org.pingyi.evaluation.stability.Experimental;

/**
 * The comments of a closed ballot box as it gave them out, with everything redone that can be: each
 * leaf from its salt and comment, their order, and the roots. What they say is not kept.
 *
 * <p>The file is lines of JSON in UTF-8, with the keys of each in this order; hashes and salts are
 * in base64url without padding:
 *
 * <ul>
 *   <li>{@code {"format":"pingyi-comments","version":1,"box":"…","fingerprint":"…"}}: what the box
 *       is called, and the fingerprint of its scheme;
 *   <li>for each interval {@code {"interval":1,"size":2,"root":"…"}}: its number from 1, and the
 *       size and root of the comments’ tree after it; then its leaves in rising order, each {@code
 *       {"leaf":"…","salt":"…","comment":"…"}} or, where the comment was taken back with the paper
 *       that it came with, {@code {"leaf":"…","superseded":true}};
 *   <li>at the end {@code {"closed":1,"size":2,"root":"…"}}: the number of intervals, and the final
 *       size and root.
 * </ul>
 *
 * <p>A comment is itself JSON, {@code {"scheme":"…","object":"…","comment":"…"}}. That the box is
 * bound to its comments is seen from its {@link Board} alone.
 *
 * <p>Immutable and thread-safe.
 */
@Experimental
public final class ExportedComments {

  /** The longest text in the file: a comment whose characters are all escaped. */
  private static final int LONGEST = 1 << 23;

  private static final int DEEPEST = 1;

  private final String id;
  private final String fingerprint;
  private final ExportedTree tree;

  private ExportedComments(CommentReader reader) {
    this.id = reader.box();
    this.fingerprint = reader.fingerprint();
    this.tree = new ExportedTree(reader.leaves().roots(), reader.leaves().superseded());
  }

  /**
   * Reads comments and redoes all of it.
   *
   * @param file the file
   * @return the comments
   * @throws InputException if it cannot be read, is no such file, or contradicts itself; with the
   *     first fault, which quotes no comment
   */
  public static ExportedComments verify(Path file) {
    try (InputStream in = Files.newInputStream(file)) {
      return verify(file.toString(), in);
    } catch (IOException failure) {
      throw new InputException(FileFaults.unreadable(file, failure));
    }
  }

  /**
   * Reads comments and redoes all of it.
   *
   * @param name what faults name the file
   * @param in the comments; it is closed
   * @return the comments
   * @throws InputException if it cannot be read, is no such file, or contradicts itself; with the
   *     first fault, which quotes no comment
   */
  public static ExportedComments verify(String name, InputStream in) {
    return read(name, in, (object, comment) -> {});
  }

  /**
   * Reads comments, redoes all of it, and hands on what each says, in the order of the file. What
   * was handed on is good once the method returns, and is to be thrown away where it throws.
   *
   * @param name what faults name the file
   * @param in the comments; it is closed
   * @param reader who is given the id of the object and the comment on it
   * @return the comments
   * @throws InputException as {@link #verify(String, InputStream)} does
   */
  public static ExportedComments read(
      String name, InputStream in, BiConsumer<String, String> reader) {
    try (JsonLines lines = new JsonLines(name, in, LONGEST, DEEPEST)) {
      CommentReader comments = new CommentReader(lines, name, reader);
      if (!comments.read()) {
        throw new InputException(FileFaults.empty(name));
      }
      return new ExportedComments(comments);
    } catch (IOException failure) {
      throw new InputException(FileFaults.unreadable(name));
    }
  }

  /**
   * Returns the id of the box that the comments are of.
   *
   * @return the id, to which nothing in the file is bound but the published board is
   */
  public String id() {
    return id;
  }

  /**
   * Returns which scheme the comments were made for.
   *
   * @return its fingerprint
   */
  public String fingerprint() {
    return fingerprint;
  }

  /**
   * Returns the roots of the comments’ tree.
   *
   * @return one for each interval, in order
   */
  public List<TreeRoot> roots() {
    return tree.roots();
  }

  /**
   * Returns the root over all comments.
   *
   * @return the last root
   */
  public TreeRoot root() {
    return tree.root();
  }

  /**
   * Returns how many comments are there.
   *
   * @return the leaves that were opened
   */
  public long counted() {
    return tree.counted();
  }

  /**
   * Returns how many comments were taken back, since the papers that they came with were replaced.
   *
   * @return the leaves without an opening
   */
  public long superseded() {
    return tree.unopened();
  }

  BitSet supersededLeaves() {
    return tree.superseded();
  }

  /**
   * Compares a published board with the comments: the same box, intervals and roots, and the same
   * comments that were taken back. Where it differs, comments were changed, left out or put in.
   *
   * @param name what the difference names the board
   * @param board the board
   * @return the first difference, if there is one
   */
  public Optional<Difference> differenceFrom(String name, Board board) {
    return new BoardComparison(name, board).comments(this);
  }

  /** Returns how many there are, and nothing of any. */
  @Override
  public String toString() {
    return counted() + " comments";
  }
}
