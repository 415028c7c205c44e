package org.pingyi.evaluation.plugin;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.File;
import java.io.IOException;
import java.io.OutputStream;
import java.io.StringWriter;
import java.net.MalformedURLException;
import java.net.URI;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileSystem;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import java.util.function.UnaryOperator;
import java.util.jar.Attributes;
import java.util.jar.JarEntry;
import java.util.jar.JarOutputStream;
import java.util.jar.Manifest;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javax.tools.JavaCompiler;
import javax.tools.JavaFileObject;
import javax.tools.SimpleJavaFileObject;
import javax.tools.ToolProvider;
import org.pingyi.evaluation.rule.ScoringRule;

/** Jars of third parties, compiled for a test from the sources of small providers. */
final class ProviderJars {

  /** A provider that is as it should be. */
  static final Map<String, String> GOOD = Map.of("third.Good", rule("Good", "good"));

  private final Path folder;

  ProviderJars(Path folder) {
    this.folder = folder;
  }

  static void assertOnlyGood(RulePlugins plugins) {
    assertThat(plugins.all()).extracting(plugin -> plugin.info().id()).containsExactly("good");
  }

  /** A rule that scores every cell 0, with members that may replace its constructor or info. */
  static String rule(String name, String id, String members) {
    String info =
        members.contains("info()")
            ? ""
            : """
              public RuleInfo info() {
                return RuleInfo.of("%s", "1.0", Text.of("%s"));
              }
              """
                .formatted(id, id);
    return """
    package third;
    import org.pingyi.evaluation.model.*;
    import org.pingyi.evaluation.rule.*;
    import org.pingyi.evaluation.tally.Cell;
    public class %s implements ScoringRule<NoParameters> {
      %s
      %s
      public ScoreRange range(Scale scale, NoParameters parameters) {
        return ScoreRange.PERCENTAGE;
      }
      public Scored score(Cell cell, NoParameters parameters) {
        return Scored.notApplicable(Text.of("never"));
      }
    }
    """
        .formatted(name, info, members);
  }

  static String rule(String name, String id) {
    return rule(name, id, "");
  }

  /** A jar with classes and one service file for scoring rules, which names the lines. */
  Path scoringRules(String jar, Map<String, String> sources, String... lines) throws IOException {
    return jar(jar, sources, Map.of(ScoringRule.class, List.of(lines)), bytes -> bytes, false);
  }

  /** The same, its classes changed byte by byte. */
  private Path patched(
      String jar, Map<String, String> sources, UnaryOperator<byte[]> patch, String... lines)
      throws IOException {
    return jar(jar, sources, Map.of(ScoringRule.class, List.of(lines)), patch, false);
  }

  /** A jar whose only rule, {@code third.Damaged}, is cut off in the middle of its class. */
  Path damaged() throws IOException {
    return patched(
        "damaged.jar",
        Map.of("third.Damaged", rule("Damaged", "damaged")),
        bytes -> Arrays.copyOf(bytes, bytes.length / 2),
        "third.Damaged");
  }

  /** A jar whose only rule, {@code third.Newer}, was made for a Java that is yet to come. */
  Path forNewerJava() throws IOException {
    return patched(
        "newer.jar",
        Map.of("third.Newer", rule("Newer", "newer")),
        bytes -> {
          bytes[7] = (byte) 200; // the low byte of the major version
          return bytes;
        },
        "third.Newer");
  }

  /** A jar with classes and several service files. */
  Path services(String jar, Map<String, String> sources, Map<Class<?>, List<String>> services)
      throws IOException {
    return jar(jar, sources, services, bytes -> bytes, false);
  }

  /**
   * A jar of scoring rules that were compiled against other interfaces than ours.
   *
   * @param ours the sources of these interfaces, which the jar does not have
   */
  Path otherVersion(
      String jar, Map<String, String> sources, Map<String, String> ours, String... lines)
      throws IOException {
    Map<String, String> all = new LinkedHashMap<>(sources);
    all.putAll(ours);
    return jar(jar, all, Map.of(ScoringRule.class, List.of(lines)), bytes -> bytes, false);
  }

  /** A modular jar without service files. */
  Path module(String jar, Map<String, String> sources) throws IOException {
    return jar(jar, sources, Map.of(), bytes -> bytes, true);
  }

