package org.pingyi.evaluation.receipt;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;
import org.pingyi.evaluation.fault.Fault;
import org.pingyi.evaluation.fault.InputException;

/** Boards to verify, and what is said of them. */
final class Boards {

  static final String SCHEME = "0123456789abcdef".repeat(4);

  /** What the leaves of comments are numbered from. */
  private static final int FIRST_COMMENT = 1_000_000;

  private Boards() {}

  /** An interval: leaves by number, how many comments it adds, and which leaves it supersedes. */
  record Interval(
      int from, int to, List<Long> superseded, int comments, List<Long> supersededComments) {

    Interval(int from, int to, List<Long> superseded) {
      this(from, to, superseded, 0, List.of());
    }
  }

  static String written(List<Interval> intervals, boolean closed) {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    MerkleTree tree = new MerkleTree();
    MerkleTree comments = new MerkleTree();
    try (BoardWriter writer = new BoardWriter(out, "townships 2026 乡镇", SCHEME, tree, comments)) {
      for (Interval interval : intervals) {
        Leaves.sorted(interval.from(), interval.to()).forEach(tree::append);
        int first = FIRST_COMMENT + (int) comments.size();
        Leaves.sorted(first, first + interval.comments()).forEach(comments::append);
        writer.interval(
            new IntervalPart(tree.size(), interval.superseded()),
            new IntervalPart(comments.size(), interval.supersededComments()));
      }
      if (closed) {
        writer.finish();
      }
    } catch (IOException impossible) {
      throw new UncheckedIOException(impossible);
    }
    return out.toString(UTF_8);
  }

  static Board verified(String text) {
    return Board.verify("board.ndjson", new ByteArrayInputStream(text.getBytes(UTF_8)));
  }

  static String faultOf(String text) {
    return faultOf(new ByteArrayInputStream(text.getBytes(UTF_8)));
  }

  /** The place, code and path of the only fault. */
  static String faultOf(InputStream in) {
    InputException refused =
        catchThrowableOfType(InputException.class, () -> Board.verify("board.ndjson", in));
    if (refused == null) {
      return "none";
    }
    Fault fault = refused.faults().get(0);
    String told = fault.place().line() + ":" + fault.place().column() + " " + fault.code();
    return fault.path().isEmpty() ? told : told + " " + fault.path();
  }
}
