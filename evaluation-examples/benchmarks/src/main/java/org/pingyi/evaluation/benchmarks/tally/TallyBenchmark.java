package org.pingyi.evaluation.benchmarks.tally;

import java.io.IOException;
import java.io.InputStream;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Objects;

/**
 * How long the command line takes to evaluate many ballots, whole processes with their start,
 * beside what takes them to count the same; and the memory that it takes. Prints Markdown.
 */
public final class TallyBenchmark {

  private final Path folder;
  private final Commands commands;
  private final int rounds;
  private final Path output;
  private final PrintStream out;

  private TallyBenchmark(Path folder, String pingyi, int rounds, PrintStream out)
      throws IOException {
    this.folder = folder;
    this.commands = new Commands(folder, pingyi, DuckDb.unpacked(folder));
    this.rounds = rounds;
    this.output = folder.resolve("output.txt");
    this.out = out;
    try (InputStream scheme =
        Objects.requireNonNull(TallyBenchmark.class.getResourceAsStream("scheme.yaml"))) {
      Files.copy(scheme, folder.resolve("scheme.yaml"), StandardCopyOption.REPLACE_EXISTING);
    }
  }

  /** What can be measured. */
  enum Part {
    START,
    TOKENS_1M,
    TOKENS_5M,
    TOKENS_20M,
    NO_TOKENS_20M,
    NDJSON_20M,
    OPTIONS,
    THREADS,
    MEMORY,
    STREAM;

    static List<Part> of(List<String> names) {
      return names.isEmpty()
          ? List.of(values())
          : names.stream()
              .map(name -> valueOf(name.replace('-', '_').toUpperCase(Locale.ROOT)))
              .toList();
    }
  }

  /**
   * Runs it.
   *
   * @param arguments the folder in which ballots are kept and reports written, {@code pingyi.jar},
   *     the number of rounds, and the names of the parts: none for all
   * @throws IOException if a program fails, or counts otherwise than the others
   */
  public static void main(String[] arguments) throws IOException {
    List<Part> parts = Part.of(Arrays.asList(arguments).subList(3, arguments.length));
    PrintStream out = System.out;
    Machine.describe(out);
    TallyBenchmark benchmark =
        new TallyBenchmark(
            Files.createDirectories(Path.of(arguments[0])),
            arguments[1],
            Integer.parseInt(arguments[2]),
            out);
    for (Part part : parts) {
      benchmark.run(part);
    }
  }

  private void run(Part part) throws IOException {
    switch (part) {
      case START -> start();
      case TOKENS_1M -> million();
      case TOKENS_5M -> withTokens(5);
      case TOKENS_20M -> withTokens(20);
      case NO_TOKENS_20M -> withoutTokens();
      case NDJSON_20M -> earliest("20,000,000 ballots, NDJSON", ballots(20, "ndjson", "tokens"));
      case OPTIONS -> options();
      case THREADS -> threads();
      case MEMORY -> memory();
      case STREAM -> stream();
    }
  }

  private void start() throws IOException {
    Path ballots = folder.resolve("1000.csv");
    WideBallots.write(1_000, WideFormat.CSV, true, Files.newOutputStream(ballots));
    List<String> plugins = commands.plugins();
    List<String> evaluate = commands.pingyi(ballots).command();
    double[] with = new double[rounds];
    double[] without = new double[rounds];
    for (int round = -1; round < rounds; round++) {
      double none = Measured.run(plugins, output).well(output).seconds();
      double some = Measured.run(evaluate, output).well(output).seconds();
      if (round >= 0) {
        without[round] = none;
        with[round] = some;
      }
    }
    Arrays.sort(with);
    Arrays.sort(without);
    double some = with[rounds / 2];
    double none = without[rounds / 2];
    title("1,000 ballots");
    say(
        "`pingyi plugins` %.2f s, `pingyi evaluate` %.2f s, %.2f times as long",
        none, some, some / none);
  }

  private void million() throws IOException {
    Path ballots = ballots(1, "csv", "tokens");
    contest(
        "1,000,000 ballots, CSV",
        commands.pingyi(ballots),
        commands.duckDb("DuckDB, packed", "packed", ballots),
        commands.peer("FastCSV and a `HashMap`", "HashMapPeer", ballots),
        commands.peer("H2", "H2Peer", ballots),
        commands.bareLoop(ballots));
  }

  private void withTokens(int millions) throws IOException {
    Path ballots = ballots(millions, "csv", "tokens");
    earliest("%d,000,000 ballots, CSV".formatted(millions), ballots, commands.bareLoop(ballots));
  }

