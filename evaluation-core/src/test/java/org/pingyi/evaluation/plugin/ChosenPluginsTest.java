package org.pingyi.evaluation.plugin;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Path;
import java.util.Map;
import java.util.function.Predicate;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.pingyi.evaluation.model.Text;
import org.pingyi.evaluation.rule.RuleInfo;

/** Providers that say on their class what they are called, and hosts that do not want them all. */
class ChosenPluginsTest {

  private static final String BROKEN =
      "public Rule() { throw new IllegalStateException(\"no licence\"); }";

  @TempDir private Path folder;
  private ProviderJars jars;

  @BeforeEach
  void jars() {
    jars = new ProviderJars(folder);
  }

  /**
   * A rule that is identified by an annotation, and has an info() of its own only if it is told.
   */
  private Path identified(String members) throws IOException {
    String source =
        ProviderJars.rule("Rule", "third", members + "// info()\n")
            .replace(
                "public class",
                "@Identified(id = \"third\", version = \"2.1\", en = \"Third\", zh = \"第三\","
                    + " requires = \"a\", conflicts = \"b\", before = \"c\", after = {\"d\", \"e\"})"
                    + " public class");
    return jars.scoringRules("third.jar", Map.of("third.Rule", source), "third.Rule");
  }

  private static RulePlugins discover(Path jar, Predicate<String> wanted) throws IOException {
    ClassLoader parent = ChosenPluginsTest.class.getClassLoader();
    try (URLClassLoader loader = new URLClassLoader(new URL[] {jar.toUri().toURL()}, parent)) {
      return RulePlugins.discover(loader, wanted);
    }
  }

  @Test
  void an_identified_class_needs_no_info_of_its_own() throws IOException {
    RulePlugins plugins = discover(identified(""), id -> true);

    assertThat(plugins.problems()).isEmpty();
    assertThat(plugins.all())
        .singleElement()
        .satisfies(
            plugin ->
                assertThat(plugin.info())
                    .isEqualTo(
                        RuleInfo.of("third", "2.1", Text.of("Third", "第三"))
                            .requiring("a")
                            .conflictingWith("b")
                            .runningBefore("c")
                            .runningAfter("d", "e")));
  }

  @Test
  void a_provider_that_nobody_wants_is_not_even_made() throws IOException {
    Path jar = identified(BROKEN);

    RulePlugins plugins = discover(jar, id -> !id.equals("third"));

    assertThat(plugins.problems()).isEmpty();
    assertThat(plugins.all()).isEmpty();
    assertThat(plugins.leftOut())
        .singleElement()
        .satisfies(
            left -> {
              assertThat(left.info().id()).isEqualTo("third");
              assertThat(left.kind()).isEqualTo(PluginKind.SCORING);
              assertThat(left.origin()).isEqualTo(jar.toString());
            });
    assertThat(discover(jar, id -> true).problems())
        .singleElement()
        .satisfies(problem -> assertThat(problem.message().en()).contains("no licence"));
  }

  @Test
  void a_provider_that_only_tells_its_id_when_it_is_made_is_left_out_then() throws IOException {
    Path jar =
        jars.scoringRules(
            "good.jar", Map.of("third.Good", ProviderJars.rule("Good", "good")), "third.Good");

    RulePlugins plugins = discover(jar, id -> false);

    assertThat(plugins.all()).isEmpty();
    assertThat(plugins.leftOut()).extracting(left -> left.info().id()).containsExactly("good");
  }

  @Test
  void what_is_left_out_of_several_discoveries_is_left_out_once() throws IOException {
    RulePlugins plugins = discover(identified(""), id -> false);

    assertThat(plugins.plus(plugins).leftOut()).hasSize(1);
  }

  @Test
  void a_class_that_is_called_one_thing_and_says_another_is_not_used() throws IOException {
    Path jar =
        identified(
            "public RuleInfo info() { return RuleInfo.of(\"other\", \"1\", Text.of(\"Other\")); }");

    RulePlugins plugins = discover(jar, id -> true);

    assertThat(plugins.all()).isEmpty();
    assertThat(plugins.problems())
        .singleElement()
        .satisfies(
            problem ->
                assertThat(problem.message().en())
                    .contains("its class is identified as third, its info() says other"));
  }

  @Test
  void a_class_that_does_not_say_what_it_is_called_is_not_used() throws IOException {
    Path jar =
        jars.scoringRules(
            "nameless.jar",
            Map.of("third.Nameless", ProviderJars.rule("Nameless", "x", "// info()\n")),
            "third.Nameless");

    assertThat(discover(jar, id -> true).problems())
        .singleElement()
        .satisfies(
            problem ->
                assertThat(problem.message().en()).contains("needs the annotation @Identified"));
  }
}
