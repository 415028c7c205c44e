package org.pingyi.evaluation.report;

import com.google.common.io.Closer;
import java.io.Closeable;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.PriorityQueue;
import org.pingyi.evaluation.tally.Rejection;

/**
 * Sorts rejections in memory, and by way of files where there are many. Up to {@link Limits#held}
 * are held; then they are sorted and written behind one another to the file that was asked for, as
 * long as that stays in order, and else to further files beside it, each in order itself. In the
 * end all of them are merged.
 *
 * <p>Not thread-safe.
 */
final class RejectionRuns implements Closeable {

  /**
   * How much is held and open at once.
   *
   * @param growing how many files are written at once, at least 1
   * @param held how many rejections are held in memory, at least 1
   * @param merged how many files are read at once, at least 2
   */
  record Limits(int growing, int held, int merged) {

    static final Limits USUAL = new Limits(8, 100_000, 64);
  }

  private final Path file;
  private final RejectionFormat format;
  private final Limits limits;
  private final Closer files = Closer.create();

  /** Those that still grow, each in order by itself; the first is the file that was asked for. */
  private final List<RejectionRun> growing = new ArrayList<>();

  /** Those that are complete. */
  private final List<RejectionRun> complete = new ArrayList<>();

  private final List<Rejection> held = new ArrayList<>();

  /** Whether rejections that were held could not be written. */
  private boolean lost;

  /** Starts the file that is asked for. */
  RejectionRuns(Path file, RejectionFormat format, Limits limits) throws IOException {
    this.file = file;
    this.format = format;
    this.limits = limits;
    growing.add(files.register(RejectionRun.of(file, format.heading())));
  }

  void accept(Rejection rejection) throws IOException {
    held.add(rejection);
    if (held.size() >= limits.held()) {
      release();
    }
  }

  /** How many rejections are held in memory. */
  int held() {
    return held.size();
  }

  private void release() throws IOException {
    try {
      held.sort(format::order);
      writeHeld();
    } catch (IOException failure) {
      lost = true;
      throw failure;
    } finally {
      held.clear();
    }
  }

  private void writeHeld() throws IOException {
    Rejection first = held.get(0);
    for (RejectionRun run : growing) {
      if (run.takes(format.source(first), first.line())) {
        writeHeld(run);
        return;
      }
    }
    RejectionRun run = beside();
    writeHeld(run);
    if (growing.size() < limits.growing()) {
      growing.add(run);
    } else {
      run.finish();
      complete.add(run);
    }
  }

  private void writeHeld(RejectionRun run) throws IOException {
    for (Rejection rejection : held) {
      run.write(format.row(rejection));
    }
  }

  private RejectionRun beside() throws IOException {
    return files.register(RejectionRun.beside(file, format.heading()));
  }

  /** Finishes the file that was asked for; whatever happens, no other is left. */
  @Override
  public void close() throws IOException {
    try (files) {
      finish();
    }
  }

  private void finish() throws IOException {
    if (lost) {
      throw new IOException("rejections were lost, since they could not be written");
    }
    if (!held.isEmpty()) {
      release();
    }
    for (RejectionRun run : growing) {
      run.finish();
    }
    complete.addAll(0, growing);
    if (complete.size() == 1) {
      return;
    }
    while (complete.size() > limits.merged()) {
      mergeSome();
    }
    RejectionRun all = files.register(RejectionRun.replacing(file, format.heading()));
    merge(complete, all);
    Files.move(all.file(), file, StandardCopyOption.REPLACE_EXISTING);
  }

  /** Merges as many as may be, of those beside the file, into another, which is the last then. */
  private void mergeSome() throws IOException {
    List<RejectionRun> some = complete.subList(1, limits.merged() + 1);
    RejectionRun merged = beside();
    merge(some, merged);
    for (RejectionRun run : some) {
      run.close();
    }
    some.clear();
    complete.add(merged);
  }

  private static void merge(List<RejectionRun> runs, RejectionRun into) throws IOException {
    PriorityQueue<Head> heads = new PriorityQueue<>(Comparator.comparing(Head::row));
    try (Closer readings = Closer.create()) {
      for (RejectionRun run : runs) {
        next(readings.register(run.read()), heads);
      }
      while (!heads.isEmpty()) {
        Head head = heads.remove();
        into.write(head.row());
        next(head.rest(), heads);
      }
    } catch (UncheckedIOException failure) {
      throw failure.getCause();
    }
    into.finish();
  }

  private static void next(RejectionRun.Reading reading, PriorityQueue<Head> heads) {
    if (reading.hasNext()) {
      heads.add(new Head(reading.next(), reading));
    }
  }

  /** The next row of a file, and those after it. */
  private record Head(RejectionRow row, RejectionRun.Reading rest) {}
}
