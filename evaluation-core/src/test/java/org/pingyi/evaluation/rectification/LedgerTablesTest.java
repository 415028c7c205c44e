package org.pingyi.evaluation.rectification;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.HexFormat;
import java.util.List;
import java.util.UUID;
import java.util.stream.LongStream;
import javax.sql.DataSource;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.pingyi.evaluation.journal.JournalException;
import org.pingyi.evaluation.journal.JournalStore;
import org.pingyi.evaluation.journal.jdbc.JdbcStore;
import org.pingyi.evaluation.journal.jdbc.TestSource;
import org.pingyi.evaluation.model.SourceKind;
import org.pingyi.evaluation.receipt.RandomBytes;

/** What somebody with a right to the tables may change of a ledger, column by column. */
class LedgerTablesTest {

  private static final Signature OFFICE = Signature.of(Actor.of("Office", Roles.OFFICE));

  private final LedgerSetup setup =
      LedgerSetup.of(
          () -> Instant.parse("2026-05-04T02:00:00Z"), RandomBytes.secure(), ZoneOffset.UTC);
  private final DataSource source;
  private final JournalStore store;
  private LedgerHead head = new LedgerHead(0, "0".repeat(64));
  private List<List<LedgerEvent>> recorded = List.of();

  LedgerTablesTest() throws SQLException {
    source = TestSource.of("jdbc:h2:mem:" + UUID.randomUUID() + ";DB_CLOSE_DELAY=-1");
    store = JdbcStore.open(source, "ledger");
  }

  /** Two events each of three items: those of item 2 are 3 and 4, in the entries 4 and 5. */
  @BeforeEach
  void fill() {
    try (RectificationLedger ledger = RectificationLedger.open(store, setup)) {
      for (int i = 0; i < 3; i++) {
        RectificationItem item =
            ledger.report(NewItem.of("a problem", "unit", Source.of(SourceKind.VISIT)), OFFICE);
        ledger.take(item.asOfNow(), new Step.Answer("We see to it"), OFFICE);
      }
      head = ledger.head();
      recorded = all(ledger);
    }
  }

  private static List<List<LedgerEvent>> all(RectificationLedger ledger) {
    return LongStream.rangeClosed(1, 3).mapToObj(ledger::history).toList();
  }

  /** Runs statements, each of which changes something. */
  private void run(String sql) throws SQLException {
    try (Connection connection = source.getConnection();
        Statement statement = connection.createStatement()) {
      for (String one : sql.split(";", -1)) {
        assertThat(statement.executeUpdate(one)).describedAs(one).isPositive();
      }
    }
  }

  private byte[] seal() throws SQLException {
    try (Connection connection = source.getConnection();
        Statement statement = connection.createStatement();
        ResultSet seal = statement.executeQuery("SELECT seal FROM pingyi_head")) {
      assertThat(seal.next()).isTrue();
      return seal.getBytes(1);
    }
  }

  private void assertDamaged(String said) {
    assertThatThrownBy(() -> RectificationLedger.open(store, setup))
        .isInstanceOfSatisfying(
            JournalException.class,
            e -> {
              assertThat(e.problem()).isEqualTo(JournalException.Problem.JOURNAL_DAMAGED);
              assertThat(e.text().en()).contains(said);
            });
  }

