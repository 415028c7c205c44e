package org.pingyi.evaluation.model;

import java.util.Collection;
import java.util.HashSet;
import java.util.Set;
import org.pingyi.evaluation.text.WhiteSpace;

/** What every id of the model keeps to: it is not blank, and it is unique where it has to be. */
final class Ids {

  private Ids() {}

  static void require(String id) {
    if (WhiteSpace.isBlank(id)) {
      throw new IllegalArgumentException("an id must not be blank");
    }
  }

  static void requireUnique(Collection<String> ids) {
    Set<String> seen = new HashSet<>();
    for (String id : ids) {
      if (!seen.add(id)) {
        throw new IllegalArgumentException("twice the same id: " + id);
      }
    }
  }
}
