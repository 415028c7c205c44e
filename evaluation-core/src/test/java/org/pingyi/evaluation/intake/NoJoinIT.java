package org.pingyi.evaluation.intake;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.atomic.AtomicInteger;
import javax.sql.DataSource;
import org.h2.jdbcx.JdbcDataSource;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.api.io.TempDir;
import org.pingyi.evaluation.journal.jdbc.SharedServer;

/** Nobody who reads a database can go from who took part to what was said, or back. */
class NoJoinIT {

  @Nested
  class InH2 implements NoJoinContract {

    @TempDir private Path folder;
    private final AtomicInteger count = new AtomicInteger();

    @Override
    public DataSource newDatabase() {
      JdbcDataSource source = new JdbcDataSource();
      source.setURL("jdbc:h2:file:" + folder.resolve("box" + count.incrementAndGet()));
      return source;
    }
  }

  @Nested
  class InPostgreSql implements NoJoinContract {

    @RegisterExtension static final SharedServer SERVER = SharedServer.postgreSql();

    @Override
    public DataSource newDatabase() {
      return SERVER.get().newDatabase();
    }

    @Test
    void the_numbers_of_transactions_tell_of_the_intervals_end_alone() throws SQLException {
      DataSource database = newDatabase();
      new FilledBox(FilledBox.inOrder()).fillFirst(database);
      Set<String> issue =
          transactions(database, "SELECT xmin FROM pingyi_page WHERE kind = 'pass'");
      Set<String> end = transactions(database, "SELECT xmin FROM pingyi_page WHERE kind <> 'pass'");
      assertThat(issue).hasSize(1);
      assertThat(end).hasSize(1).doesNotContainAnyElementsOf(issue);
      assertThat(transactions(database, "SELECT xmin FROM pingyi_head")).isEqualTo(end);
      assertThat(
              transactions(database, "SELECT xmin FROM pingyi_entry ORDER BY number DESC LIMIT 1"))
          .isEqualTo(end);
    }

    private static Set<String> transactions(DataSource database, String select)
        throws SQLException {
      Set<String> numbers = new TreeSet<>();
      try (Connection connection = database.getConnection();
          Statement statement = connection.createStatement();
          ResultSet rows = statement.executeQuery(select)) {
        while (rows.next()) {
          numbers.add(rows.getString(1));
        }
      }
      return numbers;
    }
  }

  @Nested
  class InMariaDb implements NoJoinContract {

    @RegisterExtension static final SharedServer SERVER = SharedServer.mariaDb();

    @Override
    public DataSource newDatabase() {
      return SERVER.get().newDatabase();
    }
  }
}
