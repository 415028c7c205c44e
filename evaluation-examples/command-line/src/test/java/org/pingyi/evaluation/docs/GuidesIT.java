package org.pingyi.evaluation.docs;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Whoever works through a page sees what it says. */
class GuidesIT {

  @TempDir private Path folder;

  @BeforeEach
  void equip() throws IOException {
    ThirdParty.equip(folder);
  }

  @Test
  void a_visitor_gets_from_the_readme_to_a_ranking_by_command_and_by_code() throws Exception {
    Path commandLine = folder.resolve(Project.ROOT.relativize(Project.SAMPLES).getParent());
    ThirdParty.copy(Project.SAMPLE, commandLine.resolve("samples/copenhagen-housing"));
    ThirdParty.copy(Project.SAMPLE, folder);
    Files.createDirectory(commandLine.resolve("target"));
    Files.copy(folder.resolve("pingyi.jar"), commandLine.resolve("target/pingyi.jar"));
    Markdown readme = Project.document("README.md");
    String withoutMaven = readme.text().replaceAll("(?m)^mvn .* && |^mvn .*\n", "");
    Guide guide = new Guide(new Markdown(readme.file(), withoutMaven), folder);

    guide.write();

    assertThat(guide.runCommands()).isEqualTo(4);
    assertThat(folder.resolve("result.json"))
        .hasSameTextualContentAs(commandLine.resolve("target/copenhagen-housing/result.json"));
  }

  private Guide guide(String name) throws IOException {
    return Guide.written(name, folder);
  }

  @Test
  void a_rule_author_gets_from_a_class_to_a_ranking() throws Exception {
    assertThat(guide("getting-started-rule-author.md").runCommands()).isEqualTo(3);
  }

  @Test
  void an_integrator_gets_from_texts_to_a_report_by_commands() throws Exception {
    assertThat(guide("getting-started-integrator.md").runCommands()).isEqualTo(6);
  }

  @Test
  void a_rule_author_gets_from_an_empty_folder_to_a_jar_in_use() throws Exception {
    assertThat(guide("writing-rules.md").runCommands()).isEqualTo(5);
    assertThat(folder.resolve("src")).isDirectoryRecursivelyContaining("glob:**/*Test.java");
    assertThat(folder.resolve("target/balance-1.0.jar")).isRegularFile();
    try (Stream<Path> sources = Files.walk(folder.resolve("src"))) {
      assertThat(sources.filter(file -> file.toString().endsWith(".java"))).hasSize(2);
    }
  }

  @Test
  void an_organiser_gets_from_passes_to_a_result_that_is_verified() throws Exception {
    assertThat(guide("intake.md").runCommands()).isEqualTo(7);
  }

  @Test
  void the_plugin_of_a_third_party_is_built_and_used() throws Exception {
    Path project = Project.ROOT.resolve("evaluation-examples/rule-plugin");
    ThirdParty.copy(project, folder);
    Guide guide = new Guide(Markdown.read(project.resolve("README.md")), folder);

    assertThat(guide.runCommands()).isEqualTo(4);
    assertThat(folder.resolve("target/surefire-reports")).isNotEmptyDirectory();
  }
}
