package org.pingyi.evaluation.commandline.output;

import java.io.IOException;
import java.nio.file.AtomicMoveNotSupportedException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Optional;

/**
 * A file that was moved in place.
 *
 * @param target where it is now
 * @param before the file that was there, under another name
 */
record Replacement(Path target, Optional<Path> before) {

  /** Moves a file in place, and keeps the one that was there beside the place it came from. */
  static Replacement of(Path file, Path target) throws IOException {
    Optional<Path> before = keep(target, file.resolveSibling(file.getFileName() + ".before"));
    move(file, target);
    return new Replacement(target, before);
  }

  /** A link, or else a copy, lets the old file stay in its place until the new one takes it. */
  private static Optional<Path> keep(Path target, Path before) throws IOException {
    if (!Files.exists(target, LinkOption.NOFOLLOW_LINKS)) {
      return Optional.empty();
    }
    try {
      Files.createLink(before, target);
    } catch (IOException | UnsupportedOperationException noLinks) {
      Files.copy(target, before, StandardCopyOption.COPY_ATTRIBUTES, LinkOption.NOFOLLOW_LINKS);
    }
    return Optional.of(before);
  }

  private static void move(Path from, Path to) throws IOException {
    try {
      Files.move(from, to, StandardCopyOption.ATOMIC_MOVE);
    } catch (AtomicMoveNotSupportedException inSteps) {
      Files.move(from, to, StandardCopyOption.REPLACE_EXISTING);
    }
  }

  /** Puts back what was there. */
  void undo() {
    try {
      if (before.isPresent()) {
        move(before.get(), target);
      } else {
        Files.deleteIfExists(target);
      }
    } catch (IOException stays) {
      // The failure that led here is what the user has to hear of.
    }
  }
}
