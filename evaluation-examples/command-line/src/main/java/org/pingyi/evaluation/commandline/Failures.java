package org.pingyi.evaluation.commandline;

import java.util.List;
import java.util.function.BooleanSupplier;
import org.pingyi.evaluation.commandline.terminal.ExitStatus;
import org.pingyi.evaluation.commandline.terminal.Screen;
import org.pingyi.evaluation.commandline.usage.FailureText;
import org.pingyi.evaluation.fault.InputException;
import org.pingyi.evaluation.model.Language;
import org.pingyi.evaluation.model.Text;
import picocli.CommandLine;
import picocli.CommandLine.IExecutionExceptionHandler;
import picocli.CommandLine.IParameterExceptionHandler;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.ParseResult;

/** Turns whatever goes wrong into lines on standard error and an exit status. */
final class Failures implements IParameterExceptionHandler, IExecutionExceptionHandler {

  private static final Text UNSEEN = Text.of("standard output cannot be written to", "无法写入标准输出");

  private final Screen screen;
  private final Language language;
  private final BooleanSupplier debug;

  Failures(Screen screen, Language language, BooleanSupplier debug) {
    this.screen = screen;
    this.language = language;
    this.debug = debug;
  }

  @Override
  public int handleParseException(ParameterException failure, String[] args) {
    complain(UsageFault.of(failure, List.of(args)));
    complain(UsageFault.helpFor(failure.getCommandLine().getCommandSpec().qualifiedName()));
    return ExitStatus.FAILED;
  }

  @Override
  public int handleExecutionException(
      Exception failure, CommandLine commandLine, ParseResult parsed) {
    return report(failure);
  }

  int report(Throwable failure) {
    if (failure instanceof InputException input) {
      input.faults().forEach(fault -> screen.complain(fault.in(language)));
    } else {
      complain(FailureText.of(failure));
    }
    if (debug.getAsBoolean()) {
      screen.trace(failure);
    }
    return ExitStatus.FAILED;
  }

  /** Says that the results did not reach standard output. */
  int unseen() {
    complain(UNSEEN);
    return ExitStatus.FAILED;
  }

  private void complain(Text what) {
    screen.complain("pingyi: " + what.in(language));
  }
}
