package org.pingyi.evaluation;

import static com.tngtech.archunit.base.DescribedPredicate.not;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.fields;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.methods;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.domain.JavaPackage;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.core.importer.Location;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;
import java.lang.module.ModuleDescriptor;
import java.lang.module.ModuleFinder;
import java.nio.file.Path;
import org.jspecify.annotations.NullMarked;
import org.pingyi.evaluation.rule.Plugin;

/** Who may know whom. */
@AnalyzeClasses(
    packages = "org.pingyi.evaluation",
    importOptions = {ImportOption.DoNotIncludeTests.class, ArchitectureTest.OnlyCore.class})
class ArchitectureTest {

  /** Leaves out other modules that might lie on the class path. */
  static final class OnlyCore implements ImportOption {
    @Override
    public boolean includes(Location location) {
      return !location.contains("/org/pingyi/evaluation/rules/");
    }
  }

  @ArchTest
  static final ArchRule packages_have_no_cycles =
      slices()
          .matching("org.pingyi.evaluation.(**)")
          .should()
          .beFreeOfCycles()
          .because("a cycle of packages is one package");

  @ArchTest
  static final ArchRule the_core_knows_no_rule =
      noClasses()
          .should()
          .dependOnClassesThat()
          .resideInAPackage("org.pingyi.evaluation.rules..")
          .because("the core has no scoring method, grade rule or criteria set of its own");

  @ArchTest
  static final ArchRule the_core_is_no_rule =
      classes()
          .that()
          .areAssignableTo(Plugin.class)
          .should()
          .beInterfaces()
          .because("what our own rules need, any rule author can do");

  @ArchTest
  static final ArchRule exported_signatures_show_java_and_exported_types_alone =
      classes()
          .that()
          .resideInAnyPackage(ExportedSignature.PACKAGES.toArray(String[]::new))
          .and()
          .arePublic()
          .should(ExportedSignature.showOnly(ExportedSignature.PACKAGES))
          .because(
              "a host's versions of our libraries must not clash with what it compiles against");

  @ArchTest
  static void exported_are_the_packages_that_are_checked(JavaClasses ignored) {
    assertThat(
            ModuleFinder.of(Path.of("target", "classes"))
                .find("org.pingyi.evaluation.core")
                .orElseThrow()
                .descriptor()
                .exports())
        .extracting(ModuleDescriptor.Exports::source)
        .containsExactlyInAnyOrderElementsOf(ExportedSignature.PACKAGES);
  }

  @ArchTest
  static final ArchRule yaml_is_read_in_one_place =
      onlyIn("org.yaml.snakeyaml..", "org.pingyi.evaluation.source");

  @ArchTest
  static final ArchRule json_is_read_and_written_where_a_format_says_so =
      onlyIn(
          "com.fasterxml.jackson..",
          "org.pingyi.evaluation.source",
          "org.pingyi.evaluation.vocabulary",
          "org.pingyi.evaluation.scheme",
          "org.pingyi.evaluation.schema",
          "org.pingyi.evaluation.count.reading",
          "org.pingyi.evaluation.report",
          "org.pingyi.evaluation.diff",
          "org.pingyi.evaluation.receipt",
          "org.pingyi.evaluation.intake",
          "org.pingyi.evaluation.rectification",
          "org.pingyi.evaluation.rectification.metrics",
          "org.pingyi.evaluation.opinion",
          "org.pingyi.evaluation.audit");

  @ArchTest
  static final ArchRule the_csv_library_reads_rosters_and_writes_tables =
      onlyIn(
          "de.siegmar.fastcsv..",
          "org.pingyi.evaluation.text",
          "org.pingyi.evaluation.roster",
          "org.pingyi.evaluation.report",
          "org.pingyi.evaluation.intake",
          "org.pingyi.evaluation.rectification");

  @ArchTest
  static final ArchRule constraints_are_checked_in_one_place_and_told_in_another =
      onlyIn(
          "jakarta.validation..",
          "org.pingyi.evaluation.plugin",
          "org.pingyi.evaluation.vocabulary");

  @ArchTest
  static final ArchRule databases_are_spoken_to_in_one_place =
      noClasses()
          .that(not(resideInAnyPackage("org.pingyi.evaluation.journal.jdbc")))
          .should()
          .dependOnClassesThat()
          .resideInAnyPackage("java.sql..", "javax.sql..")
          .because("a host without a database needs none");

  @ArchTest
  static final ArchRule where_papers_are_dealt_with_nothing_is_printed_or_logged =
      SilentPackages.ARE_SILENT;

  private static ArchRule onlyIn(String library, String... packages) {
    return noClasses()
        .that(not(resideInAnyPackage(packages)))
        .should()
        .dependOnClassesThat()
        .resideInAPackage(library)
        .because("a library that can be exchanged in one place can be exchanged");
  }

  @ArchTest
  static final ArchRule no_validator_is_named =
      noClasses()
          .should()
          .dependOnClassesThat()
          .resideInAnyPackage("org.hibernate..", "org.jboss..")
          .because("the validator is found at run time");

  @ArchTest
  static final ArchRule no_field_is_inexact =
      fields()
          .should()
          .notHaveRawType(double.class)
          .andShould()
          .notHaveRawType(float.class)
          .because("a score that is published can be redone by hand");

  @ArchTest
  static final ArchRule no_method_gives_or_takes_what_is_inexact =
      methods()
          .should(
              ExportedSignature.giveAndTakeNone(
                  "double", "float", "java.lang.Double", "java.lang.Float"))
          .because("a score that is published can be redone by hand");

  @ArchTest
  static void every_package_is_free_of_null(JavaClasses classes) {
    assertThat(classes.stream().map(JavaClass::getPackage).distinct())
        .hasSize(41)
        .allSatisfy(
            (JavaPackage each) ->
                assertThat(each.isAnnotatedWith(NullMarked.class))
                    .as("%s is @NullMarked", each.getName())
                    .isTrue());
  }
}
