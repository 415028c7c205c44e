package org.pingyi.evaluation.plugin;

import java.net.URISyntaxException;
import java.net.URL;
import java.nio.file.FileSystemNotFoundException;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.security.CodeSource;
import java.security.ProtectionDomain;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Where a class comes from.
 *
 * @param path the jar or folder, as people read it
 * @param place the same, however its path was written
 */
record CodeOrigin(String path, String place) {

  /** Returns where the classes of a domain come from, if that is known. */
  static Optional<CodeOrigin> of(ProtectionDomain domain) {
    CodeSource source = domain.getCodeSource();
    @Nullable URL location = source == null ? null : source.getLocation();
    if (location == null) {
      return Optional.empty();
    }
    String path = path(location);
    return Optional.of(new CodeOrigin(path, normalized(path)));
  }

  private static String path(URL location) {
    try {
      return Path.of(location.toURI()).toString();
    } catch (URISyntaxException | IllegalArgumentException | FileSystemNotFoundException noFile) {
      return location.toString();
    }
  }

  /** A folder may be written in several ways; a place that is no file stays as it is. */
  private static String normalized(String path) {
    try {
      return Path.of(path).toAbsolutePath().normalize().toString();
    } catch (InvalidPathException noFile) {
      return path;
    }
  }
}
