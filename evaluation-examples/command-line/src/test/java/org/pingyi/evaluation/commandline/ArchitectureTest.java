package org.pingyi.evaluation.commandline;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.Architectures.layeredArchitecture;

import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;

@AnalyzeClasses(
    packages = "org.pingyi.evaluation.commandline",
    importOptions = ImportOption.DoNotIncludeTests.class)
class ArchitectureTest {

  @ArchTest
  static final ArchRule rooms_know_one_another_in_one_direction =
      layeredArchitecture()
          .consideringOnlyDependenciesInLayers()
          .layer("front door")
          .definedBy("org.pingyi.evaluation.commandline")
          .layer("box")
          .definedBy("..commandline.box")
          .layer("ledger")
          .definedBy("..commandline.ledger")
          .layer("scheme")
          .definedBy("..commandline.scheme")
          .layer("evaluation")
          .definedBy("..commandline.evaluation")
          .layer("folder")
          .definedBy("..commandline.folder")
          .layer("usage")
          .definedBy("..commandline.usage")
          .layer("output")
          .definedBy("..commandline.output")
          .layer("terminal")
          .definedBy("..commandline.terminal")
          .whereLayer("front door")
          .mayNotBeAccessedByAnyLayer()
          .whereLayer("box")
          .mayOnlyBeAccessedByLayers("front door")
          .whereLayer("ledger")
          .mayOnlyBeAccessedByLayers("front door")
          .whereLayer("scheme")
          .mayOnlyBeAccessedByLayers("front door")
          .whereLayer("evaluation")
          .mayOnlyBeAccessedByLayers("box", "front door")
          .whereLayer("folder")
          .mayOnlyBeAccessedByLayers("box", "ledger")
          .whereLayer("usage")
          .mayOnlyBeAccessedByLayers("scheme", "evaluation", "box", "ledger", "front door")
          .whereLayer("output")
          .mayOnlyBeAccessedByLayers("evaluation", "box", "ledger")
          .whereLayer("terminal")
          .mayNotAccessAnyLayer()
          .because("what all commands do is in one place, and what one does is in its own");

  @ArchTest
  static final ArchRule the_command_line_uses_the_public_api_alone =
      noClasses()
          .should()
          .dependOnClassesThat()
          .resideInAnyPackage(
              "org.pingyi.evaluation.evaluate..",
              "org.pingyi.evaluation.rules..",
              "org.pingyi.evaluation.scheme..",
              "org.pingyi.evaluation.source..")
          .because("it is a host like any other: what it can do, any host can");

  @ArchTest
  static final ArchRule the_command_line_brings_its_own_libraries =
      noClasses()
          .should()
          .dependOnClassesThat()
          .resideInAnyPackage(
              "com.fasterxml..", "com.google..", "de.siegmar..", "jakarta..", "org.yaml..")
          .because("what the library is built with is its own business");

  @ArchTest
  static final ArchRule standard_output_and_error_are_written_through_the_screen =
      noClasses()
          .should()
          .accessField(System.class, "out")
          .orShould()
          .accessField(System.class, "err")
          .because("they are in the default charset, and ours are in UTF-8");
}
