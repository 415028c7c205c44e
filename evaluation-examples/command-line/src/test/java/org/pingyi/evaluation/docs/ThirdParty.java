package org.pingyi.evaluation.docs;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.pingyi.evaluation.commandline.JavaProgram;

/**
 * The folder of somebody who has Pingyi as {@code mvn install} leaves it, and Maven. All else that
 * Maven needs is taken from what this build was built with, so that nothing is fetched.
 */
final class ThirdParty {

  /** What whoever runs this build tells its Maven is not for another. */
  static final List<String> OPTIONS_OF_THIS_BUILD = List.of("MAVEN_OPTS", "MAVEN_ARGS");

  private static final String SETTINGS =
      """
      <settings>
        <localRepository>%s</localRepository>
        <profiles>
          <profile>
            <id>fetched-before</id>
            <repositories>
              <repository>%s</repository>
            </repositories>
            <pluginRepositories>
              <pluginRepository>%2$s</pluginRepository>
            </pluginRepositories>
          </profile>
        </profiles>
        <activeProfiles>
          <activeProfile>fetched-before</activeProfile>
        </activeProfiles>
      </settings>
      """;

  private static final String REPOSITORY =
      """
      <id>fetched-before</id><url>%s</url>
      <releases><checksumPolicy>ignore</checksumPolicy></releases>
      <snapshots><enabled>false</enabled></snapshots>""";

  private ThirdParty() {}

  /** Lets Maven, where it is run in a folder, find what it needs, and the program beside it. */
  static void equip(Path folder) throws IOException {
    Path settings = Files.createDirectories(folder.resolve(".mvn")).resolve("settings.xml");
    String repository = REPOSITORY.formatted(Path.of(property("maven.repository")).toUri());
    Files.writeString(settings, SETTINGS.formatted(property("installed"), repository));
    Files.writeString(
        folder.resolve(".mvn/maven.config"),
        String.join(
            "\n",
            List.of(
                "--batch-mode",
                "--offline",
                "-Daether.offline.protocols=file",
                "-DargLine=-XX:TieredStopAtLevel=1",
                "--global-settings=" + settings,
                "--settings=" + settings)));
    Files.writeString(folder.resolve(".mvn/jvm.config"), String.join("\n", JavaProgram.QUICK));
    Files.copy(Path.of(property("pingyi.jar")), folder.resolve("pingyi.jar"));
  }

  /** Copies a project, but not what was built of it. */
  static void copy(Path project, Path folder) throws IOException {
    try (Stream<Path> files = Files.walk(project)) {
      for (Path file : files.filter(Files::isRegularFile).toList()) {
        Path relative = project.relativize(file);
        if (!relative.startsWith("target")) {
          Files.createDirectories(folder.resolve(relative).getParent());
          Files.copy(file, folder.resolve(relative));
        }
      }
    }
  }

  /** Where the programs are that pages call: Java's, and Maven's where this build told of it. */
  static String programs() {
    String java = Path.of(System.getProperty("java.home"), "bin").toString();
    String maven = System.getProperty("maven.home");
    return maven == null ? java : java + File.pathSeparator + Path.of(maven, "bin");
  }

  private static String property(String name) {
    String value = System.getProperty(name);
    if (value == null) {
      throw new IllegalStateException("the build has to say " + name);
    }
    return value;
  }
}
