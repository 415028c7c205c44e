package org.pingyi.evaluation.commandline.folder;

import java.nio.file.Path;
import java.util.List;
import org.pingyi.evaluation.commandline.terminal.ToldException;
import org.pingyi.evaluation.model.Text;

/** A folder does not have in it what it should, or another program has that open. */
public final class FolderException extends ToldException {

  private static final long serialVersionUID = 1L;

  private FolderException(String en, String zh) {
    super(Text.of(en, zh));
  }

  /** Returns the exception for a folder without what it should keep. */
  static FolderException none(Kept kept, Path folder) {
    String open = kept.command() + " open";
    return new FolderException(
        "there is no " + kept.title().en() + " in " + folder + ": make one with “" + open + "”",
        folder + " 中没有" + kept.title().zh() + "：请先用“" + open + "”建立");
  }

  /** Returns the exception for a folder that lacks one of its files beside the journal. */
  public static FolderException lacking(Kept kept, Path folder, List<String> names) {
    return new FolderException(
        "the "
            + kept.title().en()
            + " in "
            + folder
            + " lacks its file "
            + String.join(" or ", names)
            + ": put that back from a backup",
        folder + " 中的" + kept.title().zh() + "缺少文件 " + String.join(" 或 ", names) + "：请从备份恢复该文件");
  }

  static FolderException inPlace(Kept kept, Path folder) {
    return new FolderException(
        "there is a "
            + kept.title().en()
            + " in "
            + folder
            + " already: go on with it, or choose another folder",
        folder + " 中已有" + kept.title().zh() + "：请继续使用，或另选文件夹");
  }

  static FolderException taken(Kept kept, Path folder, String name) {
    return new FolderException(
        name
            + " is in "
            + folder
            + " already, and the "
            + kept.title().en()
            + " would write over it or take it for its own: move it away, or choose another folder",
        folder + " 中已有 " + name + "，会被" + kept.title().zh() + "覆盖或当作自身的文件：请将其移走，或另选文件夹");
  }

  static FolderException inUse(Kept kept, Path folder) {
    return new FolderException(
        "another program has the "
            + kept.title().en()
            + " in "
            + folder
            + " open: wait until it is done, then try again",
        folder + " 中的" + kept.title().zh() + "正被另一程序使用：请待其结束后重试");
  }

  static FolderException semicolon(Kept kept, Path folder) {
    return new FolderException(
        "a "
            + kept.title().en()
            + " cannot be where the path has a semicolon: choose another folder than "
            + folder,
        kept.title().zh() + "路径中不能有分号：请另选文件夹，不用 " + folder);
  }

  static FolderException unreadable(Path folder, int code) {
    return new FolderException(
        "the journal in "
            + folder
            + " cannot be opened (H2 says "
            + code
            + "): it is none, or was damaged; keep it as it is, and go on from the last backup",
        folder + " 中的日志无法打开（H2 错误码 " + code + "）：不是日志或已受损；请保留现状，并从最近的备份恢复");
  }
}
