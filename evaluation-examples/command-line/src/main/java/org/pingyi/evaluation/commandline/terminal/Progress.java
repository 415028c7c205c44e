package org.pingyi.evaluation.commandline.terminal;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import me.tongfei.progressbar.ConsoleProgressBarConsumer;
import me.tongfei.progressbar.ProgressBar;
import me.tongfei.progressbar.ProgressBarBuilder;
import me.tongfei.progressbar.ProgressBarStyle;
import org.pingyi.evaluation.model.Language;
import org.pingyi.evaluation.model.Text;

/** Shows on a terminal how much of files was read, and how fast; and nothing anywhere else. */
public final class Progress implements AutoCloseable {

  /** What is being read. */
  private static final Text BALLOTS = Text.of("ballots", "评议票");

  /** What a row of ballots is called where they are counted. */
  private static final Text ROWS = Text.of("rows", "行");

  /** What fits into one line of any terminal. */
  private static final int COLUMNS = 79;

  private final Optional<ProgressBar> bar;
  private final String rows;
  private final long start = System.nanoTime();

  private Progress(Optional<ProgressBar> bar, String rows) {
    this.bar = bar;
    this.rows = rows;
  }

  /** Returns the progress of reading all of some files. */
  public static Progress on(Screen screen, List<Path> files, Language language) {
    return new Progress(
        screen.terminal().map(terminal -> bar(terminal, files, BALLOTS.in(language))),
        ROWS.in(language));
  }

  private static ProgressBar bar(PrintStream terminal, List<Path> files, String task) {
    return new ProgressBarBuilder()
        .setTaskName(task)
        .setInitialMax(size(files))
        .setUnit(" MB", 1_000_000)
        .setStyle(ProgressBarStyle.ASCII)
        .setUpdateIntervalMillis(200)
        .setConsumer(new ConsoleProgressBarConsumer(terminal, COLUMNS))
        .build();
  }

  private static long size(List<Path> files) {
    try {
      long size = 0;
      for (Path file : files) {
        size += Files.size(file);
      }
      return size;
    } catch (IOException unreadable) {
      return -1; // Reading it will tell what is wrong with it.
    }
  }

  /** So many rows and bytes were read. */
  public void reached(long ballots, long bytes) {
    if (bar.isPresent()) {
      ProgressBar shown = bar.get();
      shown.stepTo(shown.getMax() < 0 ? bytes : Math.min(bytes, shown.getMax()));
      shown.setExtraMessage(ballots + " " + rows + ", " + perSecond(ballots) + " " + rows + "/s");
    }
  }

  private long perSecond(long ballots) {
    long millis = Math.max(1, TimeUnit.NANOSECONDS.toMillis(System.nanoTime() - start));
    return ballots * 1_000 / millis;
  }

  @Override
  public void close() {
    if (bar.isPresent()) {
      bar.get().close();
    }
  }
}
