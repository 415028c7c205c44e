package org.pingyi.evaluation.docs;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What the guide for developers of OA systems shows is what comes out. */
class OaDeveloperTest {

  private final Markdown page =
      Markdown.read(Project.ROOT.resolve("docs/getting-started-oa-developer.md"));

  @TempDir private Path folder;

  @Test
  void the_program_prints_what_the_page_says() throws Exception {
    Guide guide = new Guide(page, folder);

    guide.write();
    guide.runJava();

    assertThat(folder.resolve("result.json")).content().contains("\"explanation\"");
  }

  @Test
  void the_dependencies_are_those_of_the_readme() throws Exception {
    assertThat(page.blocks("xml")).isEqualTo(Project.document("README.md").blocks("xml"));
  }
}