  @ParameterizedTest
  @CsvFileSource(resources = "changed-tables.csv", delimiter = '@', useHeadersInDisplayName = true)
  void what_was_changed_is_found_and_the_first_event_named(String event, String sql)
      throws SQLException {
    run(sql);

    assertDamaged(event + " is not what was recorded: in the journal ");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "UPDATE pingyi_head SET journal = 'other'",
        "UPDATE pingyi_head SET version = 0",
        "UPDATE pingyi_head SET version = -1",
        "UPDATE pingyi_head SET epoch = -2",
        "UPDATE pingyi_head SET seal = X''",
        "UPDATE pingyi_head SET seal = X'01' || seal",
        "DELETE FROM pingyi_head"
      })
  void a_head_that_was_changed_is_found(String sql) throws SQLException {
    run(sql);

    assertDamaged("the head");
  }

  @Test
  void every_byte_of_the_seal_is_looked_at() throws SQLException {
    byte[] seal = seal();
    for (int at = 0; at < seal.length; at++) {
      byte[] changed = seal.clone();
      changed[at] ^= 1;
      run("UPDATE pingyi_head SET seal = X'" + HexFormat.of().formatHex(changed) + "'");

      assertDamaged("the head");
    }
  }

  @Test
  void an_entry_that_begins_the_ledger_no_more_is_found() throws SQLException {
    run("DELETE FROM pingyi_entry WHERE number = 1");

    assertDamaged("in the journal entry 1 is missing");
  }

  @Test
  void an_entry_before_all_others_was_never_written_there() throws SQLException {
    run("INSERT INTO pingyi_entry SELECT journal, 0, content FROM pingyi_entry WHERE number = 1");

    assertDamaged("in the journal entry 0 was never written there");
  }

  @Test
  void what_is_held_in_a_ledger_was_never_written_there() throws SQLException {
    run("INSERT INTO pingyi_held SELECT journal, 1, content FROM pingyi_entry WHERE number = 1");

    assertDamaged("in the journal held row 1 was never written there");
  }

  /** Who took the journal how often, and how many changes there were, is linked to nothing. */
  @ParameterizedTest
  @ValueSource(
      strings = {
        "UPDATE pingyi_head SET epoch = epoch + 7",
        "UPDATE pingyi_head SET owner = X'00'",
        "UPDATE pingyi_head SET version = version + 7"
      })
  void what_else_is_in_the_head_changes_nothing_of_what_was_recorded(String sql)
      throws SQLException {
    run(sql);

    RectificationLedger ledger = RectificationLedger.open(store, setup);

    assertThat(all(ledger)).isEqualTo(recorded);
    assertThat(ledger.head()).isEqualTo(head);
    assertThat(ledger.contains(head)).isTrue();
  }

  @Test
  void a_ledger_that_goes_on_contains_where_it_stood() {
    RectificationLedger ledger = RectificationLedger.open(store, setup);
    RectificationItem item = ledger.item(2).orElseThrow();
    ledger.take(item.asOfNow(), new Step.Answer("Again"), OFFICE);

    assertThat(head.events()).isEqualTo(6);
    assertThat(ledger.head().events()).isEqualTo(7);
    assertThat(ledger.contains(head)).isTrue();
    assertThat(ledger.contains(ledger.head())).isTrue();
    assertThat(ledger.contains(new LedgerHead(5, head.hash()))).isFalse();
    assertThat(ledger.contains(new LedgerHead(7, head.hash()))).isFalse();
  }

  @Test
  void a_database_that_was_put_back_as_a_whole_is_told_by_what_was_published_of_it()
      throws SQLException {
    List<String> tables = List.of("pingyi_head", "pingyi_entry", "pingyi_page");
    try (Connection connection = source.getConnection();
        Statement statement = connection.createStatement()) {
      for (String table : tables) {
        statement.execute("CREATE TABLE kept_" + table + " AS SELECT * FROM " + table);
      }
    }
    LedgerHead published;
    try (RectificationLedger ledger = RectificationLedger.open(store, setup)) {
      RectificationItem item = ledger.item(2).orElseThrow();
      ledger.take(item.asOfNow(), new Step.Answer("Again"), OFFICE);
      published = ledger.head();
    }
    for (String table : tables) {
      run("DELETE FROM " + table + ";INSERT INTO " + table + " SELECT * FROM kept_" + table);
    }

    RectificationLedger putBack = RectificationLedger.open(store, setup);

    assertThat(all(putBack)).isEqualTo(recorded);
    assertThat(putBack.contains(published)).isFalse();
    assertThat(putBack.contains(head)).isTrue();
  }
}
