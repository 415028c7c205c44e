package org.pingyi.evaluation.benchmarks.tally;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.function.ToDoubleFunction;

/**
 * Programs that are run in turn, whole processes: each once to warm up, and then each once a round.
 * After each run its counts have to be those of the first program.
 */
final class Contest {

  private final List<Program> programs;
  private final int rounds;
  private final Path output;

  Contest(List<Program> programs, int rounds, Path output) {
    this.programs = List.copyOf(programs);
    this.rounds = rounds;
    this.output = output;
  }

  /** Runs them and prints a table. */
  void run(String title, PrintStream out) throws IOException {
    List<List<Measured>> measured = new ArrayList<>();
    programs.forEach(program -> measured.add(new ArrayList<>()));
    Counts expected = null;
    for (int round = 0; round <= rounds; round++) {
      for (int i = 0; i < programs.size(); i++) {
        Program program = programs.get(i);
        Files.deleteIfExists(program.counts());
        Measured run = Measured.run(program.command(), output).well(output);
        Counts counts = Counts.read(program.counts());
        expected = expected == null ? counts : expected;
        expected.require(counts, program.name());
        if (round > 0) {
          measured.get(i).add(run);
        }
      }
    }
    out.printf("%n### %s%n%n", title);
    out.println(
        "| program | median | fastest to slowest | times as long | processor | peak memory |");
    out.println("| --- | --- | --- | --- | --- | --- |");
    double first = median(measured.get(0), Measured::seconds);
    for (int i = 0; i < programs.size(); i++) {
      row(programs.get(i).name(), measured.get(i), first, out);
    }
    out.printf(
        Locale.ROOT,
        "%nThe counts agree: %,d answers. %d rounds in turn.%n",
        expected == null ? 0 : expected.answers(),
        rounds);
  }

  private static void row(String name, List<Measured> runs, double first, PrintStream out) {
    double median = median(runs, Measured::seconds);
    out.printf(
        Locale.ROOT,
        "| %s | %.2f s | %.2f to %.2f s | %.2f | %.1f s | %,.0f MiB |%n",
        name,
        median,
        runs.stream().mapToDouble(Measured::seconds).min().orElse(0),
        runs.stream().mapToDouble(Measured::seconds).max().orElse(0),
        median / first,
        median(runs, Measured::processor),
        median(runs, run -> run.peak() / 1048576.0));
  }

  private static double median(List<Measured> runs, ToDoubleFunction<Measured> of) {
    double[] sorted = runs.stream().mapToDouble(of).toArray();
    Arrays.sort(sorted);
    return (sorted[(sorted.length - 1) / 2] + sorted[sorted.length / 2]) / 2;
  }
}
