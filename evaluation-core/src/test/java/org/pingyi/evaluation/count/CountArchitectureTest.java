package org.pingyi.evaluation.count;

import static com.tngtech.archunit.library.Architectures.layeredArchitecture;

import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;

/** Which of the packages of counting may know which. */
@AnalyzeClasses(
    packages = "org.pingyi.evaluation.count",
    importOptions = ImportOption.DoNotIncludeTests.class)
class CountArchitectureTest {

  @ArchTest
  static final ArchRule packages_of_counting_depend_on_each_other_in_one_direction =
      layeredArchitecture()
          .consideringOnlyDependenciesInLayers()
          .layer("tables")
          .definedBy("org.pingyi.evaluation.count.tables")
          .layer("reading")
          .definedBy("org.pingyi.evaluation.count.reading")
          .layer("checking")
          .definedBy("org.pingyi.evaluation.count.checking")
          .layer("settling")
          .definedBy("org.pingyi.evaluation.count.settling")
          .layer("papers")
          .definedBy("org.pingyi.evaluation.count.papers")
          .layer("records")
          .definedBy("org.pingyi.evaluation.count.records")
          .layer("bytes")
          .definedBy("org.pingyi.evaluation.count.bytes")
          .layer("chunks")
          .definedBy("org.pingyi.evaluation.count.chunks")
          .layer("count")
          .definedBy("org.pingyi.evaluation.count")
          .whereLayer("tables")
          .mayNotAccessAnyLayer()
          .whereLayer("reading")
          .mayNotAccessAnyLayer()
          .whereLayer("checking")
          .mayOnlyAccessLayers("reading")
          .whereLayer("settling")
          .mayOnlyAccessLayers("tables", "reading", "checking")
          .whereLayer("papers")
          .mayOnlyAccessLayers("reading", "checking", "settling")
          .whereLayer("records")
          .mayOnlyAccessLayers("tables", "checking")
          .whereLayer("bytes")
          .mayOnlyAccessLayers("tables", "reading", "checking")
          .whereLayer("chunks")
          .mayOnlyAccessLayers("tables", "reading", "checking", "settling", "records", "bytes")
          .whereLayer("count")
          .mayOnlyAccessLayers("reading", "checking", "settling", "chunks")
          .ensureAllClassesAreContainedInArchitecture()
          .because("each step of counting can be read knowing only those before it");
}
