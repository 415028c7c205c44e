package org.pingyi.evaluation.commandline.output;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;

/**
 * What a file or a folder is, whatever it is called.
 *
 * @param key what the system knows it by, or else its path
 */
public record FileIdentity(Object key) {

  /** Returns what is at a path, to which links may lead; where nothing is, the path itself. */
  public static FileIdentity of(Path file) {
    try {
      Object key = Files.readAttributes(file, BasicFileAttributes.class).fileKey();
      return new FileIdentity(key == null ? file.toRealPath() : key);
    } catch (IOException unreadable) {
      // Reading it will tell what is wrong with it.
      return new FileIdentity(file.toAbsolutePath().normalize());
    }
  }
}
