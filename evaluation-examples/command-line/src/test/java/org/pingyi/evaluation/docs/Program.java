package org.pingyi.evaluation.docs;

import static java.util.stream.Collectors.joining;
import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.pingyi.evaluation.commandline.JavaProgram;

/** Statements from a document as a program of its own. */
final class Program {

  private Program() {}

  /** Compiles statements without a warning, runs them in a folder and returns what they print. */
  static String run(Path folder, String statements) throws Exception {
    String imports = statements.lines().filter(Program::isImport).distinct().collect(joining("\n"));
    String rest = statements.lines().filter(line -> !isImport(line)).collect(joining("\n"));
    Path classes = Files.createTempDirectory(folder, "program");
    Files.writeString(
        classes.resolve("Readme.java"),
        imports
            + """

            class Readme {
              public static void main(String[] arguments) throws Exception {
                new Readme().run();
              }

              void run() throws Exception {
                %s
              }
            }
            """
                .formatted(rest));
    Compiled.sources(classes, "-classpath", Compiled.CLASS_PATH, "-Xlint:all,-path", "-Werror");
    Path output = classes.resolve("output.txt");
    Path errors = classes.resolve("errors.txt");
    List<String> arguments = new ArrayList<>(JavaProgram.QUICK);
    arguments.addAll(
        List.of(
            "-Dfile.encoding=UTF-8",
            "-classpath",
            classes + System.getProperty("path.separator") + Compiled.CLASS_PATH,
            "Readme"));
    Process process =
        JavaProgram.with(arguments)
            .directory(folder.toFile())
            .redirectOutput(output.toFile())
            .redirectError(errors.toFile())
            .start();
    assertThat(process.waitFor()).as(Files.readString(errors)).isZero();
    return Files.readString(output).replace(System.lineSeparator(), "\n");
  }

  private static boolean isImport(String line) {
    return line.startsWith("import ");
  }
}
