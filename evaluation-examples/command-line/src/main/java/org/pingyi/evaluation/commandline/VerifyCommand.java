package org.pingyi.evaluation.commandline;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.pingyi.evaluation.audit.Recount;
import org.pingyi.evaluation.receipt.Board;
import org.pingyi.evaluation.receipt.CodeReading;
import org.pingyi.evaluation.receipt.Receipt;
import org.pingyi.evaluation.receipt.ReceiptAnswer;
import org.pingyi.evaluation.rule.PluginJars;
import org.pingyi.evaluation.rule.RulePlugins;
import picocli.CommandLine.Command;
import picocli.CommandLine.MissingParameterException;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.ArgSpec;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParentCommand;
import picocli.CommandLine.Spec;

/** Looks a receipt up on a published board, or counts a closed box again from its export. */
@Command(name = "verify")
@SuppressWarnings("NullAway.Init") // picocli sets what is required before it calls.
final class VerifyCommand implements Callable<Integer> {

  @ParentCommand private Pingyi pingyi;

  @Spec private CommandSpec command;

  @Option(names = "--receipt", paramLabel = "R", order = 1)
  private Optional<String> receipt = Optional.empty();

  @Option(names = "--root", paramLabel = "FILE", order = 2)
  private Optional<Path> board = Optional.empty();

  @Option(names = "--box", paramLabel = "FILE", descriptionKey = "export", order = 3)
  private Optional<Path> export = Optional.empty();

  @Option(names = "--result", paramLabel = "FILE", order = 4)
  private Optional<Path> result = Optional.empty();

  @Mixin private PluginOptions plugins;

  @Override
  public Integer call() throws IOException {
    if (receipt.isPresent() && (export.isPresent() || result.isPresent())) {
      throw new WrongUsageException(command, BoxMessages.oneOf(List.of("--receipt", "--box")));
    }
    boolean recounts = export.isPresent() || result.isPresent();
    requireAll(
        List.of(
            missing("--receipt", !recounts && receipt.isEmpty()),
            missing("--root", !recounts && board.isEmpty()),
            missing("--box", recounts && export.isEmpty()),
            missing("--result", recounts && result.isEmpty())));
    return recounts
        ? recount(export.orElseThrow(), result.orElseThrow())
        : answer(receipt.orElseThrow(), board.orElseThrow());
  }

  private void requireAll(List<Optional<ArgSpec>> options) {
    List<ArgSpec> missing = options.stream().flatMap(Optional::stream).toList();
    if (!missing.isEmpty()) {
      throw new MissingParameterException(command.commandLine(), missing, "");
    }
  }

  private Optional<ArgSpec> missing(String option, boolean isMissing) {
    return isMissing ? Optional.of(command.findOption(option)) : Optional.empty();
  }

  private int recount(Path exported, Path reported) throws IOException {
    try (PluginJars found = plugins.open(pingyi.screen(), pingyi.language())) {
      RulePlugins rules = plugins.limited(found);
      Recount recount =
          board.isPresent()
              ? Recount.of(exported, reported, board.get(), rules)
              : Recount.of(exported, reported, rules);
      pingyi.screen().show(recount.message().in(pingyi.language()));
      return recount.agrees() ? Pingyi.DONE : Pingyi.DIFFERENT;
    }
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
