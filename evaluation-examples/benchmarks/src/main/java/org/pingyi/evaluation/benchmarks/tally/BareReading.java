package org.pingyi.evaluation.benchmarks.tally;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import java.util.concurrent.atomic.AtomicLong;

/**
 * Reads chunk after chunk of a file, each time the next one that nobody has taken. A row belongs to
 * the chunk in which it begins.
 *
 * @param chunks how many were taken
 */
record BareReading(Path file, AtomicLong chunks) implements Callable<BareReading.Read> {

  private static final int CHUNK = 1 << 18;

  /** More than any row of the file has. */
  private static final int LONGEST_ROW = 256;

  /**
   * The ballots of the chunks that were read.
   *
   * @param counts of those without a token
   * @param parts those with a token
   */
  record Read(BareCounts counts, BareParts parts) {}

  @Override
  public Read call() throws IOException {
    Read read = new Read(new BareCounts(), new BareParts());
    byte[] bytes = new byte[1 + CHUNK + LONGEST_ROW];
    BareRows rows = new BareRows(bytes, read.counts(), read.parts());
    try (FileChannel ballots = FileChannel.open(file)) {
      long size = ballots.size();
      for (long chunk = next(); chunk < size; chunk = next()) {
        // A row begins in it at once if a line ends before it.
        long from = Math.max(0, chunk - 1);
        int length = fill(bytes, ballots, from);
        rows.read(from, Math.min(length, (int) (chunk - from) + CHUNK));
      }
    }
    return read;
  }

  private long next() {
    return chunks.getAndIncrement() * CHUNK;
  }

  private static int fill(byte[] bytes, FileChannel ballots, long from) throws IOException {
    ByteBuffer to = ByteBuffer.wrap(bytes);
    int read;
    do {
      read = ballots.read(to, from + to.position());
    } while (read > 0);
    return to.position();
  }
}
