package org.pingyi.evaluation.commandline;

import org.pingyi.evaluation.model.Text;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;

/** Options that are each right and do not go together. */
final class WrongUsageException extends ParameterException {

  private static final long serialVersionUID = 1L;

  private final transient Text text;

  WrongUsageException(CommandSpec command, Text text) {
    super(command.commandLine(), text.en());
    this.text = text;
  }

  Text text() {
    return text;
  }
}
