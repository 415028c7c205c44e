package org.pingyi.evaluation.journal.jdbc;

import java.sql.SQLException;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import org.pingyi.evaluation.journal.Bytes;
import org.pingyi.evaluation.journal.PageKey;
import org.pingyi.evaluation.journal.StoredHead;
import org.pingyi.evaluation.journal.StoredRow;
import org.pingyi.evaluation.journal.StoredView;

/** A journal in a database at one moment, which a transaction that only reads holds fast. */
final class JdbcView implements StoredView {

  private final Session session;
  private final Failures failures;
  private final boolean exists;
  private final Reading reading;
  private final StoredHead head;

  /** Opens the view. The session is the caller's to close where that fails. */
  JdbcView(Session session, String journal) throws SQLException {
    this.session = session;
    this.failures = new Failures(journal);
    this.reading = new Reading(session.connection(), journal);
    this.exists = new Tables(session.connection(), session.dialect()).exist();
    this.head = exists ? reading.head() : StoredHead.NONE;
  }

  @Override
  public StoredHead head() {
    return head;
  }

  @Override
  public void entries(Consumer<StoredRow> reader) {
    each(after -> reading.entries(after), reader);
  }

  @Override
  public void held(Consumer<StoredRow> reader) {
    each(after -> reading.held(after), reader);
  }

  @Override
  public void pages(String kind, Consumer<StoredRow> reader) {
    each(after -> reading.pages(kind, after), reader);
  }

  @Override
  public Optional<Bytes> page(PageKey key) {
    if (!exists) {
      return Optional.empty();
    }
    return Uninterrupted.get(() -> asked(() -> reading.page(key)));
  }

  /** What the database is asked. */
  private interface Question<T> {
    T answer() throws SQLException;
  }

  private <T> T asked(Question<T> question) {
    try {
      return question.answer();
    } catch (SQLException | RuntimeException e) {
      throw failures.reading(e);
    }
  }

  /** Some rows whose numbers are greater than one, those of the least numbers first. */
  private interface Next {
    List<StoredRow> after(long number) throws SQLException;
  }

  private void each(Next next, Consumer<StoredRow> reader) {
    long last = Long.MIN_VALUE;
    for (List<StoredRow> rows = some(next, last); !rows.isEmpty(); rows = some(next, last)) {
      rows.forEach(reader);
      last = rows.get(rows.size() - 1).number();
    }
  }

  private List<StoredRow> some(Next next, long last) {
    return exists ? Uninterrupted.get(() -> asked(() -> next.after(last))) : List.of();
  }

  @Override
  public void close() {
    Uninterrupted.run(session::close);
  }
}
