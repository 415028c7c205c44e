package org.pingyi.evaluation.count.reading;

import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.pingyi.evaluation.ballot.BallotSource;
import org.pingyi.evaluation.fault.Fault;
import org.pingyi.evaluation.fault.InputException;
import org.pingyi.evaluation.source.FileFaults;

/** Whether the files of ballots are there, and begin as they should. */
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

  /**
   * Counts several sources, and where they cannot be counted tells the faults that other files
   * begin with too: who mends one of them learns of all. They are looked at when nothing is counted
   * any more, and pipes are left alone.
   *
   * @param ballots the sources
   * @param fields what ballots may hold
   * @param counting counts them
   * @param <T> what they come to
   * @return what they come to
   * @throws InputException if they cannot be counted, with the faults of headers, of files that are
   *     empty, or no text at their beginning
   */
  public static <T> T tellingBegins(
      List<BallotSource> ballots, BallotFields fields, Supplier<T> counting) {
    try {
      return counting.get();
    } catch (InputException failure) {
      throw withBegins(failure, ballots, fields);
    }
  }

  private static InputException withBegins(
      InputException failure, List<BallotSource> ballots, BallotFields fields) {
    Set<Fault> all = new LinkedHashSet<>(failure.faults());
    if (ballots.size() > 1) {
      ballots.forEach(source -> all.addAll(faultsOfBegin(source, fields)));
    }
    if (all.size() == failure.faults().size()) {
      return failure;
    }
    InputException whole = new InputException(List.copyOf(all));
    whole.initCause(failure);
    return whole;
  }

  private static List<Fault> faultsOfBegin(BallotSource source, BallotFields fields) {
    if (!(source instanceof BallotSource.OfFile file) || !Files.isRegularFile(file.file())) {
      return List.of();
    }
    try (Characters characters = Characters.of(file)) {
      BallotReader.of(file.format(), fields, characters, 1).next(new BallotRow(fields));
      return List.of();
    } catch (InputException faulty) {
      return faulty.faults();
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
