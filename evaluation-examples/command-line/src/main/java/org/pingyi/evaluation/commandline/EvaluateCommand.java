package org.pingyi.evaluation.commandline;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.pingyi.evaluation.EvaluationScheme;
import org.pingyi.evaluation.model.Language;
import org.pingyi.evaluation.report.EvaluationReport;
import org.pingyi.evaluation.report.RejectionsCsv;
import org.pingyi.evaluation.report.ReportCsv;
import org.pingyi.evaluation.report.ReportFormat;
import org.pingyi.evaluation.report.ReportJson;
import org.pingyi.evaluation.rule.PluginJars;
import org.pingyi.evaluation.rule.PluginKind;
import org.pingyi.evaluation.rule.RulePlugins;
import org.pingyi.evaluation.tally.Tally;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParentCommand;

/** Ballots in, a ranked report out: the reports as files, the ranking as a table. */
@Command(name = "evaluate")
@SuppressWarnings("NullAway.Init") // picocli sets what is required before it calls.
final class EvaluateCommand implements Callable<Integer> {

  private static final List<String> FILES = List.of("result.json", "result.csv", "rejections.csv");

  @ParentCommand private Pingyi pingyi;

  @Mixin private EvaluationInput input;

  @Option(names = "--strict", order = 7)
  private boolean strict;

  @Option(names = "--explain", order = 8)
  private boolean explain;

  @Option(names = "--render", paramLabel = "ID", order = 9)
  private Optional<String> render = Optional.empty();

  @Option(names = "--out", paramLabel = "DIR", required = true, order = 10)
  private Path out;

  @Override
  public Integer call() throws IOException {
    EvaluationReport report;
    Optional<ReportFormat> format;
    try (PluginJars found = input.plugins().open(pingyi.screen(), pingyi.language())) {
      format = render.map(id -> format(id, found.plugins()));
      EvaluationScheme read = input.scheme(found);
      try (OutputFolder folder = OutputFolder.open(out)) {
        report = evaluate(read, folder, format);
        folder.publish();
      }
    }
    return conclude(report, format);
  }

  private ReportFormat format(String id, RulePlugins plugins) {
    List<String> known =
        plugins.ids(PluginKind.RENDERER).stream()
            .filter(each -> plugins.named(PluginKind.RENDERER, each).size() == 1)
            .toList();
    UnknownIdException.requireKnown(PluginKind.RENDERER.title(), "--render", id, known);
    ReportFormat format = ReportFormat.find(plugins, id).orElseThrow();
    if (FILES.contains(file(format))) {
      throw OutputException.of(out, Messages.taken(id, file(format)));
    }
    return format;
  }

  private static String file(ReportFormat format) {
    return "result." + format.extension();
  }

  private EvaluationReport evaluate(
      EvaluationScheme read, OutputFolder folder, Optional<ReportFormat> format) {
    EvaluationReport report = read.evaluate(tally(read, folder));
    Language language = pingyi.language();
    folder.write(
        "result.json",
        file -> {
          if (explain) {
            ReportJson.writeExplained(report, file, language);
          } else {
            ReportJson.write(report, file, language);
          }
        });
    folder.write("result.csv", file -> ReportCsv.write(report, file, language));
    format.ifPresent(each -> folder.write(file(each), file -> each.write(report, file, language)));
    return report;
  }

  private Tally tally(EvaluationScheme read, OutputFolder folder) {
    Path file = folder.reserve("rejections.csv");
    try (RejectionsCsv rejections = new RejectionsCsv(file, pingyi.language());
        Progress progress = Progress.on(pingyi.screen(), input.ballotsFile(), pingyi.language())) {
      return read.tally(input.ballots(), new BallotsHeard(rejections, progress, out));
    } catch (IOException failure) {
      throw OutputException.of(out, failure);
    }
  }

  private int conclude(EvaluationReport report, Optional<ReportFormat> format) {
    Language language = pingyi.language();
    Summary.show(report, language, pingyi.screen());
    pingyi
        .screen()
        .show(
            Messages.written(
                    Stream.concat(FILES.stream(), format.map(EvaluateCommand::file).stream())
                        .map(file -> out.resolve(file).toString())
                        .collect(Collectors.joining(", ")))
                .in(language));
    if (!strict || report.ballots().rejected() == 0) {
      return Pingyi.DONE;
    }
    pingyi
        .screen()
        .complain("pingyi: " + Messages.strict(report.ballots().rejected()).in(language));
    return Pingyi.REJECTED;
  }
}
