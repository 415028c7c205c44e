package org.pingyi.evaluation.commandline.evaluation;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import org.pingyi.evaluation.commandline.terminal.ExitStatus;
import org.pingyi.evaluation.commandline.terminal.Session;
import org.pingyi.evaluation.commandline.usage.Values;
import org.pingyi.evaluation.diff.ReportDiff;
import org.pingyi.evaluation.diff.ReportDiffJson;
import org.pingyi.evaluation.explanation.Detail;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.ParentCommand;

/** Says what changed between two reports, and what it came from. */
@Command
@SuppressWarnings("NullAway.Init") // picocli sets what is required before it calls.
public final class DiffCommand implements Callable<Integer> {

  @ParentCommand private Session session;

  @Parameters(index = "0", paramLabel = "BEFORE", descriptionKey = "before")
  private Path before;

  @Parameters(index = "1", paramLabel = "AFTER", descriptionKey = "after")
  private Path after;

  @Option(
      names = "--detail",
      paramLabel = "LEVEL",
      converter = Values.DetailValue.class,
      descriptionKey = "diff-detail",
      order = 1)
  private Detail detail = Detail.SUMMARY;

  @Option(names = "--most", paramLabel = "N", converter = Values.NumberValue.class, order = 2)
  private int most = 10;

  @Option(names = "--json", order = 3)
  private boolean json;

  @Option(names = "--exit-code", order = 4)
  private boolean exitCode;

  @Override
  public Integer call() throws IOException {
    ReportDiff diff = ReportDiff.between(before, after);
    if (json) {
      ByteArrayOutputStream text = new ByteArrayOutputStream();
      ReportDiffJson.write(diff, text, session.language());
      session.screen().show(text.toString(StandardCharsets.UTF_8).stripTrailing());
    } else {
      diff.text(session.language(), detail, most).lines().forEach(session.screen()::show);
    }
    return exitCode && !diff.isEmpty() ? ExitStatus.DIFFERENT : ExitStatus.DONE;
  }
}
