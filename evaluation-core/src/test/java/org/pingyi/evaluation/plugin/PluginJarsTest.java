package org.pingyi.evaluation.plugin;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.io.IOException;
import java.io.StringReader;
import java.lang.ref.WeakReference;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.pingyi.evaluation.DefaultRules;
import org.pingyi.evaluation.EvaluationScheme;
import org.pingyi.evaluation.ballot.BallotSource;
import org.pingyi.evaluation.fault.FaultCode;
import org.pingyi.evaluation.fault.InputException;
import org.pingyi.evaluation.model.Language;
import org.pingyi.evaluation.report.EvaluationReport;
import org.pingyi.evaluation.report.ReportJson;
import org.pingyi.evaluation.rule.Plugin;

/** Jars beside the host's class path, each with a loader of its own. */
class PluginJarsTest {

  private static final ClassLoader HOST = PluginJarsTest.class.getClassLoader();

  @TempDir private Path folder;
  private ProviderJars jars;

  @BeforeEach
  void jars() {
    jars = new ProviderJars(folder);
  }

  /** A rule whose version is what a class says that the jar brings along. */
  private static Map<String, String> withHelper(String name, String id, String version) {
    return Map.of(
        "third." + name,
        ProviderJars.rule(
            name,
            id,
            "public RuleInfo info() { return RuleInfo.of(\"%s\", helper.Version.IS, Text.of(\"x\")); }"
                .formatted(id)),
        "helper.Version",
        "package helper; public class Version { public static final String IS ="
            + " String.valueOf(\"%s\"); }".formatted(version));
  }

  private static Map<String, String> good() {
    return Map.of("third.Good", ProviderJars.rule("Good", "good"));
  }

  private static List<String> ids(PluginJars opened) {
    return opened.plugins().all().stream()
        .map(found -> found.info().id() + " " + found.info().version())
        .toList();
  }

  @Test
  void the_jars_of_a_folder_are_opened_and_nothing_else_in_it() throws IOException {
    Path good = jars.scoringRules("good.jar", good(), "third.Good");
    Files.writeString(folder.resolve("read.me"), "no jar");

    try (PluginJars opened = PluginJars.in(folder, HOST)) {
      assertThat(opened.plugins().problems()).isEmpty();
      assertThat(opened.plugins().all())
          .singleElement()
          .hasToString("scoring rule good 1.0 (" + good + ")");
    }
  }

  @Test
  void two_versions_of_one_class_in_two_jars_do_not_meet() throws IOException {
    Path one = jars.scoringRules("one.jar", withHelper("One", "one", "1.5"), "third.One");
    Path two = jars.scoringRules("two.jar", withHelper("Two", "two", "2.5"), "third.Two");

    try (PluginJars opened = PluginJars.of(List.of(one, two), HOST)) {
      assertThat(opened.plugins().problems()).isEmpty();
      assertThat(ids(opened)).containsExactly("one 1.5", "two 2.5");
    }
  }

  @Test
  void a_jar_sees_the_jars_that_its_manifest_names() throws IOException {
    Map<String, String> sources = withHelper("One", "one", "1.5");
    Path one = jars.scoringRules("one.jar", sources, "third.One");
    Path bare = jars.without("bare.jar", one, "helper/Version.class");
    Path library = jars.without("library.jar", one, "third/One.class");

    try (PluginJars opened = PluginJars.of(List.of(bare), HOST)) {
      assertThat(opened.plugins().problems())
          .singleElement()
          .satisfies(
              problem -> {
                assertThat(problem.provider()).isEqualTo("third.One (" + bare + ")");
                assertThat(problem.message().en()).contains("helper.Version");
              });
    }
    ProviderJars.classPath(bare, library.getFileName().toString());
    try (PluginJars opened = PluginJars.of(List.of(bare), HOST)) {
      assertThat(opened.plugins().problems()).isEmpty();
      assertThat(ids(opened)).containsExactly("one 1.5");
    }
  }

  @Test
  void a_provider_of_a_jar_that_others_name_is_there_once() throws IOException {
    Path one = jars.scoringRules("a.jar", withHelper("One", "one", "1"), "third.One");
    Path two = jars.scoringRules("b.jar", withHelper("Two", "two", "2"), "third.Two");
    Path shared = jars.scoringRules("common.jar", good(), "third.Good");
    ProviderJars.classPath(one, shared.getFileName().toString());
    ProviderJars.classPath(two, shared.getFileName().toString());

    for (Path written : List.of(folder, folder.resolve("."), folder.resolve("../" + name()))) {
      try (PluginJars opened = PluginJars.in(written, HOST)) {
        assertThat(opened.plugins().problems()).isEmpty();
        assertThat(ids(opened)).containsExactly("good 1.0", "one 1", "two 2");
      }
    }
  }

  private Path name() {
    return folder.getFileName();
  }

  @Test
  void a_jar_may_be_named_in_capitals() throws IOException {
    jars.scoringRules("GOOD.JAR", good(), "third.Good");

    try (PluginJars opened = PluginJars.in(folder, HOST)) {
      assertThat(ids(opened)).containsExactly("good 1.0");
    }
  }

