package org.pingyi.evaluation.plugin;

import static org.assertj.core.api.Assertions.assertThat;
import static org.pingyi.evaluation.plugin.ProviderJars.GOOD;
import static org.pingyi.evaluation.plugin.ProviderJars.assertOnlyGood;

import java.io.IOException;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.pingyi.evaluation.rule.ScoringRule;

/** Of providers that cannot even be loaded it is told which they are, and from where. */
class ServiceFilesTest {

  @TempDir private Path folder;
  private ProviderJars jars;

  @BeforeEach
  void jars() {
    jars = new ProviderJars(folder);
  }

  private static List<String> providers(RulePlugins plugins) {
    return plugins.problems().stream().map(PluginProblem::provider).toList();
  }

  @Test
  void each_provider_that_cannot_be_loaded_is_told_and_none_in_its_place() throws IOException {
    Path good = jars.scoringRules("good.jar", GOOD, "third.Good");
    Path damaged = jars.damaged();
    Path newer = jars.forNewerJava();

    ProviderJars.discover(
        plugins -> {
          assertOnlyGood(plugins);
          assertThat(providers(plugins))
              .containsExactly("third.Damaged (" + damaged + ")", "third.Newer (" + newer + ")");
        },
        good,
        damaged,
        newer);
  }

  @Test
  void a_provider_of_a_folder_of_classes_is_told_with_the_folder() throws IOException {
    Path services = Files.createDirectories(folder.resolve("classes/" + ServiceFiles.FOLDER));
    Files.writeString(services.resolve(ScoringRule.class.getName()), "third.Gone");
    Path classes = folder.resolve("classes");

    try (URLClassLoader loader = new URLClassLoader(new URL[] {classes.toUri().toURL()})) {
      RulePlugins plugins = RulePlugins.discover(loader);

      assertThat(providers(plugins)).containsExactly("third.Gone (" + classes + ")");
    }
  }

  @Test
  void a_jar_that_was_replaced_is_read_anew() throws IOException {
    Path jar = jars.scoringRules("rules.jar", Map.of(), "third.Gone");
    assertThat(opened(jar)).containsExactly("third.Gone (" + jar + ")");

    Path newer = jars.scoringRules("newer.jar", Map.of(), "third.Lost");
    Files.move(newer, jar, StandardCopyOption.REPLACE_EXISTING);

    assertThat(opened(jar)).containsExactly("third.Lost (" + jar + ")");
  }

  private static List<String> opened(Path jar) throws IOException {
    try (PluginJars opened = PluginJars.of(List.of(jar), ServiceFilesTest.class.getClassLoader())) {
      return providers(opened.plugins());
    }
  }
}
