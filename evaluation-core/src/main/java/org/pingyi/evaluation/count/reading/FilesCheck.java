package org.pingyi.evaluation.count.reading;

import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.pingyi.evaluation.ballot.BallotSource;
import org.pingyi.evaluation.fault.Fault;
import org.pingyi.evaluation.fault.InputException;
import org.pingyi.evaluation.source.FileFaults;

/** Whether the files of ballots are there. */
public final class FilesCheck {

  private FilesCheck() {}

  /**
   * Requires that each of several files is there and may be read, so that all of those that are not
   * are told at once. What one alone lacks is told when it is read, and a pipe is left alone.
   *
   * @param ballots the sources
   * @throws InputException if files are missing, are folders or may not be read
   */
  public static void requireReadable(List<BallotSource> ballots) {
    if (ballots.size() == 1) {
      return;
    }
    List<Fault> faults =
        ballots.stream()
            .flatMap(
                source ->
                    source instanceof BallotSource.OfFile file
                        ? fault(file.file()).stream()
                        : Stream.empty())
            .toList();
    if (!faults.isEmpty()) {
      throw new InputException(faults);
    }
  }

  private static Optional<Fault> fault(Path file) {
    try {
      BasicFileAttributes attributes = Files.readAttributes(file, BasicFileAttributes.class);
      if (attributes.isDirectory() || (attributes.isRegularFile() && !Files.isReadable(file))) {
        throw new AccessDeniedException(file.toString());
      }
      return Optional.empty();
    } catch (IOException failure) {
      return Optional.of(FileFaults.unreadable(file, failure));
    }
  }
}
