package org.pingyi.evaluation.commandline.output;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileAttribute;
import java.nio.file.attribute.PosixFilePermissions;
import org.pingyi.evaluation.model.Text;

/**
 * A file that is in place as a whole or not at all. Closed before {@link #publish}, it is as it
 * was.
 */
public final class OutputFile implements AutoCloseable {

  private static final Text FOLDER_IN_PLACE = Text.of("it is a folder, not a file", "这是文件夹，不是文件");

  private final Path target;
  private final String option;
  private final OutputFolder folder;
  private final Path aside;

  private OutputFile(Path target, String option, OutputFolder folder, Path aside) {
    this.target = target;
    this.option = option;
    this.folder = folder;
    this.aside = aside;
  }

  /**
   * Opens a file.
   *
   * @param option which option names the file
   * @throws OutputException if it cannot be made
   */
  public static OutputFile open(Path file, String option) {
    Path whole = file.toAbsolutePath().normalize();
    Path parent = whole.getParent();
    if (parent == null || Files.isDirectory(whole)) {
      throw OutputException.of(file, option, FOLDER_IN_PLACE);
    }
    OutputFolder folder = OutputFolder.open(parent, option);
    return new OutputFile(whole, option, folder, folder.reserve(whole.getFileName().toString()));
  }

  /**
   * Opens a file that nobody else may read, where the file system knows of that.
   *
   * @param option which option names the file
   * @throws OutputException if it cannot be made
   */
  public static OutputFile secret(Path file, String option) {
    OutputFile output = open(file, option);
    boolean done = false;
    try {
      keepToOwner(output.aside);
      done = true;
      return output;
    } catch (IOException failure) {
      throw OutputException.of(file, option, failure);
    } finally {
      if (!done) {
        output.close();
      }
    }
  }

  /** Makes a file that its owner alone may read, where the file system knows of that. */
  static void keepToOwner(Path file) throws IOException {
    FileAttribute<?>[] attributes = permitting("rw-------");
    if (attributes.length > 0) {
      Files.createFile(file, attributes);
    }
  }

  /** Returns what a file is made with that permits this alone; nothing where nothing permits. */
  static FileAttribute<?>[] permitting(String permissions) {
    return FileSystems.getDefault().supportedFileAttributeViews().contains("posix")
        ? new FileAttribute<?>[] {
          PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString(permissions))
        }
        : new FileAttribute<?>[0];
  }

  /**
   * Writes the whole file.
   *
   * @throws OutputException if it cannot be written
   */
  public void write(OutputFolder.Content content) {
    try (OutputStream out = stream()) {
      content.writeTo(out);
    } catch (IOException failure) {
      throw OutputException.of(target, option, failure);
    }
  }

  OutputStream stream() throws IOException {
    return new BufferedOutputStream(Files.newOutputStream(aside), 1 << 16);
  }

  /**
   * Moves the file in place, over the one that is there.
   *
   * @throws OutputException if it cannot be moved
   */
  public void publish() {
    folder.publish();
  }

  @Override
  public void close() {
    folder.close();
  }

  /** Says which files were written. */
  public static Text written(String files) {
    return Text.of("Written: " + files, "已写入：" + files);
  }
}
