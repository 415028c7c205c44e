package org.pingyi.evaluation.diff;

import static java.util.Objects.requireNonNull;

import com.google.common.collect.LinkedHashMultimap;
import com.google.common.collect.SetMultimap;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.pingyi.evaluation.model.Text;

/** Who is ranked against whom in two reports: finds who passed an object, and whom it passed. */
final class Pools {

  /** Another object that was ranked before one, or is now, but not both. */
  record Pass(String object, boolean was) {}

  /**
   * Who stands otherwise to an object than before.
   *
   * @param byItself whether the object's own score moved it past any of them
   * @param others those whose score moved, or who came or went
   * @param tied those that something else than scores decided about
   */
  record Passed(boolean byItself, List<Pass> others, List<Pass> tied) {}

  private final Map<String, ReportIndex.Entry> before;
  private final Map<String, ReportIndex.Entry> after;
  private final SetMultimap<String, String> poolsBefore;
  private final SetMultimap<String, String> poolsAfter;

  Pools(ReportIndex a, ReportIndex b) {
    this.before = a.objects();
    this.after = b.objects();
    this.poolsBefore = pools(before);
    this.poolsAfter = pools(after);
  }

  private static SetMultimap<String, String> pools(Map<String, ReportIndex.Entry> objects) {
    SetMultimap<String, String> pools = LinkedHashMultimap.create();
    objects.forEach(
        (id, entry) -> {
          if (entry.rank().isPresent()) {
            pools.put(entry.pool(), id);
          }
        });
    return pools;
  }

  /** Returns how many objects of a pool are ranked. */
  Optional<String> size(boolean later, String pool) {
    return Optional.of(Integer.toString((later ? poolsAfter : poolsBefore).get(pool).size()));
  }

  /**
   * Finds who was before an object and is no longer, or was not and is.
   *
   * @param object an object that both reports rank
   */
  Passed passed(String object) {
    ReportIndex.Entry own = requireNonNull(before.get(object), object);
    ReportIndex.Entry now = requireNonNull(after.get(object), object);
    boolean moved = !Numbers.same(own.score(), now.score());
    Set<String> all = new LinkedHashSet<>(poolsAfter.get(now.pool()));
    all.addAll(poolsBefore.get(own.pool()));
    boolean byItself = false;
    List<Pass> others = new ArrayList<>();
    List<Pass> tied = new ArrayList<>();
    for (String other : all) {
      boolean was = isAhead(entry(before, other), own);
      if (was != isAhead(entry(after, other), now)) {
        byItself |= moved;
        if (isElsewhere(other) || hasMoved(other)) {
          others.add(new Pass(other, was));
        } else if (!moved) {
          tied.add(new Pass(other, was));
        }
      }
    }
    return new Passed(byItself, others, tied);
  }

  private boolean isElsewhere(String other) {
    Optional<ReportIndex.Entry> was = entry(before, other);
    Optional<ReportIndex.Entry> is = entry(after, other);
    return was.isEmpty() || is.isEmpty() || !was.get().pool().equals(is.get().pool());
  }

  private boolean hasMoved(String other) {
    return !Numbers.same(
        entry(before, other).flatMap(ReportIndex.Entry::score),
        entry(after, other).flatMap(ReportIndex.Entry::score));
  }

  private static boolean isAhead(Optional<ReportIndex.Entry> other, ReportIndex.Entry than) {
    return other.isPresent()
        && other.get().pool().equals(than.pool())
        && other.get().rank().isPresent()
        && than.rank().isPresent()
        && other.get().rank().get() < than.rank().get();
  }

  private static Optional<ReportIndex.Entry> entry(
      Map<String, ReportIndex.Entry> objects, String id) {
    return Optional.ofNullable(objects.get(id));
  }

  /** Returns the cause that others are, at least one. */
  static Cause others(List<Pass> others, Titles titles) {
    List<String> first = others.stream().map(Pass::object).limit(Cause.MOST_OBJECTS).toList();
    List<String> ahead = new ArrayList<>();
    List<String> passed = new ArrayList<>();
    for (Pass other : others) {
      (other.was() ? passed : ahead).add(titles.of("objects", other.object()));
    }
    List<Text> told = new ArrayList<>();
    if (!ahead.isEmpty()) {
      told.add(Text.of("now ranked before it: " + some(ahead, ", "), "现排在其前：" + some(ahead, "、")));
    }
    if (!passed.isEmpty()) {
      told.add(
          Text.of(
              "no longer ranked before it: " + some(passed, ", "), "不再排在其前：" + some(passed, "、")));
    }
    return new Cause(
        Cause.Kind.OTHERS,
        "others",
        Text.of(
            told.stream().map(Text::en).collect(Collectors.joining("; ")),
            told.stream().map(Text::zh).collect(Collectors.joining("；"))),
        Optional.of(Integer.toString(passed.size())),
        Optional.of(Integer.toString(ahead.size())),
        first);
  }

  private static String some(List<String> titles, String separator) {
    int more = titles.size() - Cause.MOST_OBJECTS;
    String named = titles.stream().limit(Cause.MOST_OBJECTS).collect(Collectors.joining(separator));
    return more > 0 ? named + " … (+" + more + ")" : named;
  }
}
