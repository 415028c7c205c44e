package org.pingyi.evaluation.checked;

import static org.pingyi.evaluation.checked.RandomDecisions.map;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.stream.IntStream;

/**
 * Makes schemes at random that use all that a scheme may have: scales of options and of numbers,
 * trees of criteria, groups with minima, strata and other weights, every standard rule.
 */
final class RandomSchemes {

  private static final List<String> MODES =
      List.of("half-up", "half-even", "half-down", "up", "down");
  private static final List<String> ATTITUDES = List.of("positive", "neutral", "negative");
  private static final List<String> MISSING = List.of("renormalise", "incomplete", "zero");
  private static final List<String> SHARES =
      List.of("0%", "10%", "1/3", "40%", "0.5", "2/3", "100%");
  private static final List<String> WEIGHTS = List.of("1", "2", "0.5", "3.25", "7", "20");
  private static final List<String> DURATIONS =
      List.of("0d", "30d", "P1M", "P1Y2M", "1 working day", "12 working days", "0 working days");
  private static final List<String> KINDS = List.of("window", "office");

  private final Random random;
  private final Map<String, List<String>> answers = new LinkedHashMap<>();
  private final Map<String, List<RandomScoring.Rating>> ratings = new LinkedHashMap<>();
  private final Map<String, String> leaves = new LinkedHashMap<>();
  private final Set<String> scoredByDefault = new LinkedHashSet<>();
  private final Map<String, List<String>> groups = new LinkedHashMap<>();
  private final List<String> objects = new ArrayList<>();
  private final List<String> criteria = new ArrayList<>();
  private final List<String> grades = new ArrayList<>();
  private final Map<String, Object> scheme = new LinkedHashMap<>();

  private RandomSchemes(Random random) {
    this.random = random;
  }

  /** Makes a scheme and ballots. */
  static RandomCase make(Random random) {
    RandomSchemes made = new RandomSchemes(random);
    made.scheme();
    return RandomCase.of(made.scheme, new RandomBallots(random).make(made));
  }

  /** The answers that each leaf may have. */
  Map<String, List<String>> answersOfLeaves() {
    Map<String, List<String>> each = new LinkedHashMap<>();
    leaves.forEach((leaf, scale) -> each.put(leaf, answers.get(scale)));
    return each;
  }

  /** The groups with their strata. */
  Map<String, List<String>> groups() {
    return groups;
  }

  List<String> objects() {
    return objects;
  }

  private void scheme() {
    scheme.put("id", "random");
    scheme.put("version", 1);
    boolean roster = chance(60);
    objects(roster);
    period();
    scales();
    List<Object> top = new ArrayList<>();
    for (int i = 0; i < 1 + random.nextInt(3); i++) {
      top.add(criterion("c" + i, 0));
    }
    scheme.put("criteria", top);
    raters(roster);
    if (chance(50)) {
      scheme.put("scoring", scoring(scoredByDefault));
    }
    if (chance(70)) {
      scheme.put("combining", combining());
    }
    scheme.put("rounding", map("digits", random.nextInt(5), "mode", one(MODES)));
    scheme.put("duplicates", chance(50) ? "keep-first" : "keep-last");
    ranking(roster);
    grades();
    rules();
  }

  private void objects(boolean roster) {
    for (int i = 0; i < 1 + random.nextInt(6); i++) {
      objects.add("o" + i);
    }
    if (roster) {
      scheme.put(
          "objects",
          objects.stream()
              .map(id -> map("id", id, "kind", one(KINDS), "district", chance(50) ? "东" : "西"))
              .toList());
    }
  }

  private void period() {
    if (chance(70)) {
      scheme.put(
          "period",
          map(
              "opens",
              "2026-04-01",
              "closes",
              "2026-04-" + (10 + random.nextInt(21)),
              "zone",
              "UTC"));
    }
    if (chance(50)) {
      scheme.put(
          "calendar",
          map(
              "holidays",
              List.of("2026-05-01", "2026-05-04", "2026-05-05"),
              "workdays",
              List.of("2026-05-09", "2026-04-26")));
    }
  }

  private void scales() {
    Map<String, Object> scales = new LinkedHashMap<>();
    for (int i = 0; i < 1 + random.nextInt(2); i++) {
      scales.put("options" + i, options("options" + i, i));
    }
    if (chance(60)) {
      scales.put("points", range());
    }
    scheme.put("scales", scales);
  }

