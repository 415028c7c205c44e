package org.pingyi.evaluation.diff;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;

/** Who in a pool holds a grade that is limited, in two reports. */
final class Holders {

  private static final int FIRST = 1 << 30;

  private final Map<String, Standing> before;
  private final Map<String, Standing> after;
  private final String grade;
  private final Crossings crossings;

  Holders(String grade, Map<String, Standing> before, Map<String, Standing> after) {
    this.grade = grade;
    this.before = before;
    this.after = after;
    Set<String> all = new LinkedHashSet<>(before.keySet());
    all.addAll(after.keySet());
    List<Crossings.Moved> moved = new ArrayList<>();
    for (String id : all) {
      int was = holds(false, id) ? place(before, id) : 0;
      int is = holds(true, id) ? place(after, id) : 0;
      if (was != 0 || is != 0) {
        moved.add(new Crossings.Moved(id, was, is));
      }
    }
    this.crossings = new Crossings(moved);
  }

  /** Whether an object held the grade when it was limited. */
  boolean holds(boolean later, String object) {
    Standing standing = (later ? after : before).get(object);
    return standing != null && standing.held().contains(grade);
  }

  private static int place(Map<String, Standing> pool, String object) {
    long rank = Objects.requireNonNull(pool.get(object), object).rank().orElseThrow();
    return FIRST - (int) Math.min(rank, FIRST);
  }

  /** Returns how many hold the grade and are not ranked after an object, itself among them. */
  long upTo(boolean later, String object) {
    int place = place(later ? after : before, object);
    return later
        ? crossings.count(new Crossings.Range(-1, FIRST, place - 1, true))
        : crossings.count(new Crossings.Range(place - 1, FIRST, -1, true));
  }

  /** Returns who holds the grade and is not ranked after an object only now. */
  Passed.Others came(String object) {
    int was = place(before, object) - 1;
    int is = place(after, object) - 1;
    return crossings.found(List.of(new Crossings.Range(-1, was, is, true)));
  }

  /** Returns who held the grade and was not ranked after an object, and does or is no longer. */
  Passed.Others left(String object) {
    int was = place(before, object) - 1;
    int is = place(after, object) - 1;
    return crossings.found(List.of(new Crossings.Range(was, FIRST, is, false)));
  }
}
