package org.pingyi.evaluation;

import static java.util.stream.Collectors.joining;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.Dependency;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import java.util.Map;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;

/** Which package knows which: each can be read knowing only those that it names here. */
@AnalyzeClasses(
    packages = "org.pingyi.evaluation",
    importOptions = {ImportOption.DoNotIncludeTests.class, ArchitectureTest.OnlyCore.class})
class PackagesTest {

  private static final String ROOT = "org.pingyi.evaluation";

  /** Marks of what is stable stand everywhere; the inner arrows of counting have a test there. */
  private static final String USES =
      """
      (front door): ballot count draft evaluate fault model plugin report roster rule scheme tally
      audit: (front door) ballot fault model plugin receipt report roster source tally text
      ballot: model tally
      count: ballot crew fault model plugin receipt roster rule scheme source tally text
      crew:
      diff: explanation fault model plugin rule scheme source tally text
      draft: model scheme source
      evaluate: crew explanation model plugin report roster rule scheme tally
      explanation: model rule source text
      fault: model text
      followup: (front door) draft fault model rectification redaction report source tally
      intake: (front door) ballot draft fault journal model receipt report roster source tally text
      journal: fault model
      journal.jdbc: journal model
      model: text
      opinion: audit fault journal model receipt rectification redaction source text
      plugin: fault model rule text
      receipt: fault model source text
      rectification: fault journal model receipt redaction report rule source tally text
      rectification.metrics: explanation model rectification rule source text
      redaction: text
      reference: (front door) ballot diff explanation model plugin report rule scheme source vocabulary
      report: explanation fault model plugin rule tally text
      roster: fault model source text
      rule: fault model source tally text
      schema: model plugin rule scheme source text vocabulary vocabulary.report
      scheme: fault model plugin roster rule source tally text vocabulary
      source: fault model
      tally: fault model text
      text:
      vocabulary: fault model plugin rule text
      vocabulary.report: explanation fault model rule tally vocabulary
      """;

  @ArchTest
  static void each_package_knows_those_that_it_needs_and_no_other(JavaClasses classes) {
    SortedMap<String, SortedSet<String>> uses = new TreeMap<>();
    for (JavaClass user : classes) {
      SortedSet<String> used = uses.computeIfAbsent(room(user), each -> new TreeSet<>());
      for (Dependency dependency : user.getDirectDependenciesFromSelf()) {
        JavaClass target = dependency.getTargetClass().getBaseComponentType();
        if (classes.contain(target.getName()) && !room(target).equals("stability")) {
          used.add(room(target));
        }
      }
      used.remove(room(user));
    }
    assertThat(uses.remove("stability")).isEmpty();
    assertThat(uses.entrySet().stream().map(PackagesTest::line).collect(joining())).isEqualTo(USES);
  }

  private static String line(Map.Entry<String, SortedSet<String>> uses) {
    return (uses.getKey() + ": " + String.join(" ", uses.getValue())).strip() + "\n";
  }

  private static String room(JavaClass of) {
    String name = of.getPackageName();
    String room = name.equals(ROOT) ? "(front door)" : name.substring(ROOT.length() + 1);
    return room.startsWith("count.") ? "count" : room;
  }
}
