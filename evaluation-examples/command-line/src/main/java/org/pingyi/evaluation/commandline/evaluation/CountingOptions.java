package org.pingyi.evaluation.commandline.evaluation;

import java.util.Optional;
import org.pingyi.evaluation.ballot.TallyOptions;
import org.pingyi.evaluation.commandline.usage.Values;
import picocli.CommandLine.Option;

/** How much of the machine counting may take: all processors and half of the heap, if not said. */
final class CountingOptions {

  @Option(names = "--threads", paramLabel = "N", converter = Values.ThreadsValue.class, order = 11)
  private Optional<Integer> threads = Optional.empty();

  @Option(names = "--memory", paramLabel = "SIZE", converter = Values.SizeValue.class, order = 12)
  private Optional<Long> memory = Optional.empty();

  TallyOptions options() {
    Runtime machine = Runtime.getRuntime();
    return TallyOptions.DEFAULT
        .withThreads(
            threads.orElse(Math.min(machine.availableProcessors(), TallyOptions.MAX_THREADS)))
        .withMemory(memory.orElse(machine.maxMemory() / 2));
  }
}
