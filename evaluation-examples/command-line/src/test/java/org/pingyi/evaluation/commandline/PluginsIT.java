package org.pingyi.evaluation.commandline;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class PluginsIT {

  @TempDir private Path folder;

  @Test
  void the_jar_takes_plugins_from_a_folder() throws Exception {
    Path plugins = Files.createDirectory(folder.resolve("plugins"));
    Inputs inputs = new Inputs(folder);
    PluginJar.constant("Even", "even", 50).in(plugins, "even.jar");
    Files.writeString(plugins.resolve("broken.jar"), "no zip");

    Outcome outcome =
        Jar.in(folder)
            .run(
                "evaluate",
                "--scheme",
                inputs.file("s.yaml", Inputs.SCHEME + "scoring: { use: even }\n"),
                "--ballots",
                inputs.ballots(),
                "--out",
                "out",
                "--plugins",
                "plugins");

    assertThat(outcome.status()).isZero();
    assertThat(outcome.err())
        .isEqualTo("warning: plugins/broken.jar: not a jar that can be read\n");
    assertThat(outcome.out()).contains("   1  甲      50.00  poor\n");
  }

  @Test
  void the_jar_lists_the_standard_plugins() throws Exception {
    Outcome outcome = Jar.in(folder).run("plugins");

    assertThat(outcome.err()).isEmpty();
    assertThat(outcome.out())
        .containsPattern("scheme template +five-goods +1\\.0 +Five goods +.*pingyi\\.jar\n");
  }
}
