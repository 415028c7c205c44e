package org.pingyi.evaluation.plugin;

import static org.assertj.core.api.Assertions.assertThat;
import static org.pingyi.evaluation.plugin.ProviderJars.GOOD;
import static org.pingyi.evaluation.plugin.ProviderJars.assertOnlyGood;

import java.io.IOException;
import java.io.InputStream;
import java.lang.module.ModuleFinder;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Path;
import java.security.CodeSource;
import java.security.ProtectionDomain;
import java.security.cert.Certificate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.pingyi.evaluation.rule.CombiningRule;
import org.pingyi.evaluation.rule.ScoringRule;

/** Which class loaders and module layers are asked for providers, and what each is found as. */
class PluginLoadersTest {

  @TempDir private Path folder;
  private ProviderJars jars;

  @BeforeEach
  void jars() {
    jars = new ProviderJars(folder);
  }

  @Test
  void a_class_that_is_listed_twice_or_seen_through_a_parent_too_is_there_once()
      throws IOException {
    Path jar = jars.scoringRules("good.jar", GOOD, "third.Good", "third.Good");
    Path again = jars.scoringRules("again.jar", Map.of(), "third.Good");

    try (URLClassLoader parent = ProviderJars.loader(getClass().getClassLoader(), jar);
        URLClassLoader child = ProviderJars.loader(parent, jar, again)) {
      assertOnlyGood(RulePlugins.discover(child));
      assertOnlyGood(RulePlugins.discover(child).plus(RulePlugins.discover(parent)));
    }
  }

  @Test
  void a_jar_that_two_hosts_loaded_each_for_itself_claims_its_ids_twice() throws IOException {
    Path jar = jars.scoringRules("good.jar", GOOD, "third.Good");

    try (URLClassLoader one = ProviderJars.loader(getClass().getClassLoader(), jar);
        URLClassLoader other = ProviderJars.loader(getClass().getClassLoader(), jar)) {
      RulePlugins both = RulePlugins.discover(one).plus(RulePlugins.discover(other));

      assertThat(both.named(PluginKind.SCORING, "good")).hasSize(2);
      assertThat(both.problems())
          .singleElement()
          .satisfies(
              clash -> {
                assertThat(clash.provider()).isEqualTo("good");
                assertThat(clash.message().en()).contains("more than one scoring rule");
              });
    }
  }

  @Test
  void a_class_may_be_a_plugin_of_two_kinds() throws IOException {
    String both =
        """
        package third;
        import java.util.List;
        import org.pingyi.evaluation.model.*;
        import org.pingyi.evaluation.rule.*;
        import org.pingyi.evaluation.tally.Cell;
        public class Both
            implements ScoringRule<NoParameters>, NodeCombiningRule<NoParameters> {
          public RuleInfo info() { return RuleInfo.of("both", "1", Text.of("both")); }
          public ScoreRange range(Scale scale, NoParameters p) { return ScoreRange.PERCENTAGE; }
          public Scored score(Cell cell, NoParameters p) { return null; }
          public Scored combine(List<Part> parts, NoParameters p) { return null; }
        }
        """;
    Path jar =
        jars.services(
            "both.jar",
            Map.of("third.Both", both),
            Map.of(
                ScoringRule.class, List.of("third.Both"),
                CombiningRule.class, List.of("third.Both")));

    ProviderJars.discover(
        plugins -> {
          assertThat(plugins.problems()).isEmpty();
          assertThat(plugins.all())
              .extracting(FoundPlugin::kind)
              .containsExactly(PluginKind.SCORING, PluginKind.COMBINING);
        },
        jar);
  }

  /** A loader that says of the classes of a jar that they come from elsewhere. */
  private static final class Elsewhere extends URLClassLoader {
    private final ProtectionDomain domain;

    Elsewhere(Path jar, @Nullable URL place) throws IOException {
      super(new URL[] {jar.toUri().toURL()}, PluginLoadersTest.class.getClassLoader());
      this.domain = new ProtectionDomain(new CodeSource(place, (Certificate[]) null), null);
    }

    @Override
    protected Class<?> findClass(String name) throws ClassNotFoundException {
      try (InputStream in = getResourceAsStream(name.replace('.', '/') + ".class")) {
        byte[] bytes = in.readAllBytes();
        return defineClass(name, bytes, 0, bytes.length, domain);
      } catch (IOException e) {
        throw new ClassNotFoundException(name, e);
      }
    }
  }

  @ParameterizedTest
  @CsvSource({"http://rules.example/good.jar, http://rules.example/good.jar", ", the host"})
  void a_plugin_that_comes_from_no_file_is_used_and_named_with_its_place_if_it_has_one(
      @Nullable URL place, String origin) throws IOException {
    Path jar = jars.scoringRules("good.jar", GOOD, "third.Good");

    try (URLClassLoader loader = new Elsewhere(jar, place)) {
      RulePlugins plugins = RulePlugins.discover(loader);

      assertOnlyGood(plugins);
      assertThat(plugins.all()).extracting(FoundPlugin::origin).containsExactly(origin);
    }
  }

  @Test
  void only_the_loader_that_was_given_is_asked() throws IOException {
    Path jar = jars.scoringRules("good.jar", GOOD, "third.Good");
    Thread thread = Thread.currentThread();
    ClassLoader before = thread.getContextClassLoader();

    try (URLClassLoader context = ProviderJars.loader(getClass().getClassLoader(), jar)) {
      thread.setContextClassLoader(context);
      assertThat(
              RulePlugins.discover(getClass().getClassLoader()).named(PluginKind.SCORING, "good"))
          .isEmpty();
    } finally {
      thread.setContextClassLoader(before);
    }
  }

  @Test
  void the_providers_of_a_module_layer_are_found_and_a_broken_one_hides_no_other()
      throws IOException, ReflectiveOperationException {
    Path jar =
        jars.module(
            "module.jar",
            Map.of(
                "module-info",
                """
                module third.party {
                  requires org.pingyi.evaluation.core;
                  provides org.pingyi.evaluation.rule.ScoringRule with third.Bad, third.Good;
                }
                """,
                "third.Bad",
                ProviderJars.rule(
                    "Bad", "bad", "public Bad() { throw new Error(\"unfinished\"); }"),
                "third.Good",
                ProviderJars.rule("Good", "good")));
    ModuleLayer layer = layer(jar);
    Class<?> plugins =
        layer.findLoader("org.pingyi.evaluation.core").loadClass(RulePlugins.class.getName());

    Object discovered = plugins.getMethod("discover", ModuleLayer.class).invoke(null, layer);

    assertThat(plugins.getMethod("all").invoke(discovered))
        .hasToString("[scoring rule good 1.0 (" + jar + ")]");
    assertThat(plugins.getMethod("problems").invoke(discovered).toString())
        .contains("third.Bad (" + jar + ")", "unfinished");
  }

  /**
   * A layer with the core and a third party's module on what the tests have on their class path.
   */
  private static ModuleLayer layer(Path jar) {
    Path[] path =
        Stream.concat(Stream.of(jar), ProviderJars.classPath().stream()).toArray(Path[]::new);
    return ModuleLayer.boot()
        .defineModulesWithOneLoader(
            ModuleLayer.boot()
                .configuration()
                .resolve(ModuleFinder.of(path), ModuleFinder.of(), Set.of("third.party")),
            ClassLoader.getPlatformClassLoader());
  }
}
