package org.pingyi.evaluation.journal.jdbc;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.reflect.InvocationHandler;
import java.lang.reflect.Proxy;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Rows go to the database some at a time, and each of them counts. */
class BatchTest {

  private static final String INSERT = "INSERT INTO numbers (number) VALUES (?)";
  private static final String DELETE = "DELETE FROM numbers WHERE number = ?";
  private static final int MEBIBYTE = 1 << 20;

  private final List<Integer> sent = new ArrayList<>();
  private final List<PreparedStatement> statements = new ArrayList<>();
  private Connection connection;

  @BeforeEach
  void table() throws SQLException {
    connection = DriverManager.getConnection("jdbc:h2:mem:");
    try (Statement statement = connection.createStatement()) {
      statement.execute("CREATE TABLE numbers (number BIGINT NOT NULL PRIMARY KEY)");
    }
  }

  @AfterEach
  void close() throws SQLException {
    connection.close();
  }

  private Batch batch(String sql) throws SQLException {
    return new Batch(
        proxy(
            Connection.class,
            (proxy, method, arguments) -> {
              PreparedStatement real = (PreparedStatement) method.invoke(connection, arguments);
              statements.add(real);
              return counting(real);
            }),
        sql);
  }

  /** A statement that says how many rows are sent at a time. */
  private PreparedStatement counting(PreparedStatement real) {
    return proxy(
        PreparedStatement.class,
        (proxy, method, arguments) -> {
          Object answer = method.invoke(real, arguments);
          if (answer instanceof int[] counts) {
            sent.add(counts.length);
          }
          return answer;
        });
  }

  private static <T> T proxy(Class<T> type, InvocationHandler handler) {
    return type.cast(
        Proxy.newProxyInstance(BatchTest.class.getClassLoader(), new Class<?>[] {type}, handler));
  }

  private long send(String sql, int rows, int size) throws SQLException {
    try (Batch batch = batch(sql)) {
      for (long number = 0; number < rows; number++) {
        batch.add(size, number);
      }
      return batch.send();
    }
  }

  @Test
  void no_more_than_a_thousand_rows_are_sent_at_a_time() throws SQLException {
    assertThat(send(INSERT, 2500, 1)).isEqualTo(2500);
    assertThat(sent).containsExactly(1000, 1000, 500);
  }

  @Test
  void fewer_are_sent_at_a_time_where_they_are_large() throws SQLException {
    assertThat(send(INSERT, 12, MEBIBYTE)).isEqualTo(12);
    assertThat(sent).hasSizeBetween(3, 4).allMatch(rows -> rows <= 5);
  }

  @Test
  void rows_that_are_not_there_are_not_counted_as_deleted() throws SQLException {
    send(INSERT, 1200, 1);

    assertThat(send(DELETE, 2500, 0)).isEqualTo(1200);
  }

  @Test
  void a_statement_is_closed_when_its_rows_are_sent() throws SQLException {
    send(INSERT, 1, 1);

    assertThat(statements).hasSize(1);
    assertThat(statements.get(0).isClosed()).isTrue();
  }
}
