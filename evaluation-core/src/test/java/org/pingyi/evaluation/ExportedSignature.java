package org.pingyi.evaluation;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaMember;
import com.tngtech.archunit.core.domain.JavaMethod;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.core.domain.JavaType;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/** Conditions on what a reader of the API sees: members, their types and the types' arguments. */
final class ExportedSignature {

  /** The packages that the module exports. */
  static final List<String> PACKAGES =
      List.of(
          "org.pingyi.evaluation",
          "org.pingyi.evaluation.audit",
          "org.pingyi.evaluation.ballot",
          "org.pingyi.evaluation.diff",
          "org.pingyi.evaluation.draft",
          "org.pingyi.evaluation.explanation",
          "org.pingyi.evaluation.fault",
          "org.pingyi.evaluation.followup",
          "org.pingyi.evaluation.intake",
          "org.pingyi.evaluation.journal",
          "org.pingyi.evaluation.journal.jdbc",
          "org.pingyi.evaluation.model",
          "org.pingyi.evaluation.opinion",
          "org.pingyi.evaluation.receipt",
          "org.pingyi.evaluation.rectification",
          "org.pingyi.evaluation.rectification.metrics",
          "org.pingyi.evaluation.plugin",
          "org.pingyi.evaluation.redaction",
          "org.pingyi.evaluation.reference",
          "org.pingyi.evaluation.report",
          "org.pingyi.evaluation.roster",
          "org.pingyi.evaluation.rule",
          "org.pingyi.evaluation.schema",
          "org.pingyi.evaluation.stability",
          "org.pingyi.evaluation.tally");

  private ExportedSignature() {}

  /** Public and protected members, superclasses and interfaces name Java's types and these. */
  static ArchCondition<JavaClass> showOnly(List<String> packages) {
    return new ArchCondition<>("show only types of Java and of exported packages") {
      @Override
      public void check(JavaClass type, ConditionEvents events) {
        Stream.concat(type.getInterfaces().stream(), type.getSuperclass().stream())
            .flatMap(above -> above.getAllInvolvedRawTypes().stream())
            .filter(shown -> !mayBeShown(shown, packages))
            .forEach(
                shown -> violated(events, type, type.getName() + " extends " + shown.getName()));
        type.getMembers().stream()
            .filter(ExportedSignature::isSeen)
            .forEach(member -> checkMember(member, packages, events));
      }
    };
  }

  private static void checkMember(
      JavaMember member, List<String> packages, ConditionEvents events) {
    member.getAllInvolvedRawTypes().stream()
        .filter(shown -> !mayBeShown(shown, packages))
        .forEach(
            shown -> violated(events, member, member.getFullName() + " shows " + shown.getName()));
  }

  private static boolean isSeen(JavaMember member) {
    Set<JavaModifier> modifiers = member.getModifiers();
    return (modifiers.contains(JavaModifier.PUBLIC) || modifiers.contains(JavaModifier.PROTECTED))
        && !modifiers.contains(JavaModifier.SYNTHETIC);
  }

  private static boolean mayBeShown(JavaClass type, List<String> packages) {
    JavaClass base = type.getBaseComponentType();
    return base.isPrimitive()
        || base.getPackageName().startsWith("java.")
        || base.getPackageName().equals("javax.sql")
        || (packages.contains(base.getPackageName())
            && base.getModifiers().contains(JavaModifier.PUBLIC));
  }

  /** A method's result and parameters, and their type arguments, are of none of these types. */
  static ArchCondition<JavaMethod> giveAndTakeNone(String... types) {
    return new ArchCondition<>("give and take none of " + List.of(types)) {
      @Override
      public void check(JavaMethod method, ConditionEvents events) {
        Stream.concat(Stream.of(method.getReturnType()), method.getParameterTypes().stream())
            .map(JavaType::getAllInvolvedRawTypes)
            .flatMap(Set::stream)
            .filter(shown -> List.of(types).contains(shown.getBaseComponentType().getName()))
            .forEach(
                shown ->
                    violated(events, method, method.getFullName() + " has " + shown.getName()));
      }
    };
  }

  private static void violated(ConditionEvents events, Object where, String message) {
    events.add(SimpleConditionEvent.violated(where, message));
  }
}
