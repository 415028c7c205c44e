package org.pingyi.evaluation.benchmarks.tally;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/**
 * How programs are run.
 *
 * @param folder the folder with the scheme, to which they write
 * @param pingyi {@code pingyi.jar}
 * @param duckDb the class path with DuckDB alone
 */
record Commands(Path folder, String pingyi, String duckDb) {

  private static final String PACKAGE = "org.pingyi.evaluation.benchmarks.tally.";
  private static final String JAVA =
      Path.of(System.getProperty("java.home"), "bin", "java").toString();

  /** What starts the command line and has next to nothing done. */
  List<String> plugins() {
    return List.of(JAVA, "-jar", pingyi, "plugins");
  }

  Program pingyi(Path ballots) {
    return evaluate("`pingyi evaluate`", ballots, List.of(), List.of());
  }

  Program threads(Path ballots, int threads) {
    String number = Integer.toString(threads);
    return evaluate("`--threads " + number + "`", ballots, List.of(), List.of("--threads", number));
  }

  /** Evaluates under options of the virtual machine. */
  Program option(Path ballots, String... options) {
    String names = String.join(" ", options).replaceAll("=/[^ ]*", "");
    return evaluate("`" + names + "`", ballots, List.of(options), List.of());
  }

  /** Evaluates, and archives the classes that were loaded for it. */
  Program archiving(Path ballots, Path archive) {
    return option(ballots, "-XX:ArchiveClassesAtExit=" + archive);
  }

  /** Evaluates in a heap of that size. */
  List<String> held(Path ballots, String heap) {
    return evaluate(heap, ballots, List.of("-Xmx" + heap), List.of()).command();
  }

  private Program evaluate(String name, Path ballots, List<String> java, List<String> options) {
    Path result = folder.resolve(String.join("", options).replace("--", "") + "result");
    List<String> command = new ArrayList<>(List.of(JAVA));
    command.addAll(java);
    command.addAll(List.of("-jar", pingyi, "evaluate"));
    command.addAll(List.of("--scheme", folder.resolve("scheme.yaml").toString()));
    command.addAll(List.of("--ballots", ballots.toString()));
    command.addAll(options);
    command.addAll(List.of("--out", result.toString()));
    return new Program(name, command, result.resolve("result.json"));
  }

  Program duckDb(String name, String way, Path ballots) {
    Path counts = folder.resolve("duckdb-" + way + ".csv");
    return new Program(
        name,
        List.of(
            JAVA,
            "-cp",
            duckDb,
            PACKAGE + "DuckDbPeer",
            way,
            ballots.toString(),
            counts.toString()),
        counts);
  }

  Program peer(String name, String main, Path ballots) {
    Path counts = folder.resolve(main + ".csv");
    return new Program(name, java(main, ballots.toString(), counts.toString()), counts);
  }

  /** Counts CSV, and does nothing else. */
  Program bareLoop(Path ballots) {
    return peer("bare loop", "BareLoopPeer", ballots);
  }

  /** Runs a main class of this package. */
  List<String> java(String main, String... arguments) {
    List<String> command =
        new ArrayList<>(
            List.of(JAVA, "-cp", System.getProperty("java.class.path"), PACKAGE + main));
    command.addAll(List.of(arguments));
    return command;
  }
}
