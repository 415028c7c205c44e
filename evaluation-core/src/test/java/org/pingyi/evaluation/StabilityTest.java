package org.pingyi.evaluation;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaConstructor;
import com.tngtech.archunit.core.domain.JavaMember;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ArchRule;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;
import org.pingyi.evaluation.stability.Experimental;
import org.pingyi.evaluation.stability.Stable;

/** What others can name says whether it stays, and what stays shows nothing that may go. */
@AnalyzeClasses(
    packages = "org.pingyi.evaluation",
    importOptions = {ImportOption.DoNotIncludeTests.class, ArchitectureTest.OnlyCore.class})
class StabilityTest {

  @ArchTest
  static final ArchRule each_exported_type_is_stable_or_experimental =
      classes()
          .that()
          .resideInAnyPackage(ExportedSignature.PACKAGES.toArray(String[]::new))
          .and()
          .arePublic()
          .and()
          .areTopLevelClasses()
          .should()
          .beAnnotatedWith(Stable.class)
          .orShould()
          .beAnnotatedWith(Experimental.class)
          .because("whoever builds on it should know what is promised");

  @ArchTest
  static final ArchRule no_type_is_both =
      noClasses()
          .that()
          .areAnnotatedWith(Stable.class)
          .should()
          .beAnnotatedWith(Experimental.class)
          .because("a promise is kept or not made");

  @ArchTest
  static final ArchRule nothing_is_marked_that_nobody_can_name =
      classes()
          .that()
          .areAnnotatedWith(Stable.class)
          .or()
          .areAnnotatedWith(Experimental.class)
          .should()
          .bePublic()
          .andShould()
          .resideInAnyPackage(ExportedSignature.PACKAGES.toArray(String[]::new))
          .because("what is not exported is promised to nobody");

  @ArchTest
  static final ArchRule what_is_stable_shows_nothing_experimental =
      classes()
          .that()
          .resideInAnyPackage(ExportedSignature.PACKAGES.toArray(String[]::new))
          .and()
          .arePublic()
          .should(showNothingExperimental())
          .because("what may go would take along what shows it");

  private static ArchCondition<JavaClass> showNothingExperimental() {
    return new ArchCondition<>("show nothing experimental unless they say so") {
      @Override
      public void check(JavaClass type, ConditionEvents events) {
        if (!isExperimental(type)) {
          type.getMembers().stream()
              .filter(member -> isSeen(member) && !member.isAnnotatedWith(Experimental.class))
              .filter(member -> !isCanonical(member))
              .forEach(member -> check(member, events));
        }
      }

      private void check(JavaMember member, ConditionEvents events) {
        member.getAllInvolvedRawTypes().stream()
            .map(JavaClass::getBaseComponentType)
            .filter(StabilityTest::isExperimental)
            .map(shown -> member.getFullName() + " shows " + shown.getName())
            .forEach(text -> events.add(SimpleConditionEvent.violated(member, text)));
      }
    };
  }

  /** What goes into a record is shown by its components, which are looked at for themselves. */
  private static boolean isCanonical(JavaMember member) {
    return member instanceof JavaConstructor && member.getOwner().isRecord();
  }

  private static boolean isSeen(JavaMember member) {
    return member.getModifiers().contains(JavaModifier.PUBLIC)
        || member.getModifiers().contains(JavaModifier.PROTECTED);
  }

  /** Whether it says so, or what it stands in does. */
  private static boolean isExperimental(JavaClass type) {
    return type.isAnnotatedWith(Experimental.class)
        || (!type.isAnnotatedWith(Stable.class)
            && type.getEnclosingClass().map(StabilityTest::isExperimental).orElse(false));
  }
}