  private Map<String, Object> options(String scale, int number) {
    List<Object> options = new ArrayList<>();
    List<String> ids = new ArrayList<>();
    for (int i = 0; i < 2 + random.nextInt(4); i++) {
      String id = "q" + number + (char) ('a' + i);
      ids.add(id);
      boolean rating = i == 0 || !chance(25);
      options.add(rating ? rating(scale, id) : map("id", id));
    }
    answers.put(scale, ids);
    return map("options", options);
  }

  private Map<String, Object> rating(String scale, String id) {
    BigDecimal value = decimal(-20, 120);
    String attitude = one(ATTITUDES);
    ratings
        .computeIfAbsent(scale, none -> new ArrayList<>())
        .add(new RandomScoring.Rating(value, attitude));
    return map("id", id, "value", value, "attitude", attitude);
  }

  private Map<String, Object> range() {
    BigDecimal from = new BigDecimal(random.nextInt(7) - 3);
    BigDecimal step = new BigDecimal(one(List.of("0.5", "1", "2.5", "0.01")));
    int steps = 1 + random.nextInt(12);
    List<String> points = new ArrayList<>();
    for (int i = 0; i <= steps; i++) {
      points.add(from.add(step.multiply(new BigDecimal(i))).toPlainString());
    }
    answers.put("points", points);
    Map<String, Object> range =
        map("from", from, "to", new BigDecimal(points.get(steps)), "step", step);
    int negative = random.nextInt(steps + 1);
    boolean anyNegative = chance(70);
    if (anyNegative) {
      range.put("negative-below", new BigDecimal(points.get(negative)));
    }
    boolean anyPositive = chance(70);
    int positive = negative + random.nextInt(steps + 1 - negative);
    if (anyPositive) {
      range.put("positive-from", new BigDecimal(points.get(positive)));
    }
    ratings.put(
        "points",
        IntStream.rangeClosed(0, steps)
            .mapToObj(
                i ->
                    new RandomScoring.Rating(
                        new BigDecimal(points.get(i)),
                        anyPositive && i >= positive
                            ? "positive"
                            : anyNegative && i < negative ? "negative" : "neutral"))
            .toList());
    return map("range", range);
  }

  private Map<String, Object> criterion(String id, int depth) {
    Map<String, Object> criterion = map("id", id, "weight", weight());
    criteria.add(id);
    if (depth < 2 && chance(30)) {
      List<Object> children = new ArrayList<>();
      for (int i = 0; i < 1 + random.nextInt(2); i++) {
        children.add(criterion(id + i, depth + 1));
      }
      criterion.put("criteria", children);
      if (chance(40)) {
        criterion.put("combining", combining());
      }
      return criterion;
    }
    String scale = one(List.copyOf(answers.keySet()));
    leaves.put(id, scale);
    criterion.put("scale", scale);
    if (chance(60)) {
      criterion.put("scoring", scoring(Set.of(scale)));
    } else {
      scoredByDefault.add(scale);
    }
    return criterion;
  }

  private Map<String, Object> scoring(Collection<String> scales) {
    return new RandomScoring(random, scales.stream().map(ratings::get).toList()).make();
  }

  private Map<String, Object> combining() {
    return map("use", "weighted-sum", "when-missing", one(MISSING));
  }

  private void raters(boolean roster) {
    List<Object> raters = new ArrayList<>();
    for (int i = 0; i < 1 + random.nextInt(3); i++) {
      String id = "g" + i;
      Map<String, Object> group = map("id", id, "weight", weight());
      if (chance(40)) {
        group.put("minimum", random.nextInt(4));
      }
      List<String> strata = new ArrayList<>();
      for (int j = 0; chance(60) && j < 3; j++) {
        strata.add("s" + i + j);
      }
      if (!strata.isEmpty()) {
        group.put(
            "strata", strata.stream().map(each -> map("id", each, "weight", weight())).toList());
      }
      if (roster && chance(30)) {
        group.put(
            "weight-for",
            List.of(
                map("objects", map("kind", one(KINDS), "district", "东"), "weight", weight()),
                map("objects", map("kind", one(KINDS)), "weight", weight())));
      }
      groups.put(id, strata);
      raters.add(group);
    }
    scheme.put("raters", raters);
  }

  private void ranking(boolean roster) {
    Map<String, Object> ranking = new LinkedHashMap<>();
    if (roster && chance(50)) {
      ranking.put("within", "district");
    }
    List<String> ties = new ArrayList<>(groups.keySet());
    ties.add("satisfaction");
    Collections.shuffle(ties, random);
    ranking.put("ties", ties.subList(0, random.nextInt(ties.size() + 1)));
    scheme.put("ranking", ranking);
  }

