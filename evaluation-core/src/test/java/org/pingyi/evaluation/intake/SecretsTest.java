package org.pingyi.evaluation.intake;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.pingyi.evaluation.intake.Trial.ballot;

import com.tngtech.archunit.core.importer.ClassFileImporter;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.concurrent.Callable;
import java.util.logging.Handler;
import java.util.logging.Level;
import java.util.logging.LogRecord;
import java.util.logging.Logger;
import java.util.logging.SimpleFormatter;
import java.util.logging.StreamHandler;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.api.parallel.Isolated;
import org.pingyi.evaluation.EvaluationScheme;
import org.pingyi.evaluation.SilentPackages;
import org.pingyi.evaluation.SmallRules;
import org.pingyi.evaluation.audit.ExportedBox;
import org.pingyi.evaluation.ballot.GivenPaper;
import org.pingyi.evaluation.journal.FaultyStore;
import org.pingyi.evaluation.journal.StoredRow;
import org.pingyi.evaluation.receipt.Board;
import org.pingyi.evaluation.receipt.RandomBytes;
import org.pingyi.evaluation.report.ReportJson;
import org.pingyi.evaluation.tally.RejectionReason;

/**
 * Lets recognisable passes, comments and answers go through everything that deals with papers, and
 * looks for them in whatever is said on the way.
 */
@Isolated("it listens to the standard output")
class SecretsTest {

  private static final String ANSWER = "answer-quince";
  private static final String OTHER_ANSWER = "answer-medlar";
  private static final String NO_ANSWER = "answer-sloe";
  private static final String COMMENT = "comment-bergamot 佛手柑";
  private static final String SUBMISSION = "submission-tamarind";

  private final Secrets secrets = new Secrets();
  private final List<Object> values = new ArrayList<>();
  private final List<Throwable> thrown = new ArrayList<>();
  private final ByteArrayOutputStream printed = new ByteArrayOutputStream();
  private final PrintStream out = System.out;
  private final PrintStream err = System.err;
  private final Handler log =
      new StreamHandler(printed, new SimpleFormatter()) {
        @Override
        public synchronized void publish(LogRecord line) {
          super.publish(line);
          flush();
        }
      };

  @TempDir private Path folder;

  @BeforeEach
  void listen() {
    System.setOut(new PrintStream(printed, true, UTF_8));
    System.setErr(new PrintStream(printed, true, UTF_8));
    log.setLevel(Level.ALL);
    Logger.getLogger("").addHandler(log);
    secrets.word("an answer", ANSWER);
    secrets.word("an answer", OTHER_ANSWER);
    secrets.word("what is no answer", NO_ANSWER);
    secrets.word("a comment", COMMENT);
    secrets.word("a submission", SUBMISSION);
  }

  @AfterEach
  void stop_listening() {
    System.setOut(out);
    System.setErr(err);
    Logger.getLogger("").removeHandler(log);
  }

  private static Trial trial() {
    return Trial.on(
        EvaluationScheme.read(
            "scheme.yaml",
            """
            id: secret
            version: 1
            duplicates: keep-last
            objects: [ { id: a }, { id: b } ]
            scales: { s: { options: [ { id: answer-quince, value: 100, attitude: positive }, { id: answer-medlar, value: 0, attitude: negative } ] } }
            criteria: [ { id: work, required: true } ]
            raters: [ { id: masses }, { id: peers, strata: [ { id: near } ] } ]
            """,
            SmallRules.PLUGINS));
  }

  /** Does something and keeps what comes of it, be it an exception. */
  private <T> Optional<T> heard(Callable<T> deed) {
    try {
      T result = deed.call();
      values.add(result);
      return Optional.of(result);
    } catch (Exception refused) {
      thrown.add(refused);
      return Optional.empty();
    }
  }

  private Optional<Integer> heardDoing(Runnable deed) {
    return heard(
        () -> {
          deed.run();
          return 0;
        });
  }

  private void assertSecret() {
    assertThat(secrets.toldBy(Reached.from(values))).isEmpty();
    assertThat(thrown.stream().flatMap(each -> secrets.toldBy(each).stream()).toList()).isEmpty();
    assertThat(secrets.toldBy(printed)).isEmpty();
  }

  private List<Pass> passes(BallotBox box, int count) {
    List<Pass> passes = Trial.masses(box, count);
    passes.forEach(secrets::pass);
    return passes;
  }

  private Optional<Acknowledgement> submit(
      Trial trial, BallotBox box, String id, String pass, String scheme, String answer) {
    Submission submission =
        Submission.of(id, scheme, pass, List.of(ballot("a", answer, COMMENT)))
            .by("web")
            .from("10.0.0.1");
    values.add(submission);
    Desk desk =
        new Desk(
            trial.scheme,
            trial.scheme.fingerprint(),
            new BoxTime(() -> trial.now, trial.scheme),
            trial.setup(Trial.NEVER));
    box.inspect(state -> heard(() -> desk.look(submission, state.passes)))
        .ifPresent(
            wanted -> {
              values.add(wanted.rejection().counted(RejectionReason.DUPLICATE));
              wanted.said().ifPresent(values::add);
            });
    return heard(() -> box.submit(submission));
  }

