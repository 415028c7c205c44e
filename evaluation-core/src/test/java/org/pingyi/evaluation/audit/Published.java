package org.pingyi.evaluation.audit;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.cfg.JsonNodeFeature;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.Set;
import java.util.TreeMap;
import org.pingyi.evaluation.EvaluationScheme;
import org.pingyi.evaluation.SmallRules;
import org.pingyi.evaluation.ballot.GivenBallot;
import org.pingyi.evaluation.intake.BallotBox;
import org.pingyi.evaluation.intake.BoxSetup;
import org.pingyi.evaluation.intake.ClosedBox;
import org.pingyi.evaluation.intake.HandBatch;
import org.pingyi.evaluation.intake.HandPaper;
import org.pingyi.evaluation.intake.Intervals;
import org.pingyi.evaluation.intake.IssuedPass;
import org.pingyi.evaluation.intake.PassBatch;
import org.pingyi.evaluation.intake.Submission;
import org.pingyi.evaluation.journal.JournalStore;
import org.pingyi.evaluation.model.EvaluationObject;
import org.pingyi.evaluation.model.Language;
import org.pingyi.evaluation.model.Text;
import org.pingyi.evaluation.receipt.RandomBytes;
import org.pingyi.evaluation.report.EvaluationReport;
import org.pingyi.evaluation.report.ReportJson;
import org.pingyi.evaluation.roster.Roster;

/** What a small ballot box publishes and exports when it is closed. */
public record Published(String export, String board, String comments, EvaluationReport report) {

  /** Reads a result, and keeps each number as it is written there. */
  static final ObjectMapper JSON =
      JsonMapper.builder()
          .enable(DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS)
          .disable(JsonNodeFeature.STRIP_TRAILING_BIGDECIMAL_ZEROES)
          .build();

  private static final String YAML =
      """
      id: small
      version: 3
      title: { en: Small, zh: 小型 }
      duplicates: keep-last
      period: { opens: 2026-04-01, closes: 2026-04-30, zone: Asia/Shanghai }
      intake: { time: day }
      scales: { s: { options: [ { id: good, value: 100, attitude: positive }, { id: bad, value: 0, attitude: negative }, { id: unknown } ] } }
      criteria: [ { id: work, weight: 2, required: true }, { id: conduct } ]
      raters: [ { id: masses, weight: 3 }, { id: peers, issued: 5, strata: [ { id: near }, { id: far } ] } ]
      grades: [ { id: excellent, at-least: 60 }, { id: poor } ]
      rectification: [ { use: any-dissatisfied, due-within: 30d } ]
      """;

  static final EvaluationScheme SCHEME =
      EvaluationScheme.read("scheme.yaml", YAML, SmallRules.PLUGINS)
          .withObjects(
              Roster.of(
                  List.of(
                      new EvaluationObject(
                          "a",
                          Text.of("Office", "办公室"),
                          Optional.of("unit"),
                          Optional.empty(),
                          new TreeMap<>(Map.of("town", "east", "size", "9"))),
                      new EvaluationObject(
                          "b",
                          Text.of("Window", "窗口"),
                          Optional.empty(),
                          Optional.of("a"),
                          Map.of()))));

  private static final BoxSetup SETUP =
      BoxSetup.of(InstantSource.fixed(Instant.parse("2026-04-02T08:00:00Z")), RandomBytes.secure())
          .with(new Intervals(3, Duration.ZERO));

