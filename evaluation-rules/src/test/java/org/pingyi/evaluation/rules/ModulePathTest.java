package org.pingyi.evaluation.rules;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.File;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javax.tools.JavaCompiler;
import javax.tools.ToolProvider;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A host that is a module itself, in a virtual machine of its own. */
class ModulePathTest {

  private static final String DESCRIPTOR =
      """
      module host {
        requires org.pingyi.evaluation.core;

        opens host to com.fasterxml.jackson.databind;
      }
      """;

  private static final String MAIN =
      """
      package host;

      import static org.pingyi.evaluation.draft.RuleDraft.use;

      import java.io.StringReader;
      import org.pingyi.evaluation.EvaluationScheme;
      import org.pingyi.evaluation.Evaluations;
      import org.pingyi.evaluation.ballot.BallotSource;
      import org.pingyi.evaluation.draft.SchemeDraft;
      import org.pingyi.evaluation.model.Share;
      import org.pingyi.evaluation.report.EvaluationReport;
      import org.pingyi.evaluation.plugin.RulePlugins;

      public final class Main {
        private static final String SCHEME = "{id: modules, version: 1, template: five-goods}";
        private static final String BALLOTS =
            "object,group,token,leadership,members,mechanism,results,reputation\\n"
                + "1001,masses,t1,A,A,B,A,A\\n"
                + "1001,leaders,t2,A,A,A,A,A\\n"
                + "1002,masses,t1,C,C,C,C,D\\n";

        private record Trim(Share trim) {}

        public static void main(String[] args) {
          RulePlugins plugins = RulePlugins.discover(ModuleLayer.boot());
          plugins.problems().forEach(System.out::println);
          EvaluationScheme scheme = EvaluationScheme.read("scheme.yaml", SCHEME, plugins);
          EvaluationReport report =
              scheme.evaluate(
                  scheme.tally(BallotSource.csv("ballots.csv", new StringReader(BALLOTS))));
          report
              .ranking()
              .forEach(
                  each ->
                      System.out.println(
                          each.rank().orElseThrow()
                              + " "
                              + each.object().id()
                              + " "
                              + each.score().orElseThrow()
                              + " "
                              + each.grade().orElseThrow().id()));
          System.out.println(scheme.getClass().getModule());
          SchemeDraft draft =
              SchemeDraft.of("modules", 2)
                  .template("five-goods")
                  .scoring(use("trimmed-mean", new Trim(Share.of(1, 20))));
          System.out.println(EvaluationScheme.read(draft, plugins).draft().json());
          System.out.println(
              Evaluations.json(plugins).evaluate(draft.yaml(), BALLOTS).contains("97.33"));
        }
      }
      """;

  @TempDir private Path folder;
  private Path host;

  /** What a host would have on its module path, from what the tests have on their class path. */
  private static List<Path> modules() {
    return Arrays.stream(System.getProperty("java.class.path").split(File.pathSeparator, -1))
        .filter(entry -> !entry.isEmpty())
        .map(Path::of)
        .filter(entry -> !entry.endsWith("test-classes"))
        .filter(entry -> !entry.getFileName().toString().matches(TEST_LIBRARIES))
        .toList();
  }

  private static final String TEST_LIBRARIES =
      "(archunit|assertj|byte-buddy|jazzer|jqwik|junit|opentest4j|apiguardian|slf4j).*\\.jar";

  private static String path(Stream<Path> entries) {
    return entries.map(Path::toString).collect(Collectors.joining(File.pathSeparator));
  }

  @BeforeEach
  void compile() throws IOException {
    Path sources = Files.createDirectories(folder.resolve("sources/host"));
    Path descriptor = Files.writeString(folder.resolve("sources/module-info.java"), DESCRIPTOR);
    Path main = Files.writeString(sources.resolve("Main.java"), MAIN);
    host = Files.createDirectory(folder.resolve("host"));
    JavaCompiler compiler = ToolProvider.getSystemJavaCompiler();
    int failed =
        compiler.run(
            null,
            null,
            null,
            "-proc:none",
            "-d",
            host.toString(),
            "--module-path",
            path(modules().stream()),
            descriptor.toString(),
            main.toString());
    assertThat(failed).isZero();
  }

  @Test
  void a_module_evaluates_a_template_with_three_ballots() throws Exception {
    Process java =
        new ProcessBuilder(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-Dfile.encoding=UTF-8",
                "--module-path",
                path(Stream.concat(Stream.of(host), modules().stream())),
                "--module",
                "host/host.Main")
            .redirectError(folder.resolve("errors").toFile())
            .start();
    String output = new String(java.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
    int exit = java.waitFor();

    String errors = Files.readString(folder.resolve("errors"));
    assertThat(errors).doesNotContain("Exception");
    assertThat(errors).as("plain parameters start no validator").doesNotContain("hibernate");
    assertThat(exit).as(output + errors).isZero();
    assertThat(output.lines())
        .containsExactly(
            "1 1001 97.33 excellent",
            "2 1002 40.00 poor",
            "module org.pingyi.evaluation.core",
            "{",
            "  \"id\": \"modules\",",
            "  \"version\": 2,",
            "  \"template\": \"five-goods\",",
            "  \"scoring\": {\"use\": \"trimmed-mean\", \"trim\": \"5%\"}",
            "}",
            "",
            "true");
  }
}
