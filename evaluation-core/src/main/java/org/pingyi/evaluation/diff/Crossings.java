package org.pingyi.evaluation.diff;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;

/**
 * Finds who changed sides, among objects that have a place in each of two reports: who stood within
 * some places before and stands beyond others now. However many there are, all are counted and few
 * are listed, without looking at each: the places after are held sorted for the first and second
 * half of all, for each quarter, and so on.
 */
final class Crossings {

  /** An object; higher places are better, and 0 is none. */
  record Moved(String object, int before, int after) {}

  /**
   * Those that are looked for.
   *
   * @param above the place before is higher than this
   * @param to the place before is not higher than this
   * @param bound what the place after is compared with
   * @param beyond whether the place after is higher than the bound; else it is not
   */
  record Range(int above, int to, int bound, boolean beyond) {}

  private final List<Moved> byBefore;

  /** The places after, of each part sorted: of parts of one, two, four … */
  private final List<int[]> levels = new ArrayList<>();

  Crossings(List<Moved> moved) {
    this.byBefore =
        moved.stream().sorted(Comparator.comparingInt(Moved::before).reversed()).toList();
    int size = byBefore.size();
    levels.add(byBefore.stream().mapToInt(Moved::after).toArray());
    for (int part = 2; part < 2 * size; part *= 2) {
      int[] sorted = levels.get(levels.size() - 1).clone();
      for (int from = 0; from < size; from += part) {
        Arrays.sort(sorted, from, Math.min(from + part, size));
      }
      levels.add(sorted);
    }
  }

  /** Returns how many there are. */
  long count(Range range) {
    return new Search(range, List.of()).count();
  }

  /** Returns those in any of some ranges, of each those with the best place before first. */
  Passed.Others found(List<Range> ranges) {
    List<String> first = new ArrayList<>();
    long count = 0;
    for (Range range : ranges) {
      Search search = new Search(range, first);
      search.collect();
      count += search.count();
    }
    return new Passed.Others(first, count);
  }

  /** Returns how many of the first have a place before that is higher than one. */
  private int higher(int place) {
    int low = 0;
    int high = byBefore.size();
    while (low < high) {
      int middle = (low + high) >>> 1;
      if (byBefore.get(middle).before() > place) {
        low = middle + 1;
      } else {
        high = middle;
      }
    }
    return low;
  }

  /** One search in the parts. */
  private final class Search {

    private final Range range;
    private final int from;
    private final int end;
    private final List<String> into;

    private Search(Range range, List<String> into) {
      this.range = range;
      this.from = higher(range.to());
      this.end = higher(range.above());
      this.into = into;
    }

    private void collect() {
      collect(levels.size() - 1, 0);
    }

    private long count() {
      return count(levels.size() - 1, 0);
    }

    private long count(int level, int start) {
      int stop = Math.min(start + (1 << level), byBefore.size());
      if (stop <= from || start >= end || start >= stop) {
        return 0;
      }
      if (from <= start && stop <= end) {
        return found(level, start, stop);
      }
      return count(level - 1, start) + count(level - 1, start + (1 << (level - 1)));
    }

    private void collect(int level, int start) {
      int stop = Math.min(start + (1 << level), byBefore.size());
      boolean outside = stop <= from || start >= end || start >= stop;
      if (into.size() >= Cause.MOST_OBJECTS || outside || found(level, start, stop) == 0) {
        return;
      }
      if (level == 0) {
        into.add(byBefore.get(start).object());
      } else {
        collect(level - 1, start);
        collect(level - 1, start + (1 << (level - 1)));
      }
    }

    private int found(int level, int start, int stop) {
      int[] sorted = levels.get(level);
      int low = start;
      int high = stop;
      while (low < high) {
        int middle = (low + high) >>> 1;
        if (sorted[middle] <= range.bound()) {
          low = middle + 1;
        } else {
          high = middle;
        }
      }
      return range.beyond() ? stop - low : low - start;
    }
  }
}
