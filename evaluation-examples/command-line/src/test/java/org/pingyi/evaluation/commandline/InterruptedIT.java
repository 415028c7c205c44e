package org.pingyi.evaluation.commandline;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

class InterruptedIT {

  @TempDir private Path folder;

  @Test
  @DisabledOnOs(value = OS.WINDOWS, disabledReason = "ending a process is not a request there")
  void who_is_interrupted_leaves_nothing_behind() throws Exception {
    Inputs inputs = new Inputs(folder);
    assertThat(new ProcessBuilder("mkfifo", ballotsThatNeverCome().toString()).start().waitFor())
        .isZero();
    Process process =
        Jar.in(folder)
            .builder(inputs.evaluate(inputs.scheme(), ballotsThatNeverCome()))
            .redirectErrorStream(true)
            .redirectOutput(folder.resolve("said.txt").toFile())
            .start();
    try {
      awaitBeginning(process, inputs.out());
      process.destroy();
      assertThat(process.waitFor(1, TimeUnit.MINUTES)).isTrue();
    } finally {
      process.destroyForcibly();
    }

    assertThat(inputs.out()).doesNotExist();
    assertThat(folder.resolve("said.txt")).isEmptyFile();
  }

  private Path ballotsThatNeverCome() {
    return folder.resolve("ballots.csv");
  }

  private static void awaitBeginning(Process process, Path out) throws Exception {
    while (!Files.exists(out) || Inputs.names(out).isEmpty()) {
      assertThat(process.isAlive()).as("it has begun").isTrue();
      TimeUnit.MILLISECONDS.sleep(20);
    }
  }
}