  private void grades() {
    if (chance(20)) {
      return;
    }
    if (chance(50)) {
      scheme.putAll(decisions().grades(gradedOptions()));
      ((List<?>) scheme.get("grades"))
          .forEach(grade -> grades.add((String) ((Map<?, ?>) grade).get("id")));
      return;
    }
    List<Object> list = new ArrayList<>();
    int number = 1 + random.nextInt(4);
    BigDecimal least = decimal(0, 100);
    for (int i = 0; i < number; i++) {
      String id = "grade" + i;
      grades.add(id);
      Map<String, Object> grade = map("id", id);
      boolean last = i == number - 1;
      if (!last || chance(40)) {
        grade.put("at-least", least);
        least = least.subtract(decimal(1, 40));
      }
      if (!last && chance(60)) {
        grade.put("at-most-share", one(SHARES));
      }
      list.add(grade);
    }
    scheme.put("grades", list);
  }

  /** The options of the only scale, those worth most first; none where it is not all leaves'. */
  private List<String> gradedOptions() {
    Set<String> used = Set.copyOf(leaves.values());
    if (used.size() > 1 || used.contains("points")) {
      return List.of();
    }
    String scale = used.iterator().next();
    Map<?, ?> options = (Map<?, ?>) ((Map<?, ?>) scheme.get("scales")).get(scale);
    List<Map<?, ?>> list = new ArrayList<>();
    ((List<?>) options.get("options")).forEach(option -> list.add((Map<?, ?>) option));
    list.removeIf(option -> !option.containsKey("value") && chance(50));
    list.sort(Comparator.comparing(RandomSchemes::lessIsFirst));
    return list.stream().map(option -> (String) option.get("id")).toList();
  }

  private static BigDecimal lessIsFirst(Map<?, ?> option) {
    return option.containsKey("value")
        ? ((BigDecimal) option.get("value")).negate()
        : BigDecimal.ZERO;
  }

  private void rules() {
    List<Object> list = new ArrayList<>();
    for (int i = 0; allHave("positive") && !grades.isEmpty() && i < random.nextInt(3); i++) {
      Map<String, Object> when = map("criterion", one(criteria), "satisfaction-below", one(SHARES));
      if (chance(40)) {
        when.put("group", one(List.copyOf(groups.keySet())));
      }
      list.add(map("use", "veto", "when", when, "grade", one(grades)));
    }
    for (int i = 0; i < random.nextInt(3); i++) {
      list.add(random.nextInt(list.size() + 1), decisions().scoreRule());
    }
    scheme.put("rules", list);
    List<Object> triggers = new ArrayList<>();
    for (int i = 0; i < random.nextInt(4); i++) {
      Map<String, Object> trigger =
          allHave("negative") && chance(50)
              ? map("use", "dissatisfaction-rate", "above", one(SHARES))
              : map("use", "lowest-criterion", "below", decimal(-20, 120));
      if (chance(60)) {
        trigger.put("due-within", one(DURATIONS));
      }
      triggers.add(trigger);
    }
    scheme.put("rectification", triggers);
    List<String> options =
        leaves.values().stream()
            .filter(scale -> !scale.equals("points"))
            .flatMap(scale -> answers.get(scale).stream())
            .toList();
    if (chance(20) && !options.isEmpty()) {
      String option = one(options);
      scheme.put(
          "papers",
          List.of(map("use", "top-marks-limit", "option", option, "at-most-share", "60%")));
    }
  }

  private RandomDecisions decisions() {
    return new RandomDecisions(random, criteria, List.copyOf(groups.keySet()), allHave("positive"));
  }

  private boolean allHave(String attitude) {
    List<List<RandomScoring.Rating>> scales = leaves.values().stream().map(ratings::get).toList();
    return new RandomScoring(random, scales).everyScaleHas(attitude);
  }

  private BigDecimal weight() {
    return new BigDecimal(one(WEIGHTS));
  }

  private BigDecimal decimal(int from, int to) {
    int digits = random.nextInt(3);
    int units = (int) Math.pow(10, digits);
    return new BigDecimal(from * units + random.nextInt((to - from) * units)).movePointLeft(digits);
  }

  private boolean chance(int percent) {
    return random.nextInt(100) < percent;
  }

  private <T> T one(List<T> of) {
    return of.get(random.nextInt(of.size()));
  }
}
