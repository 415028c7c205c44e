package org.pingyi.evaluation.docs;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A line of the README is a test. */
class ReadmeTest {

  private static final Pattern FILE = Pattern.compile("(?<= --(scheme|ballots) )\\S+");

  @TempDir private Path folder;

  @Test
  void the_code_compiles_without_a_warning() throws Exception {
    new Guide(Project.document("README.md"), folder).write();

    Compiled.sources(folder, "-classpath", Compiled.CLASS_PATH, "-Xlint:all,-path", "-Werror");
    assertThat(folder.resolve("Ranking.class")).exists();
  }

  @Test
  void the_chinese_readme_has_the_same_commands_and_code() throws IOException {
    Markdown english = Project.document("README.md");
    Markdown chinese = Project.document("docs/README.zh-CN.md");

    for (String language : List.of("java", "text", "xml", "sh")) {
      assertThat(chinese.blocks(language)).isEqualTo(english.blocks(language)).isNotEmpty();
    }
  }

  @Test
  void the_first_command_names_files_that_exist() throws IOException {
    String command = Project.document("README.md").blocks("sh").get(0).replace("\\\n", "");

    List<String> files = FILE.matcher(command).results().map(MatchResult::group).toList();

    assertThat(files)
        .hasSize(2)
        .allSatisfy(file -> assertThat(Project.ROOT.resolve(file)).exists());
    assertThat(command).contains("java -jar evaluation-examples/command-line/target/pingyi.jar ");
  }
}
