package org.pingyi.evaluation.commandline;

import java.io.IOException;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.pingyi.evaluation.EvaluationScheme;
import org.pingyi.evaluation.explanation.Detail;
import org.pingyi.evaluation.explanation.Explanation;
import org.pingyi.evaluation.explanation.Premises;
import org.pingyi.evaluation.model.Criterion;
import org.pingyi.evaluation.model.RaterGroup;
import org.pingyi.evaluation.report.EvaluationReport;
import org.pingyi.evaluation.report.Explanations;
import org.pingyi.evaluation.report.RectificationFinding;
import org.pingyi.evaluation.rule.Origin;
import picocli.CommandLine.Command;
import picocli.CommandLine.MissingParameterException;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParentCommand;
import picocli.CommandLine.Spec;

/** How numbers came about: those of one object, or those of the report as a whole. */
@Command(name = "explain")
@SuppressWarnings("NullAway.Init") // picocli sets what is required before it calls.
final class ExplainCommand implements Callable<Integer> {

  @ParentCommand private Pingyi pingyi;

  @Spec private CommandSpec command;

  @Mixin private EvaluationInput input;

  @Option(names = "--object", paramLabel = "ID", order = 6)
  private Optional<String> object = Optional.empty();

  @Option(names = "--criterion", paramLabel = "ID", order = 7)
  private Optional<String> criterion = Optional.empty();

  @Option(names = "--group", paramLabel = "ID", order = 8)
  private Optional<String> group = Optional.empty();

  @Option(names = "--detail", paramLabel = "LEVEL", converter = Values.DetailValue.class, order = 9)
  private Detail detail = Detail.PARTS;

  @Override
  public Integer call() throws IOException {
    if (object.isEmpty() && (criterion.isPresent() || group.isPresent())) {
      throw new MissingParameterException(
          command.commandLine(), command.findOption("--object"), "--object");
    }
    try (PluginFolder found = PluginFolder.open(input.plugins())) {
      found.warn(pingyi.screen(), pingyi.language());
      EvaluationScheme scheme = input.scheme(found.plugins());
      EvaluationReport report = scheme.evaluate(scheme.tally(input.ballots()));
      List<Explanation> explanations =
          object.map(id -> about(id, report)).orElseGet(() -> whole(report));
      for (Explanation explanation : explanations) {
        explanation.text(pingyi.language(), detail).lines().forEach(pingyi.screen()::show);
      }
      return Pingyi.DONE;
    }
  }

  private static List<Explanation> whole(EvaluationReport report) {
    Explanations all = report.explanations();
    return Stream.of(
            Stream.of(all.ballots()),
            all.weights().stream(),
            IntStream.range(0, report.rectification().size()).mapToObj(all::finding))
        .flatMap(each -> each)
        .toList();
  }

  private List<Explanation> about(String id, EvaluationReport report) {
    List<String> objects = report.objects().stream().map(result -> result.object().id()).toList();
    UnknownIdException.requireKnown(Messages.OBJECT, "--object", id, objects);
    requireKnown(report.explanations().premises());
    Explanation whole = report.explain(id);
    return Stream.concat(Stream.of(part(whole)), findings(id, report)).toList();
  }

  private void requireKnown(Premises premises) {
    List<String> criteria =
        premises.criteria().stream().flatMap(Criterion::tree).map(Criterion::id).toList();
    List<String> groups = premises.raters().stream().map(RaterGroup::id).toList();
    criterion.ifPresent(
        id -> UnknownIdException.requireKnown(Messages.CRITERION, "--criterion", id, criteria));
    group.ifPresent(id -> UnknownIdException.requireKnown(Messages.GROUP, "--group", id, groups));
  }

  /** A leaf has a cell of each group; of an inner criterion a group has a score of its own. */
  private Explanation part(Explanation whole) {
    if (criterion.isEmpty()) {
      return group.map(id -> find(whole, "raters", id)).orElse(whole);
    }
    if (group.isEmpty()) {
      return find(whole, "criteria", criterion.get());
    }
    return whole
        .find(Origin.path("criteria", criterion.get(), "raters", group.get()))
        .orElseGet(() -> find(whole, "raters", group.get(), "criteria", criterion.get()));
  }

  private static Explanation find(Explanation whole, String... path) {
    return whole.find(Origin.path(path)).orElse(whole);
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
}
