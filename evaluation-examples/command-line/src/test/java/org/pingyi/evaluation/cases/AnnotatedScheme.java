package org.pingyi.evaluation.cases;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * A scheme that says itself what is wrong with it: {@code #! code} at the end of a line, or {@code
 * line code} in a file beside it.
 *
 * @param file the scheme
 * @param faults each fault as {@code line code}, sorted by line and code; none where the scheme is
 *     good
 */
record AnnotatedScheme(Path file, List<String> faults) {

  private static final Pattern ANNOTATION = Pattern.compile("#! ([a-z-]+) *$");

  /** All schemes in a folder, those in YAML and those in JSON. */
  static List<AnnotatedScheme> in(Path folder) throws IOException {
    List<AnnotatedScheme> schemes = new ArrayList<>();
    try (Stream<Path> files = Files.list(folder)) {
      for (Path file : files.filter(AnnotatedScheme::isScheme).sorted().toList()) {
        schemes.add(of(file));
      }
    }
    return schemes;
  }

  private static boolean isScheme(Path file) {
    return file.toString().endsWith(".yaml") || file.toString().endsWith(".json");
  }

  static AnnotatedScheme of(Path file) throws IOException {
    Path beside = file.resolveSibling(file.getFileName() + ".want");
    return new AnnotatedScheme(
        file, Files.exists(beside) ? Files.readAllLines(beside) : annotations(file));
  }

  private static List<String> annotations(Path file) throws IOException {
    List<String> lines = Files.readString(file).lines().toList();
    List<String> faults = new ArrayList<>();
    for (int i = 0; i < lines.size(); i++) {
      Matcher annotation = ANNOTATION.matcher(lines.get(i));
      if (annotation.find()) {
        faults.add((i + 1) + " " + annotation.group(1));
      }
    }
    return faults;
  }

  /** The file's name, in words. */
  String name() {
    return file.getFileName().toString().replace(".yaml", "").replace('-', ' ');
  }
}
