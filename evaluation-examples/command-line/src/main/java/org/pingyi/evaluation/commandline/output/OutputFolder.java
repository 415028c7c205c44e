package org.pingyi.evaluation.commandline.output;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.DirectoryNotEmptyException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileAttribute;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.locks.LockSupport;
import org.pingyi.evaluation.model.Text;

/**
 * A folder that gets all files or none. Files are written into a hidden folder inside, and {@link
 * #publish} moves them in place. Closed before that, or interrupted, the folder is as it was, and
 * gone if it was not there. Where the program is interrupted, opening and closing never return, so
 * that nobody is told of a failure which is the files' being taken back.
 */
public final class OutputFolder implements AutoCloseable {

  private static final Text FILE_IN_PLACE = Text.of("it is a file, not a folder", "这是文件，不是文件夹");

  /** Writes a file. */
  public interface Content {
    void writeTo(OutputStream file) throws IOException;
  }

  /** How often a folder is tried to be deleted into which another thread still writes. */
  private static final int DELETIONS = 100;

  private final Path folder;
  private final String option;
  private final Untouched untouched;
  private final FileAttribute<?>[] attributes;
  private final Deque<Path> made = new ArrayDeque<>();
  private final List<String> names = new ArrayList<>();
  private final Thread interrupted = new Thread(this::discard);
  private Optional<Path> aside = Optional.empty();
  private boolean published;
  private boolean discarded;

  private OutputFolder(
      Path folder, String option, Untouched untouched, FileAttribute<?>... attributes) {
    this.folder = folder;
    this.option = option;
    this.untouched = untouched;
    this.attributes = attributes;
  }

  /**
   * Opens a folder, and makes it if need be.
   *
   * @param option which option names the folder
   * @param untouched what no file in it may replace
   * @throws OutputException if it cannot be made or written to, or nothing may be written there
   */
  public static OutputFolder open(Path folder, String option, Untouched untouched) {
    return open(new OutputFolder(folder, option, untouched));
  }

  /**
   * Opens a folder, and makes it if need be: then nobody else may look into it, where the file
   * system knows of that. Any file in it may be replaced: whether one should, the caller checks.
   *
   * @param option which option names the folder
   * @throws OutputException if it cannot be made or written to
   */
  public static OutputFolder secret(Path folder, String option) {
    return open(
        new OutputFolder(folder, option, Untouched.NOTHING, OutputFile.permitting("rwx------")));
  }

  private static OutputFolder open(OutputFolder opened) {
    Path folder = opened.folder;
    if (Files.exists(folder) && !Files.isDirectory(folder)) {
      throw OutputException.of(folder, opened.option, FILE_IN_PLACE);
    }
    opened.requireUntouched(folder);
    try {
      Runtime.getRuntime().addShutdownHook(opened.interrupted);
    } catch (IllegalStateException ending) {
      awaitEnd();
    }
    try {
      opened.make();
      return opened;
    } catch (IOException failure) {
      opened.close();
      throw OutputException.of(folder, opened.option, failure);
    }
  }

  /** Whoever is interrupted meanwhile waits, and then takes all of it back. */
  private synchronized void make() throws IOException {
    if (discarded) {
      awaitEnd();
    }
    make(folder.toAbsolutePath(), made, attributes);
    aside = Optional.of(Files.createTempDirectory(folder, ".pingyi-"));
  }

  private static void make(Path missing, Deque<Path> made, FileAttribute<?>... attributes)
      throws IOException {
    if (Files.isDirectory(missing)) {
      return;
    }
    if (missing.getParent() != null) {
      make(missing.getParent(), made);
    }
    if (!Files.isDirectory(missing)) {
      Files.createDirectory(missing, attributes);
      made.push(missing);
    }
  }

  /**
   * Returns where a file is to be written before it is published.
   *
   * @throws OutputException if a folder is in its place, or what it may not replace
   */
  public Path reserve(String name) {
    requireFree(name);
    names.add(name);
    return aside().resolve(name);
  }

  /**
   * Checks that a file can take its place.
   *
   * @throws OutputException if a folder is in it, or what it may not replace
   */
  public void requireFree(String name) {
    Path place = folder.resolve(name);
    if (Files.isDirectory(place)) {
      throw OutputException.of(folder, option, folderInPlace(name));
    }
    requireUntouched(place);
  }

  private void requireUntouched(Path place) {
    Optional<Text> objection = untouched.objection(folder, place);
    if (objection.isPresent()) {
      throw OutputException.of(place, option, objection.get());
    }
  }

  /**
   * Writes a file.
   *
   * @throws OutputException if it cannot be written
   */
  public void write(String name, Content content) {
    write(reserve(name), content);
  }

  /**
   * Writes a file that nobody else may read, where the file system knows of that.
   *
   * @throws OutputException if it cannot be written
   */
  public void writeSecret(String name, Content content) {
    Path file = reserve(name);
    try {
      OutputFile.keepToOwner(file);
    } catch (IOException failure) {
      throw OutputException.of(folder, option, failure);
    }
    write(file, content);
  }

  private void write(Path file, Content content) {
    try (OutputStream out = new BufferedOutputStream(Files.newOutputStream(file), 1 << 16)) {
      content.writeTo(out);
    } catch (IOException failure) {
      throw OutputException.of(folder, option, failure);
    }
  }

  /**
   * Moves the files in place, over those that are there.
   *
   * @throws OutputException if one cannot be moved; then those that were there are there again
   */
  public synchronized void publish() {
    Deque<Replacement> done = new ArrayDeque<>();
    try {
      for (String name : names) {
        done.push(Replacement.of(aside().resolve(name), folder.resolve(name)));
      }
      published = true;
    } catch (IOException failure) {
      done.forEach(Replacement::undo);
      throw OutputException.of(folder, option, failure);
    }
  }

  @Override
  public void close() {
    discard();
    try {
      Runtime.getRuntime().removeShutdownHook(interrupted);
    } catch (IllegalStateException ending) {
      awaitEnd();
    }
  }

  /** An interrupt would let the thread no longer wait, but go round and round. */
  private static void awaitEnd() {
    while (true) {
      LockSupport.park();
      Thread.interrupted();
    }
  }

  private synchronized Path aside() {
    return aside.orElseThrow();
  }

  private synchronized void discard() {
    discarded = true;
    aside.ifPresent(OutputFolder::delete);
    if (!published) {
      made.forEach(OutputFolder::delete);
      made.clear();
    }
  }

  /** Deletes a folder with the files in it, as far as that can be done. */
  private static void delete(Path folder) {
    for (int i = 0; i < DELETIONS && Files.exists(folder); i++) {
      try (DirectoryStream<Path> files = Files.newDirectoryStream(folder)) {
        for (Path file : files) {
          Files.deleteIfExists(file);
        }
        Files.deleteIfExists(folder);
      } catch (DirectoryNotEmptyException stillWrittenTo) {
        Thread.onSpinWait();
      } catch (IOException stays) {
        // What happened before is what the user has to hear of.
        return;
      }
    }
  }

  private static Text folderInPlace(String name) {
    return Text.of("there is a folder called " + name, "其中有名为 " + name + " 的文件夹");
  }
}
