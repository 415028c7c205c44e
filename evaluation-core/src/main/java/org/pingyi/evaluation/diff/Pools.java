package org.pingyi.evaluation.diff;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.pingyi.evaluation.model.Text;

/**
 * Who is ranked against whom in two reports: finds who passed an object, and whom it passed. What
 * is asked about a pool is answered from what is kept of it. Not thread-safe.
 */
final class Pools {

  private static final String TIES = "ranking/ties";

  private final Map<String, Map<String, Standing>> before;
  private final Map<String, Map<String, Standing>> after;
  private final Optional<List<String>> ties;
  private final Map<String, Standings> standings = new HashMap<>();
  private final Map<List<String>, Holders> holders = new HashMap<>();

  Pools(ReportIndex a, ReportIndex b) {
    this.before = pools(a);
    this.after = pools(b);
    this.ties =
        a.settings()
            .value(TIES)
            .filter(listed -> b.settings().value(TIES).equals(Optional.of(listed)))
            .map(listed -> listed.isEmpty() ? List.of() : List.of(listed.split(", ", -1)));
  }

  private static Map<String, Map<String, Standing>> pools(ReportIndex report) {
    Map<String, Map<String, Standing>> pools = new LinkedHashMap<>();
    report
        .objects()
        .forEach(
            (id, entry) -> {
              Standing standing = entry.standing();
              if (standing.isRankedIn(standing.pool())) {
                pools
                    .computeIfAbsent(standing.pool(), pool -> new LinkedHashMap<>())
                    .put(id, standing);
              }
            });
    return pools;
  }

  private Map<String, Standing> pool(boolean later, String pool) {
    return (later ? after : before).getOrDefault(pool, Map.of());
  }

  /** Returns how many objects of a pool are ranked. */
  int size(boolean later, String pool) {
    return pool(later, pool).size();
  }

  /**
   * Finds who was before an object and is no longer, or was not and is.
   *
   * @param pool the pool in which both reports rank it
   */
  Passed passed(String object, String pool) {
    return standings
        .computeIfAbsent(pool, name -> new Standings(pool(false, name), pool(true, name), ties))
        .of(object);
  }

  /** Returns who holds a grade in a pool. */
  Holders holders(String grade, String pool) {
    return holders.computeIfAbsent(
        List.of(grade, pool), each -> new Holders(grade, pool(false, pool), pool(true, pool)));
  }

  /** Returns the cause that others are, at least one. */
  static Cause others(Passed passed, Titles titles) {
    List<Text> told = new ArrayList<>();
    tell("now ranked before it: ", "现排在其前：", passed.ahead(), titles, told);
    tell("no longer ranked before it: ", "不再排在其前：", passed.passed(), titles, told);
    return others("others", told, passed.passed(), passed.ahead());
  }

  static Cause others(String id, List<Text> told, Passed.Others before, Passed.Others after) {
    List<String> first = new ArrayList<>(after.first());
    first.addAll(before.first());
    return new Cause(
        Cause.Kind.OTHERS,
        id,
        Text.of(
            told.stream().map(Text::en).collect(Collectors.joining("; ")),
            told.stream().map(Text::zh).collect(Collectors.joining("；"))),
        Optional.of(Long.toString(before.count())),
        Optional.of(Long.toString(after.count())),
        first.stream().limit(Cause.MOST_OBJECTS).toList());
  }

  /** Adds who is meant after what is said of them; nothing where there is nobody. */
  static void tell(String en, String zh, Passed.Others others, Titles titles, List<Text> into) {
    if (others.count() > 0) {
      into.add(Text.of(en + some(others, ", ", titles), zh + some(others, "、", titles)));
    }
  }

  private static String some(Passed.Others others, String separator, Titles titles) {
    long more = others.count() - others.first().size();
    String named =
        others.first().stream()
            .map(id -> titles.of("objects", id))
            .collect(Collectors.joining(separator));
    return more > 0 ? named + " … (+" + more + ")" : named;
  }
}
