package org.pingyi.evaluation.diff;

import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.TreeSet;
import org.pingyi.evaluation.model.Fraction;
import org.pingyi.evaluation.source.Numbers;

/**
 * One pool in two reports. The ranked objects of both are held on one scale, so that it can be said
 * where one would stand if it alone had moved.
 */
final class Standings {

  /** What an object is ranked by: its score, then what breaks ties. */
  private record Key(Fraction score, List<Optional<Fraction>> ties) {}

  private static final Comparator<Key> ORDER =
      Comparator.comparing(Key::score).thenComparing(Key::ties, Standings::compare);

  private final Map<String, Key> before = new LinkedHashMap<>();
  private final Map<String, Key> after = new LinkedHashMap<>();
  private final Map<Fraction, Integer> sharing = new HashMap<>();
  private final Map<Fraction, Integer> sharingNow = new HashMap<>();
  private final List<Key> scale;
  private final Crossings crossings;

  /**
   * Takes the ranked objects of the pool.
   *
   * @param ties what breaks ties in both reports; none where that is not the same, so that among
   *     equal scores only the ranks are known
   */
  Standings(
      Map<String, Standing> before, Map<String, Standing> after, Optional<List<String>> ties) {
    before.forEach((id, each) -> take(id, each, ties, this.before, sharing));
    after.forEach((id, each) -> take(id, each, ties, this.after, sharingNow));
    TreeSet<Key> keys = new TreeSet<>(ORDER);
    keys.addAll(this.before.values());
    keys.addAll(this.after.values());
    this.scale = new ArrayList<>(keys);
    Map<String, Key> all = new LinkedHashMap<>(this.before);
    all.putAll(this.after);
    this.crossings =
        new Crossings(
            all.keySet().stream()
                .map(id -> new Crossings.Moved(id, place(this.before, id), place(this.after, id)))
                .toList());
  }

  private static void take(
      String id,
      Standing standing,
      Optional<List<String>> ties,
      Map<String, Key> into,
      Map<Fraction, Integer> sharing) {
    Fraction score = standing.score().flatMap(Numbers::read).orElse(Fraction.ZERO);
    List<Optional<Fraction>> numbers =
        ties.map(standing::ties)
            .orElseGet(() -> List.of(standing.rank().map(rank -> Fraction.of(-rank))));
    into.put(id, new Key(score, numbers));
    sharing.merge(score, 1, Integer::sum);
  }

  private static int compare(List<Optional<Fraction>> a, List<Optional<Fraction>> b) {
    for (int i = 0; i < a.size(); i++) {
      int order = compare(a.get(i), b.get(i));
      if (order != 0) {
        return order;
      }
    }
    return 0;
  }

  private static int compare(Optional<Fraction> a, Optional<Fraction> b) {
    return a.isPresent() && b.isPresent()
        ? a.get().compareTo(b.get())
        : Boolean.compare(a.isPresent(), b.isPresent());
  }

  private int place(Map<String, Key> keys, String id) {
    Key key = keys.get(id);
    return key == null ? 0 : 1 + Collections.binarySearch(scale, key, ORDER);
  }

  /**
   * Finds who was before an object and is no longer, or was not and is, and whether the object
   * itself would stand otherwise to any of them if it alone had moved.
   */
  Passed of(String object) {
    Key own = Objects.requireNonNull(before.get(object), object);
    Key now = Objects.requireNonNull(after.get(object), object);
    int was = place(before, object);
    int is = place(after, object);
    boolean scored = !own.score().equals(now.score());
    int top = scale.size();
    // Those that it passed, or that passed it, by its own score alone are not named.
    List<Crossings.Range> passed =
        scored && is > was
            ? List.of(
                new Crossings.Range(is, top, is, false), new Crossings.Range(was, is, was, false))
            : List.of(new Crossings.Range(was, top, is, false));
    List<Crossings.Range> ahead =
        scored && is < was
            ? List.of(
                new Crossings.Range(-1, is, is, true), new Crossings.Range(is, was, was, true))
            : List.of(new Crossings.Range(-1, was, is, true));
    boolean shares =
        sharing.getOrDefault(own.score(), 0) > 1 || sharingNow.getOrDefault(now.score(), 0) > 1;
    boolean byItself = byItself(was, is);
    return new Passed(
        byItself && scored,
        shares,
        byItself && !scored ? tie(own, now, is > was) : Optional.empty(),
        crossed(ahead),
        crossed(passed));
  }

  /** Whether anyone whom it passed, or who passed it, did not do all of that alone. */
  private boolean byItself(int was, int is) {
    int top = scale.size();
    if (is > was) {
      return crossings.count(new Crossings.Range(was, top, is, false))
          > crossings.count(new Crossings.Range(is, top, was, false));
    }
    return is < was
        && crossings.count(new Crossings.Range(-1, was, is, true))
            > crossings.count(new Crossings.Range(-1, is, was, true));
  }

  /** Returns which number that breaks ties is the first that differs, if it moved the same way. */
  private static Optional<Integer> tie(Key own, Key now, boolean up) {
    for (int i = 0; i < own.ties().size(); i++) {
      int moved = compare(now.ties().get(i), own.ties().get(i));
      if (moved != 0) {
        return moved > 0 == up ? Optional.of(i) : Optional.empty();
      }
    }
    return Optional.empty();
  }

  private Passed.Others crossed(List<Crossings.Range> ranges) {
    return crossings.found(ranges);
  }
}
