package org.pingyi.evaluation.docs;

import static java.util.stream.Collectors.joining;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** What the page on dependencies says of the jars that a host gets is so. */
class DependenciesIT {

  private static final Markdown PAGE = Markdown.read(Project.ROOT.resolve("docs/dependencies.md"));

  private static final Path REPOSITORY = Path.of(System.getProperty("maven.repository"));

  private static final Pattern COORDINATES = Pattern.compile("`([\\w.-]+:[\\w.-]+)`");

  /** What is in no list of licences, since it has no classes. */
  private static final String EMPTY = "com.google.guava:listenablefuture";

  /** What poms call a licence has a word by which it is told from the others. */
  private static final Map<String, String> LICENCES =
      Map.of(
          "Apache", "Apache-2.0",
          "BSD", "BSD-3-Clause",
          "EPL 1.0", "EPL-1.0",
          "MIT", "MIT",
          "MPL 2.0", "MPL-2.0");

  /**
   * A row.
   *
   * @param artifact group and artifact
   * @param version the version
   * @param kilobytes thousands of bytes, rounded
   * @param licence what it is under
   */
  private record Listed(String artifact, String version, String kilobytes, String licence) {

    static List<Listed> in(String title) {
      return PAGE.cells(title).stream()
          .filter(cells -> cells.size() == 5)
          .map(
              cells ->
                  new Listed(
                      cells.get(0).replace("`", ""), cells.get(1), cells.get(2), cells.get(3)))
          .toList();
    }

    /** The jar on the class path, in the folder that a repository has for this version. */
    Path jar() {
      String group = artifact.substring(0, artifact.indexOf(':')).replace('.', '/');
      String name = artifact.substring(artifact.indexOf(':') + 1);
      return onClassPath(
          Pattern.quote(String.join("/", "", group, name, version, name + "-" + version + ".jar")));
    }
  }

  @Test
  void versions_and_sizes_are_those_of_the_jars() throws IOException {
    for (Listed listed : all()) {
      long kilobytes = Math.round(Files.size(listed.jar()) / 1000.0);
      assertThat(listed.kilobytes().replace(",", ""))
          .as(listed.artifact())
          .isEqualTo(Long.toString(kilobytes));
    }
  }

  @Test
  void licences_are_those_of_the_poms() {
    for (Listed listed : all()) {
      String pom = listed.jar().getFileName().toString().replaceFirst("jar$", "pom");
      String licences =
          Pom.read(listed.jar().resolveSibling(pom)).licences(REPOSITORY).stream()
              .map(DependenciesIT::identifier)
              .collect(joining(" or "));
      assertThat(listed.licence()).as(listed.artifact()).isEqualTo(licences);
    }
  }

  @Test
  void every_artifact_of_others_is_listed_and_no_other() throws IOException {
    String thirdParty =
        Files.readString(
            Project.ROOT.resolve(
                "evaluation-examples/command-line/src/main/resources/META-INF/THIRD-PARTY.md"));
    List<String> shipped =
        COORDINATES.matcher(thirdParty).results().map(MatchResult::group).distinct().toList();

    assertThat(all().stream().map(listed -> "`" + listed.artifact() + "`"))
        .filteredOn(artifact -> !artifact.contains(EMPTY))
        .containsExactlyInAnyOrderElementsOf(shipped);
  }

  @Test
  void totals_are_what_the_jars_come_to() {
    List<List<String>> totals =
        PAGE.cells("What a host gets").stream().filter(cells -> cells.size() == 3).toList();
    List<Listed> others = Listed.in("What a host gets");

    assertThat(totals).hasSize(3);
    assertThat(totals.get(1).get(1)).isEqualTo(Integer.toString(others.size()));
    assertThat(PAGE.text()).contains("gets them and " + others.size() + " jars of others");
    assertThat(megabytes(others.stream().map(Listed::jar)))
        .isCloseTo(Double.parseDouble(totals.get(1).get(2)), within(0.05));
    assertThat(
            megabytes(
                Stream.of("evaluation-core", "evaluation-rules").map(DependenciesIT::jarOfOurs)))
        .isCloseTo(Double.parseDouble(totals.get(0).get(2)), within(0.25));
    assertThat(megabytes(Stream.of(Path.of(System.getProperty("pingyi.jar")))))
        .isCloseTo(Double.parseDouble(totals.get(2).get(2)), within(0.25));
  }

  private static List<Listed> all() {
    return Stream.of("What a host gets", "What pingyi.jar holds besides")
        .flatMap(title -> Listed.in(title).stream())
        .toList();
  }

  private static double megabytes(Stream<Path> jars) {
    return jars.mapToLong(jar -> jar.toFile().length()).sum() / 1e6;
  }

  private static Path jarOfOurs(String artifact) {
    return onClassPath("/target/" + artifact + "-[^/]*\\.jar");
  }

  private static Path onClassPath(String end) {
    return List.of(System.getProperty("java.class.path").split(File.pathSeparator)).stream()
        .filter(path -> path.replace('\\', '/').matches(".*" + end))
        .map(Path::of)
        .findFirst()
        .orElseThrow(() -> new AssertionError(end + " is listed and not used"));
  }

  private static String identifier(String licence) {
    return LICENCES.entrySet().stream()
        .filter(each -> licence.contains(each.getKey()))
        .map(Map.Entry::getValue)
        .collect(joining());
  }
}
