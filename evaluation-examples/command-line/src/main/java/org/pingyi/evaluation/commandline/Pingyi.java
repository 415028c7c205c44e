package org.pingyi.evaluation.commandline;

import static java.util.Objects.requireNonNull;

import java.nio.file.Path;
import java.time.InstantSource;
import java.util.List;
import org.pingyi.evaluation.commandline.terminal.Screen;
import org.pingyi.evaluation.commandline.terminal.Session;
import org.pingyi.evaluation.commandline.usage.Values;
import org.pingyi.evaluation.model.Language;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.ScopeType;

/** The command line {@code pingyi}. */
@Command(
    name = "pingyi",
    mixinStandardHelpOptions = true,
    versionProvider = ManifestVersion.class,
    scope = ScopeType.INHERIT,
    sortOptions = false,
    sortSynopsis = false,
    synopsisSubcommandLabel = "COMMAND")
public final class Pingyi implements Session {

  private final Screen screen;
  private final InstantSource clock;

  @Option(
      names = "--lang",
      paramLabel = "zh|en",
      converter = Values.LanguageValue.class,
      scope = ScopeType.INHERIT,
      order = -3)
  private Language language = Language.EN;

  @Option(names = "--debug", scope = ScopeType.INHERIT, order = -2)
  private boolean debug;

  Pingyi(Screen screen, InstantSource clock) {
    this.screen = requireNonNull(screen, "screen");
    this.clock = requireNonNull(clock, "clock");
  }

  /**
   * Runs a command, and ends the virtual machine with 0 when it is done, 2 when it failed, 1 when
   * it is done but reports differ and that was said to matter, what was to be verified is not so,
   * or a ledger did not enter what it was given, and 3 when it is done but ballots were rejected
   * and that was said to matter.
   *
   * @param args what the user typed
   */
  public static void main(String[] args) {
    LibraryLogs.prepare();
    Commands.prepare();
    int status = new Pingyi(Screen.system(), InstantSource.system()).run(args);
    System.exit(status);
  }

  /** Runs a command and returns its exit status. */
  int run(String... args) {
    Language asked = Values.languageIn(args);
    Failures failures = new Failures(screen, asked, () -> debug);
    CommandLine commandLine =
        Commands.of(this, List.of(args))
            .setExpandAtFiles(false)
            .setOut(screen.outWriter())
            .setErr(screen.errWriter())
            .setParameterExceptionHandler(failures)
            .setExecutionExceptionHandler(failures)
            .registerConverter(Path.class, new Values.PathValue())
            .setHelpFactory(new Usage(asked));
    int status;
    try {
      status = commandLine.execute(args);
    } catch (Error failure) {
      status = failures.report(failure);
    }
    return screen.finish() ? status : failures.unseen();
  }

  @Override
  public Screen screen() {
    return screen;
  }

  @Override
  public InstantSource clock() {
    return clock;
  }

  @Override
  public Language language() {
    return language;
  }
}
