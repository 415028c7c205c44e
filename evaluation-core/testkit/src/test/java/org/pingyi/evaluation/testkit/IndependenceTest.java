package org.pingyi.evaluation.testkit;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;

import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;

@AnalyzeClasses(
    packages = "org.pingyi.evaluation.testkit.checker",
    importOptions = ImportOption.DoNotIncludeTests.class)
class IndependenceTest {

  @ArchTest
  static final ArchRule the_checker_shares_no_code_with_what_it_checks =
      classes()
          .should()
          .onlyDependOnClassesThat()
          .resideInAnyPackage(
              "java..",
              "com.fasterxml.jackson..",
              "org.jspecify.annotations",
              "org.pingyi.evaluation.stability",
              "org.pingyi.evaluation.testkit.checker")
          .because(
              "what two calculations have in common neither of them can find; marks calculate nothing");
}