  private void earliest(String title, Path ballots, Program... others) throws IOException {
    List<Program> programs =
        new ArrayList<>(
            List.of(
                commands.pingyi(ballots),
                commands.duckDb("DuckDB, one query", "earliest", ballots),
                commands.duckDb("DuckDB, table", "table", ballots),
                commands.duckDb("DuckDB, packed", "packed", ballots)));
    programs.addAll(List.of(others));
    contest(title, programs.toArray(Program[]::new));
  }

  private void withoutTokens() throws IOException {
    Path ballots = ballots(20, "csv", "no-tokens");
    contest(
        "20,000,000 ballots without tokens, CSV",
        commands.pingyi(ballots),
        commands.duckDb("DuckDB", "counts", ballots),
        commands.bareLoop(ballots));
  }

  /** What a launcher can say to the virtual machine. */
  private void options() throws IOException {
    Path archive = folder.resolve("pingyi.jsa");
    Path million = ballots(1, "csv", "tokens");
    Measured.run(commands.archiving(million, archive).command(), output).well(output);
    for (int millions : new int[] {1, 5, 20}) {
      Path ballots = ballots(millions, "csv", "tokens");
      contest(
          "%,d,000,000 ballots, CSV, by options of the virtual machine".formatted(millions),
          commands.pingyi(ballots),
          commands.option(ballots, "-XX:SharedArchiveFile=" + archive),
          commands.option(ballots, "-XX:TieredStopAtLevel=1"),
          commands.option(ballots, "-XX:TieredStopAtLevel=1", "-XX:SharedArchiveFile=" + archive));
    }
  }

  private void threads() throws IOException {
    Path ballots = ballots(20, "csv", "tokens");
    List<Program> programs = new ArrayList<>();
    for (int threads : new int[] {1, 2, 3, 7, 16}) {
      programs.add(commands.threads(ballots, threads));
    }
    contest("20,000,000 ballots, CSV, by threads", programs.toArray(Program[]::new));
    for (Program program : programs) {
      if (Files.mismatch(programs.get(0).counts(), program.counts()) >= 0) {
        throw new IOException("another report with " + program.name());
      }
    }
    say("The reports are the same bytes.");
  }

  private void memory() throws IOException {
    title("Memory");
    say("| ballots | heap given | took | peak memory |");
    say("| --- | --- | --- | --- |");
    for (int millions : new int[] {1, 5, 20}) {
      for (String tokens : new String[] {"no-tokens", "tokens"}) {
        Path ballots = ballots(millions, "csv", tokens);
        String title = "%,d,000,000, %s".formatted(millions, tokens.replace('-', ' '));
        int heap = 4_096;
        while (heap >= 64 && fits(title, heap + "m", ballots)) {
          heap /= 2;
        }
      }
    }
  }

  private boolean fits(String title, String heap, Path ballots) throws IOException {
    Measured run = Measured.run(commands.held(ballots, heap), output);
    if (run.status() == 0) {
      say("| %s | %s | %.2f s | %,d MiB |", title, heap, run.seconds(), run.peak() >> 20);
      return true;
    }
    if (!Files.readString(output).contains("memory")) {
      run.well(output);
    }
    say("| %s | %s | does not fit | |", title, heap);
    return false;
  }

  private void stream() throws IOException {
    title("A stream, in a heap of 4 GiB");
    say("| ballots | made | evaluated | ballots a second | beside the first | peak memory |");
    say("| --- | --- | --- | --- | --- | --- |");
    double first = 0;
    for (int millions : new int[] {1, 10, 100}) {
      List<String> make =
          commands.java("WideBallots", Integer.toString(millions * 1_000_000), "csv", "tokens");
      double made = Measured.run(make, Path.of("/dev/null")).well(output).seconds();
      Measured run =
          Measured.piped(make, commands.held(Path.of("/dev/stdin"), "4g"), output).well(output);
      double rate = millions * 1e6 / run.seconds();
      first = first == 0 ? rate : first;
      say(
          "| %d,000,000 | %.1f s | %.1f s | %,.0f | %.2f | %,d MiB |",
          millions, made, run.seconds(), rate, rate / first, run.peak() >> 20);
    }
  }

  private void contest(String title, Program... programs) throws IOException {
    new Contest(List.of(programs), rounds, output).run(title, out);
  }

  /** Makes ballots where the folder does not have them. */
  private Path ballots(int millions, String format, String tokens) throws IOException {
    Path file =
        folder.resolve(millions + "m" + (tokens.equals("tokens") ? "" : "-notoken") + "." + format);
    if (!Files.exists(file)) {
      Path unfinished = folder.resolve("unfinished");
      WideBallots.main(
          new String[] {
            Integer.toString(millions * 1_000_000), format, tokens, unfinished.toString()
          });
      Files.move(unfinished, file);
    }
    return file;
  }

  private void title(String title) {
    say("%n### %s%n", title);
  }

  private void say(String format, Object... figures) {
    out.printf(Locale.ROOT, format + "%n", figures);
  }
}
