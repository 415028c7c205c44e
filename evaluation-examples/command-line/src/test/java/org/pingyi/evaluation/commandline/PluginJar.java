package org.pingyi.evaluation.commandline;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.Map;
import java.util.jar.JarEntry;
import java.util.jar.JarOutputStream;
import java.util.stream.Stream;
import org.pingyi.evaluation.docs.Compiled;
import org.pingyi.evaluation.rule.CohortCombiningRule;
import org.pingyi.evaluation.rule.CombiningRule;
import org.pingyi.evaluation.rule.PaperRule;
import org.pingyi.evaluation.rule.ScoringRule;

/** A third party's jar with one rule, compiled when a test needs it. */
public record PluginJar(
    Class<?> kind, String provider, String id, String version, String needs, String methods) {

  /** A rule that gives every cell the same score. */
  public static PluginJar constant(String provider, String id, int score) {
    return scoring(
        provider,
        id,
        """
        Fraction score = Fraction.of(%d);
            return Scored.of(score, () -> Working.of(Step.of(Text.of("as ever"),
                Step.Operation.SUM, List.of(Given.other(Text.of("it"), score)))));"""
            .formatted(score));
  }

  /** A rule that throws when it is used. */
  public static PluginJar throwing(String provider, String id) {
    return scoring(provider, id, "throw new IllegalStateException(\"something private\");");
  }

  /** A rule that waits for something that never comes. */
  public static PluginJar endless(String provider, String id) {
    return scoring(
        provider,
        id,
        """
        try {
              new java.util.concurrent.CountDownLatch(1).await();
            } catch (InterruptedException heeded) {
              throw new IllegalStateException(heeded);
            }
            return Scored.notApplicable(Text.of("never"));""");
  }

  /** A rule that is given the criteria of all objects at once, and goes by the first of each. */
  public static PluginJar cohort(String provider, String id) {
    return new PluginJar(
        CohortCombiningRule.class,
        provider,
        id,
        "1.0",
        "",
        """
        @Override public List<Scored> combine(List<List<Part>> objects, NoParameters parameters) {
            return objects.stream()
                .map(parts -> Step.of(Text.of("first"), Step.Operation.SUM,
                    List.of(Given.score(parts.get(0)))))
                .map(step -> Scored.of(step.result(), () -> Working.of(step)))
                .toList();
          }""");
  }

  /** A paper rule to which every paper is right, beside another rule. */
  static PluginJar needing(String provider, String id, String other) {
    return new PluginJar(
        PaperRule.class,
        provider,
        id,
        "1.0",
        ".requiring(\"" + other + "\")",
        """
        @Override public Verdict judge(Paper paper, NoParameters parameters) {
            return new Verdict.Stands();
          }""");
  }

  private static PluginJar scoring(String provider, String id, String score) {
    return new PluginJar(
        ScoringRule.class,
        provider,
        id,
        "1.0",
        "",
        """
        @Override public ScoreRange range(Scale scale, NoParameters parameters) {
            return ScoreRange.PERCENTAGE;
          }

          @Override public Scored score(Cell cell, NoParameters parameters) {
            %s
          }"""
            .formatted(score));
  }

  PluginJar version(String other) {
    return new PluginJar(kind, provider, id, other, needs, methods);
  }

  /** Writes the jar. */
  public Path in(Path folder, String name) throws IOException {
    Path work = Files.createTempDirectory("plugin");
    try {
      compile(work);
      byte[] compiled = Files.readAllBytes(work.resolve("third/" + provider + ".class"));
      return jar(
          folder.resolve(name),
          Map.of("third/" + provider + ".class", compiled, service(), line()));
    } finally {
      delete(work);
    }
  }

  /** Writes a jar that names the provider and does not have it. */
  public Path hollow(Path folder, String name) throws IOException {
    return jar(folder.resolve(name), Map.of(service(), line()));
  }

  private String service() {
    Class<?> service = kind == CohortCombiningRule.class ? CombiningRule.class : kind;
    return "META-INF/services/" + service.getName();
  }

  private byte[] line() {
    return ("third." + provider + "\n").getBytes(StandardCharsets.UTF_8);
  }

  private static Path jar(Path file, Map<String, byte[]> entries) throws IOException {
    try (JarOutputStream jar = new JarOutputStream(Files.newOutputStream(file))) {
      for (Map.Entry<String, byte[]> entry : entries.entrySet()) {
        jar.putNextEntry(new JarEntry(entry.getKey()));
        jar.write(entry.getValue());
        jar.closeEntry();
      }
    }
    return file;
  }

  private void compile(Path work) throws IOException {
    Files.writeString(work.resolve(provider + ".java"), source());
    Compiled.sources(work, "-classpath", Compiled.CLASS_PATH);
  }

  private String source() {
    return """
        package third;

        import java.util.List;
        import org.pingyi.evaluation.model.*;
        import org.pingyi.evaluation.rule.*;
        import org.pingyi.evaluation.tally.Cell;

        public final class %s implements %s<NoParameters> {
          @Override public RuleInfo info() {
            return RuleInfo.of("%s", "%s", Text.of("Third party", "第三方"))%s;
          }

          %s
        }
        """
        .formatted(provider, kind.getSimpleName(), id, version, needs, methods);
  }

  private static void delete(Path work) throws IOException {
    try (Stream<Path> files = Files.walk(work)) {
      for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
        Files.delete(file);
      }
    }
  }
}
