package org.pingyi.evaluation.audit;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.pingyi.evaluation.EvaluationScheme;
import org.pingyi.evaluation.SmallRules;
import org.pingyi.evaluation.ballot.GivenBallot;
import org.pingyi.evaluation.intake.BallotBox;
import org.pingyi.evaluation.intake.BoxSetup;
import org.pingyi.evaluation.intake.ClosedBox;
import org.pingyi.evaluation.intake.IssuedPass;
import org.pingyi.evaluation.intake.PassBatch;
import org.pingyi.evaluation.intake.Submission;
import org.pingyi.evaluation.journal.JournalStore;
import org.pingyi.evaluation.model.Text;
import org.pingyi.evaluation.plugin.RulePlugins;
import org.pingyi.evaluation.receipt.RandomBytes;
import org.pingyi.evaluation.report.EvaluationReport;
import org.pingyi.evaluation.report.FlagResult;
import org.pingyi.evaluation.report.ReportJson;
import org.pingyi.evaluation.rule.CountedPaper;
import org.pingyi.evaluation.rule.EvaluatedScheme;
import org.pingyi.evaluation.rule.Flag;
import org.pingyi.evaluation.rule.Identified;
import org.pingyi.evaluation.rule.NoParameters;
import org.pingyi.evaluation.rule.Paper;
import org.pingyi.evaluation.rule.PaperReader;
import org.pingyi.evaluation.rule.PaperRule;
import org.pingyi.evaluation.rule.ReviewFlag;

/** A ballot box is counted, read once more for its papers, and recounted with the same flags. */
class FlaggedBoxTest {

  private static final String YAML =
      """
      id: flagged
      version: 1
      scales: { s: { options: [ { id: good, value: 1 }, { id: bad, value: 0 } ] } }
      criteria: [ { id: work } ]
      raters: [ { id: masses } ]
      papers: [ { use: one-ballot }, { use: hasty } ]
      flags: [ { use: all-good } ]
      """;

  /** Flags papers on which everything is good. */
  @Identified(id = "all-good", version = "1", en = "All good", zh = "All good")
  private static final class AllGood implements ReviewFlag<NoParameters> {

    @Override
    public PaperReader<Flag> open(EvaluatedScheme evaluated, NoParameters parameters) {
      return new PaperReader<>() {
        private long papers;

        @Override
        public void read(CountedPaper paper) {
          boolean good = true;
          for (int ballot = 0; ballot < paper.ballots(); ballot++) {
            good &= paper.answer(ballot, 0) == 0;
          }
          papers += good ? 1 : 0;
        }

        @Override
        public List<Flag> found() {
          Text reason = Text.of("everything is the same");
          return papers == 0 ? List.of() : List.of(Flag.ofGroup("masses", papers, reason));
        }
      };
    }
  }

  /** Flags papers with one ballot. */
  @Identified(id = "one-ballot", version = "1", en = "One ballot", zh = "One ballot")
  private static final class OneBallot implements PaperRule<NoParameters> {

    @Override
    public Verdict judge(Paper paper, NoParameters parameters) {
      return paper.ballots() == 1
          ? new Verdict.Flagged(Text.of("one ballot alone"))
          : new Verdict.Stands();
    }
  }

  /** Flags papers that were filled in within five seconds. */
  @Identified(id = "hasty", version = "1", en = "Hasty", zh = "Hasty")
  private static final class Hasty implements PaperRule<NoParameters> {

    @Override
    public Verdict judge(Paper paper, NoParameters parameters) {
      return paper.seconds().isPresent() && paper.seconds().getAsLong() <= 5
          ? new Verdict.Flagged(Text.of("filled in within five seconds"))
          : new Verdict.Stands();
    }
  }

  private static final RulePlugins PLUGINS =
      SmallRules.PLUGINS.plus(RulePlugins.of(new AllGood(), new OneBallot(), new Hasty()));

  private static final EvaluationScheme SCHEME =
      EvaluationScheme.read("scheme.yaml", YAML, PLUGINS);

  @TempDir private Path folder;

  private static GivenBallot ballot(String object, String work) {
    return GivenBallot.of(object, Map.of("work", work));
  }

  private static ClosedBox box(List<List<GivenBallot>> papers) {
    BoxSetup setup =
        BoxSetup.of(
            InstantSource.fixed(Instant.parse("2026-04-02T08:00:00Z")), RandomBytes.secure());
    try (BallotBox box = BallotBox.open(SCHEME, JournalStore.inMemory(), setup)) {
      List<IssuedPass> passes = box.issue(PassBatch.of("b1", "masses", 4)).passes();
      for (int i = 0; i < papers.size(); i++) {
        box.submit(
            new Submission(
                "s" + i,
                SCHEME.fingerprint(),
                passes.get(i).pass().code(),
                papers.get(i),
                Optional.empty(),
                OptionalLong.of(5 + i),
                Optional.empty()));
      }
      return box.seal();
    }
  }

  private static String export(ClosedBox box) throws IOException {
    ByteArrayOutputStream export = new ByteArrayOutputStream();
    box.export(export);
    return export.toString(UTF_8);
  }

  private static final List<List<GivenBallot>> PAPERS =
      List.of(
          List.of(ballot("a", "good"), ballot("b", "good")),
          List.of(ballot("a", "good")),
          List.of(ballot("a", "good"), ballot("b", "bad")));

  @Test
  void a_box_reports_its_flags_and_a_recount_agrees_with_them() throws IOException {
    try (ClosedBox box = box(PAPERS)) {
      EvaluationReport report = box.report();
      Path export = Files.writeString(folder.resolve("box.ndjson"), export(box));
      Path result = Files.writeString(folder.resolve("result.json"), ReportJson.text(report));
      Path changed =
          Files.writeString(
              folder.resolve("changed.json"),
              ReportJson.text(report)
                  .replace(
                      "\"all-good\", \"group\": \"masses\", \"papers\": 2",
                      "\"all-good\", \"group\": \"masses\", \"papers\": 1"));

      assertThat(report.flags())
          .extracting(FlagResult::rule)
          .containsExactly("one-ballot", "hasty", "all-good");
      assertThat(report.flags()).extracting(FlagResult::papers).containsExactly(1L, 1L, 2L);
      assertThat(report.warnings()).isEmpty();
      assertThat(Recount.of(export, result, PLUGINS).difference()).isEmpty();
      assertThat(Recount.of(export, changed, PLUGINS).difference()).isPresent();
    }
  }

  @Test
  void an_empty_box_has_no_flags_and_leaves_no_rule_out() throws IOException {
    try (ClosedBox box = box(List.of())) {
      EvaluationReport report = box.report();
      Path export = Files.writeString(folder.resolve("box.ndjson"), export(box));
      Path result = Files.writeString(folder.resolve("result.json"), ReportJson.text(report));

      assertThat(report.flags()).isEmpty();
      assertThat(report.warnings()).noneMatch(warning -> warning.en().contains("all-good"));
      assertThat(Recount.of(export, result, PLUGINS).difference()).isEmpty();
    }
  }

  @Test
  void an_export_from_a_stream_cannot_be_read_again_for_its_papers() throws IOException {
    try (ClosedBox box = box(PAPERS)) {
      Path result = Files.writeString(folder.resolve("result.json"), ReportJson.text(box.report()));
      ExportedBox exported =
          ExportedBox.verify(
              "box.ndjson", new ByteArrayInputStream(export(box).getBytes(UTF_8)), PLUGINS);

      assertThatIllegalStateException()
          .isThrownBy(() -> exported.differenceFrom(result))
          .withMessageContaining("verify a file");
    }
  }
}
