package org.pingyi.evaluation.journal.jdbc;

import java.lang.reflect.InvocationHandler;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.Proxy;
import java.sql.Connection;
import java.sql.DatabaseMetaData;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import javax.sql.DataSource;

/**
 * Connections to a real database that are cut when they are told to, and that say how they were
 * given back.
 */
public final class CutSource {

  /** When a connection is cut. */
  public enum Cut {
    /** While it is not used. */
    IDLE,
    /** On the way to the commit, of which the database never hears. */
    BEFORE_COMMIT,
    /** On the way back from the commit, which is made. */
    AFTER_COMMIT
  }

  /** What a call fails with, after some that go well. */
  private record Failing(int after, Throwable failure) {}

  /** How a connection was given back. */
  record Returned(boolean autoCommit, int isolation) {}

  private final DataSource source;
  private final List<Returned> returned = new ArrayList<>();
  private final Set<Connection> kept =
      Collections.synchronizedSet(Collections.newSetFromMap(new IdentityHashMap<>()));
  private final Map<String, Failing> failing = new ConcurrentHashMap<>();
  private volatile Optional<Cut> next = Optional.empty();
  private volatile int every;
  private int commits;
  private Optional<String> product = Optional.empty();
  private Optional<String> version = Optional.empty();
  private Optional<Returned> coming = Optional.empty();

  /** Hands out connections to where a source leads. */
  public CutSource(DataSource source) {
    this.source = source;
  }

  /** Cuts the next connection that is used so. */
  public void cut(Cut cut) {
    next = Optional.of(cut);
  }

  /** Cuts one of so many commits, by turns before and after it. */
  public void cutCommits(int one) {
    every = one;
  }

  /**
   * Has a connection, which lives on, fail in a call.
   *
   * @param call the call's name, or the first word of its statement
   * @param after how many such calls go well before
   */
  void fail(String call, int after, Throwable failure) {
    failing.put(call, new Failing(after, failure));
  }

  /** Has the database call itself so. */
  void call(String name) {
    product = Optional.of(name);
  }

  /** Has the database say that it is of this version. */
  void callVersion(String number) {
    version = Optional.of(number);
  }

  /** Has connections come in a state of the host's, who has asked something by them already. */
  void comeAs(Returned state) {
    coming = Optional.of(state);
  }

  List<Returned> returned() {
    return returned;
  }

  /** Says how many connections were handed out and not given back. */
  int kept() {
    return kept.size();
  }

  /** Returns what hands out connections that can be cut. */
  public DataSource source() {
    return proxy(
        DataSource.class,
        (proxy, method, arguments) ->
            method.getName().equals("getConnection")
                ? connection(come(source.getConnection()))
                : invoke(source, method, arguments));
  }

  private Connection come(Connection real) throws SQLException {
    if (coming.isPresent()) {
      real.setTransactionIsolation(coming.get().isolation());
      real.setAutoCommit(coming.get().autoCommit());
      try (Statement statement = real.createStatement()) {
        statement.execute("SELECT 1");
      }
    }
    return real;
  }

  private Connection connection(Connection real) {
    kept.add(real);
    return proxy(Connection.class, (proxy, method, arguments) -> call(real, method, arguments));
  }

  private Object call(Connection real, Method method, Object[] arguments) throws Throwable {
    failIfTold(method.getName());
    if (arguments != null && arguments[0] instanceof String sql) {
      failIfTold(sql.split(" ", 2)[0]);
    }
    switch (method.getName()) {
      case "commit" -> {
        return commit(real, method, real, arguments);
      }
      case "prepareStatement" -> {
        if (isNext(Cut.IDLE)) {
          throw cut(real);
        }
        if (real.getAutoCommit()) {
          return committing(real, invoke(real, method, arguments));
        }
      }
      case "close" -> {
        kept.remove(real);
        if (!real.isClosed()) {
          returned.add(new Returned(real.getAutoCommit(), real.getTransactionIsolation()));
        }
      }
      case "getMetaData" -> {
        DatabaseMetaData known = real.getMetaData();
        return proxy(DatabaseMetaData.class, (proxy, asked, none) -> said(known, asked, none));
      }
      default -> {}
    }
    return invoke(real, method, arguments);
  }

  private void failIfTold(String call) throws Throwable {
    Failing told = failing.remove(call);
    if (told != null && told.after() == 0) {
      throw told.failure();
    }
    if (told != null) {
      fail(call, told.after() - 1, told.failure());
    }
  }

  /** A statement that is a transaction of its own where it updates. */
  private PreparedStatement committing(Connection real, Object statement) {
    return proxy(
        PreparedStatement.class,
        (proxy, method, arguments) ->
            method.getName().equals("executeUpdate")
                ? commit(real, method, statement, arguments)
                : invoke(statement, method, arguments));
  }

  private Object commit(Connection real, Method method, Object committed, Object[] arguments)
      throws Throwable {
    commits++;
    if (every > 0 && commits % every == 0) {
      next = Optional.of(commits / every % 2 == 0 ? Cut.BEFORE_COMMIT : Cut.AFTER_COMMIT);
    }
    if (isNext(Cut.BEFORE_COMMIT)) {
      throw cut(real);
    }
    Object answer = invoke(committed, method, arguments);
    if (isNext(Cut.AFTER_COMMIT)) {
      throw cut(real);
    }
    return answer;
  }

  private Object said(DatabaseMetaData known, Method asked, Object[] arguments) throws Throwable {
    Optional<String> other =
        switch (asked.getName()) {
          case "getDatabaseProductName" -> product;
          case "getDatabaseProductVersion" -> version;
          default -> Optional.empty();
        };
    return other.isPresent() ? other.get() : invoke(known, asked, arguments);
  }

  private boolean isNext(Cut cut) {
    boolean is = next.equals(Optional.of(cut));
    if (is) {
      next = Optional.empty();
    }
    return is;
  }

  private static SQLException cut(Connection real) throws SQLException {
    if (!real.getAutoCommit()) {
      real.rollback();
    }
    real.close();
    return new SQLException("cut, and a secret is told", "08006");
  }

  private static Object invoke(Object real, Method method, Object[] arguments) throws Throwable {
    try {
      return method.invoke(real, arguments);
    } catch (InvocationTargetException e) {
      throw e.getCause();
    }
  }

  private static <T> T proxy(Class<T> type, InvocationHandler handler) {
    return type.cast(
        Proxy.newProxyInstance(CutSource.class.getClassLoader(), new Class<?>[] {type}, handler));
  }
}
