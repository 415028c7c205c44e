package org.pingyi.evaluation.intake;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.List;
import org.pingyi.evaluation.receipt.TreeHash;

/**
 * The papers of an interval that is not over, each as it will be laid down; the first is number 0.
 * They lie one behind another in a few large pieces of memory. For one thread at a time.
 */
final class HeldPapers {

  private static final int FIRST = 16;

  /** How many bytes a piece has. */
  private static final int PIECE = 1 << 18;

  /** So many bytes may lie there for nothing, whatever is held. */
  private static final long FREE = 1 << 20;

  private List<Encoding> pieces = new ArrayList<>();

  /** Which piece each lies in, where in it, and how long it is. */
  private int[] pieceOf = new int[FIRST];

  private int[] at = new int[FIRST];
  private int[] length = new int[FIRST];

  /** Their numbers among {@link FiledPapers}. */
  private int[] filed = new int[FIRST];

  private TreeHash[] leaves = new TreeHash[FIRST];
  private final BitSet gone = new BitSet();
  private int count;
  private int standing;
  private long standingBytes;
  private long goneBytes;

  /**
   * Adds a paper.
   *
   * @param number its number among {@link FiledPapers}
   * @return its number
   */
  int add(KeptPaper paper, int number) {
    if (count == at.length) {
      pieceOf = Arrays.copyOf(pieceOf, 2 * count);
      at = Arrays.copyOf(at, 2 * count);
      length = Arrays.copyOf(length, 2 * count);
      filed = Arrays.copyOf(filed, 2 * count);
      leaves = Arrays.copyOf(leaves, 2 * count);
    }
    int added = count++;
    Encoding piece = room(paper.size());
    pieceOf[added] = pieces.size() - 1;
    at[added] = piece.size();
    paper.write(piece);
    length[added] = piece.size() - at[added];
    filed[added] = number;
    leaves[added] = paper.leaf();
    standing++;
    standingBytes += length[added];
    return added;
  }

  /** Returns the last piece, with room for so many bytes. */
  private Encoding room(int size) {
    if (pieces.isEmpty()) {
      pieces.add(new Encoding());
    }
    Encoding last = pieces.get(pieces.size() - 1);
    if (last.size() == 0 || last.size() + size <= PIECE) {
      return last;
    }
    Encoding next = new Encoding(Math.max(PIECE, size));
    pieces.add(next);
    return next;
  }

  /** Takes out a paper that was replaced. */
  void remove(int number) {
    gone.set(number);
    standing--;
    standingBytes -= length[number];
    goneBytes += length[number];
    if (goneBytes > FREE + standingBytes) {
      closeUp();
    }
  }

  /** Lays the papers that count one behind another anew. */
  private void closeUp() {
    List<Encoding> before = pieces;
    pieces = new ArrayList<>();
    for (int i = 0; i < count; i++) {
      if (stands(i)) {
        Encoding piece = room(length[i]);
        int from = at[i];
        at[i] = piece.size();
        piece.part(before.get(pieceOf[i]), from, length[i]);
        pieceOf[i] = pieces.size() - 1;
      }
    }
    goneBytes = 0;
  }

  boolean isEmpty() {
    return standing == 0;
  }

  /** Returns how many there are that were not taken out. */
  int size() {
    return standing;
  }

  /** Returns how many there ever were. */
  int count() {
    return count;
  }

  /** Returns whether a paper was not taken out. */
  boolean stands(int number) {
    return !gone.get(number);
  }

  /** Returns how many bytes those have together that were not taken out. */
  long bytes() {
    return standingBytes;
  }

  TreeHash leaf(int number) {
    return leaves[number];
  }

  /** Returns a paper's number among {@link FiledPapers}. */
  int filed(int number) {
    return filed[number];
  }

  /** Lays a paper down. */
  void write(int number, Encoding to) {
    to.part(pieces.get(pieceOf[number]), at[number], length[number]);
  }

  KeptPaper read(int number) {
    return KeptPaper.read(pieces.get(pieceOf[number]).read(at[number], length[number]));
  }
}