  private static final String WITH_FLOOR =
      """
      package third;
      import org.pingyi.evaluation.model.*;
      import org.pingyi.evaluation.rule.*;
      import org.pingyi.evaluation.tally.Cell;
      public class Floored implements ScoringRule<Floored.Parameters> {
        public record Parameters(int floor) {}
        public RuleInfo info() { return RuleInfo.of("floored", "1.0", Text.of("floored")); }
        public ScoreRange range(Scale scale, Parameters parameters) {
          return ScoreRange.PERCENTAGE;
        }
        public Scored score(Cell cell, Parameters parameters) {
          return Scored.of(
              Fraction.of(parameters.floor()),
              () -> Working.of(Step.of(Text.of("floor"), Step.Operation.SUM,
                  java.util.List.of(Given.other(Text.of("floor"), Fraction.of(parameters.floor()))))));
        }
      }
      """;

  private static final String FLOORED =
      """
      id: offices
      version: 1
      scales: { quality: { options: [ { id: A, value: 100 }, { id: B, value: 50 } ] } }
      criteria: [ { id: duty } ]
      raters: [ { id: masses } ]
      scoring: { use: floored, floor: 7 }
      """;

  @Test
  void closed_jars_can_be_forgotten_whatever_they_were_used_for() throws Exception {
    Path jar =
        jars.scoringRules("floored.jar", Map.of("third.Floored", WITH_FLOOR), "third.Floored");

    WeakReference<ClassLoader> loader = usedAndClosed(jar);

    for (int i = 0; i < 100 && loader.get() != null; i++) {
      System.gc();
      Thread.sleep(20);
    }
    assertThat(loader.get()).isNull();
  }

  private static WeakReference<ClassLoader> usedAndClosed(Path jar) throws IOException {
    try (PluginJars opened = PluginJars.of(List.of(jar), HOST)) {
      RulePlugins plugins = opened.plugins().plus(RulePlugins.of(new DefaultRules.Combining()));
      EvaluationScheme scheme = EvaluationScheme.read("scheme.yaml", FLOORED, plugins);
      assertThat(scheme.plan().toString()).contains("floor=7");
      EvaluationReport report =
          scheme.evaluate(
              scheme.tally(
                  BallotSource.csv(
                      "ballots.csv",
                      new StringReader("object,group,token,duty\n1001,masses,t1,A\n"))));
      assertThat(ReportJson.explainedText(report, Language.EN)).contains("\"floor\"");
      return new WeakReference<>(
          plugins.named(PluginKind.SCORING, "floored").get(0).plugin().getClass().getClassLoader());
    }
  }

  @Test
  void jars_that_cannot_be_read_are_problems_and_hide_no_other() throws IOException {
    Path good = jars.scoringRules("good.jar", good(), "third.Good");
    Path noZip = Files.writeString(folder.resolve("a.jar"), "no zip");
    Path cut = folder.resolve("b.jar");
    byte[] whole = Files.readAllBytes(good);
    Files.write(cut, Arrays.copyOf(whole, whole.length / 2));
    Path noFile = Files.createDirectory(folder.resolve("c.jar"));
    Path nothing = folder.resolve("d.jar");
    new ZipOutputStream(Files.newOutputStream(nothing)).close();

    try (PluginJars opened = PluginJars.in(folder, HOST)) {
      assertThat(ids(opened)).containsExactly("good 1.0");
      assertThat(opened.plugins().problems())
          .extracting(PluginProblem::provider)
          .containsExactly(noZip.toString(), cut.toString(), noFile.toString(), nothing.toString());
      assertThat(opened.plugins().problems())
          .allSatisfy(
              problem -> {
                assertThat(problem.kind()).isEmpty();
                assertThat(problem.message().zh()).isEqualTo("不是可读取的 jar 文件");
              });
    }
  }

  @Test
  void a_jar_whose_bytes_are_damaged_hides_no_other() throws IOException {
    Path damaged = jars.scoringRules("damaged.jar", good(), "third.Good");
    Path sound =
        jars.scoringRules(
            "sound.jar", Map.of("third.Sound", ProviderJars.rule("Sound", "sound")), "third.Sound");
    byte[] bytes = Files.readAllBytes(damaged);
    for (int i = 60; i < 200; i++) {
      bytes[i] ^= 0x55; // within the compressed bytes of the class
    }
    Files.write(damaged, bytes);

    try (PluginJars opened = PluginJars.of(List.of(damaged, sound), HOST)) {
      assertThat(ids(opened)).containsExactly("sound 1.0");
      assertThat(opened.plugins().problems())
          .singleElement()
          .satisfies(
              problem -> assertThat(problem.provider()).contains("third.Good", damaged.toString()));
    }
  }

