package org.pingyi.evaluation.diff;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.pingyi.evaluation.rule.Origin;

/**
 * Finds which rules of a list are the same ones in two schemes, though others were put in between
 * or they were put in another order: first those of the same content in the same order, then others
 * of the same use, the most alike first. Only of the others can a parameter have changed.
 */
final class RuleAlignment {

  private static final List<String> LISTS =
      List.of("rules", "triggers", "papers", "statistics", "review");

  /** Longer lists, which nobody writes by hand, are held side by side as they are. */
  private static final int MOST = 500;

  /** The numbers of a rule in both lists, from 0; one of them may be missing. */
  private record Pair(Optional<Integer> before, Optional<Integer> after) {

    Pair mirrored() {
      return new Pair(/* before= */ after, /* after= */ before);
    }

    Optional<Integer> in(boolean later) {
      return later ? after : before;
    }
  }

  /** How much two rules of the same use have in common. */
  private record Likeness(int in, int out, int inCommon, int apart) {}

  private final List<ListedRule> before;
  private final List<ListedRule> after;
  private final Map<Integer, Integer> partners = new HashMap<>();
  private final Set<Integer> taken = new HashSet<>();

  /** Those of the same content in the same order. */
  private final List<Integer> stayed = new ArrayList<>();

  private RuleAlignment(List<ListedRule> before, List<ListedRule> after) {
    this.before = before;
    this.after = after;
  }

  /** Gives the rules of both reports ids, the same to those that are the same. */
  static void align(Settings a, Settings b, Titles titles) {
    for (String list : LISTS) {
      List<Pair> pairs = pairs(a.listed(list), b.listed(list));
      List<String> ids = ids(list, pairs, a, b, titles);
      identify(list, pairs, ids, a, false);
      identify(list, pairs, ids, b, true);
      order(list, pairs, ids, a, b);
    }
  }

  /** Whichever report is the earlier one, the same rules are paired. */
  private static List<Pair> pairs(List<ListedRule> a, List<ListedRule> b) {
    return content(a).compareTo(content(b)) <= 0
        ? new RuleAlignment(a, b).pairs()
        : new RuleAlignment(b, a).pairs().stream().map(Pair::mirrored).toList();
  }

  private static String content(List<ListedRule> rules) {
    return rules.stream()
        .map(rule -> rule + " " + rule.parameters())
        .collect(Collectors.joining("\n"));
  }

  private List<Pair> pairs() {
    if (Math.max(before.size(), after.size()) <= MOST) {
      inOrder();
      alike();
    } else {
      oneByOne();
    }
    List<Pair> pairs = new ArrayList<>();
    for (int i = 0; i < before.size(); i++) {
      pairs.add(new Pair(Optional.of(i), Optional.ofNullable(partners.get(i))));
    }
    for (int j = 0; j < after.size(); j++) {
      if (!taken.contains(j)) {
        Optional<Integer> last = Optional.of(j - 1);
        int at = 0;
        for (int k = 0; k < pairs.size(); k++) {
          at = pairs.get(k).after().equals(last) ? k + 1 : at;
        }
        pairs.add(at, new Pair(Optional.empty(), Optional.of(j)));
      }
    }
    return pairs;
  }

  private void oneByOne() {
    for (int i = 0; i < Math.min(before.size(), after.size()); i++) {
      if (before.get(i).use().equals(after.get(i).use())) {
        pair(i, i);
      }
    }
  }

  /** Pairs the longest common subsequence. */
  private void inOrder() {
    int[][] longest = new int[before.size() + 1][after.size() + 1];
    for (int i = before.size() - 1; i >= 0; i--) {
      for (int j = after.size() - 1; j >= 0; j--) {
        longest[i][j] =
            before.get(i).equals(after.get(j))
                ? longest[i + 1][j + 1] + 1
                : Math.max(longest[i + 1][j], longest[i][j + 1]);
      }
    }
    int i = 0;
    int j = 0;
    while (i < before.size() && j < after.size()) {
      if (before.get(i).equals(after.get(j))) {
        stayed.add(i);
        pair(i++, j++);
      } else if (longest[i + 1][j] >= longest[i][j + 1]) {
        i++;
      } else {
        j++;
      }
    }
  }

  /** Pairs what is left of the same use: those most alike first, and near before far. */
  private void alike() {
    List<Likeness> all = new ArrayList<>();
    for (int i = 0; i < before.size(); i++) {
      for (int j = 0; j < after.size(); j++) {
        if (!partners.containsKey(i)
            && !taken.contains(j)
            && before.get(i).use().equals(after.get(j).use())) {
          all.add(new Likeness(i, j, before.get(i).inCommon(after.get(j)), apart(i, j)));
        }
      }
    }
    all.sort(
        Comparator.comparing(Likeness::inCommon, Comparator.<Integer>reverseOrder())
            .thenComparing(Likeness::apart));
    for (Likeness each : all) {
      if (!partners.containsKey(each.in()) && !taken.contains(each.out())) {
        pair(each.in(), each.out());
      }
    }
  }

