package org.pingyi.evaluation.commandline.output;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.attribute.FileAttribute;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Optional;
import org.pingyi.evaluation.model.Text;

/**
 * A file that is in place as a whole or not at all. Closed before {@link #publish}, it is as it
 * was.
 */
public final class OutputFile implements AutoCloseable {

  private static final Text FOLDER_IN_PLACE = Text.of("it is a folder, not a file", "这是文件夹，不是文件");

  private static final Text IN_PLACE =
      Text.of(
          "there is a file already, and what is in it may not be had again", "已有该文件，其中的内容可能无法再次取得");

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
   * @param untouched what it may not replace
   * @throws OutputException if it cannot be made, or would replace that
   */
  public static OutputFile open(Path file, String option, Untouched untouched) {
    Path whole = file.toAbsolutePath().normalize();
    Path parent = whole.getParent();
    if (parent == null || Files.isDirectory(whole)) {
      throw OutputException.of(file, option, FOLDER_IN_PLACE);
    }
    Optional<Text> objection = untouched.objection(parent, whole);
    if (objection.isPresent()) {
      throw OutputException.of(file, option, objection.get());
    }
    OutputFolder folder = OutputFolder.open(parent, option, untouched);
    return new OutputFile(whole, option, folder, folder.reserve(whole.getFileName().toString()));
  }

  /**
   * Opens a file that nobody else may read, where the file system knows of that.
   *
   * @param option which option names the file
   * @param untouched what it may not replace
   * @throws OutputException if it cannot be made, or would replace that
   */
  public static OutputFile secret(Path file, String option, Untouched untouched) {
    OutputFile output = open(file, option, untouched);
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

  /**
   * Opens a file that nobody else may read, where the file system knows of that, and that replaces
   * none: what is in it cannot be written again.
   *
   * @param option which option names the file
   * @param untouched what it may not replace
   * @throws OutputException if it cannot be made, or there is one
   */
  public static OutputFile newSecret(Path file, String option, Untouched untouched) {
    OutputFile output = secret(file, option, untouched);
    if (Files.exists(output.target, LinkOption.NOFOLLOW_LINKS)) {
      output.close();
      throw OutputException.of(file, option, IN_PLACE);
    }
    return output;
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
