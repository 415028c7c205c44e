package org.pingyi.evaluation.rectification.metrics;

import java.time.YearMonth;
import java.util.Comparator;
import java.util.Optional;
import org.pingyi.evaluation.text.CodePoints;

/**
 * Which group an item is in: by grouping, then by id in code point order; those without one, and
 * then those whose name was erased, come last.
 *
 * @param by by what it is grouped
 * @param id the group's id, if it has one
 * @param isErased whether it is the group of erased names
 */
record GroupKey(Grouping by, Optional<String> id, boolean isErased)
    implements Comparable<GroupKey> {

  private static final Comparator<GroupKey> ORDER =
      Comparator.comparing(GroupKey::by)
          .thenComparing(GroupKey::isErased)
          .thenComparing(key -> key.id().isEmpty())
          .thenComparing(key -> key.id().orElse(""), CodePoints.ORDER);

  static GroupKey whole() {
    return new GroupKey(Grouping.WHOLE, Optional.empty(), false);
  }

  static GroupKey of(Grouping by, ItemOutcome item) {
    return switch (by) {
      case WHOLE -> whole();
      case OWNER -> new GroupKey(by, item.owner().name(), item.owner().isErased());
      case OBJECT -> new GroupKey(by, Optional.of(item.object()), false);
      case CRITERION -> new GroupKey(by, item.criterion(), false);
      case MONTH ->
          new GroupKey(by, Optional.of(YearMonth.from(item.reported()).toString()), false);
    };
  }

  @Override
  public int compareTo(GroupKey other) {
    return ORDER.compare(this, other);
  }

  /** Names nobody. */
  @Override
  public String toString() {
    return "a group by " + by.id();
  }
}
