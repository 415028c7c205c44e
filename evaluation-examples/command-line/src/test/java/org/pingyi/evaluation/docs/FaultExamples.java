package org.pingyi.evaluation.docs;

import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.StringReader;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.pingyi.evaluation.EvaluationScheme;
import org.pingyi.evaluation.audit.ExportedBox;
import org.pingyi.evaluation.ballot.BallotSource;
import org.pingyi.evaluation.fault.Fault;
import org.pingyi.evaluation.fault.FaultCode;
import org.pingyi.evaluation.fault.InputException;
import org.pingyi.evaluation.model.Text;
import org.pingyi.evaluation.receipt.Board;
import org.pingyi.evaluation.roster.Roster;
import org.pingyi.evaluation.rule.NoParameters;
import org.pingyi.evaluation.rule.Paper;
import org.pingyi.evaluation.rule.PaperRule;
import org.pingyi.evaluation.rule.RuleInfo;
import org.pingyi.evaluation.rule.RulePlugins;
import org.pingyi.evaluation.tally.Rejection;
import org.pingyi.evaluation.tally.RejectionReason;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.Yaml;
import org.yaml.snakeyaml.constructor.SafeConstructor;

/** Runs inputs that are wrong, and gives what is said of them. */
final class FaultExamples {

  private final RulePlugins plugins;
  private final Inputs inputs;

  FaultExamples(RulePlugins plugins) throws IOException {
    this.plugins = plugins;
    try (InputStream in =
        Objects.requireNonNull(FaultExamples.class.getResourceAsStream("/errors.yaml"))) {
      this.inputs =
          new JsonMapper()
              .convertValue(
                  new Yaml(new SafeConstructor(new LoaderOptions())).load(in), Inputs.class);
    }
  }

  /**
   * What the file of examples says.
   *
   * @param scheme a sound scheme
   * @param faults by code, an input of a kind that is wrong
   * @param rejections a scheme and ballots
   */
  private record Inputs(
      String scheme, Map<String, Map<String, String>> faults, Map<String, String> rejections) {}

  /** The fault of an example of a code. */
  Fault fault(FaultCode code) {
    try {
      run(code);
    } catch (InputException refused) {
      return refused.faults().stream()
          .filter(fault -> fault.code() == code)
          .findFirst()
          .orElseThrow(() -> refused);
    }
    throw new IllegalStateException("no fault: " + code);
  }

  private void run(FaultCode code) {
    switch (code) {
      case TOO_LARGE -> scheme("id: example\n" + "# a comment\n".repeat(100_000));
      case UNREADABLE_FILE -> EvaluationScheme.read(Path.of("no-such-file.yaml"), plugins);
      case WRONG_CHARSET -> count(ballots("党建", Charset.forName("GB18030")));
      case RULE_CONFLICT ->
          EvaluationScheme.read(
              "scheme.yaml",
              inputs.scheme() + "papers: [ { use: second-look } ]\n",
              plugins.plus(RulePlugins.of(new SecondLook())));
      case TWO_ROSTERS ->
          scheme(inputs.scheme() + "objects: [ { id: \"1002\" } ]\n")
              .withObjects(roster("id\n1003\n"));
      case NO_ROSTER ->
          scheme(inputs.scheme() + "ranking: { within: kind }\n")
              .tally(ballots("object", StandardCharsets.UTF_8));
      default -> run(inputs.faults().get(code.code()));
    }
  }

  private void run(Map<String, String> example) {
    example.forEach(
        (what, text) -> {
          switch (what) {
            case "scheme" -> scheme(text);
            case "roster" -> roster(text);
            case "board" -> board(text);
            case "export" -> export(text);
            default -> count(ballots(text, StandardCharsets.UTF_8));
          }
        });
  }

  private EvaluationScheme scheme(String text) {
    return EvaluationScheme.read("scheme.yaml", text, plugins);
  }

  private static Roster roster(String text) {
    return Roster.csv(
        "objects.csv",
        new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8)),
        StandardCharsets.UTF_8);
  }

  private static void board(String text) {
    Board.verify("board.ndjson", new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8)));
  }

  private void export(String text) {
    ExportedBox.verify(
        "box.ndjson", new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8)), plugins);
  }

  private static BallotSource ballots(String text, Charset charset) {
    return BallotSource.csv(
        "ballots.csv", new ByteArrayInputStream(text.getBytes(charset)), StandardCharsets.UTF_8);
  }

  private void count(BallotSource ballots) {
    scheme(inputs.scheme()).tally(ballots);
  }

  /** The first ballot that is rejected for a reason; none where nothing rejects for it yet. */
  Optional<Rejection> rejection(RejectionReason reason) {
    Map<String, String> example = inputs.rejections();
    EvaluationScheme scheme = scheme(example.get("scheme"));
    BallotSource ballots =
        BallotSource.ndjson("ballots.ndjson", new StringReader(example.get("ballots")));
    List<Rejection> all = scheme.tally(ballots).rejections().first();
    Optional<Rejection> found =
        all.stream().filter(rejection -> rejection.reason() == reason).findFirst();
    if (found.isEmpty() && reason != RejectionReason.NOT_ADMITTED) {
      throw new IllegalStateException("nothing is rejected as " + reason + ": " + all);
    }
    return found;
  }

  /** A rule that needs another one, which no standard rule does. */
  private static final class SecondLook implements PaperRule<NoParameters> {
    @Override
    public RuleInfo info() {
      return RuleInfo.of("second-look", "1.0", Text.of("Second look", "复核"))
          .requiring("top-marks-limit");
    }

    @Override
    public Verdict judge(Paper paper, NoParameters parameters) {
      return new Verdict.Stands();
    }
  }
}
