package org.pingyi.evaluation.audit;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.InputStream;
import java.util.Arrays;
import java.util.Optional;

/**
 * The papers of an export as a file of ballots, which is read as far as it is asked for. For each
 * paper it remembers on which line of the export it stands, in 8 bytes. Not thread-safe.
 */
final class BallotLines extends InputStream {

  private final ExportReader export;
  private byte[] lines = new byte[0];
  private int at;
  private boolean ended;
  private int papers;

  /** The first line of each paper here, and its line in the export. */
  private int[] first = new int[64];

  private int[] inExport = new int[64];
  private int next = 1;

  BallotLines(ExportReader export) {
    this.export = export;
  }

  /** Whether there is no ballot, when none was read yet. */
  boolean isEmpty() {
    return !fill();
  }

  /** Returns the line of the export that a line here comes from. */
  int lineInExport(long line) {
    int found = Arrays.binarySearch(first, 0, papers, (int) line);
    return inExport[Math.max(0, found >= 0 ? found : -found - 2)];
  }

  @Override
  public int read() {
    return fill() ? lines[at++] & 0xff : -1;
  }

  @Override
  public int read(byte[] into, int offset, int length) {
    if (length == 0) {
      return 0;
    }
    if (!fill()) {
      return -1;
    }
    int count = Math.min(length, lines.length - at);
    System.arraycopy(lines, at, into, offset, count);
    at += count;
    return count;
  }

  private boolean fill() {
    if (at == lines.length && !ended) {
      Optional<ExportedPaper> paper = export.next();
      ended = paper.isEmpty();
      lines = paper.map(ExportedPaper::lines).orElse("").getBytes(UTF_8);
      at = 0;
      paper.ifPresent(this::remember);
    }
    return at < lines.length;
  }

  private void remember(ExportedPaper paper) {
    if (papers == first.length) {
      first = Arrays.copyOf(first, 2 * papers);
      inExport = Arrays.copyOf(inExport, 2 * papers);
    }
    first[papers] = next;
    inExport[papers] = export.line();
    papers++;
    next += paper.count();
  }
}
