package org.pingyi.evaluation.commandline.ledger;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Arrays;
import java.util.stream.Stream;
import org.pingyi.evaluation.commandline.Inputs;
import org.pingyi.evaluation.commandline.Outcome;
import org.pingyi.evaluation.commandline.folder.Kept;

/**
 * A rectification ledger that a test has opened on the command line, and what is done with it
 * there.
 *
 * @param inputs the files that are handed in
 * @param folder where these and the ledger are
 * @param path where the ledger is
 * @param clock when commands are run
 */
public record TrialLedger(Inputs inputs, Path folder, Path path, InstantSource clock) {

  /** A Thursday, before five days on which nobody works, one of them a Monday and one a Tuesday. */
  public static final String DAY = "2026-04-30T02:00:00Z";

  public static final String SCHEME =
      """
      id: office
      version: 2
      title: { en: Our office, zh: 机关 }
      scales:
        marks:
          options:
            - { id: A, value: 90, title: 好, attitude: positive }
            - { id: B, value: 60, attitude: negative }
      criteria: [ { id: duty }, { id: queue } ]
      raters: [ { id: masses } ]
      period: { opens: 2026-04-01, closes: 2026-04-29, zone: Asia/Shanghai }
      calendar: { holidays: [ 2026-05-01, 2026-05-04, 2026-05-05 ], workdays: [ 2026-05-09 ] }
      rectification: [ { use: dissatisfaction-rate, above: 20% } ]
      follow-up:
        rounds: 1
        sources:
          trigger: { answer-within: 15 working days, resolve-within: 60d }
          visit: { answer-within: 7d }
      """;

  private static final String BALLOTS =
      """
      object,group,token,duty,queue
      甲,masses,t1,A,B
      甲,masses,t2,B,B
      甲,masses,t3,A,A
      乙,masses,t4,A,B
      乙,masses,t5,A,A
      """;

  /** A ledger in a folder that is not opened yet. */
  public static TrialLedger in(Path folder) {
    return new TrialLedger(
        new Inputs(folder),
        folder,
        folder.resolve("ledger"),
        InstantSource.fixed(Instant.parse(DAY)));
  }

  public static TrialLedger opened(Path folder) throws IOException {
    TrialLedger ledger = in(folder);
    Path scheme = ledger.inputs().file("scheme.yaml", SCHEME);
    Path owners = ledger.inputs().file("owners.txt", "王芳\n赵强\n");
    ledger.done("open", "--scheme", scheme, "--owners", owners);
    return ledger;
  }

  /** Returns a ledger with the three items of a report: 甲 queue, 乙 queue, 甲 duty. */
  public static TrialLedger imported(Path folder) throws IOException {
    TrialLedger ledger = opened(folder);
    assertThat(ledger.importing(ledger.report(SCHEME)).out())
        .isEqualTo("Imported: 3 new items, 0 were there already\n");
    return ledger;
  }

  /** What is entered in a ledger besides what it was imported with. */
  public interface Filling {
    /** Enters it. */
    void into(TrialLedger ledger) throws IOException;
  }

  /** Returns the ledger of a folder, which is imported and filled where there is none yet. */
  public static TrialLedger filled(Path folder, Filling filling) throws IOException {
    if (Kept.LEDGER.isIn(in(folder).path())) {
      return in(folder);
    }
    TrialLedger ledger = imported(folder);
    filling.into(ledger);
    return ledger;
  }

  /** Returns the words of a line; between single quotes they are one. */
  public static Object[] words(String line) {
    return Outcome.words(line).toArray();
  }

  public TrialLedger at(String instant) {
    return new TrialLedger(inputs, folder, path, InstantSource.fixed(Instant.parse(instant)));
  }

  /** Evaluates ballots by a scheme, and returns the result.json. */
  public Path report(String scheme) throws IOException {
    Path out = Files.createTempDirectory(folder, "evaluated");
    Outcome outcome =
        Outcome.of(
            "evaluate",
            "--scheme",
            inputs.file("evaluated.yaml", scheme),
            "--ballots",
            inputs.file("ballots.csv", BALLOTS),
            "--out",
            out);
    assertThat(outcome.err()).isEmpty();
    return out.resolve("result.json");
  }

