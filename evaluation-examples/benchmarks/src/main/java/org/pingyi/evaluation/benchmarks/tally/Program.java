package org.pingyi.evaluation.benchmarks.tally;

import java.nio.file.Path;
import java.util.List;

/**
 * A program that counts ballots.
 *
 * @param name what it is called in tables
 * @param command how it is run
 * @param counts where its counts are afterwards
 */
record Program(String name, List<String> command, Path counts) {

  Program {
    command = List.copyOf(command);
  }
}
