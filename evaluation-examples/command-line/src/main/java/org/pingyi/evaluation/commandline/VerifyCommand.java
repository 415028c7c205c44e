package org.pingyi.evaluation.commandline;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.stream.Stream;
import org.pingyi.evaluation.receipt.Board;
import org.pingyi.evaluation.receipt.CodeReading;
import org.pingyi.evaluation.receipt.Receipt;
import org.pingyi.evaluation.receipt.ReceiptAnswer;
import picocli.CommandLine.Command;
import picocli.CommandLine.MissingParameterException;
import picocli.CommandLine.Model.ArgSpec;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParentCommand;
import picocli.CommandLine.Spec;

/** Looks a receipt up on a published board. */
@Command(name = "verify")
@SuppressWarnings("NullAway.Init") // picocli sets what is required before it calls.
final class VerifyCommand implements Callable<Integer> {

  @ParentCommand private Pingyi pingyi;

  @Spec private CommandSpec command;

  @Option(names = "--receipt", paramLabel = "R", order = 1)
  private Optional<String> receipt = Optional.empty();

  @Option(names = "--root", paramLabel = "FILE", order = 2)
  private Optional<Path> board = Optional.empty();

  @Override
  public Integer call() throws IOException {
    requireAll();
    return answer(receipt.orElseThrow(), board.orElseThrow());
  }

  private void requireAll() {
    List<ArgSpec> missing =
        Stream.of(missing("--receipt", receipt.isEmpty()), missing("--root", board.isEmpty()))
            .flatMap(Optional::stream)
            .toList();
    if (!missing.isEmpty()) {
      throw new MissingParameterException(command.commandLine(), missing, "");
    }
  }

  private Optional<ArgSpec> missing(String option, boolean isMissing) {
    return isMissing ? Optional.of(command.findOption(option)) : Optional.empty();
  }

  private int answer(String typed, Path file) {
    CodeReading<Receipt> read = Receipt.read(typed);
    if (read instanceof CodeReading.Slip<Receipt> slip) {
      throw new WrongUsageException(command, BoxMessages.slip(slip.message()));
    }
    Board published = Board.verify(file);
    ReceiptAnswer answer = published.answer(read.value().orElseThrow());
    pingyi.screen().show(answer.message().in(pingyi.language()));
    pingyi.screen().show(BoxMessages.root(published).in(pingyi.language()));
    return answer instanceof ReceiptAnswer.Counted ? Pingyi.DONE : Pingyi.DIFFERENT;
  }
}
