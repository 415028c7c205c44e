package org.pingyi.evaluation.checked;

import java.io.IOException;
import java.net.URISyntaxException;
import java.net.URL;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Objects;
import java.util.function.UnaryOperator;
import org.pingyi.evaluation.EvaluationScheme;
import org.pingyi.evaluation.ballot.BallotSource;
import org.pingyi.evaluation.model.Language;
import org.pingyi.evaluation.plugin.RulePlugins;
import org.pingyi.evaluation.report.ReportJson;
import org.pingyi.evaluation.roster.Roster;

/** Small schemes and ballots that lie beside the tests, each in a folder. */
final class SmallCases {

  private SmallCases() {}

  /** The report of a case with explanations. */
  static String explained(String name) throws IOException {
    return explained(name, UnaryOperator.identity());
  }

  /** The report of a case with explanations, by more rules than the standard ones. */
  static String explained(String name, UnaryOperator<RulePlugins> more) throws IOException {
    Path folder = folder(name);
    RulePlugins plugins = more.apply(RulePlugins.discover(SmallCases.class.getClassLoader()));
    EvaluationScheme scheme = EvaluationScheme.read(folder.resolve("scheme.yaml"), plugins);
    Path objects = folder.resolve("objects.csv");
    if (Files.exists(objects)) {
      scheme = scheme.withObjects(Roster.csv(objects));
    }
    BallotSource ballots = BallotSource.of(folder.resolve("ballots.csv"), StandardCharsets.UTF_8);
    return ReportJson.explainedText(scheme.evaluate(scheme.tally(ballots)), Language.EN);
  }

  private static Path folder(String name) {
    URL folder = Objects.requireNonNull(SmallCases.class.getResource("/checked/" + name));
    try {
      return Path.of(folder.toURI());
    } catch (URISyntaxException e) {
      throw new IllegalStateException(e);
    }
  }
}
