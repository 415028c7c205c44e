package org.pingyi.evaluation.benchmarks;

import static java.nio.file.StandardOpenOption.CREATE_NEW;
import static java.nio.file.StandardOpenOption.DELETE_ON_CLOSE;
import static java.nio.file.StandardOpenOption.WRITE;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Locale;

/**
 * How long a disk takes to have something for good: blocks forced to it one after another, as a log
 * is. No thread that waits for its paper to be durable waits less, so this bounds what can be taken
 * in, whatever it is taken in by.
 */
public final class ForcedWrites {

  private static final int BLOCK = 8192;
  private static final int BLOCKS = 512;

  private ForcedWrites() {}

  /**
   * Measures it.
   *
   * @param arguments a folder on the disk, and how many threads wait at a time
   * @throws IOException if nothing can be written there
   */
  public static void main(String[] arguments) throws IOException {
    int threads = Integer.parseInt(arguments[1]);
    long[] took = took(Path.of(arguments[0], "forced-writes"));
    long median = took[BLOCKS / 2];
    System.out.printf(
        Locale.ROOT,
        "The disk forces 8 KiB in %.3f ms (median; p99 %.3f ms): no more than %,.0f papers/s from"
            + " %d threads that each wait for that%n",
        median / 1e6,
        took[BLOCKS * 99 / 100] / 1e6,
        threads * 1e9 / median,
        threads);
  }

  private static long[] took(Path path) throws IOException {
    long[] took = new long[BLOCKS];
    try (FileChannel file = FileChannel.open(path, CREATE_NEW, WRITE, DELETE_ON_CLOSE)) {
      // A log is written where the file is long enough already.
      file.write(ByteBuffer.allocate(BLOCK * BLOCKS), 0);
      file.force(true);
      for (int i = 0; i < BLOCKS; i++) {
        long before = System.nanoTime();
        file.write(ByteBuffer.allocate(BLOCK), (long) i * BLOCK);
        file.force(false);
        took[i] = System.nanoTime() - before;
      }
    }
    Arrays.sort(took);
    return took;
  }
}
