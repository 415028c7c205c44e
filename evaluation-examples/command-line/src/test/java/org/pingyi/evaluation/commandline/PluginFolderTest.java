package org.pingyi.evaluation.commandline;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class PluginFolderTest {

  @TempDir private Path folder;
  private Path plugins;
  private Inputs inputs;

  @BeforeEach
  void folders() throws IOException {
    plugins = Files.createDirectory(folder.resolve("plugins"));
    inputs = new Inputs(folder);
  }

  @Test
  void a_rule_in_a_jar_can_be_used() throws IOException {
    PluginJar.constant("Even", "even", 50).in(plugins, "even.jar");

    Outcome outcome = evaluate("even");

    assertThat(outcome.status()).isZero();
    assertThat(outcome.err()).isEmpty();
    assertThat(outcome.out()).contains("   1  乙      50.00  poor\n   1  甲      50.00  poor\n");
  }

  @Test
  void it_is_listed_with_the_jar_that_it_came_from() throws IOException {
    Path jar = PluginJar.constant("Even", "even", 50).in(plugins, "even.jar");

    Outcome outcome = list();

    assertThat(outcome.status()).isZero();
    assertThat(outcome.out().lines())
        .first()
        .asString()
        .matches("Kind +Id +Version +Title +Parameters +From");
    assertThat(outcome.out())
        .containsPattern("scoring rule +even +1\\.0 +Third party +– +" + jar + "\n")
        .containsPattern("scoring rule +weighted-mean +1\\.0 +Weighted mean ")
        .doesNotContain("Cannot be used");
  }

  @Test
  void without_a_folder_the_standard_rules_are_there() {
    Outcome outcome = Outcome.of("plugins", "--lang", "zh");

    assertThat(outcome.status()).isZero();
    assertThat(outcome.out()).containsPattern("计分规则 +median +1\\.0 +中位数 ");
  }

  @Test
  void broken_jars_hide_nothing_and_are_named() throws IOException {
    PluginJar.constant("Even", "even", 50).in(plugins, "m.jar");
    Path noZip = Files.writeString(plugins.resolve("a.jar"), "no zip");
    PluginJar.constant("Gone", "gone", 1).hollow(plugins, "b.jar");
    Files.createDirectory(plugins.resolve("z.jar"));

    Outcome outcome = evaluate("even");
    String listed = list().out();

    assertThat(outcome.status()).isZero();
    assertThat(outcome.err().lines())
        .hasSize(3)
        .allMatch(line -> line.startsWith("warning: "))
        .anyMatch(line -> line.endsWith(noZip + ": not a jar that can be read"))
        .anyMatch(line -> line.contains("third.Gone"));
    assertThat(listed.substring(listed.indexOf("Cannot be used:")).lines()).hasSize(4);
    assertThat(listed).containsPattern("scoring rule +even ");
  }

  @Test
  void two_jars_with_one_id_are_a_fault_that_names_both() throws IOException {
    Path first = PluginJar.constant("Even", "even", 50).in(plugins, "a.jar");
    Path second = PluginJar.constant("Odd", "even", 51).in(plugins, "b.jar");

    Outcome outcome = evaluate("even");

    assertThat(outcome.status()).isEqualTo(2);
    assertThat(outcome.err().lines())
        .anySatisfy(
            line ->
                assertThat(line)
                    .startsWith("warning: even: more than one scoring rule has this id")
                    .contains(first.toString(), second.toString()))
        .anySatisfy(
            line ->
                assertThat(line)
                    .contains("scheme.yaml:8:17: unknown-plugin: ")
                    .contains(first.toString(), second.toString()));
    assertThat(inputs.out()).doesNotExist();
    assertThat(evaluate("median").status()).isZero();
  }

  @Test
  void two_versions_of_one_jar_are_noticed_and_neither_is_used() throws IOException {
    PluginJar even = PluginJar.constant("Even", "even", 50);
    Path older = even.in(plugins, "even-1.0.jar");
    Path newer = even.version("2.0").in(plugins, "even-2.0.jar");

    assertThat(list().out())
        .contains(
            "even: more than one scoring rule has this id, and none is used: 1.0 (%s), 2.0 (%s)"
                .formatted(older, newer));
    assertThat(evaluate("even").status()).isEqualTo(2);
  }

  @Test
  void a_rule_that_does_not_come_back_ends_the_command() throws IOException {
    Path jar = PluginJar.endless("Slow", "slow").in(plugins, "slow.jar");

    Outcome outcome = evaluate("slow", "--rule-time-limit", "2.5");

    assertThat(outcome.status()).isEqualTo(2);
    assertThat(outcome.err())
        .isEqualTo(
            """
            pingyi: scoring rule slow 1.0 (%s) on object 乙, criterion duty, group masses: \
            took longer than the 2.5 s that a call of a plugin may take; have the plugin mended, or leave it out
            """
                .formatted(jar));
    assertThat(inputs.out()).doesNotExist();
  }

  @Test
  void a_rule_that_throws_is_named_with_its_jar_and_the_object() throws IOException {
    Path jar = PluginJar.throwing("Bad", "bad").in(plugins, "bad.jar");

    Outcome outcome = evaluate("bad");

    assertThat(outcome.status()).isEqualTo(2);
    assertThat(outcome.err().lines()).hasSize(1);
    assertThat(outcome.err())
        .startsWith("pingyi: scoring rule bad 1.0 (" + jar + ") on object 乙")
        .doesNotContain("something private");
    assertThat(inputs.out()).doesNotExist();
  }

  @Test
  void a_score_out_of_range_is_refused() throws IOException {
    PluginJar.constant("Far", "far", 101).in(plugins, "far.jar");

    Outcome outcome = evaluate("far");

    assertThat(outcome.status()).isEqualTo(2);
    assertThat(outcome.err()).contains("scoring rule far 1.0", "object 乙", "not from 0 to 100");
  }

  private Outcome evaluate(String scoring, Object... more) throws IOException {
    List<Object> args = new ArrayList<>();
    args.addAll(
        List.of(
            "evaluate",
            "--scheme",
            inputs.file("scheme.yaml", Inputs.SCHEME + "scoring: { use: " + scoring + " }\n"),
            "--ballots",
            inputs.ballots(),
            "--out",
            inputs.out(),
            "--plugins",
            plugins));
    args.addAll(List.of(more));
    return Outcome.of(args.toArray());
  }

  private Outcome list() {
    return Outcome.of("plugins", "--plugins", plugins);
  }
}
