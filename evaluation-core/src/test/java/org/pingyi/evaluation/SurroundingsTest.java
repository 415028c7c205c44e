package org.pingyi.evaluation;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.fields;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.AccessTarget.CodeUnitAccessTarget;
import com.tngtech.archunit.core.domain.JavaAccess;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;
import java.util.List;
import java.util.Set;
import java.util.concurrent.CompletionStage;

/** What the core may not take from its surroundings: all of it is handed in. */
@AnalyzeClasses(
    packages = "org.pingyi.evaluation",
    importOptions = {ImportOption.DoNotIncludeTests.class, ArchitectureTest.OnlyCore.class})
class SurroundingsTest {

  private static final Set<String> CHANGING =
      Set.of(
          "java.util.HashMap",
          "java.util.LinkedHashMap",
          "java.util.TreeMap",
          "java.util.EnumMap",
          "java.util.HashSet",
          "java.util.ArrayList",
          "java.util.Calendar",
          "java.lang.StringBuilder",
          "java.lang.ThreadLocal");

  /** What a stage takes a thread for, or the clock, that all in a machine share. */
  private static final Set<String> UNASKED =
      Set.of("orTimeout", "completeOnTimeout", "delayedExecutor", "defaultExecutor");

  /** Calls and references, by owner and name, perhaps with parameters, or by {@code *} and name. */
  private static ArchRule never(String... targets) {
    Set<String> forbidden = Set.of(targets);
    return noClasses()
        .should()
        .accessTargetWhere(
            DescribedPredicate.describe(
                "one of " + List.of(targets),
                (JavaAccess<?> access) ->
                    forbidden.contains(name(access))
                        || forbidden.contains(signature(access))
                        || forbidden.contains("*." + access.getTarget().getName())));
  }

  /** {@code String.format}: any of that name. */
  private static String name(JavaAccess<?> access) {
    return access.getTargetOwner().getSimpleName() + "." + access.getTarget().getName();
  }

  /** {@code String.getBytes()}: the one with these parameters. */
  private static String signature(JavaAccess<?> access) {
    List<String> parameters =
        access.getTarget() instanceof CodeUnitAccessTarget call
            ? call.getRawParameterTypes().stream().map(JavaClass::getSimpleName).toList()
            : List.of();
    return name(access) + "(" + String.join(",", parameters) + ")";
  }

  private static ArchRule noneOf(String... types) {
    return noClasses()
        .should()
        .dependOnClassesThat(
            DescribedPredicate.describe(
                "are one of " + List.of(types),
                (JavaClass type) -> List.of(types).contains(type.getName())));
  }

  @ArchTest
  static final ArchRule no_clock =
      never(
              "System.currentTimeMillis",
              "System.nanoTime",
              "Instant.now",
              "LocalDate.now",
              "LocalDateTime.now",
              "LocalTime.now",
              "OffsetDateTime.now",
              "ZonedDateTime.now",
              "Year.now",
              "YearMonth.now",
              "Clock.system",
              "Clock.systemUTC",
              "Clock.systemDefaultZone",
              "Calendar.getInstance",
              "Date.<init>()",
              "ZoneId.systemDefault",
              "TimeZone.getDefault")
          .because("the same inputs give the same bytes at any time, in any time zone");

  @ArchTest
  static final ArchRule no_randomness =
      noneOf(
              "java.util.Random",
              "java.util.SplittableRandom",
              "java.util.random.RandomGenerator",
              "java.util.concurrent.ThreadLocalRandom")
          .because("the same inputs give the same bytes, and a draw is handed in");

  @ArchTest
  static final ArchRule secrets_are_drawn_behind_one_port =
      noClasses()
          .that()
          .doNotHaveFullyQualifiedName("org.pingyi.evaluation.receipt.RandomBytes")
          .should()
          .dependOnClassesThat()
          .haveFullyQualifiedName("java.security.SecureRandom")
          .because("whoever opens a ballot box hands in where its secrets come from");

  @ArchTest
  static final ArchRule no_randomness_by_the_way =
      never("Math.random", "UUID.randomUUID", "Collections.shuffle", "System.identityHashCode")
          .because("the same inputs give the same bytes, and a draw is handed in");

  @ArchTest
  static final ArchRule no_default_locale =
      never(
              "Locale.getDefault",
              "String.toLowerCase()",
              "String.toUpperCase()",
              "String.format(String,Object[])",
              "String.formatted",
              "DateTimeFormatter.ofPattern(String)",
              "DateTimeFormatterBuilder.toFormatter()",
              "NumberFormat.getInstance()",
              "DecimalFormat.<init>(String)",
              "Collator.getInstance()",
              "Scanner.<init>",
              "Formatter.<init>()")
          .because("a Turkish host prints the same codes and numbers");

