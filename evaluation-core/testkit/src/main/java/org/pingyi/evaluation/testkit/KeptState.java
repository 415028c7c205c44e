package org.pingyi.evaluation.testkit;

import java.lang.reflect.Array;
import java.lang.reflect.Field;
import java.lang.reflect.Modifier;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.pingyi.evaluation.rule.Plugin;

/**
 * Looks for fields in which a plugin could keep something from one call to the next: those that are
 * not final, and those whose value can change.
 */
final class KeptState {

  /** Types that are there to be changed. */
  private static final Set<String> CHANGEABLE =
      Set.of(
          "java.lang.StringBuilder",
          "java.lang.StringBuffer",
          "java.lang.ThreadLocal",
          "java.util.BitSet",
          "java.util.Random");

  /** How the classes of collections and maps begin that nobody can change. */
  private static final List<String> CONSTANT =
      List.of(
          "java.util.ImmutableCollections$",
          "java.util.Collections$Copies",
          "java.util.Collections$Empty",
          "java.util.Collections$Singleton",
          "java.util.Collections$Unmodifiable",
          "com.google.common.collect.Immutable");

  private KeptState() {}

  /** Returns the first such field of a plugin, of what it extends and of the classes within. */
  static Optional<String> of(Plugin plugin) {
    for (Class<?> each : lineage(plugin.getClass()).toList()) {
      for (Field field : each.getDeclaredFields()) {
        if (!field.isSynthetic() && canChange(field, plugin)) {
          return Optional.of(
              (isStatic(field) ? "the static field " : "the field ")
                  + each.getSimpleName()
                  + "."
                  + field.getName());
        }
      }
      for (Class<?> inner : each.getDeclaredClasses()) {
        Optional<String> found = ofStatic(inner);
        if (found.isPresent()) {
          return found;
        }
      }
    }
    return Optional.empty();
  }

  /** What is made anew for each call may change; what there is once may not. */
  private static Optional<String> ofStatic(Class<?> type) {
    for (Field field : type.getDeclaredFields()) {
      if (isStatic(field) && !field.isSynthetic() && canChange(field, null)) {
        return Optional.of("the static field " + type.getSimpleName() + "." + field.getName());
      }
    }
    return Optional.empty();
  }

  private static boolean isStatic(Field field) {
    return Modifier.isStatic(field.getModifiers());
  }

  private static boolean canChange(Field field, @Nullable Plugin plugin) {
    return !Modifier.isFinal(field.getModifiers())
        || isChangeable(field.getType())
        || holdsChangeable(field, plugin);
  }

  /** What a field holds shows only where it may be looked at. */
  private static boolean holdsChangeable(Field field, @Nullable Plugin plugin) {
    if (!field.trySetAccessible()) {
      return false;
    }
    try {
      Object value = field.get(plugin);
      return value != null && isChangeable(value);
    } catch (IllegalAccessException hidden) {
      return false;
    }
  }

  private static boolean isChangeable(Object value) {
    if (value.getClass().isArray()) {
      return Array.getLength(value) > 0;
    }
    if (value instanceof Collection || value instanceof Map) {
      return lineage(value.getClass())
          .noneMatch(type -> CONSTANT.stream().anyMatch(type.getName()::startsWith));
    }
    return isChangeable(value.getClass());
  }

  private static boolean isChangeable(Class<?> type) {
    return !Enum.class.isAssignableFrom(type)
        && lineage(type)
            .map(Class::getName)
            .anyMatch(
                name -> CHANGEABLE.contains(name) || name.startsWith("java.util.concurrent."));
  }

  /** Returns a class with those that it extends, but for {@code Object}. */
  private static Stream<Class<?>> lineage(Class<?> type) {
    return Stream.<Class<?>>iterate(
        type, each -> each != null && each != Object.class, Class::getSuperclass);
  }
}
