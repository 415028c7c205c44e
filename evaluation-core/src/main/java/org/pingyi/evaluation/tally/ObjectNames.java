package org.pingyi.evaluation.tally;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/** Numbers objects from 0 in the order in which they are first asked for. Thread-safe. */
final class ObjectNames {

  private final Map<String, Integer> numbers = new ConcurrentHashMap<>();
  private final List<String> ids = new ArrayList<>();
  private volatile int size;

  int number(String id) {
    Integer known = numbers.get(id);
    return known == null ? add(id) : known;
  }

  private synchronized int add(String id) {
    Integer known = numbers.get(id);
    if (known != null) {
      return known;
    }
    int number = ids.size();
    ids.add(id);
    size = ids.size();
    numbers.put(id, number); // Last: who finds the number without the lock counts on all else.
    return number;
  }

  /** How many objects were asked for. */
  int size() {
    return size;
  }

  synchronized String id(int number) {
    return ids.get(number);
  }

  /** The ids of all objects, in the order of their numbers. */
  synchronized List<String> all() {
    return List.copyOf(ids);
  }
}
