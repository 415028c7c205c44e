package org.pingyi.evaluation.commandline.usage;

import java.util.ArrayList;
import java.util.List;
import picocli.CommandLine.MissingParameterException;
import picocli.CommandLine.Model.ArgSpec;
import picocli.CommandLine.Model.CommandSpec;

/** Options that a command needs because of others that it is given. Not thread-safe. */
public final class RequiredOptions {

  private final CommandSpec command;
  private final List<ArgSpec> missing = new ArrayList<>();

  /** Starts with none. */
  public RequiredOptions(CommandSpec command) {
    this.command = command;
  }

  /** Adds an option, and says whether it is needed and not there. */
  public RequiredOptions option(String name, boolean isMissing) {
    if (isMissing) {
      missing.add(command.findOption(name));
    }
    return this;
  }

  /**
   * Checks that none is missing.
   *
   * @throws MissingParameterException if some are, with all of them
   */
  public void check() {
    if (!missing.isEmpty()) {
      throw new MissingParameterException(command.commandLine(), missing, "");
    }
  }
}
