package org.pingyi.evaluation.count.chunks;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/** Numbers objects from 0 in the order in which threads first ask for them. Thread-safe. */
final class ObjectNumbers {

  private final Map<String, Integer> numbers = new ConcurrentHashMap<>();
  private final List<String> ids = new ArrayList<>();

  int numberOf(String id) {
    Integer known = numbers.get(id);
    return known == null ? add(id) : known;
  }

  private synchronized int add(String id) {
    Integer known = numbers.putIfAbsent(id, ids.size());
    if (known != null) {
      return known;
    }
    ids.add(id);
    return ids.size() - 1;
  }

  synchronized String id(int number) {
    return ids.get(number);
  }

  synchronized int size() {
    return ids.size();
  }
}
