package org.pingyi.evaluation.faulty;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowable;

import java.io.IOException;
import java.io.StringReader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.pingyi.evaluation.EvaluationScheme;
import org.pingyi.evaluation.ballot.BallotSource;
import org.pingyi.evaluation.diff.ComparedReports;
import org.pingyi.evaluation.fault.InputException;
import org.pingyi.evaluation.faulty.FaultyPlugin.Caught;
import org.pingyi.evaluation.model.Language;
import org.pingyi.evaluation.plugin.PluginException;
import org.pingyi.evaluation.plugin.PluginJars;
import org.pingyi.evaluation.plugin.PluginProblem;
import org.pingyi.evaluation.plugin.RulePlugins;
import org.pingyi.evaluation.plugin.RuleTimeLimit;
import org.pingyi.evaluation.report.EvaluationReport;
import org.pingyi.evaluation.report.ReportJson;
import org.pingyi.evaluation.tally.Tally;

/** Every faulty plugin is caught, by an error that names it, and hides or changes nothing else. */
class FaultyPluginsTest {

  private static final ClassLoader HOST = FaultyPluginsTest.class.getClassLoader();
  private static final RuleTimeLimit LIMIT =
      new RuleTimeLimit(Duration.ofSeconds(5), Hanging::time);

  private static final String SCHEME =
      """
      id: offices
      version: 1
      scales: { quality: { options: [ { id: A, value: 100 }, { id: B, value: 50 } ] } }
      criteria: [ { id: duty }, { id: conduct } ]
      raters: [ { id: masses } ]
      """;

  private static final String BALLOTS =
      """
      object,group,token,duty,conduct
      1001,masses,t1,A,A
      1002,masses,t2,A,B
      """;

  @TempDir private Path folder;

  private static List<FaultyPlugin> caughtByTheLibrary() {
    return FaultyPlugin.all().stream()
        .filter(plugin -> plugin.caught() != Caught.TEST_KIT)
        .toList();
  }

  @ParameterizedTest
  @MethodSource("caughtByTheLibrary")
  void is_caught_where_it_should_be(FaultyPlugin plugin) throws IOException {
    List<Path> jars = new FaultyJar(folder, plugin).write();
    try (PluginJars opened = PluginJars.of(jars, HOST)) {
      RulePlugins plugins = opened.plugins().within(LIMIT);
      Run run = new Run(plugin, plugins);

      assertThat(run.caught()).isEqualTo(plugin.caught());
      assertThat(run.said(jars)).startsWith(plugin.says());
      if (plugin.caught() != Caught.DISCOVERY) {
        assertThat(run.said(jars)).isEqualTo(plugin.says());
      }
      assertThat(withStandardRules(plugins))
          .isEqualTo(withStandardRules(RulePlugins.discover(HOST)));
    }
  }

  /** What comes out for whoever does not use the faulty plugin. */
  private static String withStandardRules(RulePlugins plugins) {
    EvaluationScheme scheme = EvaluationScheme.read("scheme.yaml", SCHEME, plugins);
    EvaluationReport report = scheme.evaluate(scheme.tally(ballots()));
    return ReportJson.explainedText(report, Language.ZH);
  }

  private static BallotSource ballots() {
    return BallotSource.csv("ballots.csv", new StringReader(BALLOTS));
  }

  /** Goes on until something is said. */
  private static final class Run {
    private final FaultyPlugin plugin;
    private final RulePlugins plugins;
    private final Caught caught;
    private final String said;

    Run(FaultyPlugin plugin, RulePlugins plugins) {
      this.plugin = plugin;
      this.plugins = plugins;
      if (!plugins.problems().isEmpty()) {
        this.caught = Caught.DISCOVERY;
        this.said = discovered();
        return;
      }
      Stage stage = new Stage();
      Throwable thrown = catchThrowable(() -> evaluate(stage));
      this.caught = stage.now;
      this.said = said(thrown);
    }

    private static final class Stage {
      private Caught now = Caught.READING;
    }

    private String discovered() {
      assertThat(plugins.problems()).hasSize(1);
      PluginProblem problem = plugins.problems().get(0);
      assertThat(problem.message().zh()).isNotEqualTo(problem.message().en());
      return problem.provider() + ": " + problem.message().en();
    }

    private void evaluate(Stage stage) {
      EvaluationScheme scheme =
          EvaluationScheme.read(
              "scheme.yaml",
              SCHEME + plugin.scheme().orElse("scoring: { use: faulty }") + "\n",
              plugins);
      stage.now = Caught.COUNTING;
      Tally tally = scheme.tally(ballots());
      stage.now = Caught.EVALUATION;
      EvaluationReport report = scheme.evaluate(tally);
      stage.now = Caught.EXPLANATION;
      report.explain("1001");
      stage.now = Caught.COMPARISON;
      String json = ReportJson.explainedText(report, Language.EN);
      ComparedReports.between(json, json, "{ use: faulty }", plugins);
    }

    private static String said(Throwable thrown) {
      if (thrown instanceof InputException refused) {
        assertThat(refused.faults()).hasSize(1);
        return refused.faults().get(0).in(Language.EN);
      }
      assertThat(thrown).isInstanceOf(PluginException.class);
      String said = String.valueOf(thrown.getMessage());
      assertThat(((PluginException) thrown).text().zh()).isNotEqualTo(said);
      return said;
    }

    Caught caught() {
      return caught;
    }

    /** What was said, with the jars as the file of faulty plugins names them. */
    String said(List<Path> jars) {
      String named = said.replace(jars.get(0).toString(), "{jar}");
      return jars.size() == 1 ? named : named.replace(jars.get(1).toString(), "{other}");
    }
  }

  @Test
  void what_only_tests_can_catch_is_caught_by_a_test_of_the_kit() throws IOException {
    String contracts = Files.readString(contracts());

    assertThat(FaultyPlugin.all())
        .filteredOn(plugin -> plugin.caught() == Caught.TEST_KIT)
        .hasSizeGreaterThanOrEqualTo(5)
        .allSatisfy(
            plugin ->
                assertThat(contracts)
                    .contains(
                        "fault(%s.Tested.class, \"%s\","
                            .formatted((Object[]) plugin.says().split(": ", 2))));
  }

  /** The tests of the test kit, beside which each of its faulty plugins stands. */
  private static Path contracts() {
    Path folder = Path.of("").toAbsolutePath();
    while (!Files.exists(folder.resolve("LICENSE"))) {
      folder = folder.getParent();
    }
    return folder.resolve(
        "evaluation-core/testkit/src/test/java/org/pingyi/evaluation/testkit/ContractsTest.java");
  }

  @Test
  void every_fault_is_there_once_and_named_in_both_languages() {
    List<FaultyPlugin> all = FaultyPlugin.all();

    assertThat(all).hasSizeGreaterThanOrEqualTo(20);
    assertThat(all).extracting(FaultyPlugin::id).doesNotHaveDuplicates();
    assertThat(all)
        .flatExtracting(plugin -> Stream.of(plugin.en(), plugin.zh()).toList())
        .doesNotHaveDuplicates();
  }
}
