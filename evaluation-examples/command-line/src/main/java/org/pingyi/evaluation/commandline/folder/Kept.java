package org.pingyi.evaluation.commandline.folder;

import java.nio.file.Files;
import java.nio.file.Path;
import org.pingyi.evaluation.model.Text;

/** What is kept in a folder, with a journal of its own. */
public enum Kept {
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
  public String file() {
    return database + ".mv.db";
  }

  /** Returns whether there is one in a folder. */
  public boolean isIn(Path folder) {
    return Files.exists(folder.resolve(file()));
  }

  /**
   * Checks that a folder keeps nothing yet.
   *
   * @throws FolderException if there is anything of these in it
   */
  public static void requireNoneIn(Path folder) {
    for (Kept kept : values()) {
      if (kept.isIn(folder)) {
        throw FolderException.inPlace(kept, folder);
      }
    }
  }

  /** Returns what it is called within a sentence. */
  Text title() {
    return title;
  }
}
