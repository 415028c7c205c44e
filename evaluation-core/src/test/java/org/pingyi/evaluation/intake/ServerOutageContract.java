package org.pingyi.evaluation.intake;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Random;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.pingyi.evaluation.journal.jdbc.DatabaseServer;

/** What a box owes whose server is killed and comes back. */
interface ServerOutageContract extends OutageContract {

  DatabaseServer server();

  @Override
  default String url() {
    return server().url();
  }

  @TestFactory
  default Stream<DynamicTest> a_box_goes_on_when_its_server_was_killed_and_is_back() {
    int rounds = Math.max(1, CrashRounds.asked() / 5);
    return CrashRounds.of(rounds, "server killed", this::killServer);
  }

  private void killServer(long seed) throws Exception {
    Path folder = Files.createTempDirectory("pingyi-outage");
    try {
      whatever(
          CrashingHost.intervals(seed),
          folder,
          host -> {
            TimeUnit.MICROSECONDS.sleep(new Random(seed).nextInt(100_000));
            server().kill();
            assertThat(host.isDone()).isFalse();
            Waiting.await(() -> host.failures() > 20);
            server().start();
          });
    } finally {
      CrashContract.delete(folder);
    }
  }
}
