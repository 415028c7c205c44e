package org.pingyi.evaluation.receipt;

import static java.util.Objects.requireNonNull;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonFactoryBuilder;
import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.io.OutputStream;
import java.util.BitSet;
import java.util.List;
import java.util.regex.Pattern;
import org.pingyi.evaluation.text.WhiteSpace;

/**
 * Writes a {@link Board}, line by line, from the tree that it shows. What it writes is checked
 * first: a board that contradicts itself is not published.
 *
 * <p>Not thread-safe.
 */
public final class BoardWriter implements AutoCloseable {

  private static final JsonFactory JSON =
      new JsonFactoryBuilder().rootValueSeparator((String) null).build();
  private static final Pattern FINGERPRINT = Pattern.compile("[0-9a-f]{64}");

  private final JsonGenerator json;
  private final MerkleTree tree;
  private final BitSet superseded = new BitSet();
  private int intervals;
  private long size;
  private boolean finished;

  /**
   * Starts a board.
   *
   * @param out where to, in UTF-8; closed with this writer
   * @param box what the box is called, at most 200 characters
   * @param scheme the fingerprint of the scheme, 64 hexadecimal digits in lower case
   * @param tree the leaves, of which those of an interval are there when it is written
   * @throws IOException if it cannot be written
   * @throws IllegalArgumentException if the box’s name is blank or too long, or the fingerprint
   *     none
   */
  public BoardWriter(OutputStream out, String box, String scheme, MerkleTree tree)
      throws IOException {
    if (WhiteSpace.isBlank(box) || box.length() > BoardKeys.MAX_BOX) {
      throw new IllegalArgumentException("a box’s name has 1 to 200 characters");
    }
    if (!FINGERPRINT.matcher(scheme).matches()) {
      throw new IllegalArgumentException("a fingerprint has 64 digits");
    }
    this.tree = requireNonNull(tree, "tree");
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
   * @param end the tree’s size after it
   * @param replaced the indices of the leaves whose papers were replaced in it, in any order
   * @throws IOException if it cannot be written
   * @throws IndexOutOfBoundsException if the tree is smaller, or the board already larger
   * @throws IllegalArgumentException if the leaves are not sorted, or a leaf to be superseded is
   *     not there or was superseded before
   * @throws IllegalStateException if the board was finished
   */
  public void interval(long end, List<Long> replaced) throws IOException {
    requireOpen();
    requireSorted(end);
    List<Long> sorted = replaced.stream().sorted().toList();
    sorted.forEach(index -> supersede(index, end));
    ConsistencyProof proof = tree.consistency(size, end);
    json.writeStartObject();
    json.writeNumberField(BoardKeys.INTERVAL, ++intervals);
    json.writeNumberField(BoardKeys.SIZE, end);
    json.writeStringField(BoardKeys.ROOT, tree.root(end).hash().text());
    json.writeStringField(BoardKeys.PROOF, ProofText.base64(proof.path()));
    json.writeArrayFieldStart(BoardKeys.LEAVES);
    for (; size < end; size++) {
      json.writeString(tree.leaf(size).text());
    }
    json.writeEndArray();
    json.writeArrayFieldStart(BoardKeys.SUPERSEDED);
    for (long index : sorted) {
      json.writeNumber(index);
    }
    json.writeEndArray();
    endLine();
  }

  private void requireSorted(long end) {
    for (long index = size + 1; index < end; index++) {
      if (tree.leaf(index - 1).compareTo(tree.leaf(index)) >= 0) {
        throw new IllegalArgumentException("an interval’s leaves are sorted, and each is another");
      }
    }
  }

  private void supersede(long index, long end) {
    if (index < 0 || index >= end || superseded.get(Math.toIntExact(index))) {
      throw new IllegalArgumentException("a leaf is superseded once, when it is there");
    }
    superseded.set(Math.toIntExact(index));
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
    json.writeNumberField(BoardKeys.SIZE, size);
    json.writeStringField(BoardKeys.ROOT, tree.root(size).hash().text());
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
}
