package org.pingyi.evaluation.docs;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * Whoever works through the page with most commands sees what it says: beside {@link GuidesIT}, not
 * behind it.
 */
class RectificationGuideIT {

  @Test
  void an_office_gets_from_a_report_to_what_was_put_right(@TempDir Path folder) throws Exception {
    ThirdParty.equip(folder);
    ThirdParty.copy(Project.SAMPLES.resolve("party-group"), folder.resolve("party-group"));

    assertThat(Guide.written("rectification.md", folder).runCommands()).isEqualTo(7);
  }
}
