package org.pingyi.evaluation.commandline.usage;

import java.util.List;
import org.pingyi.evaluation.model.Text;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;

/** Options that are each right and do not go together. */
public final class WrongUsageException extends ParameterException {

  private static final long serialVersionUID = 1L;

  private final transient Text text;

  /** Creates the exception for what does not go together. */
  public WrongUsageException(CommandSpec command, Text text) {
    super(command.commandLine(), text.en());
    this.text = text;
  }

  /** Returns the exception for options of which only one may be given. */
  public static WrongUsageException onlyOneOf(CommandSpec command, List<String> options) {
    String names = String.join(", ", options);
    return new WrongUsageException(
        command, Text.of("only one of these at a time: " + names, "每次只能用其中之一：" + names));
  }

  /** Returns what does not go together. */
  public Text text() {
    return text;
  }
}