  @ArchTest
  static final ArchRule no_default_charset =
      never(
              "Charset.defaultCharset",
              "String.getBytes()",
              "String.<init>(byte[])",
              "String.<init>(byte[],int,int)",
              "InputStreamReader.<init>(InputStream)",
              "OutputStreamWriter.<init>(OutputStream)",
              "ByteArrayOutputStream.toString()",
              "FileReader.<init>(File)",
              "FileReader.<init>(String)",
              "FileWriter.<init>(File)",
              "FileWriter.<init>(String)",
              "PrintWriter.<init>(OutputStream)",
              "PrintStream.<init>(OutputStream)")
          .because("a file is read in the charset that was asked for");

  @ArchTest
  static final ArchRule no_class_loader_that_nobody_handed_in =
      never(
              "Thread.getContextClassLoader",
              "ClassLoader.getSystemClassLoader",
              "ServiceLoader.load(Class)",
              "ServiceLoader.loadInstalled",
              "Class.forName(String)",
              "ModuleLayer.boot")
          .because("in a container the context class loader is anybody's");

  @ArchTest
  static final ArchRule no_settings_of_the_machine =
      never("System.getProperty", "System.getenv", "Integer.getInteger", "Boolean.getBoolean")
          .because("a scheme says all that there is to say");

  @ArchTest
  static final ArchRule no_console =
      never("System.out", "System.err", "System.in", "*.printStackTrace")
          .because("a library speaks to its caller");

  @ArchTest
  static final ArchRule no_logging =
      noClasses()
          .should()
          .dependOnClassesThat()
          .resideInAnyPackage(
              "java.util.logging..", "org.slf4j..", "org.apache.logging..", "org.apache.commons..")
          .because(
              "what is not said cannot tell who answered what, and a host chooses its logging");

  @ArchTest
  static final ArchRule no_reference_from_the_class_is_ever_changed =
      fields()
          .that()
          .areStatic()
          .should()
          .beFinal()
          .because("two hosts in one machine share nothing");

  @ArchTest
  static final ArchRule nothing_that_changes_is_kept_in_a_class =
      fields()
          .that()
          .areStatic()
          .should()
          .notHaveRawType(
              DescribedPredicate.describe(
                  "that changes",
                  (JavaClass type) ->
                      type.getPackageName().startsWith("java.util.concurrent")
                          || CHANGING.contains(type.getName())))
          .because("two hosts in one machine share nothing");

  @ArchTest
  static final ArchRule no_threads_of_our_own =
      noClasses()
          .that()
          .haveNameNotMatching("org\\.pingyi\\.evaluation\\.scheme\\.CallWatch(\\$.*)?")
          .and()
          .haveNameNotMatching(
              // They let the threads of their callers wait for each other, and start none.
              "org\\.pingyi\\.evaluation\\.(intake\\.(TogetherWriter|Gathering)|count\\.chunks\\.ChunkOrder)(\\$.*)?")
          .and()
          .haveNameNotMatching(
              // A thread of its caller waits for it, or the host's executor tells what became of
              // it.
              "org\\.pingyi\\.evaluation\\.intake\\.Wish(\\$.*)?")
          .and()
          .haveNameNotMatching(
              // It looks away for a while from that its caller was interrupted.
              "org\\.pingyi\\.evaluation\\.journal\\.jdbc\\.Uninterrupted")
          .and()
          .haveNameNotMatching(
              // As many as a host asks for, which have ended when it gets what it asked for.
              "org\\.pingyi\\.evaluation\\.crew\\.Crew(\\$.*)?")
          .should()
          .dependOnClassesThat()
          .haveNameMatching(
              // An Executor, by which a host hands in its own, has none.
              "java\\.lang\\.Thread|java\\.util\\.Timer|java\\.util\\.concurrent\\.(?!Executor$).*(Executor|Pool|Future|Thread).*")
          .because(
              "a host chooses its threads, and only one that limits rules in time gets another unasked");

  /** {@code whenCompleteAsync(action)}: what goes on in the pool that all of a machine share. */
  private static boolean leavesTheThreadToOthers(JavaAccess<?> access) {
    String name = access.getTarget().getName();
    return access.getTargetOwner().isAssignableTo(CompletionStage.class)
        && (name.endsWith("Async")
            ? !signature(access).endsWith("Executor)")
            : UNASKED.contains(name));
  }

  @ArchTest
  static final ArchRule what_is_told_later_is_told_in_a_thread_of_the_host =
      noClasses()
          .should()
          .accessTargetWhere(
              DescribedPredicate.describe(
                  "a stage goes on in a thread that nobody handed in",
                  SurroundingsTest::leavesTheThreadToOthers))
          .because("a host hands in the executor, in whose threads it is told");
}
