package org.pingyi.evaluation.docs;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What the page on intake shows in Java is what comes out. */
class IntakeTest {

  @TempDir private Path folder;

  @Test
  void the_program_prints_what_the_page_says() throws Exception {
    Guide guide = new Guide(Project.document("docs/intake.md"), folder);

    guide.write();
    guide.runJava();
  }
}
