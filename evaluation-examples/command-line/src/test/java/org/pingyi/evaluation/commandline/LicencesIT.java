package org.pingyi.evaluation.commandline;

import static java.util.stream.Collectors.toCollection;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.File;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.jar.JarFile;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** What the jar holds of others comes with their licences. */
class LicencesIT {

  private static final Pattern COORDINATES = Pattern.compile("`([\\w.-]+:[\\w.-]+)`");
  private static final Pattern IN_META_INF = Pattern.compile("`(META-INF/[^`]+)`");
  private static final Pattern LEGAL =
      Pattern.compile("(?i)META-INF/.*(licen[cs]e|notice|copying).*");

  @Test
  void every_artifact_in_the_jar_is_listed_and_no_other() throws IOException {
    Set<String> foreign = classes(Jar.FILE);
    assertThat(foreign).isNotEmpty();
    for (String artifact : matches(COORDINATES)) {
      Set<String> classes = classes(file(artifact));
      assertThat(foreign).as(artifact).containsAll(classes);
      assertThat(classes).as(artifact).isNotEmpty();
      foreign.removeAll(classes);
    }
    assertThat(foreign).as("classes in the jar of no artifact that is listed").isEmpty();
  }

  @Test
  void the_jar_has_the_licences_that_the_list_speaks_of_and_no_stray_ones() throws IOException {
    assertThat(names(Jar.FILE).stream().filter(LEGAL.asMatchPredicate()))
        .containsExactlyInAnyOrderElementsOf(matches(IN_META_INF));
    assertThat(text("META-INF/LICENSE"))
        .isEqualTo(Files.readString(Path.of("..", "..", "LICENSE")));
  }

  @Test
  void where_a_licence_wants_it_the_copyright_and_the_text_are_there() throws IOException {
    assertThat(list())
        .contains("Copyright (c) 2014-2025 Oliver Siegmar")
        .contains("Copyright (c) 2015--2024 Tongfei Chen and contributors")
        .contains("Copyright (c) 2002-2018, the original author or authors.")
        .contains("Permission is hereby granted, free of charge,")
        .contains("Redistributions in binary form must reproduce the above copyright");
  }

  /** The jar on the class path that a repository has under an artifact's coordinates. */
  private static Path file(String artifact) {
    int colon = artifact.indexOf(':');
    String group = artifact.substring(0, colon).replace('.', '/');
    String folder = "/" + group + "/" + artifact.substring(colon + 1) + "/";
    return List.of(System.getProperty("java.class.path").split(File.pathSeparator)).stream()
        .filter(path -> path.replace('\\', '/').contains(folder))
        .map(Path::of)
        .findFirst()
        .orElseThrow(() -> new AssertionError(artifact + " is listed and not used"));
  }

  /** The classes of others in a jar. */
  private static Set<String> classes(Path jar) throws IOException {
    return names(jar).stream()
        .filter(name -> name.endsWith(".class") && !name.endsWith("module-info.class"))
        .filter(name -> !name.startsWith("org/pingyi/"))
        .collect(toCollection(TreeSet::new));
  }

  private static List<String> names(Path jar) throws IOException {
    try (JarFile file = new JarFile(jar.toFile())) {
      return file.stream().map(entry -> entry.getName()).toList();
    }
  }

  private static List<String> matches(Pattern pattern) throws IOException {
    return pattern.matcher(list()).results().map(match -> match.group(1)).distinct().toList();
  }

  private static String list() throws IOException {
    return text("META-INF/THIRD-PARTY.md");
  }

  private static String text(String entry) throws IOException {
    try (JarFile jar = new JarFile(Jar.FILE.toFile());
        var in = jar.getInputStream(jar.getEntry(entry))) {
      return new String(in.readAllBytes(), StandardCharsets.UTF_8);
    }
  }
}
