package org.pingyi.evaluation.opinion;

import com.google.common.collect.ImmutableSortedSet;
import java.util.Collection;
import java.util.Set;
import org.pingyi.evaluation.text.CodePoints;
import org.pingyi.evaluation.text.WhiteSpace;

/** What ids keep to. */
final class Ids {

  private static final int LONGEST = 200;

  private Ids() {}

  static boolean isOne(String id) {
    return !WhiteSpace.isBlank(id) && id.length() <= LONGEST && !CodePoints.hasHalf(id);
  }

  static void require(String id) {
    if (!isOne(id)) {
      throw new IllegalArgumentException("an id has 1 to " + LONGEST + " characters");
    }
  }

  static Set<String> requireAll(Collection<String> ids) {
    ids.forEach(Ids::require);
    return ImmutableSortedSet.copyOf(CodePoints.ORDER, ids);
  }
}