  /** Returns how many of the rules that stayed are between two rules. */
  private int apart(int in, int out) {
    long ahead = stayed.stream().filter(at -> at < in).count();
    long now = stayed.stream().map(partners::get).filter(at -> at != null && at < out).count();
    return (int) Math.abs(ahead - now);
  }

  private void pair(int in, int out) {
    partners.put(in, out);
    taken.add(out);
  }

  /** A rule is known by its id and how many of that id are before it, in either report. */
  private static List<String> ids(
      String list, List<Pair> pairs, Settings a, Settings b, Titles titles) {
    Map<String, Integer> all = new HashMap<>();
    pairs.forEach(pair -> all.merge(use(list, pair, a, b), 1, Integer::sum));
    Map<String, Integer> times = new HashMap<>();
    List<String> ids = new ArrayList<>();
    for (Pair pair : pairs) {
      String use = use(list, pair, a, b);
      int number = times.merge(use, 1, Integer::sum);
      String id = Settings.numbered(Origin.path(list, use), number);
      ids.add(id);
      if (all.getOrDefault(use, 1) > 1) {
        Stream<Optional<String>> numbers =
            Stream.of(
                pair.before().map(at -> number(a.listed(list), at)),
                pair.after().map(at -> number(b.listed(list), at)));
        titles.put(
            id,
            use
                + " "
                + numbers.flatMap(Optional::stream).distinct().collect(Collectors.joining(" → ")));
      }
    }
    return ids;
  }

  private static String use(String list, Pair pair, Settings a, Settings b) {
    return pair.before()
        .map(at -> a.listed(list).get(at))
        .or(() -> pair.after().map(at -> b.listed(list).get(at)))
        .orElseThrow()
        .use();
  }

  /** Returns which of its use a rule is in one report, from 1. */
  private static String number(List<ListedRule> rules, int at) {
    String use = rules.get(at).use();
    return "#" + rules.subList(0, at + 1).stream().filter(rule -> rule.use().equals(use)).count();
  }

  private static void identify(
      String list, List<Pair> pairs, List<String> ids, Settings settings, boolean later) {
    settings.identify(list, sorted(pairs, ids, later));
  }

  /** Returns the ids of the rules of one report, in the order of its list. */
  private static List<String> sorted(List<Pair> pairs, List<String> ids, boolean later) {
    return Stream.iterate(0, at -> at < pairs.size(), at -> at + 1)
        .filter(at -> pairs.get(at).in(later).isPresent())
        .sorted(Comparator.comparing(at -> pairs.get(at).in(later).orElseThrow()))
        .map(ids::get)
        .toList();
  }

  /** In another order rules can do something else. They are named by their earlier numbers. */
  private static void order(
      String list, List<Pair> pairs, List<String> ids, Settings a, Settings b) {
    Set<String> one = new HashSet<>();
    for (int i = 0; i < pairs.size(); i++) {
      if (pairs.get(i).before().isEmpty() || pairs.get(i).after().isEmpty()) {
        one.add(ids.get(i));
      }
    }
    List<String> in = new ArrayList<>(sorted(pairs, ids, false));
    List<String> out = new ArrayList<>(sorted(pairs, ids, true));
    in.removeAll(one);
    out.removeAll(one);
    if (!in.equals(out)) {
      List<String> names = names(a.listed(list));
      Map<String, String> byId = new HashMap<>();
      List<String> all = sorted(pairs, ids, false);
      for (int i = 0; i < all.size(); i++) {
        byId.put(all.get(i), names.get(i));
      }
      a.put(Settings.order(list), Cause.Kind.RULE, joined(in, byId));
      b.put(Settings.order(list), Cause.Kind.RULE, joined(out, byId));
    }
  }

  private static List<String> names(List<ListedRule> rules) {
    Map<String, Integer> all = new HashMap<>();
    rules.forEach(rule -> all.merge(rule.use(), 1, Integer::sum));
    return Stream.iterate(0, at -> at < rules.size(), at -> at + 1)
        .map(
            at -> {
              String use = rules.get(at).use();
              return all.getOrDefault(use, 1) > 1 ? use + " " + number(rules, at) : use;
            })
        .toList();
  }

  private static String joined(List<String> ids, Map<String, String> names) {
    return ids.stream().map(id -> names.getOrDefault(id, id)).collect(Collectors.joining(", "));
  }
}
