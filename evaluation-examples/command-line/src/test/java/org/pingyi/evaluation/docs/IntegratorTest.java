package org.pingyi.evaluation.docs;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What the guide for integrators shows is what comes out. */
class IntegratorTest {

  @TempDir private Path folder;

  @Test
  void the_program_prints_what_the_page_says() throws Exception {
    Guide guide = new Guide(Project.document("docs/getting-started-integrator.md"), folder);

    guide.write();
    guide.runJava();

    for (String schema : List.of("scheme.schema.json", "report.schema.json")) {
      assertThat(new ObjectMapper().readTree(folder.resolve(schema).toFile()).isObject()).isTrue();
    }
  }
}
