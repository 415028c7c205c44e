package org.pingyi.evaluation.docs;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Writes {@code docs/public-surface.md}: each type that others can name, and what is promised. */
final class SurfaceReference {

  private static final Pattern EXPORTS = Pattern.compile("exports ([\\w.]+);");
  private static final String CORE = "evaluation-core/src/main/java";
  private static final String KIT = "evaluation-core/testkit/src/main/java";

  private static final String HEAD =
      """
      # Public surface

      Every type that can be named from outside, and what is promised of it: what `evaluation-core` exports, and the test kit. `evaluation-rules` exports
      nothing; its rules are named in schemes, by the ids of the page on [rules](rules.md). Written from the code: see [contributing](contributing.md). What
      is added to the surface, or goes, is a line of this page that changes.

      - **stable**: marked `@Stable`. It stays as it is, source and binary, until the next major version; what nobody has to implement may be added.
      - **experimental**: marked `@Experimental`. It may still change, or go, from one minor version to the next. So may methods of stable types that are
        marked themselves; nothing else that is stable shows anything experimental.
      - **members** are the methods, constructors, constants and components of the type itself that can be named, without those that override others.

      """;

  private static final String TAIL =
      """
      ## What to read next

      - [Architecture](architecture.md): what is in the packages, and which knows which.
      - [Writing rules](writing-rules.md): the interfaces of `rule`, in use.
      - [Contributing](contributing.md): what is expected of a type before it is exported.
      """;

  private SurfaceReference() {}

  static String text() throws IOException {
    Map<String, List<NamedType>> packages = new TreeMap<>();
    for (Path folder : folders()) {
      packages.put(name(folder), NamedType.in(files(folder)));
    }
    StringBuilder text = new StringBuilder(HEAD);
    text.append("| package | types | experimental | members |\n| --- | --- | --- | --- |\n");
    packages.forEach((name, types) -> text.append(count("`" + name + "`", types)));
    text.append(count("all", packages.values().stream().flatMap(List::stream).toList()));
    packages.forEach((name, types) -> text.append("\n## ").append(name).append(rows(types)));
    return text.append("\n").append(TAIL).toString();
  }

  /** The packages that can be named from outside. */
  static List<Path> folders() throws IOException {
    Path core = Project.ROOT.resolve(CORE);
    Stream<Path> exported =
        EXPORTS
            .matcher(Files.readString(core.resolve("module-info.java")))
            .results()
            .map(found -> core.resolve(found.group(1).replace('.', '/')));
    try (Stream<Path> kit = Files.walk(Project.ROOT.resolve(KIT))) {
      List<Path> packages =
          kit.filter(file -> file.endsWith("package-info.java")).map(Path::getParent).toList();
      return Stream.concat(exported, packages.stream()).toList();
    }
  }

  /** The files of a package but for the one that describes it. */
  static List<Path> files(Path folder) throws IOException {
    try (Stream<Path> files = Files.list(folder)) {
      return files
          .filter(file -> file.toString().endsWith(".java"))
          .filter(file -> !file.endsWith("package-info.java"))
          .sorted()
          .toList();
    }
  }

  private static String name(Path folder) {
    String path = folder.toString().replace('\\', '/');
    return path.substring(path.indexOf("org/pingyi/")).replace('/', '.');
  }

  private static String count(String name, List<NamedType> types) {
    long experimental = types.stream().filter(type -> mark(type).equals("experimental")).count();
    long members = types.stream().mapToLong(NamedType::members).sum();
    return "| " + name + " | " + types.size() + " | " + experimental + " | " + members + " |\n";
  }

  private static String rows(List<NamedType> types) {
    StringBuilder rows = new StringBuilder();
    rows.append("\n\n| type | mark | members | what it is |\n| --- | --- | --- | --- |\n");
    for (NamedType type : types) {
      rows.append("| `" + type.name() + "` | " + mark(type) + " | " + type.members());
      rows.append(" | " + type.meaning() + " |\n");
    }
    return rows.toString();
  }

  private static String mark(NamedType type) {
    return type.mark()
        .orElseThrow(() -> new AssertionError(type.name() + " is neither stable nor experimental"))
        .toLowerCase(Locale.ROOT);
  }
}
