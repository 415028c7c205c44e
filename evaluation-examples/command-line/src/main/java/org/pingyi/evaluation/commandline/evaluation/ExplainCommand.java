package org.pingyi.evaluation.commandline.evaluation;

import java.io.IOException;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.pingyi.evaluation.EvaluationScheme;
import org.pingyi.evaluation.ballot.BallotListener;
import org.pingyi.evaluation.commandline.terminal.ExitStatus;
import org.pingyi.evaluation.commandline.terminal.Session;
import org.pingyi.evaluation.commandline.usage.UnknownIdException;
import org.pingyi.evaluation.commandline.usage.Values;
import org.pingyi.evaluation.explanation.Detail;
import org.pingyi.evaluation.explanation.Explanation;
import org.pingyi.evaluation.explanation.Premises;
import org.pingyi.evaluation.model.Criterion;
import org.pingyi.evaluation.model.RaterGroup;
import org.pingyi.evaluation.model.Text;
import org.pingyi.evaluation.plugin.PluginJars;
import org.pingyi.evaluation.report.EvaluationReport;
import org.pingyi.evaluation.report.Explanations;
import org.pingyi.evaluation.report.FigureResult;
import org.pingyi.evaluation.report.RectificationFinding;
import org.pingyi.evaluation.rule.Origin;
import org.pingyi.evaluation.tally.Tally;
import picocli.CommandLine.Command;
import picocli.CommandLine.MissingParameterException;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParentCommand;
import picocli.CommandLine.Spec;

/** How numbers came about: those of one object, or those of the report as a whole. */
@Command
@SuppressWarnings("NullAway.Init") // picocli sets what is required before it calls.
public final class ExplainCommand implements Callable<Integer> {

  @ParentCommand private Session session;

  @Spec private CommandSpec command;

  @Mixin private EvaluationInput input;

  @Option(names = "--object", paramLabel = "ID", order = 7)
  private Optional<String> object = Optional.empty();

  @Option(names = "--criterion", paramLabel = "ID", order = 8)
  private Optional<String> criterion = Optional.empty();

  @Option(names = "--group", paramLabel = "ID", order = 9)
  private Optional<String> group = Optional.empty();

  @Option(
      names = "--detail",
      paramLabel = "LEVEL",
      converter = Values.DetailValue.class,
      order = 10)
  private Detail detail = Detail.PARTS;

  @Override
  public Integer call() throws IOException {
    if (object.isEmpty() && (criterion.isPresent() || group.isPresent())) {
      throw new MissingParameterException(
          command.commandLine(), command.findOption("--object"), "--object");
    }
    try (PluginJars found = input.plugins().open(session)) {
      EvaluationScheme scheme = input.scheme(found);
      Tally tally = scheme.tally(input.ballots(), input.counting(), BallotListener.SILENT);
      EvaluationReport report = scheme.evaluate(tally, input.ballots(), input.counting());
      List<Explanation> explanations =
          object.map(id -> about(id, report)).orElseGet(() -> whole(report));
      for (Explanation explanation : explanations) {
        explanation.text(session.language(), detail).lines().forEach(session.screen()::show);
      }
      return ExitStatus.DONE;
    }
  }

  private static List<Explanation> whole(EvaluationReport report) {
    Explanations all = report.explanations();
    return Stream.of(
            Stream.of(all.ballots()),
            all.weights().stream(),
            IntStream.range(0, report.rectification().size()).mapToObj(all::finding),
            IntStream.range(0, report.statistics().size()).mapToObj(all::figure))
        .flatMap(each -> each)
        .toList();
  }

  private List<Explanation> about(String id, EvaluationReport report) {
    List<String> objects = report.objects().stream().map(result -> result.object().id()).toList();
    UnknownIdException.requireKnown(Text.of("object", "评议对象"), "--object", id, objects);
    requireKnown(report.explanations().premises());
    Explanation whole = report.explain(id);
    return Stream.of(Stream.of(part(whole)), findings(id, report), figures(id, report))
        .flatMap(each -> each)
        .toList();
  }

  private void requireKnown(Premises premises) {
    List<String> criteria =
        premises.criteria().stream().flatMap(Criterion::tree).map(Criterion::id).toList();
    List<String> groups = premises.raters().stream().map(RaterGroup::id).toList();
    criterion.ifPresent(
        id ->
            UnknownIdException.requireKnown(
                Text.of("criterion", "评议内容"), "--criterion", id, criteria));
    group.ifPresent(
        id ->
            UnknownIdException.requireKnown(Text.of("rater group", "评议主体"), "--group", id, groups));
  }

  private Explanation part(Explanation whole) {
    if (criterion.isPresent() && group.isPresent()) {
      return part(whole, criterion.get(), group.get());
    }
    return criterion
        .map(id -> find(whole, "criteria", id).orElseThrow())
        .or(() -> group.map(id -> find(whole, "raters", id).orElseThrow()))
        .orElse(whole);
  }

  /**
   * A leaf has a cell of each group, and an inner criterion a score by each group alone; the latter
   * only where a group has a total, whose explanation says why there is none.
   */
  private Explanation part(Explanation whole, String asked, String by) {
    return find(whole, "criteria", asked, "raters", by)
        .or(() -> find(whole, "raters", by, "criteria", asked))
        .orElseGet(
            () -> {
              session.show(EvaluationMessages.notAlone(asked, by));
              return find(whole, "raters", by).orElseThrow();
            });
  }

  private static Optional<Explanation> find(Explanation whole, String... path) {
    return whole.find(Origin.path(path));
  }

  private Stream<Explanation> findings(String id, EvaluationReport report) {
    if (group.isPresent()) {
      return Stream.empty();
    }
    List<RectificationFinding> all = report.rectification();
    return IntStream.range(0, all.size())
        .filter(i -> all.get(i).object().id().equals(id))
        .filter(i -> criterion.map(all.get(i).criterion().id()::equals).orElse(true))
        .mapToObj(report.explanations()::finding);
  }

  /** Figures of the object, and of the criterion and the group where they are asked about. */
  private Stream<Explanation> figures(String id, EvaluationReport report) {
    List<FigureResult> all = report.statistics();
    return IntStream.range(0, all.size())
        .filter(i -> all.get(i).object().filter(of -> of.id().equals(id)).isPresent())
        .filter(i -> isAsked(criterion, all.get(i).criterion().map(Criterion::id)))
        .filter(i -> isAsked(group, all.get(i).group().map(RaterGroup::id)))
        .mapToObj(report.explanations()::figure);
  }

  private static boolean isAsked(Optional<String> asked, Optional<String> of) {
    return asked.isEmpty() || asked.equals(of);
  }
}