  /** A box with three intervals: papers by passes and by hand, replaced and rejected ones. */
  public static Published box() {
    try (BallotBox box = BallotBox.open(SCHEME, JournalStore.inMemory(), SETUP)) {
      List<IssuedPass> masses = box.issue(PassBatch.of("b1", "masses", 4)).passes();
      List<IssuedPass> peers =
          box.issue(
                  new PassBatch(
                      "b2", "peers", Optional.of("near"), List.of(Set.of(), Set.of("b"), Set.of())))
              .passes();
      box.open(new HandBatch("m1", "masses", Optional.empty(), "meeting", 4));
      box.open(new HandBatch("m2", "peers", Optional.of("far"), "visit", 3));
      box.submit(
          paper(
              "s1",
              masses.get(0),
              ballot("a", "good", "bad"),
              said(ballot("b", "bad", ""), "taken back")));
      box.submit(paper("s2", masses.get(1), said(ballot("a", "good", "good"), "the first")));
      box.submit(paper("s3", peers.get(0), said(ballot("b", "unknown", "good"), "the second")));
      box.submit(paper("s4", masses.get(0), ballot("a", "bad", "bad")));
      box.submit(paper("s5", peers.get(1), ballot("a", "good", ""), ballot("b", "good", "")));
      box.submit(paper("s6", masses.get(2), ballot("a", "good", ""), ballot("c", "good", "")));
      box.submit(
          new Submission(
              "s7",
              "other",
              masses.get(2).pass().code(),
              List.of(),
              Optional.empty(),
              OptionalLong.empty(),
              Optional.empty()));
      box.submit(
          Submission.of("s8", SCHEME.fingerprint(), "nonsense", List.of(ballot("a", "good", ""))));
      box.reissue(masses.get(3).serial());
      box.revoke(peers.get(2).serial());
      box.enter(HandPaper.of("h1", "m1", List.of(ballot("a", "good", "unknown"))));
      box.enter(HandPaper.spoilt("h2", "m1"));
      box.enter(HandPaper.of("h3", "m1", List.of(ballot("b", "bad", "bad"))));
      box.enter(HandPaper.of("h4", "m2", List.of(ballot("b", "good", "bad"))));
      box.enter(HandPaper.of("h5", "m2", List.of(ballot("b", "", "bad"))));
      box.submit(paper("s9", masses.get(2), said(ballot("b", "good", "good"), "the third")));
      try (ClosedBox closed = box.seal()) {
        return of(closed);
      }
    }
  }

  /** A box of a scheme that keeps the first paper, with two papers. */
  static Published keepingFirst() {
    EvaluationScheme scheme =
        EvaluationScheme.read(
            "scheme.yaml", YAML.replace("keep-last", "keep-first"), SmallRules.PLUGINS);
    try (BallotBox box = BallotBox.open(scheme, JournalStore.inMemory(), SETUP)) {
      for (IssuedPass pass : box.issue(PassBatch.of("b1", "masses", 2)).passes()) {
        String code = pass.pass().code();
        List<GivenBallot> ballots = List.of(ballot("a", "good", "bad"));
        box.submit(Submission.of("s" + pass.serial(), scheme.fingerprint(), code, ballots));
      }
      try (ClosedBox closed = box.seal()) {
        return of(closed);
      }
    }
  }

  /** A box that nobody gave a paper. */
  static Published empty() {
    try (BallotBox box = BallotBox.open(SCHEME, JournalStore.inMemory(), SETUP);
        ClosedBox closed = box.seal()) {
      return of(closed);
    }
  }

  /** A box that nobody gave a paper, of a scheme that lists its objects itself. */
  static Published listing() {
    String objects = "objects: [ { id: a, title: { en: Office, zh: 办公室 } }, { id: b } ]\n";
    EvaluationScheme scheme =
        EvaluationScheme.read("scheme.yaml", YAML + objects, SmallRules.PLUGINS);
    try (BallotBox box = BallotBox.open(scheme, JournalStore.inMemory(), SETUP);
        ClosedBox closed = box.seal()) {
      return of(closed);
    }
  }

  private static Published of(ClosedBox closed) {
    try {
      ByteArrayOutputStream export = new ByteArrayOutputStream();
      closed.export(export);
      ByteArrayOutputStream board = new ByteArrayOutputStream();
      closed.board(board);
      ByteArrayOutputStream comments = new ByteArrayOutputStream();
      closed.comments(comments);
      return new Published(
          export.toString(UTF_8), board.toString(UTF_8), comments.toString(UTF_8), closed.report());
    } catch (IOException impossible) {
      throw new UncheckedIOException(impossible);
    }
  }

  private static Submission paper(String id, IssuedPass pass, GivenBallot... ballots) {
    return Submission.of(id, SCHEME.fingerprint(), pass.pass().code(), List.of(ballots)).by("web");
  }

  private static GivenBallot ballot(String object, String work, String conduct) {
    return GivenBallot.of(object, Map.of("work", work, "conduct", conduct));
  }

  private static GivenBallot said(GivenBallot ballot, String comment) {
    return new GivenBallot(ballot.object(), ballot.ratings(), comment);
  }

  String result() {
    return ReportJson.text(report);
  }

  String explained(Language language) {
    return ReportJson.explainedText(report, language);
  }
}
