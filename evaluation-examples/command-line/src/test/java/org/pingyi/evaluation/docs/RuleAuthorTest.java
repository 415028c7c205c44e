package org.pingyi.evaluation.docs;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.StringReader;
import java.lang.reflect.Constructor;
import java.lang.reflect.Method;
import java.math.BigDecimal;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.pingyi.evaluation.EvaluationScheme;
import org.pingyi.evaluation.ballot.BallotSource;
import org.pingyi.evaluation.plugin.RulePlugins;
import org.pingyi.evaluation.report.EvaluationReport;

/** The rule that the guide adds works as it stands there. */
class RuleAuthorTest {

  private final Markdown guide =
      Markdown.read(Project.ROOT.resolve("docs/getting-started-rule-author.md"));

  @TempDir private Path folder;

  @Test
  void the_rule_is_found_and_used_by_a_scheme() throws IOException {
    write("PassRate.java", javaBlock("class PassRate "));
    Compiled.sources(folder, "-classpath", Compiled.CLASS_PATH, "-Xlint:all,-path", "-Werror");
    write("META-INF/services/org.pingyi.evaluation.rule.ScoringRule", guide.blocks("text").get(0));
    try (URLClassLoader loader = loader()) {
      RulePlugins plugins = RulePlugins.discover(loader);
      EvaluationScheme used =
          EvaluationScheme.read("scheme.yaml", guide.blocks("yaml").get(0), plugins);
      EvaluationReport report =
          used.evaluate(
              used.tally(
                  BallotSource.csv("ballots.csv", new StringReader(guide.blocks("csv").get(0)))));

      assertThat(plugins.problems()).isEmpty();
      assertThat(report.of("west").score()).contains(new BigDecimal("66.67"));
    }
  }

  @Test
  void the_rules_test_passes() throws Exception {
    write("PassRate.java", javaBlock("class PassRate "));
    write("PassRateTest.java", javaBlock("class PassRateTest "));
    Compiled.sources(folder, "-classpath", Compiled.CLASS_PATH);

    try (URLClassLoader loader = loader()) {
      Class<?> test = loader.loadClass("org.example.rules.PassRateTest");
      Constructor<?> constructor = test.getDeclaredConstructor();
      constructor.setAccessible(true);
      List<Method> methods =
          List.of(test.getDeclaredMethods()).stream()
              .filter(method -> method.isAnnotationPresent(Test.class))
              .toList();
      assertThat(methods).isNotEmpty();
      for (Method method : methods) {
        method.setAccessible(true);
        method.invoke(constructor.newInstance());
      }
    }
  }

  @Test
  void the_module_compiles() throws IOException {
    write("org/example/rules/PassRate.java", javaBlock("class PassRate "));
    write("module-info.java", javaBlock("module org.example.rules "));

    Compiled.sources(folder, "--module-path", Compiled.CLASS_PATH);

    assertThat(folder.resolve("module-info.class")).exists();
  }

  private URLClassLoader loader() throws IOException {
    return new URLClassLoader(new URL[] {folder.toUri().toURL()}, getClass().getClassLoader());
  }

  private String javaBlock(String declaring) {
    return guide.blocks("java").stream()
        .filter(block -> block.contains(declaring))
        .findFirst()
        .orElseThrow();
  }

  private void write(String name, String text) throws IOException {
    Path file = folder.resolve(name);
    Files.createDirectories(file.getParent());
    Files.writeString(file, text);
  }
}
