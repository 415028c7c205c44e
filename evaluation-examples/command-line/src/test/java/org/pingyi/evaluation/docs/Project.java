package org.pingyi.evaluation.docs;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/** The project's folder, and the documents in it. */
final class Project {

  static final Path ROOT = root();
  static final Path SAMPLES = ROOT.resolve("evaluation-examples/command-line/samples");
  static final Path SAMPLE = SAMPLES.resolve("copenhagen-housing");

  private Project() {}

  /** The nearest folder upwards that has the licence. */
  private static Path root() {
    Path folder = Path.of("").toAbsolutePath();
    while (!Files.exists(folder.resolve("LICENSE"))) {
      folder = folder.getParent();
    }
    return folder;
  }

  static Markdown document(String name) throws IOException {
    return Markdown.read(ROOT.resolve(name));
  }

  /** All documents: the README and those below docs. */
  static List<Markdown> documents() throws IOException {
    try (Stream<Path> docs = Files.walk(ROOT.resolve("docs"))) {
      List<Path> files =
          Stream.concat(Stream.of(ROOT.resolve("README.md")), docs.sorted())
              .filter(file -> file.toString().endsWith(".md"))
              .toList();
      return files.stream().map(Markdown::read).toList();
    }
  }
}
