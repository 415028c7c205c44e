package org.pingyi.evaluation.commandline.output;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.pingyi.evaluation.model.Text;

/**
 * What no result of a command may replace.
 *
 * @param read the files that it reads
 * @param folder the folder of the ballot box or ledger that it works on, in which it writes none
 */
public record Untouched(List<Path> read, Optional<Path> folder) {

  /** Where any file may be replaced. */
  public static final Untouched NOTHING = new Untouched(List.of(), Optional.empty());

  private static final Text IS_READ =
      Text.of("the command reads this file, and would write over it", "本命令要读取该文件，写入会将其覆盖");

  private static final Text IS_INSIDE =
      Text.of(
          "the folder of a ballot box or a ledger is for its own files alone",
          "票箱或台账的文件夹只存放其自身的文件");

  /** Keeps the files as they are now. */
  public Untouched {
    read = List.copyOf(read);
  }

  /** Returns this with further files that the command reads. */
  public Untouched and(List<Path> more) {
    return new Untouched(Stream.concat(read.stream(), more.stream()).toList(), folder);
  }

  /**
   * Returns why a result may not be written to a place, if so.
   *
   * @param where the folder that it is put into
   * @param place the place, within that folder or the folder itself
   */
  Optional<Text> objection(Path where, Path place) {
    if (folder.isPresent()) {
      FileIdentity own = FileIdentity.of(folder.get());
      if (isInside(where, own) || isInside(place, own)) {
        return Optional.of(IS_INSIDE);
      }
    }
    FileIdentity replaced = FileIdentity.of(place);
    return read.stream().map(FileIdentity::of).anyMatch(replaced::equals)
        ? Optional.of(IS_READ)
        : Optional.empty();
  }

  private static boolean isInside(Path place, FileIdentity folder) {
    for (Path above = real(place); above != null; above = above.getParent()) {
      if (FileIdentity.of(above).equals(folder)) {
        return true;
      }
    }
    return false;
  }

  /** Returns the place, or the nearest folder above that is there, without links. */
  private static Path real(Path place) {
    Path there = place.toAbsolutePath();
    while (!Files.exists(there) && there.getParent() != null) {
      there = there.getParent();
    }
    try {
      return there.toRealPath();
    } catch (IOException unreadable) {
      return there.normalize(); // Writing will tell what is wrong with it.
    }
  }
}
