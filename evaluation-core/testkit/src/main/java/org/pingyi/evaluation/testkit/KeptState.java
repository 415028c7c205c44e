package org.pingyi.evaluation.testkit;

import java.lang.reflect.Field;
import java.lang.reflect.Modifier;
import java.util.Optional;
import java.util.Set;

/** Looks for fields in which a plugin could keep something from one call to the next. */
final class KeptState {

  /** Types that are there to be changed. Lists and maps are not among them: most are constants. */
  private static final Set<String> CHANGEABLE =
      Set.of(
          "java.lang.StringBuilder",
          "java.lang.StringBuffer",
          "java.lang.ThreadLocal",
          "java.util.ArrayDeque",
          "java.util.ArrayList",
          "java.util.BitSet",
          "java.util.EnumMap",
          "java.util.HashMap",
          "java.util.HashSet",
          "java.util.IdentityHashMap",
          "java.util.LinkedHashMap",
          "java.util.LinkedHashSet",
          "java.util.LinkedList",
          "java.util.PriorityQueue",
          "java.util.Random",
          "java.util.TreeMap",
          "java.util.TreeSet",
          "java.util.WeakHashMap");

  private KeptState() {}

  /** Returns the first such field of a class, of those that it extends and of those within it. */
  static Optional<String> of(Class<?> type) {
    for (Class<?> each = type; each != null && each != Object.class; each = each.getSuperclass()) {
      for (Field field : each.getDeclaredFields()) {
        if (!field.isSynthetic() && canChange(field)) {
          return Optional.of(
              (Modifier.isStatic(field.getModifiers()) ? "the static field " : "the field ")
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
      if (Modifier.isStatic(field.getModifiers()) && !field.isSynthetic() && canChange(field)) {
        return Optional.of("the static field " + type.getSimpleName() + "." + field.getName());
      }
    }
    return Optional.empty();
  }

  private static boolean canChange(Field field) {
    return !Modifier.isFinal(field.getModifiers())
        || isChangeable(field.getType())
        || holdsChangeable(field);
  }

  /** What a constant holds shows only where it may be looked at. */
  private static boolean holdsChangeable(Field field) {
    if (!Modifier.isStatic(field.getModifiers()) || !field.trySetAccessible()) {
      return false;
    }
    try {
      Object value = field.get(null);
      return value != null && isChangeable(value.getClass());
    } catch (IllegalAccessException hidden) {
      return false;
    }
  }

  private static boolean isChangeable(Class<?> type) {
    return CHANGEABLE.contains(type.getName())
        || type.getName().startsWith("java.util.concurrent.");
  }
}