  @Test
  void two_versions_of_a_jar_claim_one_id_and_both_are_named() throws IOException {
    Path older = jars.scoringRules("a.jar", withHelper("Good", "good", "1.0"), "third.Good");
    Path newer = jars.scoringRules("b.jar", withHelper("Good", "good", "2.0"), "third.Good");

    try (PluginJars opened = PluginJars.in(folder, HOST)) {
      assertThat(opened.plugins().named(PluginKind.SCORING, "good")).hasSize(2);
      assertThat(opened.plugins().problems())
          .singleElement()
          .satisfies(
              clash -> {
                assertThat(clash.provider()).isEqualTo("good");
                assertThat(clash.message().en())
                    .isEqualTo(
                        "more than one scoring rule has this id, and none is used: "
                            + "1.0 (%s), 2.0 (%s)".formatted(older, newer));
              });
    }
  }

  @Test
  void the_plugins_of_the_host_are_there_once_however_many_jars_see_them() throws IOException {
    Path hosts = jars.scoringRules("host.jar", good(), "third.Good");
    Path one = jars.scoringRules("one.jar", withHelper("One", "one", "1"), "third.One");
    Path two = jars.scoringRules("two.jar", withHelper("Two", "two", "2"), "third.Two");

    try (URLClassLoader host = new URLClassLoader(new URL[] {hosts.toUri().toURL()}, HOST);
        PluginJars opened = PluginJars.of(List.of(one, two), host)) {
      assertThat(opened.plugins().problems()).isEmpty();
      assertThat(ids(opened)).containsExactly("good 1.0", "one 1", "two 2");
    }
  }

  @Test
  void what_fails_in_the_host_is_said_once() throws IOException {
    Path hosts = jars.scoringRules("host.jar", good(), "third.Gone", "third.Good");
    Path one = jars.scoringRules("one.jar", withHelper("One", "one", "1"), "third.One");

    try (URLClassLoader host = new URLClassLoader(new URL[] {hosts.toUri().toURL()}, HOST);
        PluginJars opened = PluginJars.of(List.of(one), host)) {
      assertThat(ids(opened)).containsExactly("good 1.0", "one 1");
      assertThat(opened.plugins().problems())
          .singleElement()
          .satisfies(
              problem -> assertThat(problem.provider()).isEqualTo("third.Gone (" + hosts + ")"));
    }
  }

  @Test
  void a_provider_that_the_host_has_too_is_the_hosts_and_the_jar_is_named() throws IOException {
    Path hosts = jars.scoringRules("host.jar", withHelper("Good", "good", "1"), "third.Good");
    Path newer = jars.scoringRules("newer.jar", withHelper("Good", "good", "2"), "third.Good");

    try (URLClassLoader host = new URLClassLoader(new URL[] {hosts.toUri().toURL()}, HOST);
        PluginJars opened = PluginJars.of(List.of(newer), host)) {
      assertThat(ids(opened)).containsExactly("good 1");
      assertThat(opened.plugins().problems())
          .singleElement()
          .satisfies(
              hidden -> {
                assertThat(hidden.provider()).isEqualTo("third.Good (" + newer + ")");
                assertThat(hidden.message().en()).contains("the host has a class of this name");
              });
    }
  }

  @Test
  void plugins_of_jars_that_a_host_does_not_want_are_left_out() throws IOException {
    Path one = jars.scoringRules("one.jar", withHelper("One", "one", "1"), "third.One");
    Path good = jars.scoringRules("good.jar", good(), "third.Good");

    try (PluginJars opened = PluginJars.of(List.of(one, good), HOST, id -> !id.equals("good"))) {
      assertThat(ids(opened)).containsExactly("one 1");
      assertThat(opened.plugins().leftOut())
          .singleElement()
          .satisfies(
              left -> {
                assertThat(left.info().id()).isEqualTo("good");
                assertThat(left.origin()).isEqualTo(good.toString());
              });
    }
  }

  @Test
  void closed_jars_give_no_more_classes() throws IOException {
    Path jar = jars.scoringRules("good.jar", good(), "third.Good");

    Plugin rule;
    try (PluginJars opened = PluginJars.of(List.of(jar), HOST)) {
      rule = opened.plugins().named(PluginKind.SCORING, "good").get(0).plugin();
      assertThat(rule.getClass().getResource("/third/Good.class")).isNotNull();
    }

    assertThat(rule.info().id()).isEqualTo("good");
    assertThat(rule.getClass().getResource("/third/Good.class")).isNull();
  }

  @Test
  void a_folder_that_is_not_there_is_an_input_that_is_wrong() {
    Path nowhere = folder.resolve("nowhere");

    assertThatExceptionOfType(InputException.class)
        .isThrownBy(() -> PluginJars.in(nowhere, HOST))
        .satisfies(
            refused ->
                assertThat(refused.faults())
                    .singleElement()
                    .satisfies(
                        fault -> {
                          assertThat(fault.code()).isEqualTo(FaultCode.UNREADABLE_FILE);
                          assertThat(fault.place().source()).isEqualTo(nowhere.toString());
                          assertThat(fault.message().en())
                              .isEqualTo("there is no such folder of plugins");
                        }));
  }
}
