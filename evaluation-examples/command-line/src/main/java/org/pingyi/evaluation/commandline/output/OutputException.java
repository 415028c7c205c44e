package org.pingyi.evaluation.commandline.output;

import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.FileSystemException;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.ReadOnlyFileSystemException;
import org.jspecify.annotations.Nullable;
import org.pingyi.evaluation.commandline.terminal.ToldException;
import org.pingyi.evaluation.model.Text;

/** The results cannot be written. */
public final class OutputException extends ToldException {

  private static final long serialVersionUID = 1L;

  private OutputException(Text text, @Nullable Throwable cause) {
    super(text, cause);
  }

  /** Returns the exception for a place that will not do, with a reason that says what would. */
  public static OutputException of(Path place, Text why) {
    return new OutputException(unwritable(place, why), null);
  }

  /**
   * Returns the exception for a place that will not do.
   *
   * @param option which option names the place
   */
  public static OutputException of(Path place, String option, Text why) {
    return of(place, orElsewhere(why, option));
  }

  /**
   * Returns the exception for a place to which writing failed.
   *
   * @param option which option names the place
   */
  public static OutputException of(Path place, String option, Exception failure) {
    return new OutputException(unwritable(place, orElsewhere(why(failure), option)), failure);
  }

  private static Text orElsewhere(Text why, String option) {
    return Text.of(
        why.en() + "; choose another place with " + option + ", or put this right",
        why.zh() + "；请用 " + option + " 另选位置，或先排除该问题");
  }

  private static Text why(Exception failure) {
    if (failure instanceof AccessDeniedException) {
      return Text.of("no permission", "没有写入权限");
    }
    if (failure instanceof NoSuchFileException) {
      return Text.of("the folder cannot be made", "文件夹无法创建");
    }
    if (failure instanceof FileAlreadyExistsException taken) {
      return Text.of("there is a file at " + taken.getFile(), taken.getFile() + " 是文件");
    }
    if (failure instanceof ReadOnlyFileSystemException) {
      return Text.of("the file system is read-only", "文件系统为只读");
    }
    if (failure instanceof FileSystemException system && system.getReason() != null) {
      return inBothLanguages(system.getReason());
    }
    String message = failure.getMessage();
    return failure instanceof IOException && message != null && !message.isBlank()
        ? inBothLanguages(message)
        : Text.of(failure.getClass().getSimpleName());
  }

  /** The system speaks English; what it says most often is said in Chinese too. */
  private static Text inBothLanguages(String reason) {
    return switch (reason) {
      case "No space left on device" -> Text.of(reason, "磁盘空间不足");
      case "Read-only file system" -> Text.of(reason, "文件系统为只读");
      case "Permission denied" -> Text.of(reason, "没有写入权限");
      case "File too large" -> Text.of(reason, "文件过大");
      case "Disk quota exceeded" -> Text.of(reason, "超出磁盘配额");
      default -> Text.of(reason);
    };
  }

  private static Text unwritable(Path place, Text why) {
    return Text.of(
        "the results cannot be written to " + place + ": " + why.en(),
        "结果无法写入 " + place + "：" + why.zh());
  }
}
