package org.pingyi.evaluation.testkit.checker;

import static java.util.Objects.requireNonNull;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Redoes the ranks of one pool: one more than the number of objects that are better. Better is the
 * higher published score; between equal scores what breaks ties decides in turn, and none is worst.
 */
final class RankCheck {

  private static final Comparator<List<Optional<Exact>>> BETTER_FIRST = RankCheck::compare;

  private final Premises premises;
  private final Differences differences;
  private final List<Appraised> ordered;
  private final Map<String, List<Optional<Exact>>> keys = new LinkedHashMap<>();
  private final Map<String, Exact> named = new LinkedHashMap<>();
  private final Map<String, Integer> ranks = new LinkedHashMap<>();

  /** Ranks the objects of a pool, which all have a score, given in the order of the report. */
  RankCheck(Premises premises, Differences differences, List<Appraised> pool) {
    this.premises = premises;
    this.differences = differences;
    pool.forEach(object -> keys.put(object.id(), object.keys(premises)));
    this.ordered = pool.stream().sorted(Comparator.comparing(this::keys, BETTER_FIRST)).toList();
    for (Appraised object : ordered) {
      long better =
          ordered.stream().filter(other -> compare(keys(other), keys(object)) < 0).count();
      ranks.put(object.id(), Math.toIntExact(better + 1));
      for (int i = 0; i < keys(object).size(); i++) {
        String name = name(object, i);
        keys(object).get(i).ifPresent(number -> named.put(name, number));
      }
    }
  }

  private List<Optional<Exact>> keys(Appraised object) {
    return requireNonNull(keys.get(object.id()));
  }

  private static int compare(List<Optional<Exact>> a, List<Optional<Exact>> b) {
    int key = deciding(a, b);
    return key == a.size() ? 0 : compare(a.get(key), b.get(key));
  }

  private static int compare(Optional<Exact> a, Optional<Exact> b) {
    if (a.isPresent() && b.isPresent()) {
      return b.get().compareTo(a.get());
    }
    return Boolean.compare(b.isPresent(), a.isPresent());
  }

  /** The number of the first key in which two objects differ, or the number of all keys. */
  private static int deciding(List<Optional<Exact>> a, List<Optional<Exact>> b) {
    int key = 0;
    while (key < a.size() && compare(a.get(key), b.get(key)) == 0) {
      key++;
    }
    return key;
  }

  /** The objects of the pool, best first. */
  List<Appraised> ordered() {
    return ordered;
  }

  int rank(Appraised object) {
    return requireNonNull(ranks.get(object.id()));
  }

  /** How many others have the same rank. */
  int tied(Appraised object) {
    return Math.toIntExact(
        ordered.stream().filter(other -> rank(other) == rank(object)).count() - 1);
  }

  void check(Appraised object) {
    int rank = rank(object);
    differences.count(object.at().get("rank"), rank, "one more than are better");
    At explanation = object.explained().of("rank");
    differences.exact(explanation.get("exact"), Exact.of(rank), "one more than are better");
    differences.count(explanation.get("published"), rank, "one more than are better");
    List<Exact> constants =
        new NodeCheck(premises, differences)
            .steps(
                explanation, Exact.of(rank), Origins.of("better", Map.of("", Exact.of(rank - 1L))));
    differences.same(
        explanation.get("step"), constants, List.of(Exact.ONE), "the best of all is first");
    grounds(object, explanation);
    ties(object);
  }

  /** By what the object stands behind the one before it, and ahead of the one after it. */
  private void grounds(Appraised object, At explanation) {
    int place = ordered.indexOf(object);
    List<String> expected = new ArrayList<>();
    if (place > 0) {
      against(object, ordered.get(place - 1), "<").ifPresent(expected::add);
    }
    if (place + 1 < ordered.size()) {
      against(object, ordered.get(place + 1), ">").ifPresent(expected::add);
    }
    List<String> there = new ArrayList<>();
    for (GroundsCheck.Ground ground :
        GroundsCheck.redo(explanation, Origins.of("ranked-by", named), differences)) {
      differences.require(ground.at(), ground.holds(), "what sets neighbours apart");
      there.add(
          ground.at().get("left").get("of").text()
              + " "
              + ground.relation()
              + " "
              + ground.at().get("right").get("of").text());
    }
    differences.same(explanation, there, expected, "how it stands to its neighbours");
  }

  private Optional<String> against(Appraised object, Appraised other, String apart) {
    List<Optional<Exact>> mine = keys(object);
    List<Optional<Exact>> theirs = keys(other);
    int deciding = deciding(mine, theirs);
    int key = deciding == mine.size() ? 0 : deciding;
    return mine.get(key).isEmpty() || theirs.get(key).isEmpty()
        ? Optional.empty()
        : Optional.of(
            name(object, key)
                + (deciding == mine.size() ? " = " : " " + apart + " ")
                + name(other, key));
  }

  private String name(Appraised object, int key) {
    if (key == 0) {
      return Origins.path(object.id(), "score");
    }
    String tie = premises.ties().get(key - 1);
    return tie.equals("satisfaction")
        ? Origins.path(object.id(), tie)
        : Origins.path(object.id(), "raters", tie);
  }

  /** What breaks ties is explained where another object has the same score. */
  private void ties(Appraised object) {
    for (int i = 0; i < premises.ties().size() && isTied(object); i++) {
      At explanation = object.explained().of("rank/ties/" + i);
      Optional<Exact> key = keys(object).get(i + 1);
      differences.same(
          explanation, explanation.find("exact").map(At::exact), key, premises.ties().get(i));
      NodeCheck check = new NodeCheck(premises, differences);
      if (key.isEmpty()) {
        check.none(explanation);
      } else {
        check.steps(explanation, key.get(), object.published().or(object.counts().origins()));
      }
    }
  }

  boolean isTied(Appraised object) {
    return ordered.stream()
        .anyMatch(other -> !other.id().equals(object.id()) && other.score().equals(object.score()));
  }
}
