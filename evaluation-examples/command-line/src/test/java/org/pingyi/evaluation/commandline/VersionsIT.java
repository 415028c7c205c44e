package org.pingyi.evaluation.commandline;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URL;
import java.net.URLClassLoader;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** What the jar holds of others says which version it is, as it does in a jar of its own. */
class VersionsIT {

  /** It logs its version when it starts. */
  private static final String VALIDATOR = "org.hibernate.validator.internal.util.Version";

  @Test
  void the_validator_does_not_state_the_version_of_the_jar_as_its_own()
      throws IOException, ClassNotFoundException {
    URL[] jar = {Jar.FILE.toUri().toURL()};
    try (URLClassLoader inJar = new URLClassLoader(jar, ClassLoader.getPlatformClassLoader())) {
      assertThat(version(VALIDATOR, inJar))
          .isEqualTo(version(VALIDATOR, VersionsIT.class.getClassLoader()))
          .isNotEqualTo(version(Pingyi.class.getName(), inJar));
    }
  }

  private static String version(String type, ClassLoader loader) throws ClassNotFoundException {
    Package in = Class.forName(type, false, loader).getPackage();
    return Optional.ofNullable(in.getImplementationVersion()).orElseThrow();
  }
}
