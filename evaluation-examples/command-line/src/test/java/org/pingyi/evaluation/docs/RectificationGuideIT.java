package org.pingyi.evaluation.docs;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Whoever works through the page on putting right sees what it says; it is the longest. */
class RectificationGuideIT {

  @TempDir private Path folder;

  @Test
  void an_office_gets_from_a_report_to_what_was_put_right() throws Exception {
    ThirdParty.equip(folder);
    ThirdParty.copy(Project.SAMPLES.resolve("party-group"), folder.resolve("party-group"));
    Guide guide = new Guide(Project.document("docs/rectification.md"), folder);
    guide.write();

    assertThat(guide.runCommands()).isEqualTo(7);
  }
}
