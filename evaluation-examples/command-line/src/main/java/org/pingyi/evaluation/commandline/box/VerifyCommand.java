package org.pingyi.evaluation.commandline.box;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.concurrent.Callable;
import org.pingyi.evaluation.audit.Recount;
import org.pingyi.evaluation.commandline.terminal.ExitStatus;
import org.pingyi.evaluation.commandline.terminal.Session;
import org.pingyi.evaluation.commandline.usage.PluginOptions;
import org.pingyi.evaluation.commandline.usage.RequiredOptions;
import org.pingyi.evaluation.commandline.usage.Values;
import org.pingyi.evaluation.commandline.usage.WrongUsageException;
import org.pingyi.evaluation.model.Text;
import org.pingyi.evaluation.plugin.PluginJars;
import org.pingyi.evaluation.plugin.RulePlugins;
import org.pingyi.evaluation.receipt.Board;
import org.pingyi.evaluation.receipt.CodeReading;
import org.pingyi.evaluation.receipt.GrowthAnswer;
import org.pingyi.evaluation.receipt.InclusionProof;
import org.pingyi.evaluation.receipt.Receipt;
import org.pingyi.evaluation.receipt.ReceiptAnswer;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParentCommand;
import picocli.CommandLine.Spec;

/**
 * Looks a receipt up on a published board or holds it against a proof, counts a closed box again
 * from its export, and says whether a box only grew.
 */
@Command
@SuppressWarnings("NullAway.Init") // picocli sets what is required before it calls.
public final class VerifyCommand implements Callable<Integer> {

  @ParentCommand private Session session;

  @Spec private CommandSpec command;

  @Option(names = "--receipt", paramLabel = "R", order = 1)
  private Optional<String> receipt = Optional.empty();

  @Option(
      names = "--root",
      paramLabel = "FILE|ROOT",
      converter = PublishedRoot.Value.class,
      order = 2)
  private Optional<PublishedRoot> root = Optional.empty();

  @Option(
      names = "--earlier",
      paramLabel = "FILE|ROOT",
      converter = PublishedRoot.Value.class,
      order = 3)
  private Optional<PublishedRoot> earlier = Optional.empty();

  @Option(names = "--prove", order = 4)
  private boolean prove;

  @Option(names = "--proof", paramLabel = "PROOF", converter = Values.ProofValue.class, order = 5)
  private Optional<InclusionProof> proof = Optional.empty();

  @Option(names = "--box", paramLabel = "FILE", descriptionKey = "export", order = 6)
  private Optional<Path> export = Optional.empty();

  @Option(names = "--result", paramLabel = "FILE", order = 7)
  private Optional<Path> result = Optional.empty();

  @Option(names = "--comments", paramLabel = "FILE", order = 8)
  private Optional<Path> comments = Optional.empty();

  @Mixin private PluginOptions plugins;

  @Override
  public Integer call() throws IOException {
    boolean recounts = export.isPresent() || result.isPresent() || comments.isPresent();
    boolean looksUp = receipt.isPresent() || proof.isPresent() || prove;
    String lookup = receipt.isPresent() ? "--receipt" : prove ? "--prove" : "--proof";
    requireOneOf(lookup, looksUp, "--box", recounts);
    requireOneOf("--proof", proof.isPresent(), "--prove", prove);
    requireOneOf("--proof", proof.isPresent(), "--earlier", earlier.isPresent());
    boolean compares = earlier.isPresent();
    new RequiredOptions(command)
        .option("--receipt", receipt.isEmpty() && !recounts && (looksUp || !compares))
        .option("--root", root.isEmpty() && (!recounts || compares || comments.isPresent()))
        .option("--box", recounts && export.isEmpty())
        .option("--result", recounts && result.isEmpty())
        .check();
    if (proof.isPresent()) {
      return shown(read(receipt.orElseThrow()), proof.get());
    }
    Optional<Path> board = root.map(this::file);
    int status =
        recounts
            ? recount(export.orElseThrow(), result.orElseThrow(), board)
            : looksUp ? answer(receipt.orElseThrow(), board.orElseThrow()) : ExitStatus.DONE;
    return compares ? Math.max(status, growth(earlier.get(), board.orElseThrow())) : status;
  }

  private void requireOneOf(String one, boolean isOne, String other, boolean isOther) {
    if (isOne && isOther) {
      throw WrongUsageException.onlyOneOf(command, List.of(one, other));
    }
  }

  private Path file(PublishedRoot published) {
    if (published instanceof PublishedRoot.InFile board) {
      return board.file();
    }
    throw new WrongUsageException(command, BoxMessages.BOARD_NEEDED);
  }

  private int recount(Path exported, Path reported, Optional<Path> board) throws IOException {
    try (PluginJars found = plugins.open(session)) {
      RulePlugins rules = plugins.limited(found);
      Recount recount =
          comments.isPresent()
              ? Recount.of(exported, reported, board.orElseThrow(), comments.get(), rules)
              : board.isPresent()
                  ? Recount.of(exported, reported, board.get(), rules)
                  : Recount.of(exported, reported, rules);
      show(recount.message());
      return recount.agrees() ? ExitStatus.DONE : ExitStatus.DIFFERENT;
    }
  }

  private Receipt read(String typed) {
    CodeReading<Receipt> read = Receipt.read(typed);
    if (read instanceof CodeReading.Slip<Receipt> slip) {
      throw new WrongUsageException(command, BoxMessages.slip(slip.message()));
    }
    return read.value().orElseThrow();
  }

  private int answer(String typed, Path file) {
    Receipt read = read(typed);
    Board published = Board.verify(file);
    ReceiptAnswer answer = published.answer(read);
    show(answer.message());
    show(BoxMessages.root(published));
    OptionalLong leaf = leaf(answer);
    if (prove && leaf.isPresent()) {
      session.screen().show(published.inclusion(leaf.getAsLong()).text());
    }
    return answer instanceof ReceiptAnswer.Counted ? ExitStatus.DONE : ExitStatus.DIFFERENT;
  }

  /** Returns which leaf can be proved, if it is one. */
  private static OptionalLong leaf(ReceiptAnswer answer) {
    if (answer instanceof ReceiptAnswer.Counted counted) {
      return OptionalLong.of(counted.index());
    }
    return answer instanceof ReceiptAnswer.Superseded superseded
        ? OptionalLong.of(superseded.index())
        : OptionalLong.empty();
  }

  /** Holds a receipt against a proof and a root that somebody noted down. */
  private int shown(Receipt read, InclusionProof given) {
    if (!(root.orElseThrow() instanceof PublishedRoot.Noted noted)) {
      throw new WrongUsageException(command, BoxMessages.ROOT_NEEDED);
    }
    boolean isShown = given.shows(read, noted.root());
    show(isShown ? BoxMessages.shown(given) : BoxMessages.NOT_SHOWN);
    return isShown ? ExitStatus.DONE : ExitStatus.DIFFERENT;
  }

  private int growth(PublishedRoot before, Path file) {
    Board now = Board.verify(file);
    GrowthAnswer answer =
        before instanceof PublishedRoot.Noted noted
            ? now.growthSince(noted.root())
            : now.growthSince(Board.verify(file(before)));
    show(answer.message());
    return answer instanceof GrowthAnswer.Grew ? ExitStatus.DONE : ExitStatus.DIFFERENT;
  }

  private void show(Text message) {
    session.show(message);
  }
}
