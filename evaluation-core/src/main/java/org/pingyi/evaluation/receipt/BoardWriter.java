package org.pingyi.evaluation.receipt;

import static java.util.Objects.requireNonNull;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonFactoryBuilder;
import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.io.OutputStream;
import java.util.BitSet;
import java.util.Objects;
import java.util.regex.Pattern;
import org.pingyi.evaluation.stability.Experimental;
import org.pingyi.evaluation.text.WhiteSpace;

/**
 * Writes a {@link Board}, line by line, from the trees that it shows. What it writes is checked
 * first: a board that contradicts itself is not published.
 *
 * <p>Not thread-safe.
 */
@Experimental
public final class BoardWriter implements AutoCloseable {

  private static final JsonFactory JSON =
      new JsonFactoryBuilder().rootValueSeparator((String) null).build();
  private static final Pattern FINGERPRINT = Pattern.compile("[0-9a-f]{64}");

  private final JsonGenerator json;
  private final Shown papers;
  private final Shown comments;
  private int intervals;
  private boolean finished;

  /**
   * Starts a board.
   *
   * @param out where to, in UTF-8; closed with this writer
   * @param box what the box is called, at most 200 characters
   * @param scheme the fingerprint of the scheme, 64 hexadecimal digits in lower case
   * @param papers the papers’ leaves, of which those of an interval are there when it is written
   * @param comments the comments’ leaves, likewise
   * @throws IOException if it cannot be written
   * @throws IllegalArgumentException if the box’s name is blank or too long, or the fingerprint
   *     none
   */
  public BoardWriter(
      OutputStream out, String box, String scheme, MerkleTree papers, MerkleTree comments)
      throws IOException {
    if (WhiteSpace.isBlank(box) || box.length() > BoardKeys.MAX_BOX) {
      throw new IllegalArgumentException("a box’s name has 1 to 200 characters");
    }
    if (!FINGERPRINT.matcher(scheme).matches()) {
      throw new IllegalArgumentException("a fingerprint has 64 digits");
    }
    this.papers = new Shown(papers);
    this.comments = new Shown(comments);
    this.json = JSON.createGenerator(out);
    json.writeStartObject();
    json.writeStringField(BoardKeys.FORMAT, BoardKeys.FORMAT_NAME);
    json.writeNumberField(BoardKeys.VERSION, BoardKeys.CURRENT_VERSION);
    json.writeStringField(BoardKeys.BOX, box);
    json.writeStringField(BoardKeys.SCHEME, scheme);
    endLine();
  }

  /**
   * Writes the next interval.
   *
   * @param ofPapers the papers’ tree after it, and whose papers were replaced in it
   * @param ofComments the comments’ tree after it, and which were taken back in it
   * @throws IOException if it cannot be written
   * @throws IndexOutOfBoundsException if a tree is smaller, or the board already larger
   * @throws IllegalArgumentException if leaves are not sorted, one was superseded before, or a
   *     comment is taken back that is not of an earlier interval or without a paper of one
   * @throws IllegalStateException if the board was finished
   */
  public void interval(IntervalPart ofPapers, IntervalPart ofComments) throws IOException {
    requireOpen();
    papers.check(ofPapers);
    comments.check(ofComments);
    requireReplaced(ofPapers, ofComments);
    json.writeStartObject();
    json.writeNumberField(BoardKeys.INTERVAL, ++intervals);
    root(papers, ofPapers.size());
    json.writeArrayFieldStart(BoardKeys.LEAVES);
    for (long index = papers.size; index < ofPapers.size(); index++) {
      json.writeString(papers.tree.leaf(index).text());
    }
    json.writeEndArray();
    superseded(papers, ofPapers);
    json.writeObjectFieldStart(BoardKeys.COMMENTS);
    root(comments, ofComments.size());
    superseded(comments, ofComments);
    json.writeEndObject();
    endLine();
  }

  private void requireReplaced(IntervalPart ofPapers, IntervalPart ofComments) {
    boolean replaces = ofPapers.superseded().stream().anyMatch(leaf -> leaf < papers.size);
    if (ofComments.superseded().stream().anyMatch(leaf -> !replaces || leaf >= comments.size)) {
      throw new IllegalArgumentException(
          "a comment of an earlier interval is superseded, with a paper of one");
    }
  }

  private void root(Shown of, long end) throws IOException {
    ConsistencyProof proof = of.tree.consistency(of.size, end);
    json.writeNumberField(BoardKeys.SIZE, end);
    json.writeStringField(BoardKeys.ROOT, of.tree.root(end).hash().text());
    json.writeStringField(BoardKeys.PROOF, ProofText.base64(proof.path()));
  }

  private void superseded(Shown of, IntervalPart part) throws IOException {
    json.writeArrayFieldStart(BoardKeys.SUPERSEDED);
    for (long index : part.superseded()) {
      json.writeNumber(index);
      of.superseded.set(Math.toIntExact(index));
    }
    json.writeEndArray();
    of.size = part.size();
  }

  /**
   * Writes the last line, when the box is closed. A board without it is one that goes on.
   *
   * @throws IOException if it cannot be written
   * @throws IllegalStateException if the board was finished
   */
  public void finish() throws IOException {
    requireOpen();
    finished = true;
    json.writeStartObject();
    json.writeNumberField(BoardKeys.CLOSED, intervals);
    json.writeNumberField(BoardKeys.SIZE, papers.size);
    json.writeStringField(BoardKeys.ROOT, papers.tree.root(papers.size).hash().text());
    endLine();
  }

  private void requireOpen() {
    if (finished) {
      throw new IllegalStateException("the board was finished");
    }
  }

  private void endLine() throws IOException {
    json.writeEndObject();
    json.writeRaw('\n');
  }

  /**
   * Writes out what was written so far, and closes the stream.
   *
   * @throws IOException if it cannot be written
   */
  @Override
  public void close() throws IOException {
    json.close();
  }

  /** A tree, and how much of it the board shows. */
  private static final class Shown {

    private final MerkleTree tree;
    private final BitSet superseded = new BitSet();
    private long size;

    Shown(MerkleTree tree) {
      this.tree = requireNonNull(tree, "tree");
    }

    void check(IntervalPart part) {
      Objects.checkFromToIndex(size, part.size(), tree.size());
      for (long index = size + 1; index < part.size(); index++) {
        if (tree.leaf(index - 1).compareTo(tree.leaf(index)) >= 0) {
          throw new IllegalArgumentException(
              "an interval’s leaves are sorted, and each is another");
        }
      }
      for (long index : part.superseded()) {
        if (superseded.get(Math.toIntExact(index))) {
          throw new IllegalArgumentException("a leaf is superseded once, when it is there");
        }
      }
    }
  }
}
