package org.pingyi.evaluation.vocabulary;

import jakarta.validation.Constraint;
import jakarta.validation.constraints.AssertFalse;
import jakarta.validation.constraints.AssertTrue;
import jakarta.validation.constraints.DecimalMax;
import jakarta.validation.constraints.DecimalMin;
import jakarta.validation.constraints.Digits;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.Negative;
import jakarta.validation.constraints.NegativeOrZero;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Positive;
import jakarta.validation.constraints.PositiveOrZero;
import jakarta.validation.constraints.Size;
import java.lang.annotation.Annotation;
import java.lang.reflect.AnnotatedElement;
import java.math.BigDecimal;
import java.util.Optional;
import org.pingyi.evaluation.vocabulary.Bounds.Bound;

/**
 * Reads the constraints of Jakarta Validation on a type. Those of a group are asked only by whoever
 * names the group, and so not here; those that nobody but their validator understands are left out.
 */
final class ConstraintDemands {

  private ConstraintDemands() {}

  static Demands on(AnnotatedElement type) {
    Demands demands = Demands.NONE;
    for (Annotation annotation : type.getAnnotations()) {
      demands = demands.and(of(annotation));
    }
    return demands;
  }

  private static Demands of(Annotation annotation) {
    if (!isAsked(annotation)) {
      return Demands.NONE;
    }
    Bounds bounds = bounds(annotation);
    if (!bounds.areNone()) {
      return new Demands(bounds, Bounds.NONE, Optional.empty(), Optional.empty(), Optional.empty());
    }
    if (annotation instanceof Size size) {
      return size(size.min(), size.max());
    }
    if (annotation instanceof NotEmpty) {
      return size(1, Integer.MAX_VALUE);
    }
    if (annotation instanceof Pattern pattern && pattern.flags().length == 0) {
      return new Demands(
          Bounds.NONE,
          Bounds.NONE,
          Optional.of(pattern.regexp()),
          Optional.empty(),
          Optional.empty());
    }
    if (annotation instanceof Digits digits) {
      return new Demands(
          Bounds.NONE,
          Bounds.NONE,
          Optional.empty(),
          Optional.of(new Demands.Digits(digits.integer(), digits.fraction())),
          Optional.empty());
    }
    if (annotation instanceof AssertTrue || annotation instanceof AssertFalse) {
      return new Demands(
          Bounds.NONE,
          Bounds.NONE,
          Optional.empty(),
          Optional.empty(),
          Optional.of(annotation instanceof AssertTrue));
    }
    return composed(annotation);
  }

  /** A constraint of a plugin's own that is made of others asks for what they ask for. */
  private static Demands composed(Annotation annotation) {
    Demands demands = Demands.NONE;
    if (annotation.annotationType().isAnnotationPresent(Constraint.class)) {
      for (Annotation part : annotation.annotationType().getAnnotations()) {
        demands = demands.and(of(part));
      }
    }
    return demands;
  }

  private static Bounds bounds(Annotation annotation) {
    if (annotation instanceof Min min) {
      return Bounds.atLeast(min.value());
    }
    if (annotation instanceof Max max) {
      return most(BigDecimal.valueOf(max.value()), true);
    }
    if (annotation instanceof DecimalMin min) {
      return least(new BigDecimal(min.value()), min.inclusive());
    }
    if (annotation instanceof DecimalMax max) {
      return most(new BigDecimal(max.value()), max.inclusive());
    }
    if (annotation instanceof Positive || annotation instanceof PositiveOrZero) {
      return least(BigDecimal.ZERO, annotation instanceof PositiveOrZero);
    }
    if (annotation instanceof Negative || annotation instanceof NegativeOrZero) {
      return most(BigDecimal.ZERO, annotation instanceof NegativeOrZero);
    }
    return Bounds.NONE;
  }

  private static Bounds least(BigDecimal value, boolean included) {
    return new Bounds(Optional.of(new Bound(value, included)), Optional.empty());
  }

  private static Bounds most(BigDecimal value, boolean included) {
    return new Bounds(Optional.empty(), Optional.of(new Bound(value, included)));
  }

  private static Demands size(int least, int most) {
    Bounds size = least > 0 ? Bounds.atLeast(least) : Bounds.NONE;
    return new Demands(
        Bounds.NONE,
        most < Integer.MAX_VALUE ? size.and(most(BigDecimal.valueOf(most), true)) : size,
        Optional.empty(),
        Optional.empty(),
        Optional.empty());
  }

  private static boolean isAsked(Annotation annotation) {
    Class<? extends Annotation> type = annotation.annotationType();
    if (!type.isAnnotationPresent(Constraint.class)) {
      return false;
    }
    try {
      return ((Class<?>[]) type.getMethod("groups").invoke(annotation)).length == 0;
    } catch (ReflectiveOperationException notAsTheStandardWants) {
      return false;
    }
  }
}
