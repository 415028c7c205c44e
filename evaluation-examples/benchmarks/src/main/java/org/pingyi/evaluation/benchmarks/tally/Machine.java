package org.pingyi.evaluation.benchmarks.tally;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;

/** What a machine is, as far as it says. */
final class Machine {

  private Machine() {}

  /** Prints its facts and the versions of what runs on it. */
  static void describe(PrintStream out) throws IOException {
    out.printf(
        Locale.ROOT,
        "%s, %d processors, %s memory, %s %s; Java %s (%s); DuckDB %s%n",
        line("/proc/cpuinfo", "model name"),
        Runtime.getRuntime().availableProcessors(),
        line("/proc/meminfo", "MemTotal"),
        System.getProperty("os.name"),
        System.getProperty("os.version"),
        Runtime.version(),
        System.getProperty("java.vm.name"),
        DuckDb.version());
  }

  private static String line(String file, String name) throws IOException {
    Path path = Path.of(file);
    return !Files.exists(path)
        ? "unknown " + name
        : Files.readAllLines(path).stream()
            .filter(line -> line.startsWith(name))
            .map(line -> line.substring(line.indexOf(':') + 1).strip())
            .findFirst()
            .orElse("unknown " + name);
  }
}
