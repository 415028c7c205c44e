package org.pingyi.evaluation.commandline;

import java.util.Optional;
import java.util.function.BooleanSupplier;
import org.pingyi.evaluation.fault.CodedException;
import org.pingyi.evaluation.fault.InputException;
import org.pingyi.evaluation.model.Language;
import org.pingyi.evaluation.model.Text;
import org.pingyi.evaluation.rule.PluginException;
import picocli.CommandLine;
import picocli.CommandLine.IExecutionExceptionHandler;
import picocli.CommandLine.IParameterExceptionHandler;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.ParseResult;

/** Turns whatever goes wrong into lines on standard error and an exit status. */
final class Failures implements IParameterExceptionHandler, IExecutionExceptionHandler {

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
    complain(UsageFault.of(failure));
    complain(UsageFault.helpFor(failure.getCommandLine().getCommandSpec().qualifiedName()));
    return Pingyi.FAILED;
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
      complain(describe(failure));
    }
    if (debug.getAsBoolean()) {
      screen.trace(failure);
    }
    return Pingyi.FAILED;
  }

  /** Says that the results did not reach standard output. */
  int unseen() {
    complain(Messages.UNSEEN);
    return Pingyi.FAILED;
  }

  static Text describe(Throwable failure) {
    if (failure instanceof OutputException output) {
      return output.text();
    }
    if (failure instanceof UnknownIdException unknown) {
      return unknown.text();
    }
    if (failure instanceof PluginException plugin) {
      return plugin.text();
    }
    if (failure instanceof FolderException folder) {
      return folder.text();
    }
    if (failure instanceof CodedException coded) {
      return described(coded.problem().code(), coded.text());
    }
    if (failure instanceof OutOfMemoryError) {
      return Messages.OUT_OF_MEMORY;
    }
    String what = failure.getClass().getName();
    String detail = Optional.ofNullable(failure.getMessage()).map(more -> ": " + more).orElse("");
    return Text.of(
        Messages.UNEXPECTED.en() + " (" + what + detail + ")",
        Messages.UNEXPECTED.zh() + "（" + what + detail + "）");
  }

  private static Text described(String code, Text text) {
    return Text.of(code + ": " + text.en(), code + ": " + text.zh());
  }

  private void complain(Text what) {
    screen.complain("pingyi: " + what.in(language));
  }
}
