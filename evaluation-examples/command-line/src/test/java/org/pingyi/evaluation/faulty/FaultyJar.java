package org.pingyi.evaluation.faulty;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.FileSystem;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import org.pingyi.evaluation.docs.Compiled;
import org.pingyi.evaluation.rule.CombiningRule;
import org.pingyi.evaluation.rules.scoring.Median;

/** Compiles faulty plugins and packs each into a jar, as somebody else would have it. */
final class FaultyJar {

  /** What is done to a jar. */
  enum Change {
    @JsonProperty("newer-java")
    NEWER_JAVA,
    @JsonProperty("older-interfaces")
    OLDER_INTERFACES,
    @JsonProperty("newer-range")
    NEWER_RANGE,
    @JsonProperty("cut-class")
    CUT_CLASS,
    @JsonProperty("no-jar")
    NO_JAR,
    @JsonProperty("line-names-nothing")
    LINE_NAMES_NOTHING,
    @JsonProperty("missing-class")
    MISSING_CLASS,
    @JsonProperty("class-of-the-host")
    CLASS_OF_THE_HOST,
    @JsonProperty("two-services")
    TWO_SERVICES,
    @JsonProperty("two-jars")
    TWO_JARS,
    @JsonProperty("two-versions")
    TWO_VERSIONS
  }

  /** What faulty plugins have in common: each jar has a copy, and none meets another's. */
  private static final String RULES =
      """
      package third;
      import java.math.BigDecimal;
      import java.util.*;
      import org.pingyi.evaluation.model.*;
      import org.pingyi.evaluation.rule.*;
      final class Rules {
        private static final Text NAME = Text.of("number", "数");
        private static Step step(Fraction number) {
          return Step.of(NAME, Step.Operation.SUM, List.of(Given.other(NAME, number)));
        }
        static Scored score(Fraction number) {
          return Scored.of(number, () -> Working.of(step(number)));
        }
        static Scored score(int number) {
          return score(Fraction.of(number));
        }
        static Weighing weights(int... numbers) {
          return new Weighing.Weights(Arrays.stream(numbers)
              .mapToObj(Fraction::of)
              .map(number -> new Weighing.Weight(number, () -> step(number)))
              .toList());
        }
        static Figure figure(Figure.Of of, BigDecimal value) {
          return new Figure("one", NAME, of, new Figure.Answer.Known(value, () -> Working.of(step(Fraction.ONE))));
        }
        static Findings found(String leaf, String score) {
          return Findings.of(List.of(new Finding(leaf,
              new Finding.Observed.PublishedScore(new BigDecimal(score)), Optional.empty())));
        }
        static Step doubling(int steps) {
          Step step = step(Fraction.ONE);
          for (int i = 0; i < steps; i++) {
            step = Step.of(NAME, Step.Operation.MAXIMUM, List.of(step, step));
          }
          return step;
        }
      }
      """;

  /** Interfaces of ours as they are not, which a plugin was compiled against. */
  private static final Map<Change, Map<String, String>> OURS =
      Map.of(
          Change.OLDER_INTERFACES,
          Map.of(
              "org/pingyi/evaluation/rule/ScoringRule",
              """
              package org.pingyi.evaluation.rule;
              public non-sealed interface ScoringRule<P extends Record> extends Rule<P> {
                Scored score(org.pingyi.evaluation.tally.Cell cell, P parameters);
              }
              """),
          Change.NEWER_RANGE,
          Map.of(
              "org/pingyi/evaluation/rule/ScoreRange",
              """
              package org.pingyi.evaluation.rule;
              public class ScoreRange {
                public static final ScoreRange PERCENTAGE = new ScoreRange();
                public static Scored gone() { return null; }
              }
              """));

  private final Path folder;
  private final FaultyPlugin plugin;

  FaultyJar(Path folder, FaultyPlugin plugin) {
    this.folder = folder;
    this.plugin = plugin;
  }

  /** Writes the jar, and where it takes two, the other. */
  List<Path> write() throws IOException {
    Path jar = folder.resolve("faulty.jar");
    Path other = folder.resolve("other.jar");
    if (isChanged(Change.NO_JAR)) {
      return List.of(Files.writeString(jar, "no jar"));
    }
    pack(jar, "Faulty", "1.0");
    if (isChanged(Change.TWO_JARS)) {
      pack(other, "Other", "1.0");
      return List.of(jar, other);
    }
    if (isChanged(Change.TWO_VERSIONS)) {
      pack(other, "Faulty", "2.0");
      return List.of(jar, other);
    }
    return List.of(jar);
  }

  private boolean isChanged(Change change) {
    return plugin.jar().filter(change::equals).isPresent();
  }

  private void pack(Path jar, String name, String version) throws IOException {
    Map<String, String> sources = new LinkedHashMap<>();
    sources.put("third/Rules", RULES);
    sources.put(
        "third/" + name,
        plugin.kind().source(name, version, plugin, !isChanged(Change.OLDER_INTERFACES)));
    plugin.jar().ifPresent(change -> sources.putAll(OURS.getOrDefault(change, Map.of())));
    Path classes = Files.createTempDirectory(folder, "classes");
    compile(classes, sources);
    try (FileSystem zip = FileSystems.newFileSystem(jar, Map.of("create", "true"))) {
      Files.createDirectory(zip.getPath("third"));
      try (Stream<Path> all = Files.list(classes.resolve("third"))) {
        for (Path file : all.filter(each -> each.toString().endsWith(".class")).toList()) {
          String entry = file.getFileName().toString();
          if (!isChanged(Change.MISSING_CLASS) || !entry.contains("$Needed")) {
            Files.write(zip.getPath("third", entry), changed(entry, Files.readAllBytes(file)));
          }
        }
      }
      String line = isChanged(Change.LINE_NAMES_NOTHING) ? "third.Gone" : "third." + name;
      if (isChanged(Change.CLASS_OF_THE_HOST)) {
        copy(Median.class, zip);
        line += "\n" + Median.class.getName();
      }
      service(zip, plugin.kind().service(), line);
      if (isChanged(Change.TWO_SERVICES)) {
        service(zip, CombiningRule.class, line);
      }
    }
  }

  private static void copy(Class<?> hosts, FileSystem zip) throws IOException {
    String name = hosts.getName().replace('.', '/') + ".class";
    Path entry = zip.getPath(name);
    Files.createDirectories(entry.getParent());
    try (InputStream in =
        Objects.requireNonNull(hosts.getClassLoader().getResourceAsStream(name))) {
      Files.copy(in, entry);
    }
  }

  private byte[] changed(String entry, byte[] code) {
    if (entry.equals("Faulty.class") && isChanged(Change.NEWER_JAVA)) {
      code[7] = (byte) 200; // the low byte of the major version
    }
    return entry.equals("Faulty.class") && isChanged(Change.CUT_CLASS)
        ? Arrays.copyOf(code, code.length / 2)
        : code;
  }

  private static void service(FileSystem zip, Class<?> service, String line) throws IOException {
    Files.createDirectories(zip.getPath("META-INF", "services"));
    Files.writeString(zip.getPath("META-INF", "services", service.getName()), line + "\n");
  }

  private static void compile(Path folder, Map<String, String> sources) throws IOException {
    for (Map.Entry<String, String> source : sources.entrySet()) {
      Path file = folder.resolve(source.getKey() + ".java");
      Files.createDirectories(file.getParent());
      Files.writeString(file, source.getValue());
    }
    Compiled.sources(folder, "--release", "17", "-classpath", Compiled.CLASS_PATH);
  }
}
