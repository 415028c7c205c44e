package org.pingyi.evaluation.plugin;

import jakarta.validation.constraints.DecimalMax;
import jakarta.validation.constraints.DecimalMin;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Positive;
import jakarta.validation.constraints.PositiveOrZero;
import jakarta.validation.constraints.Size;
import java.lang.annotation.Annotation;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.pingyi.evaluation.model.Fraction;
import org.pingyi.evaluation.model.Share;

/** The constraints of every day: what they are made for, and what meets them. */
final class KnownConstraint {

  private static final Set<Class<?>> NUMBERS =
      Set.of(
          int.class,
          Integer.class,
          long.class,
          Long.class,
          BigInteger.class,
          BigDecimal.class,
          Fraction.class,
          Share.class);

  private KnownConstraint() {}

  /** Says whether a constraint is known, and makes sense on values of a type. */
  static boolean isMadeFor(Annotation constraint, Class<?> type) {
    if (constraint instanceof DecimalMin least) {
      return NUMBERS.contains(type) && isNumber(least.value());
    }
    if (constraint instanceof DecimalMax most) {
      return NUMBERS.contains(type) && isNumber(most.value());
    }
    if (constraint instanceof Min
        || constraint instanceof Max
        || constraint instanceof Positive
        || constraint instanceof PositiveOrZero) {
      return NUMBERS.contains(type);
    }
    if (constraint instanceof Size size) {
      return isSized(type) && 0 <= size.min() && size.min() <= size.max();
    }
    return constraint instanceof NotNull || (constraint instanceof NotEmpty && isSized(type));
  }

  /** Says whether a value that a known constraint is made for meets it. */
  static boolean isMet(Annotation constraint, @Nullable Object value) {
    if (value == null) {
      return !(constraint instanceof NotNull || constraint instanceof NotEmpty);
    }
    if (constraint instanceof Min least) {
      return signum(value, BigDecimal.valueOf(least.value())) >= 0;
    }
    if (constraint instanceof Max most) {
      return signum(value, BigDecimal.valueOf(most.value())) <= 0;
    }
    if (constraint instanceof DecimalMin least) {
      int signum = signum(value, new BigDecimal(least.value()));
      return signum > 0 || (signum == 0 && least.inclusive());
    }
    if (constraint instanceof DecimalMax most) {
      int signum = signum(value, new BigDecimal(most.value()));
      return signum < 0 || (signum == 0 && most.inclusive());
    }
    if (constraint instanceof Positive) {
      return signum(value, BigDecimal.ZERO) > 0;
    }
    if (constraint instanceof PositiveOrZero) {
      return signum(value, BigDecimal.ZERO) >= 0;
    }
    if (constraint instanceof Size size) {
      return size.min() <= size(value) && size(value) <= size.max();
    }
    return constraint instanceof NotNull || (constraint instanceof NotEmpty && size(value) > 0);
  }

  private static boolean isNumber(String text) {
    try {
      return new BigDecimal(text).precision() > 0;
    } catch (NumberFormatException none) {
      return false;
    }
  }

  private static boolean isSized(Class<?> type) {
    return type == String.class || type == List.class;
  }

  private static int size(Object value) {
    return value instanceof List<?> list ? list.size() : ((String) value).length();
  }

  /** Compares as the validator does, which gets exact numbers as decimals. */
  private static int signum(Object value, BigDecimal bound) {
    return decimal(value).compareTo(bound);
  }

  private static BigDecimal decimal(Object value) {
    if (value instanceof Fraction fraction) {
      return ExactNumbers.decimal(fraction);
    }
    if (value instanceof Share share) {
      return ExactNumbers.decimal(share.value());
    }
    if (value instanceof BigDecimal decimal) {
      return decimal;
    }
    return value instanceof BigInteger number
        ? new BigDecimal(number)
        : BigDecimal.valueOf(((Number) value).longValue());
  }
}
