package org.pingyi.evaluation.audit;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.util.Arrays;
import java.util.Optional;
import org.pingyi.evaluation.source.PieceStream;

/**
 * The papers of an export as a file of ballots, which is read as far as it is asked for. For each
 * paper it remembers on which line of the export it stands, in 8 bytes. Not thread-safe.
 */
final class BallotLines extends PieceStream {

  private final ExportReader export;
  private int papers;

  /** The first line of each paper here, and its line in the export. */
  private int[] first = new int[64];

  private int[] inExport = new int[64];
  private int nextLine = 1;

  BallotLines(ExportReader export) {
    this.export = export;
  }

  /** Whether there is no ballot, when none was read yet. */
  boolean isEmpty() throws IOException {
    return !hasMore();
  }

  /** Returns the line of the export that a line here comes from. */
  int lineInExport(long line) {
    int found = Arrays.binarySearch(first, 0, papers, (int) line);
    return inExport[Math.max(0, found >= 0 ? found : -found - 2)];
  }

  @Override
  protected Optional<byte[]> next() {
    Optional<ExportedPaper> paper = export.next();
    paper.ifPresent(this::remember);
    return paper.map(read -> read.lines().getBytes(UTF_8));
  }

  private void remember(ExportedPaper paper) {
    if (papers == first.length) {
      first = Arrays.copyOf(first, 2 * papers);
      inExport = Arrays.copyOf(inExport, 2 * papers);
    }
    first[papers] = nextLine;
    inExport[papers] = export.line();
    papers++;
    nextLine += paper.count();
  }
}
