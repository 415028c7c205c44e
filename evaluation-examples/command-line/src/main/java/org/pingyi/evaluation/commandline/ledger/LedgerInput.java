package org.pingyi.evaluation.commandline.ledger;

import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Optional;
import java.util.function.Function;
import org.pingyi.evaluation.EvaluationScheme;
import org.pingyi.evaluation.commandline.folder.FolderJournal;
import org.pingyi.evaluation.commandline.output.Untouched;
import org.pingyi.evaluation.commandline.terminal.Session;
import org.pingyi.evaluation.commandline.usage.PluginOptions;
import org.pingyi.evaluation.commandline.usage.WrongUsageException;
import org.pingyi.evaluation.model.Privacy;
import org.pingyi.evaluation.model.Text;
import org.pingyi.evaluation.plugin.PluginJars;
import org.pingyi.evaluation.rectification.LedgerSetup;
import org.pingyi.evaluation.rectification.RectificationLedger;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** What every command on a ledger is given. */
@SuppressWarnings("NullAway.Init") // picocli sets what is required before a command is called.
final class LedgerInput {

  @Option(names = "--ledger", paramLabel = "DIR", required = true, order = 1)
  private Path folder;

  @Option(names = "--plugins", paramLabel = "DIR", order = 90)
  private Optional<Path> plugins = Optional.empty();

  @Spec(Spec.Target.MIXEE)
  private CommandSpec command;

  /** Returns the command that is given this. */
  CommandSpec command() {
    return command;
  }

  Session session() {
    return Session.of(command);
  }

  /** Returns what is thrown where options do not go together. */
  WrongUsageException wrong(Text why) {
    return new WrongUsageException(command, why);
  }

  LedgerFolder folder() {
    return new LedgerFolder(folder);
  }

  /** Returns what no result may replace. */
  Untouched untouched() {
    return new Untouched(PluginOptions.jars(plugins), Optional.of(folder));
  }

  /** Opens the plugins, and warns of those that cannot be used. */
  PluginJars plugins() {
    PluginJars found = PluginOptions.open(plugins);
    PluginOptions.warn(found, session());
    return found;
  }

  /**
   * Opens the ledger to be written to, and looks whether all that is in it is what was recorded.
   */
  Opened open() throws IOException {
    return open(LedgerFolder::journal);
  }

  /** Opens the ledger to be read, and looks whether all that is in it is what was recorded. */
  Opened read() throws IOException {
    return open(LedgerFolder::journalToRead);
  }

  private Opened open(Function<LedgerFolder, FolderJournal> opener) throws IOException {
    PluginJars found = plugins();
    boolean done = false;
    try {
      Opened opened = open(found, opener);
      done = true;
      return opened;
    } finally {
      if (!done) {
        found.close();
      }
    }
  }

  private Opened open(PluginJars found, Function<LedgerFolder, FolderJournal> opener) {
    Optional<EvaluationScheme> scheme = folder().scheme(found.plugins());
    LedgerSetup setup = folder().setup(scheme, session().clock());
    FolderJournal journal = opener.apply(folder());
    boolean done = false;
    try {
      RectificationLedger ledger = RectificationLedger.open(journal.store(), setup);
      done = true;
      return new Opened(setup, scheme, found, journal, ledger);
    } finally {
      if (!done) {
        journal.close();
      }
    }
  }

  /**
   * A ledger that is open.
   *
   * @param setup by what it goes
   * @param scheme the scheme in its folder
   * @param plugins the plugins of its scheme
   * @param journal its journal
   * @param ledger the ledger
   */
  record Opened(
      LedgerSetup setup,
      Optional<EvaluationScheme> scheme,
      PluginJars plugins,
      FolderJournal journal,
      RectificationLedger ledger)
      implements AutoCloseable {

    /** Returns the day it is in the ledger's zone. */
    LocalDate today() {
      return LocalDate.ofInstant(setup.clock().instant(), setup.zone());
    }

    /** Returns of how many people there are numbers in a public ledger. */
    int minimumGroupSize() {
      Privacy privacy = scheme.map(EvaluationScheme::privacy).orElse(Privacy.DEFAULT);
      return Math.toIntExact(Math.min(Math.max(privacy.minimumGroupSize(), 1), Integer.MAX_VALUE));
    }

    LocalDate day(WrittenDay written) {
      return written.from(today(), setup.followUp().calendar());
    }

    @Override
    public void close() throws IOException {
      try (plugins;
          journal) {
        ledger.close();
      }
    }
  }
}
