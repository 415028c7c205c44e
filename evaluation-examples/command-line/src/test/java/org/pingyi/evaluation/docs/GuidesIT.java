package org.pingyi.evaluation.docs;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Whoever works through a page sees what it says. */
class GuidesIT {

  @TempDir private Path folder;

  @BeforeEach
  void copy_the_jar() throws IOException {
    Files.copy(Path.of(System.getProperty("pingyi.jar")), folder.resolve("pingyi.jar"));
  }

  private Guide guide(String name) throws IOException {
    Guide guide = new Guide(Project.document("docs/" + name), folder);
    guide.write();
    return guide;
  }

  @Test
  void a_rule_author_gets_from_a_class_to_a_ranking() throws Exception {
    assertThat(guide("getting-started-rule-author.md").runCommands()).isEqualTo(3);
  }

  @Test
  void an_integrator_gets_from_texts_to_a_report_by_commands() throws Exception {
    assertThat(guide("getting-started-integrator.md").runCommands()).isEqualTo(4);
  }
}