  /** Everything that is done with a box, well or wrong. */
  private void goThrough(Trial trial, BallotBox box) {
    List<Pass> passes = passes(box, 6);
    String scheme = trial.scheme.fingerprint();
    heard(() -> box.issue(PassBatch.of("near", "peers", 2).inStratum("near").andOneExcluding("a")))
        .ifPresent(issued -> issued.passes().forEach(again -> secrets.pass(again.pass())));
    for (int i = 0; i < 3; i++) {
      submit(
          trial, box, SUBMISSION + i, passes.get(i).code(), scheme, i == 0 ? ANSWER : OTHER_ANSWER);
      submit(trial, box, SUBMISSION + i, passes.get(i).code(), scheme, ANSWER);
      submit(trial, box, SUBMISSION + i + "again", passes.get(i).code(), scheme, ANSWER);
    }
    Pass forged = Pass.draw(RandomBytes.secure());
    secrets.pass(forged);
    submit(trial, box, SUBMISSION, forged.code(), scheme, ANSWER);
    submit(trial, box, SUBMISSION, passes.get(3).code().substring(1), scheme, ANSWER);
    submit(trial, box, SUBMISSION, passes.get(3).code() + "7", scheme, ANSWER);
    submit(trial, box, SUBMISSION, passes.get(3).code(), "another", ANSWER);
    submit(trial, box, SUBMISSION, passes.get(3).code(), scheme, NO_ANSWER);
    submit(trial, box, SUBMISSION, passes.get(3).code(), scheme, "");
    submit(trial, box, " ", passes.get(3).code(), scheme, ANSWER);
    heardDoing(() -> box.revoke(4));
    heardDoing(() -> box.revoke(4));
    heardDoing(() -> box.revoke(1));
    submit(trial, box, SUBMISSION, passes.get(3).code(), scheme, ANSWER);
    heard(() -> box.reissue(5)).ifPresent(again -> secrets.pass(again.passes().get(0).pass()));
    heardDoing(() -> box.open(new HandBatch("hand", "masses", Optional.empty(), "meeting", 2)));
    HandPaper sheet = HandPaper.of(SUBMISSION, "hand", List.of(ballot("a", ANSWER, COMMENT)));
    values.add(sheet);
    heard(() -> box.enter(HandPaper.of(SUBMISSION, "hand", List.of(ballot("a", NO_ANSWER)))));
    heard(() -> box.enter(sheet));
    heard(() -> box.enter(HandPaper.of(SUBMISSION, "nowhere", List.of(ballot("a", ANSWER)))));
    heard(() -> HandPaper.of(SUBMISSION + "\n", "hand", List.of(ballot("a", ANSWER))));
    GivenPaper given =
        new GivenPaper(
            "masses",
            Optional.empty(),
            List.of(ballot("a", ANSWER, COMMENT)),
            OptionalLong.empty());
    values.add(given);
    heard(() -> trial.scheme.paperCheck().check(given, LocalDate.EPOCH));
    heard(box::progress);
    heard(() -> BoxView.of(trial.scheme, trial.store));
    values.add(box);
  }

  @Test
  void nothing_that_goes_through_a_box_is_told_by_a_value_an_exception_or_a_log()
      throws IOException {
    Trial trial = trial();
    BallotBox box = trial.open(new Intervals(3, Duration.ZERO));
    goThrough(trial, box);
    ClosedBox closed = box.seal();
    values.add(closed);
    heard(closed::tally);
    heard(closed::reconciliation);
    heard(closed::root);
    assertThat(Reached.from(values).stream().map(value -> value.getClass().getSimpleName()))
        .contains(
            "PaperAccepted",
            "PaperRejected",
            "Rejection",
            "Said",
            "KeptPaper",
            "KeptComment",
            "StoredPass",
            "Pass",
            "Submission",
            "GivenBallot",
            "GivenPaper",
            "HandPaper",
            "Receipt",
            "ExaminedPaper",
            "FiledPapers",
            "HeldPapers",
            "Digest",
            "TreeHash",
            "Bytes",
            "BatchCounts");
    audit(closed);
    assertThat(thrown).hasSizeGreaterThan(100);
    assertSecret();
  }

