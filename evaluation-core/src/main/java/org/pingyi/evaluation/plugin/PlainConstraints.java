package org.pingyi.evaluation.plugin;

import jakarta.validation.Valid;
import java.lang.annotation.Annotation;
import java.lang.reflect.AnnotatedElement;
import java.lang.reflect.AnnotatedParameterizedType;
import java.lang.reflect.AnnotatedType;
import java.lang.reflect.Method;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.pingyi.evaluation.model.CalendarDuration;
import org.pingyi.evaluation.model.Fraction;
import org.pingyi.evaluation.rule.Meaning;

/**
 * Says which parameters surely meet their constraints, so that no validator has to be made for
 * them: to make one takes longer than to evaluate a small file.
 *
 * <p>It knows the constraints of every day on the types that they are made for. Where anything else
 * stands on a record, or a value does not meet what stands on it, the validator is asked, and only
 * what the validator says is ever reported.
 */
final class PlainConstraints {

  /** The types of parameters that hold no others, besides enums and records. */
  private static final Set<Class<?>> SIMPLE =
      Set.of(
          String.class,
          Boolean.class,
          Integer.class,
          Long.class,
          BigInteger.class,
          BigDecimal.class,
          Fraction.class,
          CalendarDuration.class,
          LocalDate.class);

  private PlainConstraints() {}

  /** Says whether a value surely meets the constraints of a component. */
  static boolean areMet(Class<? extends Record> type, String component, Object value) {
    if (isPlain(type, new HashSet<>())) {
      for (RecordComponent each : type.getRecordComponents()) {
        if (each.getName().equals(component)) {
          return areMet(each.getAnnotatedType(), of(each, type), value);
        }
      }
    }
    return false;
  }

  /** Says whether a record, with all that it holds, surely meets its constraints. */
  static boolean areMet(Record parameters) {
    return isPlain(parameters.getClass(), new HashSet<>()) && hold(parameters);
  }

  private static boolean isPlain(Class<?> record, Set<Class<?>> seen) {
    if (!seen.add(record)) {
      return true;
    }
    if (record.getInterfaces().length > 0 || !asksNothing(record)) {
      return false;
    }
    Set<Method> accessors = new HashSet<>();
    for (RecordComponent component : record.getRecordComponents()) {
      accessors.add(component.getAccessor());
      if (!isKnown(component.getAnnotatedType(), of(component, record), seen)) {
        return false;
      }
    }
    for (Method method : record.getDeclaredMethods()) {
      if (!accessors.contains(method) && !asksNothing(method)) {
        return false;
      }
    }
    return true;
  }

  private static boolean isKnown(
      AnnotatedType type, Set<Annotation> annotations, Set<Class<?>> seen) {
    Class<?> raw = raw(type.getType());
    for (Annotation annotation : annotations) {
      boolean known =
          annotation instanceof Valid
              ? raw.isRecord() && isPlain(raw, seen)
              : asksNothing(annotation) || KnownConstraint.isMadeFor(annotation, raw);
      if (!known) {
        return false;
      }
    }
    if (type instanceof AnnotatedParameterizedType of) {
      return (raw == Optional.class || raw == List.class)
          && isKnown(element(of), Set.of(element(of).getAnnotations()), seen);
    }
    return type.getType() == raw && isSimple(raw);
  }

  /** Of other types nobody knows what a value holds, or what the validator takes out of it. */
  private static boolean isSimple(Class<?> type) {
    return type.isPrimitive()
        || type.isEnum()
        || (type.isRecord() && type.getTypeParameters().length == 0)
        || SIMPLE.contains(type);
  }

  private static boolean hold(Record parameters) {
    Class<?> type = parameters.getClass();
    for (RecordComponent component : type.getRecordComponents()) {
      Method accessor = component.getAccessor();
      try {
        if (!accessor.trySetAccessible()
            || !areMet(
                component.getAnnotatedType(), of(component, type), accessor.invoke(parameters))) {
          return false;
        }
      } catch (ReflectiveOperationException failure) {
        return false;
      }
    }
    return true;
  }

  private static boolean areMet(
      AnnotatedType type, Set<Annotation> annotations, @Nullable Object value) {
    for (Annotation annotation : annotations) {
      boolean met =
          annotation instanceof Valid
              ? value == null || hold((Record) value)
              : asksNothing(annotation) || KnownConstraint.isMet(annotation, value);
      if (!met) {
        return false;
      }
    }
    return !(type instanceof AnnotatedParameterizedType of) || areElementsMet(element(of), value);
  }

  private static boolean areElementsMet(AnnotatedType element, @Nullable Object value) {
    Set<Annotation> annotations = Set.of(element.getAnnotations());
    if (value instanceof Optional<?> optional) {
      return areMet(element, annotations, optional.orElse(null));
    }
    if (value instanceof List<?> list) {
      for (Object each : list) {
        if (!areMet(element, annotations, each)) {
          return false;
        }
      }
    }
    return true;
  }

  private static AnnotatedType element(AnnotatedParameterizedType type) {
    return type.getAnnotatedActualTypeArguments()[0];
  }

  private static Class<?> raw(Type type) {
    if (type instanceof Class<?> raw) {
      return raw;
    }
    return type instanceof ParameterizedType parameterized
        ? raw(parameterized.getRawType())
        : Object.class;
  }

  /** What is written before a component stands on its type, its field, its accessor, or on all. */
  private static Set<Annotation> of(RecordComponent component, Class<?> record) {
    Set<Annotation> all = new HashSet<>();
    all.addAll(List.of(component.getAnnotatedType().getAnnotations()));
    all.addAll(List.of(component.getAccessor().getAnnotations()));
    try {
      all.addAll(List.of(record.getDeclaredField(component.getName()).getAnnotations()));
    } catch (NoSuchFieldException impossible) {
      throw new IllegalStateException("a record without a field of its component", impossible);
    }
    return all;
  }

  private static boolean asksNothing(AnnotatedElement element) {
    for (Annotation annotation : element.getAnnotations()) {
      if (!asksNothing(annotation)) {
        return false;
      }
    }
    return true;
  }

  /** Annotations of ours, on nulls, and of the language itself are about other things. */
  private static boolean asksNothing(Annotation annotation) {
    String room = annotation.annotationType().getPackageName();
    return room.equals(Meaning.class.getPackageName())
        || room.equals("org.jspecify.annotations")
        || room.equals("java.lang");
  }
}
