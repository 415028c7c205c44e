package org.pingyi.evaluation.rules;

import static java.util.Objects.requireNonNull;

import com.google.common.collect.Sets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;

/** Makes up offices: their schemes, and the ballots that are given there. */
final class RandomOffices {

  private RandomOffices() {}

  static Arbitrary<Office> offices() {
    return Combinators.combine(schemes(), ballots())
        .as((office, ballots) -> new Office(office.scheme(), ballots));
  }

  static Arbitrary<Office> schemes() {
    Arbitrary<Integer> weight = Arbitraries.of(1, 30, 60);
    Arbitrary<Integer> minimum = Arbitraries.of(0, 2, 3);
    Arbitrary<Integer> digits = Arbitraries.of(0, 2);
    Arbitrary<String> rules =
        Arbitraries.of(
            "",
            "rules: [ { use: veto, when: { criterion: duty, satisfaction-below: 70% }, grade: poor } ]\n",
            "rules: [ { use: veto, when: { criterion: duty, satisfaction-below: 30% }, grade: poor } ]\n",
            "rules: [ { use: veto, when: { criterion: duty, satisfaction-below: 30% }, grade: poor },"
                + " { use: veto, when: { criterion: style, satisfaction-below: 60% }, grade: fair }"
                + " ]\n",
            "rules: [ { use: veto, when: { criterion: style, satisfaction-below: 60% }, grade: fair },"
                + " { use: veto, when: { criterion: duty, satisfaction-below: 30% }, grade: poor }"
                + " ]\n");
    Arbitrary<String> scoring =
        Arbitraries.of("", "scoring: { use: median }\n", "scoring: { use: satisfaction-rate }\n");
    Arbitrary<String> grades = Arbitraries.of("at-least: 85", "at-least: 70, at-most-share: 1/3");
    Arbitrary<String> triggers =
        Arbitraries.of("", "  - { use: dissatisfaction-rate, above: 70%, due-within: 10d }\n");
    return Combinators.combine(weight, minimum, digits, rules, scoring, grades, triggers)
        .as(
            (of, least, round, rule, score, grade, trigger) ->
                Office.PLAIN
                    .scheme("rectification:\n", "rectification:\n" + trigger)
                    .scheme("weight: 70, minimum: 2", "weight: " + of + ", minimum: " + least)
                    .scheme("digits: 2", "digits: " + round)
                    .scheme("at-least: 85", grade)
                    .adding(rule)
                    .adding(score));
  }

  /** Two evaluations of the same office, whose schemes differ in little. */
  record Runs(Office before, Office after) {}

  static Arbitrary<Runs> runs() {
    Map<String, String> edits =
        Map.of(
            "weight: 70", "weight: 30",
            "minimum: 2", "minimum: 1",
            "weight: 3 }", "weight: 2 }",
            "digits: 2", "digits: 0",
            "at-least: 85", "at-least: 70",
            "above: 40%", "above: 60%",
            "grades:", "scoring: { use: median }\ngrades:");
    Arbitrary<Set<String>> edited = Arbitraries.of(edits.keySet()).set().ofMaxSize(3);
    Arbitrary<Set<String>> others = Arbitraries.of(edits.keySet()).set().ofMaxSize(2);
    Arbitrary<String> votes =
        Arbitraries.longs().map(seed -> ballots(new Random(seed), List.of("A", "B", "C", "D")));
    Arbitrary<Integer> unchanged = Arbitraries.integers().between(0, 5);
    return Combinators.combine(edited, others, votes, votes, unchanged)
        .as(
            (of, other, was, is, first) ->
                new Runs(
                    edited(edits, of, was),
                    edited(edits, Sets.symmetricDifference(of, other), mixed(first, was, is))));
  }

  /**
   * Returns the ballots for the first few objects from one run, and for the others from another.
   */
  private static String mixed(int first, String was, String is) {
    return Stream.concat(
            was.lines().filter(row -> row.charAt(0) > '9' || row.charAt(0) <= '0' + first),
            is.lines().filter(row -> row.charAt(0) <= '9' && row.charAt(0) > '0' + first))
        .collect(Collectors.joining("\n", "", "\n"));
  }

  private static Office edited(Map<String, String> edits, Set<String> of, String ballots) {
    Office office = new Office(Office.PLAIN.scheme(), ballots);
    for (String text : of) {
      office = office.scheme(text, requireNonNull(edits.get(text)));
    }
    return office;
  }

  static Arbitrary<String> ballots() {
    return Arbitraries.longs()
        .map(seed -> ballots(new Random(seed), List.of("A", "B", "C", "D", "")));
  }

  private static String ballots(Random random, List<String> answers) {
    List<String> rows = new ArrayList<>(List.of("object,group,token,duty,service,style"));
    int raters = 1 + random.nextInt(4);
    for (int object = 1; object <= 5; object++) {
      for (int rater = 0; rater <= raters; rater++) {
        if (random.nextInt(5) > 0) {
          String group = rater == raters ? "leaders" : "masses";
          rows.add(
              String.join(
                  ",",
                  List.of(
                      Integer.toString(object),
                      group,
                      group + rater,
                      answer(random, answers),
                      answer(random, answers),
                      answer(random, answers))));
        }
      }
    }
    return String.join("\n", rows) + "\n";
  }

  private static String answer(Random random, List<String> answers) {
    return requireNonNull(answers.get(random.nextInt(answers.size())));
  }
}
