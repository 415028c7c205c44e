package org.pingyi.evaluation.docs;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.pingyi.evaluation.model.Language;
import org.pingyi.evaluation.rectification.LifeCycle;

/** What the page on rectification says is what the ledger does. */
class RectificationTest {

  @TempDir private Path folder;

  @Test
  void the_table_of_the_life_cycle_is_the_one_by_which_the_ledger_goes() throws IOException {
    assertThat(Project.document("docs/rectification.md").text())
        .contains(LifeCycleTable.of(LifeCycle.STANDARD, Language.EN) + "\n");
    assertThat(Project.document("docs/rectification.zh-CN.md").text())
        .contains(LifeCycleTable.of(LifeCycle.STANDARD, Language.ZH) + "\n");
  }

  @Test
  void the_program_prints_what_the_page_says() throws Exception {
    Guide.written("rectification.md", folder).runJava();
  }
}
