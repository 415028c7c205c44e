package org.pingyi.evaluation.commandline;

import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/** Small schemes and ballots in a folder, and the sample of the README. */
public record Inputs(Path folder) {

  public static final Path SAMPLE = Path.of("samples", "copenhagen-housing");

  public static final String SCHEME =
      """
      id: office
      version: 2
      title: { en: Our office, zh: 机关 }
      scales: { marks: { options: [ { id: A, value: 90, title: 好 }, { id: B, value: 60 } ] } }
      criteria: [ { id: duty } ]
      raters: [ { id: masses } ]
      grades: [ { id: good, at-least: 80, title: { en: Good, zh: 优秀 } }, { id: poor } ]
      """;

  public static final String BALLOTS = "object,group,token,duty\n甲,masses,t1,A\n乙,masses,t2,B\n";

  public Path file(String name, String text) throws IOException {
    return file(name, text, StandardCharsets.UTF_8);
  }

  public Path file(String name, String text, Charset charset) throws IOException {
    return Files.write(folder.resolve(name), text.getBytes(charset));
  }

  public Path scheme() throws IOException {
    return file("scheme.yaml", SCHEME);
  }

  public Path ballots() throws IOException {
    return file("ballots.csv", BALLOTS);
  }

  /** Returns the words by which ballots are evaluated, with the results in {@link #out}. */
  public Object[] evaluate(Path scheme, Path ballots, Object... more) {
    Object[] first = {"evaluate", "--scheme", scheme, "--ballots", ballots, "--out", out()};
    return Stream.concat(Stream.of(first), Stream.of(more)).toArray();
  }

  /** Where results go; it is not there. */
  public Path out() {
    return folder.resolve("out");
  }

  public static List<String> names(Path folder) throws IOException {
    try (Stream<Path> files = Files.list(folder)) {
      return files.map(file -> file.getFileName().toString()).sorted().toList();
    }
  }
}
