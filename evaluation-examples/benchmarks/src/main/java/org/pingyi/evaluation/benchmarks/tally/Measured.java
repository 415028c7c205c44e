package org.pingyi.evaluation.benchmarks.tally;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.TimeUnit;

/**
 * What a process took.
 *
 * @param status its exit status
 * @param seconds from before its start to its end
 * @param processor seconds of all processors, as of a moment before its end
 * @param peak the most memory that it held, in bytes, as of a moment before its end; 0 where the
 *     machine does not say
 */
record Measured(int status, double seconds, double processor, long peak) {

  private static final int EVERY_MILLISECONDS = 10;

  /** Runs a command whose output goes to a file. */
  static Measured run(List<String> command, Path output) throws IOException {
    return pipeline(List.of(command), output);
  }

  /** Runs commands, each of which reads what the one before writes, and measures the last. */
  static Measured piped(List<String> writer, List<String> reader, Path output) throws IOException {
    return pipeline(List.of(writer, reader), output);
  }

  private static Measured pipeline(List<List<String>> commands, Path output) throws IOException {
    List<ProcessBuilder> builders = commands.stream().map(ProcessBuilder::new).toList();
    builders.forEach(builder -> builder.redirectError(output.toFile()));
    builders.get(builders.size() - 1).redirectOutput(output.toFile());
    long begun = System.nanoTime();
    List<Process> processes = ProcessBuilder.startPipeline(builders);
    return watched(processes.get(processes.size() - 1), begun);
  }

  private static Measured watched(Process process, long begun) throws IOException {
    Duration processor = Duration.ZERO;
    long peak = 0;
    try {
      while (!process.waitFor(EVERY_MILLISECONDS, TimeUnit.MILLISECONDS)) {
        processor = process.info().totalCpuDuration().orElse(processor);
        peak = Math.max(peak, peak(process.pid()));
      }
    } catch (InterruptedException interrupted) {
      process.destroy();
      Thread.currentThread().interrupt();
      throw new IOException("interrupted", interrupted);
    }
    double seconds = (System.nanoTime() - begun) / 1e9;
    return new Measured(process.exitValue(), seconds, processor.toMillis() / 1e3, peak);
  }

  private static long peak(long process) {
    try {
      return Files.readAllLines(Path.of("/proc", Long.toString(process), "status")).stream()
          .filter(line -> line.startsWith("VmHWM:"))
          .mapToLong(line -> Long.parseLong(line.replaceAll("\\D", "")) << 10)
          .findFirst()
          .orElse(0);
    } catch (IOException | UncheckedIOException ended) {
      return 0;
    }
  }

  /** Requires that it went well. */
  Measured well(Path output) throws IOException {
    if (status != 0) {
      throw new IOException("status " + status + ": " + Files.readString(output));
    }
    return this;
  }
}
