package org.pingyi.evaluation.commandline.output;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.locks.LockSupport;

/**
 * A program that is interrupted while it writes into a folder, and fails because of that, or that
 * comes to write only when it was interrupted.
 */
public final class InterruptedWriter {

  private InterruptedWriter() {}

  public static void main(String[] arguments) throws Exception {
    Path folder = Path.of(arguments[1]);
    if (arguments[0].equals("late")) {
      Runtime.getRuntime().addShutdownHook(new Thread(() -> writeLate(folder)));
      System.exit(143);
    }
    Thread writer = Thread.currentThread();
    Runtime.getRuntime().addShutdownHook(new Thread(() -> awaitRest(writer)));
    try (OutputFolder out = OutputFolder.open(folder, "--out", Untouched.NOTHING)) {
      new Thread(() -> System.exit(143)).start();
      while (Files.exists(folder)) {
        Thread.onSpinWait();
      }
      out.write("a", file -> file.write("new".getBytes(UTF_8)));
    }
  }

  /** Writes while the program ends already, in a thread that was interrupted besides. */
  private static void writeLate(Path folder) {
    Thread writer =
        new Thread(
            () -> {
              Thread.currentThread().interrupt();
              try (OutputFolder out = OutputFolder.open(folder, "--out", Untouched.NOTHING)) {
                out.write("a", file -> file.write("new".getBytes(UTF_8)));
              }
            });
    writer.start();
    awaitRest(writer);
  }

  /**
   * Keeps the program from ending before its writer has nothing more to do, which is so when it
   * waits however often one looks.
   */
  private static void awaitRest(Thread writer) {
    for (int looks = 0; looks < 100 && writer.isAlive(); ) {
      looks = writer.getState() == Thread.State.WAITING ? looks + 1 : 0;
      LockSupport.parkNanos(1_000_000);
    }
  }
}
