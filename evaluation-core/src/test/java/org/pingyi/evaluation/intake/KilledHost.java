package org.pingyi.evaluation.intake;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.concurrent.TimeUnit;

/** A host in a JVM of its own, which is killed at a random moment. */
public final class KilledHost {

  /** How long a host may take to get going. */
  public static final Duration PATIENCE = Duration.ofSeconds(60);

  private KilledHost() {}

  /**
   * Starts a host.
   *
   * @param before what runs the JVM
   * @param folder where it writes what it says
   */
  public static Process start(
      List<String> before, Class<?> main, List<String> arguments, Path folder) throws IOException {
    List<String> command = new ArrayList<>(before);
    command.addAll(
        List.of(
            Path.of(System.getProperty("java.home"), "bin", "java").toString(),
            "-XX:TieredStopAtLevel=1",
            "-XX:+UseSerialGC",
            // The JVM that starts it verified the same classes: to do so again is a third of its
            // start.
            "-XX:+UnlockDiagnosticVMOptions",
            "-XX:-BytecodeVerificationRemote",
            "-Xmx256m",
            "-cp",
            System.getProperty("surefire.test.class.path", System.getProperty("java.class.path")),
            main.getName()));
    command.addAll(arguments);
    File log = folder.resolve("log").toFile();
    return new ProcessBuilder(command).redirectErrorStream(true).redirectOutput(log).start();
  }

  /**
   * Waits until a host has written so many bytes into a file, and somewhat longer, and kills it.
   */
  public static void waitAndKill(Process host, Path folder, String file, int bytes, Random random)
      throws Exception {
    Path sent = folder.resolve(file);
    long end = System.nanoTime() + PATIENCE.toNanos();
    while (!Files.exists(sent) || Files.size(sent) < bytes) {
      if (!host.isAlive() || System.nanoTime() > end) {
        throw new IllegalStateException(Files.readString(folder.resolve("log")));
      }
      TimeUnit.MILLISECONDS.sleep(2);
    }
    TimeUnit.MICROSECONDS.sleep(random.nextInt(300_000));
    host.destroyForcibly();
    // 128 + SIGKILL: it did not end by itself.
    assertThat(host.waitFor()).as(Files.readString(folder.resolve("log"))).isEqualTo(137);
  }
}
