package org.pingyi.evaluation.plugin;

import static org.assertj.core.api.Assertions.assertThat;
import static org.pingyi.evaluation.plugin.ProviderJars.GOOD;
import static org.pingyi.evaluation.plugin.ProviderJars.assertOnlyGood;

import java.io.IOException;
import java.net.URL;
import java.nio.file.Path;
import java.util.Enumeration;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Providers in jars of their own, found through class loaders that only the test has. */
class PluginDiscoveryTest {

  @TempDir private Path folder;
  private ProviderJars jars;

  @BeforeEach
  void jars() {
    jars = new ProviderJars(folder);
  }

  /** What is said of the only plugin that cannot be used. */
  private static String problem(RulePlugins plugins) {
    assertThat(plugins.problems()).hasSize(1);
    PluginProblem problem = plugins.problems().get(0);
    assertThat(problem.kind()).contains(PluginKind.SCORING);
    assertThat(problem.message().zh()).startsWith("计分规则无法使用：");
    return problem.provider() + ": " + problem.message().en();
  }

  @Test
  void a_provider_is_found_with_the_jar_that_it_came_from() throws IOException {
    Path jar = jars.scoringRules("good.jar", GOOD, "third.Good");

    ProviderJars.discover(
        plugins -> {
          assertThat(plugins.problems()).isEmpty();
          assertThat(plugins.all())
              .singleElement()
              .hasToString("scoring rule good 1.0 (" + jar + ")");
          assertThat(plugins.named(PluginKind.SCORING, "good")).hasSize(1);
          assertThat(plugins.named(PluginKind.COMBINING, "good")).isEmpty();
          assertThat(plugins.ids(PluginKind.SCORING)).containsExactly("good");
          assertThat(plugins.ids(PluginKind.COMBINING)).isEmpty();
        },
        jar);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "public Bad() { throw new IllegalStateException(\"no licence\"); }  | no licence",
        "public Bad() throws Exception { throw new Exception(\"checked\"); }| checked",
        "public Bad() { throw new AssertionError(\"not true\"); }           | not true",
        "public Bad() { throw new Error(\"unfinished\"); }                  | unfinished",
        "public Bad() { this(1); } Bad(int deep) { new Bad(); }          | StackOverflowError",
        "static final int ZERO = 0; static final int N = 1 / ZERO;       | ArithmeticException",
        "Bad() {}                                                        | constructor",
        "private Bad() {}                                                | constructor",
        "public Bad(String text) {}                                      | constructor",
        "public RuleInfo info() { throw new IllegalStateException(\"no info\"); } | no info",
        "public RuleInfo info() { throw new AssertionError(\"no info\"); }        | no info",
        "public RuleInfo info() { return null; }                         | info() gave null",
        "public RuleInfo info() { return RuleInfo.of(\"B ad\", \"1\", Text.of(\"b\")); } | B ad",
      })
  void a_provider_that_throws_is_a_problem_and_hides_no_other(String members, String why)
      throws IOException {
    Path bad =
        jars.scoringRules(
            "bad.jar",
            Map.of(
                "third.Bad", ProviderJars.rule("Bad", "bad", members),
                "third.Good", ProviderJars.rule("Good", "good")),
            "third.Bad",
            "third.Good");

    ProviderJars.discover(
        plugins -> {
          assertOnlyGood(plugins);
          assertThat(problem(plugins)).contains("third.Bad", bad.toString(), why);
        },
        bad);
  }

  @Test
  void parameters_that_are_no_record_are_a_problem() throws IOException {
    String raw =
        """
        package third;
        import org.pingyi.evaluation.model.*;
        import org.pingyi.evaluation.rule.*;
        import org.pingyi.evaluation.tally.Cell;
        @SuppressWarnings("rawtypes")
        public class Raw implements ScoringRule {
          public RuleInfo info() { return RuleInfo.of("raw", "1", Text.of("raw")); }
          public ScoreRange range(Scale scale, Record p) { return ScoreRange.PERCENTAGE; }
          public Scored score(Cell cell, Record p) { return null; }
        }
        """;
    Path jar = jars.scoringRules("raw.jar", Map.of("third.Raw", raw), "third.Raw");
    Path good = jars.scoringRules("good.jar", GOOD, "third.Good");

    ProviderJars.discover(
        plugins -> {
          assertOnlyGood(plugins);
          assertThat(problem(plugins)).contains("third.Raw", jar.toString(), "record");
        },
        jar,
        good);
  }

  @ParameterizedTest
  @CsvSource({
    "public class, public abstract class, the class is abstract: InstantiationException",
    "public class, class, a public class that is needed",
    "public class, public interface, a public class that is needed",
  })
  void a_class_that_nobody_can_make_anything_of_is_a_problem(
      String declared, String instead, String why) throws IOException {
    String source = ProviderJars.rule("Bad", "bad").replaceFirst(declared, instead);
    Path jar =
        jars.scoringRules(
            "bad.jar",
            Map.of(
                "third.Bad",
                instead.endsWith("interface")
                    ? "package third; public interface Bad"
                        + " extends org.pingyi.evaluation.rule.ScoringRule<Record> {}"
                    : source,
                "third.Good",
                GOOD.get("third.Good")),
            "third.Bad",
            "third.Good");

    ProviderJars.discover(
        plugins -> {
          assertOnlyGood(plugins);
          assertThat(problem(plugins)).startsWith("third.Bad (" + jar + "): ").contains(why);
        },
        jar);
  }

  @Test
  void a_class_that_lacks_a_method_of_ours_was_made_for_another_version() throws IOException {
    String older =
        """
        package org.pingyi.evaluation.rule;
        import org.pingyi.evaluation.tally.Cell;
        public non-sealed interface ScoringRule<P extends Record> extends Rule<P> {
          Scored score(Cell cell, P parameters);
        }
        """;
    Path old =
        jars.otherVersion(
            "old.jar",
            Map.of(
                "third.Old",
                ProviderJars.rule("Old", "old").replaceAll("(?s)public ScoreRange range.*?}", "")),
            Map.of("org.pingyi.evaluation.rule.ScoringRule", older),
            "third.Old");
    Path good = jars.scoringRules("good.jar", GOOD, "third.Good");

    ProviderJars.discover(
        plugins -> {
          assertOnlyGood(plugins);
          assertThat(problem(plugins))
              .startsWith("third.Old (" + old + "): ")
              .endsWith(
                  "it was made for another version of Pingyi"
                      + " and lacks ScoringRule.range(Scale, Record)");
          assertThat(plugins.problems().get(0).message().zh())
              .startsWith("计分规则无法使用：它是为另一版本的 Pingyi 编写的，缺少 ScoringRule");
        },
        old,
        good);
  }

  @Test
  void a_class_that_names_a_class_of_ours_that_is_gone_was_made_for_another_version()
      throws IOException {
    Path old =
        jars.otherVersion(
            "old.jar",
            Map.of(
                "third.Old",
                ProviderJars.rule("Old", "old", "public Gone gone() { return null; }")),
            Map.of(
                "org.pingyi.evaluation.rule.Gone",
                "package org.pingyi.evaluation.rule; public class Gone {}"),
            "third.Old");

    ProviderJars.discover(
        plugins -> {
          assertThat(plugins.all()).isEmpty();
          assertThat(problem(plugins))
              .startsWith("third.Old (" + old + "): ")
              .contains("it was made for another version of Pingyi: ")
              .contains("org.pingyi.evaluation.rule.Gone");
        },
        old);
  }

  @Test
  void a_provider_that_can_be_asked_is_named_with_its_version() throws IOException {
    Path jar =
        jars.scoringRules(
            "inexact.jar",
            Map.of(
                "third.Inexact",
                ProviderJars.rule("Inexact", "inexact", "public record Limit(double at) {}")
                    .replace("NoParameters", "Inexact.Limit")),
            "third.Inexact");

    ProviderJars.discover(
        plugins -> assertThat(problem(plugins)).startsWith("third.Inexact 1.0 (" + jar + "): "),
        jar);
  }

  @Test
  void a_loader_that_fails_for_ever_does_not_keep_the_host_for_ever() throws IOException {
    ClassLoader broken =
        new ClassLoader(getClass().getClassLoader()) {
          @Override
          public Enumeration<URL> getResources(String name) throws IOException {
            throw new IOException("unreadable");
          }
        };

    RulePlugins plugins = RulePlugins.discover(broken);

    assertThat(plugins.all()).isEmpty();
    assertThat(plugins.problems())
        .hasSize(PluginKind.values().length)
        .allSatisfy(problem -> assertThat(problem.message().en()).contains("unreadable"));
  }

  @Test
  void a_line_that_names_nothing_is_a_problem_of_its_jar() throws IOException {
    Path jar = jars.scoringRules("gone.jar", GOOD, "third.Goo", "third.Good");

    ProviderJars.discover(
        plugins -> {
          assertOnlyGood(plugins);
          assertThat(problem(plugins)).startsWith("third.Goo (" + jar + "): ");
        },
        jar);
  }

  @Test
  void a_line_that_names_no_rule_is_a_problem_of_its_jar() throws IOException {
    Path jar =
        jars.scoringRules(
            "other.jar",
            Map.of("third.Other", "package third; public class Other {}"),
            "# our rule",
            "third.Other # is it one?");

    ProviderJars.discover(
        plugins -> {
          assertThat(plugins.all()).isEmpty();
          assertThat(problem(plugins)).startsWith("third.Other (" + jar + "): ");
        },
        jar);
  }

  @Test
  void a_service_file_that_is_none_hides_no_other_jar() throws IOException {
    Path broken = jars.scoringRules("broken.jar", Map.of(), "this is no class");
    Path good = jars.scoringRules("good.jar", GOOD, "third.Good");

    ProviderJars.discover(
        plugins -> {
          assertOnlyGood(plugins);
          assertThat(problem(plugins)).contains(broken.toString());
        },
        broken,
        good);
  }

  @Test
  void a_class_for_a_newer_java_is_a_problem_of_its_jar() throws IOException {
    Path newer = jars.forNewerJava();
    Path good = jars.scoringRules("good.jar", GOOD, "third.Good");

    ProviderJars.discover(
        plugins -> {
          assertOnlyGood(plugins);
          assertThat(problem(plugins))
              .startsWith("third.Newer (" + newer + "): ")
              .contains("it was made for a newer Java: UnsupportedClassVersionError: ");
        },
        newer,
        good);
  }

  @Test
  void a_class_file_that_is_damaged_hides_no_other() throws IOException {
    Path damaged = jars.damaged();
    Path good = jars.scoringRules("good.jar", GOOD, "third.Good");

    ProviderJars.discover(
        plugins -> {
          assertOnlyGood(plugins);
          assertThat(problem(plugins)).startsWith("third.Damaged (" + damaged + "): ");
        },
        damaged,
        good);
  }

  @Test
  void two_jars_with_one_id_are_both_found_and_both_named() throws IOException {
    Path first = jars.scoringRules("first.jar", GOOD, "third.Good");
    Path second =
        jars.scoringRules(
            "second.jar", Map.of("third.Copy", ProviderJars.rule("Copy", "good")), "third.Copy");

    ProviderJars.discover(
        plugins ->
            assertThat(plugins.named(PluginKind.SCORING, "good"))
                .extracting(FoundPlugin::origin)
                .containsExactlyInAnyOrder(first.toString(), second.toString()),
        first,
        second);
  }
}
