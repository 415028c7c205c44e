package org.pingyi.evaluation.commandline;

import org.pingyi.evaluation.model.Text;

/** What is kept in a folder, with a journal of its own. */
enum Kept {
  BOX("box", "journal", Text.of("ballot box", "票箱")),
  LEDGER("ledger", "ledger", Text.of("rectification ledger", "整改台账"));

  private final String command;
  private final String database;
  private final Text title;

  Kept(String command, String database, Text title) {
    this.command = command;
    this.database = database;
    this.title = title;
  }

  /** Returns the command by which it is used, which is what its journal goes by too. */
  String command() {
    return command;
  }

  /** Returns what its journal's database is called. */
  String database() {
    return database;
  }

  /** Returns the file that its journal is in. */
  String file() {
    return database + ".mv.db";
  }

  /** Returns what it is called within a sentence. */
  Text title() {
    return title;
  }
}
