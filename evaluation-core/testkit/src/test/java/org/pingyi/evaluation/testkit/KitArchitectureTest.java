package org.pingyi.evaluation.testkit;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;

import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;
import org.pingyi.evaluation.stability.Experimental;
import org.pingyi.evaluation.stability.Stable;

@AnalyzeClasses(
    packages = "org.pingyi.evaluation.testkit",
    importOptions = ImportOption.DoNotIncludeTests.class)
class KitArchitectureTest {

  @ArchTest
  static final ArchRule the_kit_uses_what_is_exported_alone =
      classes()
          .should()
          .onlyDependOnClassesThat()
          .resideInAnyPackage(
              "java..",
              "com.fasterxml.jackson..",
              "net.jqwik.api..",
              "org.jspecify.annotations",
              "org.pingyi.evaluation",
              "org.pingyi.evaluation.ballot",
              "org.pingyi.evaluation.diff",
              "org.pingyi.evaluation.explanation",
              "org.pingyi.evaluation.fault",
              "org.pingyi.evaluation.model",
              "org.pingyi.evaluation.reference",
              "org.pingyi.evaluation.report",
              "org.pingyi.evaluation.rule",
              "org.pingyi.evaluation.plugin",
              "org.pingyi.evaluation.schema",
              "org.pingyi.evaluation.stability",
              "org.pingyi.evaluation.tally",
              "org.pingyi.evaluation.testkit..")
          .because("a rule author's module sees no more of the library, and may have other rules");

  @ArchTest
  static final ArchRule each_public_type_is_stable_or_experimental =
      classes()
          .that()
          .arePublic()
          .and()
          .areTopLevelClasses()
          .should()
          .beAnnotatedWith(Stable.class)
          .orShould()
          .beAnnotatedWith(Experimental.class)
          .because("whoever builds on it should know what is promised");

  @ArchTest
  static final ArchRule the_checker_knows_no_contract =
      noClasses()
          .that()
          .resideInAPackage("org.pingyi.evaluation.testkit.checker")
          .should()
          .dependOnClassesThat()
          .resideInAPackage("org.pingyi.evaluation.testkit")
          .because("packages depend on each other in one direction");
}
