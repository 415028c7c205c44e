package org.pingyi.evaluation.intake;

import java.lang.reflect.Field;
import java.lang.reflect.Modifier;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Deque;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** What can be reached from some values through the fields of the project's own types. */
final class Reached {

  private static final String OURS = "org.pingyi.evaluation.";
  private static final Set<String> PACKAGES =
      Set.of("intake", "ballot", "journal", "receipt", "audit");

  private final IdentityHashMap<Object, Boolean> seen = new IdentityHashMap<>();
  private final Deque<Object> next = new ArrayDeque<>();

  private Reached() {}

  /** The values of our own types, each once, themselves included. */
  static List<Object> from(Collection<?> values) {
    Reached reached = new Reached();
    reached.next.addAll(values);
    List<Object> found = new ArrayList<>();
    while (!reached.next.isEmpty()) {
      Object value = reached.next.remove();
      if (reached.seen.put(value, true) == null) {
        if (isOurs(value.getClass())) {
          found.add(value);
        }
        reached.goOn(value);
      }
    }
    return found;
  }

  private static boolean isOurs(Class<?> type) {
    String name = type.getName();
    return name.startsWith(OURS)
        && name.indexOf('.', OURS.length()) > 0
        && PACKAGES.contains(name.substring(OURS.length(), name.indexOf('.', OURS.length())));
  }

  private void goOn(Object value) {
    if (value instanceof Collection<?> many) {
      many.stream().filter(each -> each != null).forEach(next::add);
    } else if (value instanceof Map<?, ?> map) {
      next.addAll(map.keySet());
      map.values().stream().filter(each -> each != null).forEach(next::add);
    } else if (value instanceof Optional<?> perhaps) {
      perhaps.ifPresent(next::add);
    } else if (isOurs(value.getClass())) {
      fields(value);
    }
  }

  private void fields(Object value) {
    for (Class<?> type = value.getClass();
        type != null && isOurs(type);
        type = type.getSuperclass()) {
      for (Field field : type.getDeclaredFields()) {
        if (!Modifier.isStatic(field.getModifiers()) && !field.getType().isPrimitive()) {
          field.setAccessible(true);
          try {
            Object content = field.get(value);
            if (content != null) {
              next.add(content);
            }
          } catch (IllegalAccessException impossible) {
            throw new AssertionError(impossible);
          }
        }
      }
    }
  }
}