  /** The export, the board and the result, each changed in many places. */
  private void audit(ClosedBox closed) throws IOException {
    ByteArrayOutputStream written = new ByteArrayOutputStream();
    closed.export(written);
    String export = written.toString(UTF_8);
    ExportedBox box = verified(export);
    values.add(box);
    for (int at = export.indexOf('\n'); at < export.length(); at += 41) {
      String changed = export.substring(0, at) + "#" + export.substring(at + 1);
      String cut = export.substring(0, at);
      heard(() -> verified(changed));
      heard(() -> verified(cut));
    }
    String result = ReportJson.text(closed.report());
    String mixed = result.replace("\"web\"", "\"" + COMMENT + "\"");
    Path file = Files.writeString(folder.resolve("result.json"), mixed + "{}");
    heard(() -> box.differenceFrom(file));
    written.reset();
    closed.board(written);
    byte[] board = written.toByteArray();
    for (int at = 1; at < board.length; at += 41) {
      byte[] changed = board.clone();
      changed[at] = '#';
      heard(() -> Board.verify("board", new ByteArrayInputStream(changed)));
    }
  }

  private static ExportedBox verified(String export) {
    return ExportedBox.verify(
        "box", new ByteArrayInputStream(export.getBytes(UTF_8)), SmallRules.PLUGINS);
  }

  @Test
  void nothing_is_told_when_the_journal_goes_away_or_was_changed() {
    Trial trial = trial();
    BallotBox box = trial.open(new Intervals(3, Duration.ZERO));
    trial.store.beforeWrite(
        () -> {
          if (trial.store.writes() % 3 == 2) {
            trial.store.next(FaultyStore.Next.UNANSWERED);
          }
        });
    goThrough(trial, box);
    trial.store.beforeWrite(() -> {});
    List<StoredRow> rows = new ArrayList<>();
    List<String> kinds = new ArrayList<>();
    trial.store.tamper(
        (kind, row) -> {
          rows.add(row);
          kinds.add(kind);
          return Optional.of(row);
        });
    trial.open();
    values.addAll(rows);
    for (int i = 0; i < rows.size(); i++) {
      String changedKind = kinds.get(i);
      long number = rows.get(i).number();
      trial.store.tamper(
          (kind, row) ->
              kind.equals(changedKind) && row.number() == number
                  ? Optional.of(new StoredRow(number, FaultyStore.flipped().apply(row.content())))
                  : Optional.of(row));
      heard(trial::open);
      heard(
          () ->
              box.submit(
                  trial.paper("late", Pass.draw(RandomBytes.secure()), ballot("a", ANSWER))));
    }
    trial.store.gone(true);
    heard(trial::open);
    assertThat(thrown).hasSizeGreaterThan(10);
    assertSecret();
  }

  private record Leak(Pass pass, String answer) {
    @Override
    public String toString() {
      return "a leak of " + pass.code();
    }
  }

  /** Tells the answer as records do. */
  private record Quiet(Object inner) {
    @Override
    public String toString() {
      return "nothing";
    }
  }

  @Test
  void a_planted_leak_is_found_in_a_value_an_exception_its_cause_a_log_line_and_the_output() {
    Pass pass = Pass.draw(RandomBytes.secure());
    secrets.pass(pass);

    assertThat(
            secrets.toldBy(Reached.from(List.of(new Quiet(Optional.of(new Leak(pass, ANSWER)))))))
        .hasSize(1);
    for (String secret :
        List.of(
            ANSWER,
            "x" + COMMENT,
            pass.code(),
            pass.code().toLowerCase(java.util.Locale.ROOT).replace("-", ""),
            java.util.HexFormat.of().formatHex(pass.admit().toArray()),
            java.util.Base64.getUrlEncoder().encodeToString(ANSWER.getBytes(UTF_8)),
            java.util.Arrays.toString(COMMENT.getBytes(UTF_8)))) {
      Throwable deep = new IllegalStateException("calm", new IOException(secret));
      assertThat(secrets.toldBy(deep)).as(secret).hasSize(1);
    }
    assertThat(secrets.toldBy(printed)).isEmpty();
    Logger.getLogger("org.pingyi").info(() -> "taken in: " + ANSWER);
    assertThat(secrets.toldBy(printed)).hasSize(1);
    printed.reset();
    System.err.println(pass.code());
    assertThat(secrets.toldBy(printed)).hasSize(1);
  }

  /** Prints what it should keep. */
  static final class Talkative {
    void tell(String answer) {
      System.out.println(answer);
    }
  }

  /** Logs what it should keep. */
  static final class Logging {
    void tell(String answer) {
      Logger.getLogger("box").fine(answer);
    }
  }

  @Test
  void a_class_that_prints_or_logs_is_found() {
    for (Class<?> type : List.of(Talkative.class, Logging.class)) {
      assertThatExceptionOfType(AssertionError.class)
          .isThrownBy(
              () -> SilentPackages.ARE_SILENT.check(new ClassFileImporter().importClasses(type)));
    }
  }
}
