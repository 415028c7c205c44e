package org.pingyi.evaluation.commandline.evaluation;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.pingyi.evaluation.commandline.output.OutputException;
import org.pingyi.evaluation.commandline.output.OutputFile;
import org.pingyi.evaluation.commandline.output.OutputFolder;
import org.pingyi.evaluation.commandline.output.Untouched;
import org.pingyi.evaluation.commandline.terminal.Session;
import org.pingyi.evaluation.commandline.usage.UnknownIdException;
import org.pingyi.evaluation.model.Language;
import org.pingyi.evaluation.plugin.PluginKind;
import org.pingyi.evaluation.plugin.RulePlugins;
import org.pingyi.evaluation.report.EvaluationReport;
import org.pingyi.evaluation.report.ReportCsv;
import org.pingyi.evaluation.report.ReportFormat;
import org.pingyi.evaluation.report.ReportJson;
import picocli.CommandLine.Option;

/** Where a report is written, and in which formats. */
@SuppressWarnings("NullAway.Init") // picocli sets what is required before a command is called.
public final class ReportOutput {

  /** The report for programs. */
  public static final String JSON = "result.json";

  /** The ranking for spreadsheets. */
  public static final String CSV = "result.csv";

  /** Which option names the folder. */
  static final String OUT = "--out";

  @Option(names = "--explain", order = 8)
  private boolean explain;

  @Option(names = "--render", paramLabel = "ID", order = 9)
  private Optional<String> render = Optional.empty();

  @Option(names = OUT, paramLabel = "DIR", required = true, order = 10)
  private Path out;

  /** Returns where the files go. */
  public Path folder() {
    return out;
  }

  /**
   * Opens the folder where the files go.
   *
   * @throws OutputException if it cannot be made or written to, or nothing may be written there
   */
  public OutputFolder open(Untouched untouched) {
    return OutputFolder.open(out, OUT, untouched);
  }

  /**
   * Checks that all files can take their places, before anything is done that takes long or stays.
   *
   * @throws OutputException if one cannot
   */
  public void requireFree(OutputFolder folder, List<String> files, Optional<ReportFormat> format) {
    files.forEach(folder::requireFree);
    format.map(ReportOutput::file).ifPresent(folder::requireFree);
  }

  /**
   * Returns the further format that is asked for.
   *
   * @throws UnknownIdException if there is no such renderer
   * @throws OutputException if its file is one of those that are written anyway
   */
  public Optional<ReportFormat> format(RulePlugins plugins, Collection<String> files) {
    return render.map(id -> format(id, plugins, files));
  }

  private ReportFormat format(String id, RulePlugins plugins, Collection<String> files) {
    List<String> known =
        plugins.ids(PluginKind.RENDERER).stream()
            .filter(each -> plugins.named(PluginKind.RENDERER, each).size() == 1)
            .toList();
    UnknownIdException.requireKnown(PluginKind.RENDERER.title(), "--render", id, known);
    ReportFormat format = ReportFormat.find(plugins, id).orElseThrow();
    if (files.contains(file(format))) {
      throw OutputException.of(out, EvaluationMessages.taken(id, file(format)));
    }
    return format;
  }

  /** Writes a report. */
  public void write(
      EvaluationReport report,
      OutputFolder folder,
      Optional<ReportFormat> format,
      Language language) {
    folder.write(
        JSON,
        file -> {
          if (explain) {
            ReportJson.writeExplained(report, file, language);
          } else {
            ReportJson.write(report, file, language);
          }
        });
    folder.write(CSV, file -> ReportCsv.write(report, file, language));
    if (format.isPresent()) {
      ReportFormat further = format.get();
      folder.write(file(further), file -> further.write(report, file, language));
    }
  }

  /** Says which files were written. */
  public void tell(Session session, List<String> files, Optional<ReportFormat> format) {
    List<String> written = new ArrayList<>();
    for (String file : files) {
      written.add(out.resolve(file).toString());
    }
    if (format.isPresent()) {
      written.add(out.resolve(file(format.get())).toString());
    }
    session.show(OutputFile.written(String.join(", ", written)));
  }

  private static String file(ReportFormat format) {
    return "result." + format.extension();
  }
}
