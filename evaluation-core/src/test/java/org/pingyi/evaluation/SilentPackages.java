package org.pingyi.evaluation;

import static com.tngtech.archunit.base.DescribedPredicate.describe;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;

import com.tngtech.archunit.core.domain.JavaAccess;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ArchRule;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;
import java.util.Set;

/**
 * Where papers, passes, receipts, opinions and items are dealt with, nothing is printed or logged.
 */
public final class SilentPackages {

  private static final Set<String> PRINTING =
      Set.of("out", "err", "console", "getLogger", "printStackTrace");

  /** The rule, which is held against classes that break it too. */
  public static final ArchRule ARE_SILENT =
      noClasses()
          .that(
              describe(
                  "deal with papers, opinions or items",
                  type ->
                      type.getPackageName()
                          .matches(
                              "org\\.pingyi\\.evaluation\\.(intake|journal|receipt|audit|redaction|rectification|opinion)(\\..*)?")))
          .should(printOrLog())
          .because(
              "a line in a log can hold a pass, a name, a comment or an answer beside an identity");

  private SilentPackages() {}

  private static ArchCondition<JavaClass> printOrLog() {
    return new ArchCondition<>("print or log") {
      @Override
      public void check(JavaClass type, ConditionEvents events) {
        type.getAccessesFromSelf().stream()
            .filter(SilentPackages::prints)
            .forEach(
                access ->
                    events.add(SimpleConditionEvent.satisfied(type, access.getDescription())));
        type.getDirectDependenciesFromSelf().stream()
            .filter(on -> logs(on.getTargetClass().getName()))
            .forEach(on -> events.add(SimpleConditionEvent.satisfied(type, on.getDescription())));
      }
    };
  }

  private static boolean prints(JavaAccess<?> access) {
    JavaClass owner = access.getTargetOwner();
    return PRINTING.contains(access.getName())
        && (owner.isEquivalentTo(System.class) || owner.isAssignableTo(Throwable.class));
  }

  private static boolean logs(String type) {
    return type.startsWith("java.util.logging.")
        || type.startsWith("java.lang.System$Logger")
        || type.startsWith("org.slf4j.")
        || type.startsWith("org.apache.")
        || type.startsWith("ch.qos.");
  }
}