  public Outcome importing(Path report, Object... more) {
    Object[] signed = {"--report", report, "--actor", "李静", "--role", "office"};
    return run("import", Stream.concat(Stream.of(signed), Stream.of(more)).toArray());
  }

  public Outcome run(String command, Object... more) {
    return Outcome.at(
        clock,
        Stream.concat(Stream.of("ledger", command, "--ledger", path), Stream.of(more)).toArray());
  }

  /** Runs a command that does what it is asked for, and returns what it says. */
  public String done(String command, Object... more) {
    Outcome outcome = run(command, more);
    assertThat(outcome.err()).isEmpty();
    assertThat(outcome.status()).isZero();
    return outcome.out();
  }

  /** Runs a command that fails, and returns the first line of what it says. */
  public String refused(String command, Object... more) {
    Outcome outcome = run(command, more);
    assertThat(outcome.status()).isEqualTo(2);
    assertThat(outcome.out()).isEmpty();
    return outcome.err().lines().findFirst().orElseThrow();
  }

  public Object[] step(Object item, String step, String actor, String role, Object... more) {
    Object[] first = {"--item", item, step, "--actor", actor, "--role", role};
    return Stream.concat(Stream.of(first), Stream.of(more)).toArray();
  }

  /** Returns the words of a step by which an owner plans what to do about an item. */
  public Object[] plan(long item, String owner, String measure, String due) {
    return step(
        item, "plan", owner, "responsible", "--measure", measure, "--owner", owner, "--due", due);
  }

  /** Returns the words of a report of what 李静 found on a visit. */
  public static Object[] visit(String object, String problem, String role, Object... more) {
    Object[] found = {"--source", "visit", "--object", object, "--problem", problem};
    Object[] signed = {"--actor", "李静", "--role", role};
    return Stream.of(found, signed, more).flatMap(Arrays::stream).toArray();
  }

  /** Takes an item through all steps to a follow-up. */
  public void putRight(long item, int solved, int notSolved) throws IOException {
    done("step", step(item, "analyse", "王芳", "responsible", "--cause", "只有一个窗口"));
    done("step", plan(item, "王芳", "增设窗口", "10 working days"));
    done("step", step(item, "start", "王芳", "responsible"));
    Path photo = inputs.file("photo.jpg", "two windows");
    done(
        "step", step(item, "finish", "王芳", "responsible", "--evidence", photo, "--title", "第二个窗口"));
    done(
        "step",
        step(item, "follow-up", "周敏", "visitor", "--solved", solved, "--not-solved", notSolved));
  }

  /** Returns the last line of the list that has an item's number. */
  public String listed(long item) {
    return done("list")
        .lines()
        .filter(line -> line.strip().startsWith(item + " "))
        .findFirst()
        .orElseThrow();
  }

  private Connection journal() throws SQLException {
    return DriverManager.getConnection("jdbc:h2:file:" + path.resolve("ledger"), "pingyi", "");
  }

  /** Returns all that is in the rows of the journal. */
  public String rows() throws SQLException {
    StringBuilder rows = new StringBuilder();
    try (Connection connection = journal();
        Statement statement = connection.createStatement();
        ResultSet all =
            statement.executeQuery(
                "SELECT content FROM pingyi_entry UNION ALL SELECT content FROM pingyi_page")) {
      while (all.next()) {
        rows.append(new String(all.getBytes(1), StandardCharsets.UTF_8)).append('\n');
      }
    }
    return rows.toString();
  }

  /** Changes what a row of the journal says behind the ledger's back. */
  public void change(String table, long number, String said, String other) throws SQLException {
    try (Connection connection = journal();
        Statement statement =
            connection.createStatement(
                ResultSet.TYPE_SCROLL_INSENSITIVE, ResultSet.CONCUR_UPDATABLE);
        ResultSet row =
            statement.executeQuery("SELECT * FROM " + table + " WHERE number = " + number)) {
      assertThat(row.next()).isTrue();
      String before = new String(row.getBytes("content"), StandardCharsets.ISO_8859_1);
      assertThat(before).contains(said);
      row.updateBytes("content", before.replace(said, other).getBytes(StandardCharsets.ISO_8859_1));
      row.updateRow();
    }
  }
}