  /** A class loader that has the jars, too. */
  static URLClassLoader loader(ClassLoader parent, Path... jars) {
    return new URLClassLoader(Stream.of(jars).map(ProviderJars::url).toArray(URL[]::new), parent);
  }

  private static URL url(Path jar) {
    try {
      return jar.toUri().toURL();
    } catch (MalformedURLException impossible) {
      throw new AssertionError(impossible);
    }
  }

  /** Checks what is found in the jars. */
  static void discover(Consumer<RulePlugins> check, Path... jars) throws IOException {
    try (URLClassLoader loader = loader(ProviderJars.class.getClassLoader(), jars)) {
      check.accept(RulePlugins.discover(loader));
    }
  }

  /** What the tests have on their class path. */
  static List<Path> classPath() {
    return Arrays.stream(System.getProperty("java.class.path").split(File.pathSeparator, -1))
        .filter(entry -> !entry.isEmpty())
        .map(Path::of)
        .toList();
  }

  /** A jar that lacks one of the entries of another. */
  Path without(String jar, Path other, String entry) throws IOException {
    Path copy = Files.copy(other, folder.resolve(jar));
    try (FileSystem zip = FileSystems.newFileSystem(copy)) {
      Files.delete(zip.getPath(entry));
    }
    return copy;
  }

  /** Adds what a jar's manifest says of other jars. */
  static void classPath(Path jar, String... others) throws IOException {
    Manifest manifest = new Manifest();
    manifest.getMainAttributes().put(Attributes.Name.MANIFEST_VERSION, "1.0");
    manifest.getMainAttributes().put(Attributes.Name.CLASS_PATH, String.join(" ", others));
    try (FileSystem zip = FileSystems.newFileSystem(jar)) {
      Files.createDirectories(zip.getPath("META-INF"));
      try (OutputStream out = Files.newOutputStream(zip.getPath("META-INF/MANIFEST.MF"))) {
        manifest.write(out);
      }
    }
  }

  private Path jar(
      String jar,
      Map<String, String> sources,
      Map<Class<?>, List<String>> services,
      UnaryOperator<byte[]> patch,
      boolean module)
      throws IOException {
    Map<String, byte[]> entries = new LinkedHashMap<>();
    Path classes =
        compile(Files.createDirectory(folder.resolve(jar + "-classes")), sources, module);
    try (Stream<Path> files = Files.walk(classes)) {
      for (Path file : files.filter(Files::isRegularFile).toList()) {
        String name = classes.relativize(file).toString().replace(File.separatorChar, '/');
        if (!name.startsWith("org/pingyi/evaluation/")) {
          entries.put(name, patch.apply(Files.readAllBytes(file)));
        }
      }
    }
    services.forEach(
        (service, lines) ->
            entries.put(
                "META-INF/services/" + service.getName(),
                String.join("\n", lines).getBytes(StandardCharsets.UTF_8)));
    Path path = folder.resolve(jar);
    try (JarOutputStream out = new JarOutputStream(Files.newOutputStream(path))) {
      for (Map.Entry<String, byte[]> entry : entries.entrySet()) {
        out.putNextEntry(new JarEntry(entry.getKey()));
        out.write(entry.getValue());
      }
    }
    return path;
  }

  private static Path compile(Path classes, Map<String, String> sources, boolean module) {
    if (sources.isEmpty()) {
      return classes;
    }
    JavaCompiler compiler = ToolProvider.getSystemJavaCompiler();
    StringWriter messages = new StringWriter();
    String path =
        classPath().stream().map(Path::toString).collect(Collectors.joining(File.pathSeparator));
    List<JavaFileObject> files =
        sources.entrySet().stream()
            .<JavaFileObject>map(source -> new Source(source.getKey(), source.getValue()))
            .toList();
    boolean compiled =
        compiler
            .getTask(
                messages,
                null,
                null,
                List.of(
                    "-d",
                    classes.toString(),
                    "-proc:none",
                    "--release",
                    "17",
                    module ? "--module-path" : "--class-path",
                    path),
                null,
                files)
            .call();
    if (!compiled) {
      throw new AssertionError(messages.toString());
    }
    return classes;
  }

  private static final class Source extends SimpleJavaFileObject {
    private final String text;

    Source(String name, String text) {
      super(URI.create("string:///" + name.replace('.', '/') + ".java"), Kind.SOURCE);
      this.text = text;
    }

    @Override
    public CharSequence getCharContent(boolean ignoreEncodingErrors) {
      return text;
    }
  }
}
