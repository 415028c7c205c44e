package org.pingyi.evaluation.commandline;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The README's first command, from where it calls the jar. */
class FirstCommandIT {

  private static final Path ROOT = Path.of("..", "..").toAbsolutePath().normalize();

  @TempDir private Path folder;

  @Test
  void it_prints_a_ranking_of_real_data_and_writes_three_files() throws Exception {
    Outcome outcome = Jar.in(ROOT).run(arguments().toArray());

    assertThat(outcome.err()).isEmpty();
    assertThat(outcome.status()).isZero();
    assertThat(outcome.out())
        .isEqualTo(
            """
            Satisfaction with housing (copenhagen-housing, version 1)

            Ballots: 1681 read, 1681 accepted, 0 rejected

            Rank  Object        Score  Grade
               1  Tower       26.2229  content
               2  Atrium      11.3562  content
               3  Apartment    2.5835  mixed
               4  Terrace    -19.5720  unhappy

            Written: %1$s/result.json, %1$s/result.csv, %1$s/rejections.csv
            """
                .formatted(folder));
    assertThat(Inputs.names(folder)).containsExactly("rejections.csv", "result.csv", "result.json");
  }

  /** What the README gives the jar, with another folder for the results. */
  private List<String> arguments() throws IOException {
    String readme = Files.readString(ROOT.resolve("README.md"));
    String jar = "java -jar " + ROOT.relativize(Jar.FILE).toString().replace('\\', '/') + " ";
    String command = readme.substring(readme.indexOf(jar) + jar.length()).lines().findFirst().get();
    List<String> arguments = List.of(command.split(" "));
    assertThat(arguments).startsWith("evaluate").element(arguments.size() - 2).isEqualTo("--out");
    return List.of(command.replaceFirst(" --out \\S+$", " --out " + folder).split(" "));
  }
}
