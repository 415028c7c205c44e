package org.pingyi.evaluation.rules;

import static com.tngtech.archunit.base.DescribedPredicate.alwaysTrue;
import static com.tngtech.archunit.base.DescribedPredicate.not;
import static com.tngtech.archunit.core.domain.JavaCall.Predicates.target;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.core.domain.properties.HasName.Predicates.name;
import static com.tngtech.archunit.core.domain.properties.HasOwner.Predicates.With.owner;
import static com.tngtech.archunit.core.domain.properties.HasReturnType.Predicates.rawReturnType;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.fields;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;
import org.pingyi.evaluation.rule.PaperReader;
import org.pingyi.evaluation.rule.Plugin;

@AnalyzeClasses(
    packages = "org.pingyi.evaluation.rules",
    importOptions = ImportOption.DoNotIncludeTests.class)
class ArchitectureTest {

  @ArchTest
  static final ArchRule rules_use_the_public_interfaces_alone =
      classes()
          .should()
          .onlyDependOnClassesThat(
              resideInAnyPackage(
                  "java.lang..",
                  "java.io",
                  "java.math",
                  "java.nio.charset",
                  "java.security",
                  "java.util..",
                  "jakarta.validation..",
                  "com.fasterxml.jackson.core..",
                  "com.google.common..",
                  "org.jspecify.annotations",
                  "org.pingyi.evaluation.fault",
                  "org.pingyi.evaluation.model",
                  "org.pingyi.evaluation.rule",
                  "org.pingyi.evaluation.tally",
                  "org.pingyi.evaluation.rules.."))
          .because("what our own rules need, any rule author can do");

  @ArchTest
  static final ArchRule only_renderers_read_json =
      noClasses()
          .that(not(resideInAPackage("..rendering")))
          .should()
          .dependOnClassesThat(resideInAnyPackage("com.fasterxml.jackson..", "com.google.common.."))
          .because("a rule sees values, and a report is read as JSON");

  @ArchTest
  static final ArchRule only_templates_guides_and_renderers_read_and_write =
      noClasses()
          .that(not(resideInAnyPackage("..template", "..rendering")))
          .and()
          .doNotHaveSimpleName("GuideFile")
          .should()
          .dependOnClassesThat(resideInAnyPackage("java.io", "java.nio.."))
          .because("a rule is a function of what it is given");

  @ArchTest
  static final ArchRule kinds_of_rules_know_nothing_of_each_other =
      slices()
          .matching("org.pingyi.evaluation.rules.(*)..")
          .should()
          .notDependOnEachOther()
          .ignoreDependency(alwaysTrue(), resideInAPackage("..rules.difference"))
          .because("each rule can be read, replaced or left out by itself");

  @ArchTest
  static final ArchRule what_rules_share_knows_no_rule =
      noClasses()
          .that(resideInAPackage("org.pingyi.evaluation.rules"))
          .should()
          .dependOnClassesThat(resideInAPackage("org.pingyi.evaluation.rules.*.."))
          .because("packages depend on each other in one direction");

  @ArchTest
  static final ArchRule how_two_sides_are_compared_knows_no_rule =
      noClasses()
          .that(resideInAPackage("..rules.difference"))
          .should()
          .dependOnClassesThat(
              resideInAPackage("org.pingyi.evaluation.rules.*..")
                  .and(not(resideInAPackage("..rules.difference"))))
          .because("statistics and report comparisons both do it, and neither knows the other");

  @ArchTest
  static final ArchRule nothing_comes_from_outside_unseen =
      noClasses()
          .should()
          .dependOnClassesThat(resideInAnyPackage("java.time.."))
          .orShould()
          .dependOnClassesThat()
          .haveNameMatching(
              "java\\.util\\.(Random|SplittableRandom|UUID|Locale|TimeZone|Date|Calendar|Timer.*)"
                  + "|java\\.util\\.(random|concurrent)\\..*")
          .orShould()
          .callMethod(System.class, "currentTimeMillis")
          .orShould()
          .callMethod(System.class, "nanoTime")
          .orShould()
          .callMethod(System.class, "getProperty", String.class)
          .orShould()
          .callMethod(System.class, "getenv", String.class)
          .orShould()
          .callMethod(Math.class, "random")
          .orShould()
          .callMethod(String.class, "getBytes")
          .orShould()
          .callConstructor(String.class, byte[].class)
          .orShould()
          .callMethod(String.class, "toLowerCase")
          .orShould()
          .callMethod(String.class, "toUpperCase")
          .orShould()
          .callMethod(String.class, "format", String.class, Object[].class)
          .orShould()
          .callMethod(String.class, "formatted", Object[].class)
          .because("the same inputs give the same bytes, on any machine at any time");

  @ArchTest
  static final ArchRule rules_keep_no_state =
      fields()
          .that()
          .areDeclaredInClassesThat()
          .areNotAssignableTo(PaperReader.class)
          .and()
          .areDeclaredInClassesThat()
          .doNotHaveSimpleName("Draws")
          .should()
          .beFinal()
          .because("one instance of a rule serves all schemes and threads; a reader reads once");

  @ArchTest
  static final ArchRule plugins_are_final_and_ready_to_be_loaded =
      classes()
          .that()
          .areAssignableTo(Plugin.class)
          .and()
          .doNotHaveModifier(JavaModifier.ABSTRACT)
          .should()
          .bePublic()
          .andShould()
          .haveModifier(JavaModifier.FINAL)
          .because("a plugin is found through ServiceLoader and not built upon");

  @ArchTest
  static final ArchRule numbers_are_exact =
      noClasses()
          .that()
          .resideOutsideOfPackage("..statistic")
          .should()
          .callMethodWhere(target(rawReturnType("double")))
          .orShould()
          .callMethodWhere(target(rawReturnType("float")))
          .because("a score that is published can be redone by hand");

  @ArchTest
  static final ArchRule statistics_are_the_same_on_every_machine =
      noClasses()
          .that()
          .resideInAPackage("..statistic")
          .should()
          .callMethodWhere(
              target(rawReturnType("double"))
                  .and(not(target(owner(name(StrictMath.class.getName())))))
                  .and(not(target(owner(resideInAPackage("..statistic"))))))
          .because("what Math makes of a logarithm is the machine's to say");
}
