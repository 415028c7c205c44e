package org.pingyi.evaluation.checked;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;

/** Makes at random how objects are graded by more than a score, and which rules change scores. */
final class RandomDecisions {

  private static final List<String> SHARES = List.of("0%", "20%", "1/3", "50%");
  private static final List<String> RATES = List.of("10%", "1/3", "50%", "75%");

  private final Random random;
  private final List<String> criteria;
  private final List<String> groups;

  /** Whether every scale has a positive answer, so that satisfaction can be asked for. */
  private final boolean satisfaction;

  RandomDecisions(Random random, List<String> criteria, List<String> groups, boolean satisfaction) {
    this.random = random;
    this.criteria = criteria;
    this.groups = groups;
    this.satisfaction = satisfaction;
  }

  /**
   * What a scheme says of its grades: {@code grading} and {@code grades}.
   *
   * @param options the options that grades can stand for, best first; none where there are others
   */
  Map<String, Object> grades(List<String> options) {
    return switch (random.nextInt(4)) {
      case 0 -> quota();
      case 1 -> percentile();
      case 2 -> options.isEmpty() ? joint() : majorityGrade(options);
      default -> joint();
    };
  }

  private Map<String, Object> quota() {
    List<Map<String, Object>> grades = grades();
    while (grades.size() > 3) {
      grades.remove(0);
    }
    grades.subList(0, grades.size() - 1).forEach(grade -> grade.put("share", one(SHARES)));
    return scheme(map("use", "quota", "ties", one(List.of("down", "up"))), grades);
  }

  private Map<String, Object> percentile() {
    List<Map<String, Object>> grades = grades();
    int from = 100;
    for (Map<String, Object> grade : grades.subList(0, grades.size() - 1)) {
      from -= 1 + random.nextInt(33);
      grade.put("from-percentile", from);
    }
    return scheme(map("use", "percentile", "ties", one(List.of("half", "none", "all"))), grades);
  }

  private Map<String, Object> majorityGrade(List<String> options) {
    List<Map<String, Object>> grades = new ArrayList<>();
    for (String option : options) {
      grades.add(map("id", "grade" + grades.size(), "option", option));
    }
    Map<String, Object> rule = map("use", "majority-grade");
    if (random.nextBoolean()) {
      rule.put("criterion", one(criteria));
    }
    if (random.nextBoolean()) {
      rule.put("group", one(groups));
    }
    return scheme(rule, grades);
  }

  private Map<String, Object> joint() {
    List<Map<String, Object>> grades = grades();
    int least = 100;
    for (Map<String, Object> grade : grades.subList(0, grades.size() - 1)) {
      least -= 1 + random.nextInt(33);
      grade.put("at-least", least);
      if (satisfaction) {
        grade.put("satisfaction-at-least", least + "%");
      }
      if (random.nextBoolean()) {
        grade.put("at-most-share", one(SHARES));
      }
    }
    if (random.nextBoolean()) {
      grades.get(0).put("no-criterion-below", random.nextInt(80));
    }
    Map<String, Object> rule = map("use", "joint");
    if (random.nextBoolean()) {
      rule.put("group", one(groups));
    }
    return scheme(rule, grades);
  }

  private List<Map<String, Object>> grades() {
    List<Map<String, Object>> grades = new ArrayList<>();
    for (int i = 0; i < 1 + random.nextInt(4); i++) {
      grades.add(map("id", "grade" + i));
    }
    return grades;
  }

  private static Map<String, Object> scheme(
      Map<String, Object> rule, List<Map<String, Object>> grades) {
    return map("grading", rule, "grades", grades);
  }

  /** A rule that changes scores, with or without a condition and a limit. */
  Map<String, Object> scoreRule() {
    String use = one(List.of("bonus", "deduction", "cap", "floor"));
    Map<String, Object> rule = map("use", use, "reason", "as the plan says");
    if (use.equals("cap") || use.equals("floor")) {
      rule.put("at", random.nextInt(100));
    } else {
      rule.put("points", 1 + random.nextInt(30));
      if (random.nextBoolean()) {
        rule.put(use.equals("bonus") ? "up-to" : "down-to", random.nextInt(100));
      }
    }
    if (random.nextInt(3) > 0) {
      rule.put("when", when());
    }
    return rule;
  }

  private Map<String, Object> when() {
    Map<String, Object> when = new LinkedHashMap<>();
    if (!satisfaction || random.nextBoolean()) {
      when.put("objects", map("kind", one(List.of("window", "office"))));
    }
    if (when.isEmpty() || (satisfaction && random.nextBoolean())) {
      when.put("satisfaction-below", random.nextBoolean() ? "100%" : "80%");
      if (random.nextBoolean()) {
        when.put("satisfaction-at-least", one(RATES));
      }
      if (random.nextBoolean()) {
        when.put("criterion", one(criteria));
      }
      if (random.nextBoolean()) {
        when.put("group", one(groups));
      }
    }
    return when;
  }

  private <T> T one(List<T> of) {
    return of.get(random.nextInt(of.size()));
  }

  static Map<String, Object> map(Object... keysAndValues) {
    Map<String, Object> map = new LinkedHashMap<>();
    for (int i = 0; i < keysAndValues.length; i += 2) {
      map.put((String) keysAndValues[i], keysAndValues[i + 1]);
    }
    return map;
  }
}
