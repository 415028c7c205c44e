package org.pingyi.evaluation.journal.jdbc;

import static org.pingyi.evaluation.journal.JournalException.Problem.JOURNAL_DAMAGED;
import static org.pingyi.evaluation.journal.JournalException.Problem.JOURNAL_TAKEN;
import static org.pingyi.evaluation.journal.JournalException.Problem.JOURNAL_UNAVAILABLE;

import java.sql.SQLException;
import org.pingyi.evaluation.journal.JournalException;
import org.pingyi.evaluation.model.Text;

/**
 * What is said of a database that did not do what it was asked. Drivers quote in their messages
 * what was written, or where the database is and who asked: none of that is passed on.
 */
record Failures(String journal) {

  JournalException taken() {
    return new JournalException(
        JOURNAL_TAKEN,
        Text.of(
            "somebody else took the journal “"
                + journal
                + "” over; nothing was written: go on where it was opened last",
            "日志“" + journal + "”已被他人接管，未写入任何内容：请在最后打开之处继续"));
  }

  JournalException unfit(UnfitException unfit) {
    return new JournalException(
        JOURNAL_UNAVAILABLE,
        Text.of(
            "the journal “" + journal + "” cannot be kept here: " + unfit.text().en(),
            "日志“" + journal + "”无法存放于此：" + unfit.text().zh()));
  }

  JournalException changedHead() {
    return new JournalException(
        JOURNAL_DAMAGED,
        Text.of(
            "the head of the journal “"
                + journal
                + "” was changed; nothing more is written: keep it as it is for whoever examines"
                + " it, and go on from the last backup",
            "日志“" + journal + "”的首行被改动；不再写入：请保留现状以备查验，并从最近的备份恢复"));
  }

  JournalException opening(Exception cause) {
    return unavailable(
        cause,
        "when the journal “" + journal + "” was opened",
        "打开日志“" + journal + "”时",
        "see to it that the database can be reached, then try again",
        "请确认数据库可以连接，然后重试");
  }

  JournalException reading(Exception cause) {
    return unavailable(
        cause,
        "while the journal “" + journal + "” was read",
        "读取日志“" + journal + "”时",
        "see to it that the database can be reached, then try again",
        "请确认数据库可以连接，然后重试");
  }

  JournalException writing(Exception cause) {
    return unavailable(
        cause,
        "while the journal “" + journal + "” was written",
        "写入日志“" + journal + "”时",
        "see to it that the database can be reached, then open the journal again, which tells"
            + " whether the change is there",
        "请确认数据库可以连接，然后重新打开日志，即可查明更改是否已写入");
  }

  private static JournalException unavailable(
      Exception cause, String whenEn, String whenZh, String doEn, String doZh) {
    SQLException said = withoutMessage(cause);
    return new JournalException(
        JOURNAL_UNAVAILABLE,
        Text.of(
            "the database failed " + whenEn + " (" + said.getMessage() + "): " + doEn,
            whenZh + "数据库出错（" + said.getMessage() + "）：" + doZh),
        said);
  }

  /** Returns what was thrown, and where, without what it says. */
  private static SQLException withoutMessage(Exception cause) {
    String name = cause.getClass().getName();
    SQLException bare =
        cause instanceof SQLException sql
            ? new SQLException(
                "SQL state " + sql.getSQLState() + ", code " + sql.getErrorCode() + ", " + name,
                sql.getSQLState(),
                sql.getErrorCode())
            : new SQLException(name);
    bare.setStackTrace(cause.getStackTrace());
    return bare;
  }
}
