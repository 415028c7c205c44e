package org.pingyi.evaluation.docs;

import static java.util.stream.Collectors.joining;

import com.tngtech.archunit.core.domain.Dependency;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.lang.module.ModuleDescriptor;
import java.lang.module.ModuleFinder;
import java.net.URISyntaxException;
import java.net.URL;
import java.nio.file.Path;
import java.util.Set;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.pingyi.evaluation.EvaluationScheme;

/** Draws which package of the core uses which, as its classes have it. */
final class PackageArrows {

  private static final String ROOT = "org.pingyi.evaluation";
  private static final String BEGIN = "<!-- packages, written from the code -->\n";
  private static final String END = "<!-- end of packages -->\n";

  private final SortedMap<String, SortedSet<String>> used;
  private final Set<String> exported;

  private PackageArrows(SortedMap<String, SortedSet<String>> used, Set<String> exported) {
    this.used = used;
    this.exported = exported;
  }

  /** Returns a page with the drawing between its marks. */
  static String in(String page) throws URISyntaxException {
    int begin = page.indexOf(BEGIN);
    int end = page.indexOf(END);
    if (begin < 0 || end < begin) {
      throw new IllegalArgumentException("the page has no place for the packages");
    }
    return page.substring(0, begin + BEGIN.length()) + ofCore().text() + page.substring(end);
  }

  private static PackageArrows ofCore() throws URISyntaxException {
    URL core = EvaluationScheme.class.getProtectionDomain().getCodeSource().getLocation();
    JavaClasses classes =
        new ClassFileImporter()
            .withImportOption(new ImportOption.DoNotIncludeTests())
            .importUrl(core);
    SortedMap<String, SortedSet<String>> used = new TreeMap<>();
    for (JavaClass user : classes) {
      SortedSet<String> ofUser =
          used.computeIfAbsent(user.getPackageName(), each -> new TreeSet<>());
      for (Dependency dependency : user.getDirectDependenciesFromSelf()) {
        JavaClass target = dependency.getTargetClass().getBaseComponentType();
        if (classes.contain(target.getName())) {
          ofUser.add(target.getPackageName());
        }
      }
      ofUser.remove(user.getPackageName());
    }
    used.remove("");
    return new PackageArrows(used, exported(Path.of(core.toURI())));
  }

  private static Set<String> exported(Path core) {
    Set<String> exported = new TreeSet<>();
    for (ModuleDescriptor.Exports each :
        ModuleFinder.of(core)
            .find("org.pingyi.evaluation.core")
            .orElseThrow()
            .descriptor()
            .exports()) {
      exported.add(each.source());
    }
    return exported;
  }

  private String text() {
    String drawn =
        used.keySet().stream()
            .flatMap(user -> drawn(user).map(target -> "  " + node(user) + " --> " + node(target)))
            .collect(joining("\n"));
    return """
        %d packages, %d arrows; drawn are those that do not follow from others. Rounded boxes are not exported.

        ```mermaid
        flowchart TD
        %s
        %s
        ```
        """
        .formatted(
            used.size(),
            used.values().stream().mapToInt(Set::size).sum(),
            used.keySet().stream().map(this::box).collect(joining("\n")),
            drawn);
  }

  /** The packages that one uses, save those that it uses through another of them as well. */
  private Stream<String> drawn(String user) {
    Set<String> ofUser = used.get(user);
    Set<String> further = new TreeSet<>();
    ofUser.forEach(target -> addAllUsedBy(target, further));
    return ofUser.stream().filter(target -> !further.contains(target));
  }

  private void addAllUsedBy(String user, Set<String> reached) {
    for (String target : used.get(user)) {
      if (reached.add(target)) {
        addAllUsedBy(target, reached);
      }
    }
  }

  private String box(String name) {
    return (exported.contains(name) ? "  %s[%s]" : "  %s([%s])")
        .formatted(node(name), name.equals(ROOT) ? "EvaluationScheme" : shortName(name));
  }

  private static String node(String name) {
    return name.equals(ROOT) ? "front_door" : shortName(name).replace('.', '_');
  }

  private static String shortName(String name) {
    return name.substring(ROOT.length() + 1);
  }
}
