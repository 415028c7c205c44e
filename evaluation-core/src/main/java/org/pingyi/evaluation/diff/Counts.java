package org.pingyi.evaluation.diff;

import com.google.common.collect.LinkedHashMultimap;
import com.google.common.collect.SetMultimap;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.pingyi.evaluation.model.Fraction;
import org.pingyi.evaluation.rule.Origin;

/** Finds which counts of an object are behind a number that was counted. */
final class Counts {

  private static final String COUNTS = "/counts/";

  private final Side a;
  private final Side b;
  private final Titles titles;

  /** The counts of each cell and stratum, and the cells of each leaf, in either report. */
  private final SetMultimap<String, String> counts = LinkedHashMultimap.create();

  private final SetMultimap<String, String> cells = LinkedHashMultimap.create();

  Counts(Side a, Side b, Titles titles) {
    this.a = a;
    this.b = b;
    this.titles = titles;
    a.object().facts().keySet().forEach(this::index);
    b.object().facts().keySet().forEach(this::index);
  }

  private void index(String fact) {
    int at = fact.indexOf(COUNTS);
    if (at < 0) {
      return;
    }
    String cell = fact.substring(0, at);
    counts.put(cell, fact);
    if (!cell.contains("/strata/")) {
      cells.put(cell.substring(0, cell.indexOf("/raters/")), cell);
    }
  }

  /** Takes one count: of an option, or of ballots. A cell that has no such option has 0. */
  void one(String fact, Causes into) {
    boolean cell = fact.contains(COUNTS);
    into.add(
        Cause.Kind.COUNT,
        fact,
        titles.text(fact),
        cell ? Optional.of(Long.toString(a.object().count(fact))) : a.object().value(fact),
        cell ? Optional.of(Long.toString(b.object().count(fact))) : b.object().value(fact));
  }

  /**
   * Takes the counts of a cell that make one of its totals.
   *
   * @param cell the cell or stratum
   * @param total {@code ballots}, {@code answered}, {@code rated}, {@code positive} or {@code
   *     negative}
   */
  void total(String cell, String total, Causes into) {
    String fact = cell + "/" + total;
    if (a.object().count(fact) == b.object().count(fact)) {
      return;
    }
    if (total.equals("ballots")) {
      one(fact, into);
      return;
    }
    for (String count : counts.get(cell)) {
      String option = Titles.unescaped(count.substring(count.lastIndexOf('/') + 1));
      if (total.equals("answered")
          || belongs(a, cell, option, total)
          || belongs(b, cell, option, total)) {
        one(count, into);
        option(a, cell, option, into);
      }
    }
  }

  /** Takes what an option of a cell is worth, and what attitude it is, where that changed. */
  private void option(Side side, String cell, String option, Causes into) {
    String at = option(side, cell, option);
    for (String id : List.of(at, at + "/attitude")) {
      into.add(
          Cause.Kind.OPTION, id, titles.text(id), both(id, a.setting(id)), both(id, b.setting(id)));
    }
  }

  /** A setting that only one report has is no change of it. */
  private Optional<String> both(String id, Optional<String> value) {
    return a.setting(id).isPresent() && b.setting(id).isPresent() ? value : Optional.empty();
  }

  /** Takes the counts that make one total of a leaf over all groups, or of one group. */
  void pooled(String leaf, Optional<String> group, String total, Causes into) {
    Set<String> in = cells(leaf, group);
    if (sum(a, in, total) != sum(b, in, total)) {
      in.forEach(cell -> total(cell, total, into));
    }
  }

  /** Takes how often an answer was given: of a leaf, perhaps a group, and the answer. */
  void answer(String[] place, Causes into) {
    Optional<String> group =
        place.length > 2 ? Optional.of(Titles.unescaped(place[1])) : Optional.empty();
    for (String cell : cells(Titles.unescaped(place[0]), group)) {
      one(cell + COUNTS + place[place.length - 1], into);
    }
  }

  /** Takes all counts below some criteria, or of all of them, that changed; without strata. */
  void all(Set<String> leaves, Optional<String> group, Causes into) {
    for (String leaf : leaves) {
      for (String cell : cells(leaf, group)) {
        counts.get(cell).forEach(count -> one(count, into));
      }
    }
  }

  private static long sum(Side side, Set<String> cells, String total) {
    return cells.stream().mapToLong(cell -> side.object().count(cell + "/" + total)).sum();
  }

  /** Returns the cells of a leaf in either report, or that of one group. */
  private Set<String> cells(String leaf, Optional<String> group) {
    return group.isPresent()
        ? Set.of(Origin.path("criteria", leaf, "raters", group.get()))
        : cells.get(Origin.path("criteria", leaf));
  }

  /** Whether an answer is counted in a total, by what the scheme says of it. */
  private static boolean belongs(Side side, String cell, String option, String total) {
    String scale = scale(side, cell);
    Optional<String> range = side.setting(Origin.path("scales", scale, "range"));
    if (range.isPresent()) {
      return true;
    }
    String at = option(side, cell, option);
    return total.equals("rated")
        ? side.setting(at).filter(value -> !value.isEmpty()).isPresent()
        : side.setting(at + "/attitude").filter(total::equals).isPresent();
  }

  private static String scale(Side side, String cell) {
    String[] parts = cell.split("/", -1);
    return side.setting("criteria/" + parts[1] + "/scale").orElse("");
  }

  /** Returns the setting of an option of a cell. */
  static String option(Side side, String cell, String option) {
    return Origin.path("scales", scale(side, cell), "options", option);
  }

  /** Takes what an option is worth, as two explanations have it. */
  void value(String cell, String option, Fraction before, Fraction after, Causes into) {
    String id = option(b, cell, option);
    into.add(
        Cause.Kind.OPTION,
        id,
        titles.text(id),
        Optional.of(before.toString()),
        Optional.of(after.toString()));
  }
}
