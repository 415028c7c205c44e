package org.pingyi.evaluation.cases;

import java.net.URISyntaxException;
import java.nio.file.Path;
import java.util.Objects;

/** Where test resources are. */
final class Resources {

  private Resources() {}

  static Path folder(String name) {
    try {
      return Path.of(
          Objects.requireNonNull(Resources.class.getClassLoader().getResource(name)).toURI());
    } catch (URISyntaxException impossible) {
      throw new IllegalStateException(impossible);
    }
  }
}
