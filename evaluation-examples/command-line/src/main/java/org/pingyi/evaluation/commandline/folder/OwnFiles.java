package org.pingyi.evaluation.commandline.folder;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;

/**
 * The names under which something is kept in a folder, each with the file that was given for it. No
 * other file may have such a name when it is made: it would be lost, or taken for what was given.
 *
 * @param kept what is kept
 * @param given the file of each name, if one was given
 */
public record OwnFiles(Kept kept, Map<String, Optional<Path>> given) {

  /**
   * Checks that a folder can be used, and has no other file of such a name.
   *
   * @throws FolderException if it cannot, or has one
   */
  public void requireFree(Path folder) throws IOException {
    FolderJournal.requireNameable(kept, folder);
    for (Map.Entry<String, Optional<Path>> name : given.entrySet()) {
      Path there = folder.resolve(name.getKey());
      if (Files.exists(there, LinkOption.NOFOLLOW_LINKS) && !isSame(there, name.getValue())) {
        throw FolderException.taken(kept, folder, name.getKey());
      }
    }
  }

  private static boolean isSame(Path there, Optional<Path> given) throws IOException {
    return Files.isRegularFile(there) && given.isPresent() && Files.isSameFile(there, given.get());
  }
}
