package org.pingyi.evaluation.rules;

import java.io.StringReader;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.pingyi.evaluation.EvaluationScheme;
import org.pingyi.evaluation.ballot.BallotSource;
import org.pingyi.evaluation.fault.Fault;
import org.pingyi.evaluation.model.Criterion;
import org.pingyi.evaluation.model.EvaluationObject;
import org.pingyi.evaluation.model.RaterGroup;
import org.pingyi.evaluation.plugin.RulePlugins;
import org.pingyi.evaluation.report.EvaluationReport;
import org.pingyi.evaluation.report.FigureResult;
import org.pingyi.evaluation.testkit.PingyiTest;

/** A scheme of one leaf with ballots that are given as counts. */
public final class Survey {

  private static final RulePlugins PLUGINS = RulePlugins.discover(Survey.class.getClassLoader());

  private final List<String> ballots = new ArrayList<>();
  private final String raters;
  private final String rest;

  public Survey(String raters, String rest) {
    this.raters = raters;
    this.rest = rest;
  }

  /** A survey of one group with a statistic. */
  public static Survey of(String statistic) {
    return new Survey("[ { id: all } ]", "statistics: [ { " + statistic + " } ]");
  }

  public Survey ballots(String object, String group, String answer, int times) {
    for (int i = 0; i < times; i++) {
      ballots.add(object + "," + group + "," + answer);
    }
    return this;
  }

  /** The report of any scheme and ballots. */
  public static EvaluationReport report(String scheme, String ballots) {
    EvaluationScheme read = scheme(scheme);
    return read.evaluate(read.tally(BallotSource.csv("ballots.csv", new StringReader(ballots))));
  }

  /** Reads any scheme. */
  public static EvaluationScheme scheme(String text) {
    return EvaluationScheme.read("scheme.yaml", text, PLUGINS);
  }

  public EvaluationScheme scheme() {
    return scheme(text());
  }

  /** What the scheme is refused for; nothing where it is one. */
  public List<Fault> faults() {
    return PingyiTest.faults(text(), PLUGINS);
  }

  private String text() {
    return """
        id: survey
        version: 1
        scales:
          quality:
            options:
              - { id: A, value: 100, attitude: positive }
              - { id: B, value: 60 }
              - { id: C, value: 20, attitude: negative }
              - { id: D }
        criteria: [ { id: whole } ]
        raters: %s
        %s
        """
        .formatted(raters, rest);
  }

  public EvaluationReport report() {
    EvaluationScheme scheme = scheme();
    String csv = "object,group,whole\n" + String.join("\n", ballots) + "\n";
    return scheme.evaluate(scheme.tally(BallotSource.csv("ballots.csv", new StringReader(csv))));
  }

  public List<FigureResult> figures() {
    return report().statistics();
  }

  /** The figures as lines, such as {@code lower east whole masses: 0.25}. */
  public List<String> lines() {
    return figures().stream().map(Survey::line).toList();
  }

  public static String line(FigureResult figure) {
    StringBuilder line = new StringBuilder(figure.figure());
    figure.object().map(EvaluationObject::id).ifPresent(id -> line.append(' ').append(id));
    figure.criterion().map(Criterion::id).ifPresent(id -> line.append(' ').append(id));
    figure.group().map(RaterGroup::id).ifPresent(id -> line.append(' ').append(id));
    Optional<String> value = figure.value().map(Object::toString);
    return line.append(": ")
        .append(value.orElseGet(() -> figure.reason().orElseThrow().en()))
        .toString();
  }
}
