package org.pingyi.evaluation.commandline.folder;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Optional;
import org.pingyi.evaluation.fault.CodedException;
import org.pingyi.evaluation.intake.IntakeException;
import org.pingyi.evaluation.model.Text;
import org.pingyi.evaluation.rectification.LedgerException;

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

  /** Returns whether its journal’s file is in a folder. */
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

  /**
   * Checks that its journal’s file is in a folder.
   *
   * @throws FolderException if nothing is kept there
   * @throws CodedException if something else is
   */
  public void requireIn(Path folder) {
    if (!isIn(folder)) {
      Optional<Kept> other = Arrays.stream(values()).filter(kept -> kept.isIn(folder)).findFirst();
      throw other
          .<RuntimeException>map(there -> elsewhere(there, folder))
          .orElseGet(() -> FolderException.none(this, folder));
    }
  }

  private CodedException elsewhere(Kept there, Path folder) {
    return refused(
        Text.of(
            "there is a "
                + there.title.en()
                + " in "
                + folder
                + ", and no "
                + title.en()
                + ": name the folder of the "
                + title.en()
                + ", or make one in another folder with “"
                + command
                + " open”",
            folder
                + " 中是"
                + there.title.zh()
                + "，没有"
                + title.zh()
                + "：请指明"
                + title.zh()
                + "所在的文件夹，或用“"
                + command
                + " open”在另一文件夹中建立"));
  }

  /** Returns what is thrown where its journal’s file has the journal of something else in it. */
  CodedException mistaken(Path folder) {
    return refused(
        Text.of(
            file()
                + " in "
                + folder
                + " is not the journal of a "
                + title.en()
                + ": put that back from a backup, or name the folder that it is in",
            folder + " 中的 " + file() + " 不是" + title.zh() + "的日志：请从备份恢复该日志，或指明其所在的文件夹"));
  }

  private CodedException refused(Text why) {
    return switch (this) {
      case BOX -> new IntakeException(IntakeException.Problem.NO_BOX, why);
      case LEDGER -> new LedgerException(LedgerException.Problem.NO_LEDGER, why);
    };
  }

  /** Returns what it is called within a sentence. */
  Text title() {
    return title;
  }
}
