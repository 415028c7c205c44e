package org.pingyi.evaluation.commandline.output;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.nio.file.Files;
import java.nio.file.Path;

/** A program that is interrupted while it writes into a folder, and fails because of that. */
public final class InterruptedWriter {

  private InterruptedWriter() {}

  public static void main(String[] arguments) throws Exception {
    Path folder = Path.of(arguments[0]);
    Thread writer = Thread.currentThread();
    Runtime.getRuntime().addShutdownHook(new Thread(() -> awaitRest(writer)));
    try (OutputFolder out = OutputFolder.open(folder, "--out")) {
      new Thread(() -> System.exit(143)).start();
      while (Files.exists(folder)) {
        Thread.onSpinWait();
      }
      out.write("a", file -> file.write("new".getBytes(UTF_8)));
    }
  }

  /** Keeps the program from ending before its writer has nothing more to do. */
  private static void awaitRest(Thread writer) {
    while (writer.getState() != Thread.State.WAITING && writer.isAlive()) {
      Thread.onSpinWait();
    }
  }
}
