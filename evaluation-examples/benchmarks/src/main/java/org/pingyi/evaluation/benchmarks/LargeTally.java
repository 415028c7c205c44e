package org.pingyi.evaluation.benchmarks;

import java.util.List;
import java.util.Locale;
import java.util.SplittableRandom;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.pingyi.evaluation.EvaluationScheme;
import org.pingyi.evaluation.plugin.RulePlugins;
import org.pingyi.evaluation.tally.Tally;
import org.pingyi.evaluation.tally.TallyBuilder;

/**
 * Many objects rated by five groups on twenty criteria, and the scheme by which they are evaluated.
 * The same each time it is made.
 *
 * @param scheme weights of criteria and groups, grades by the score
 * @param tally from 1 to 30 ballots of each group on each object
 */
record LargeTally(EvaluationScheme scheme, Tally tally) {

  static final List<Integer> CRITERIA =
      IntStream.range(0, 20).mapToObj(number -> 1 + number % 7).toList();
  static final List<Integer> GROUPS = List.of(40, 25, 15, 12, 8);
  static final List<Integer> VALUES = List.of(100, 80, 60, 30);

  private static final int UNKNOWN = VALUES.size();
  private static final int MOST_BALLOTS = 30;

  static LargeTally of(int objects) {
    EvaluationScheme scheme =
        EvaluationScheme.read(
            "large.yaml", text(), RulePlugins.discover(LargeTally.class.getClassLoader()));
    TallyBuilder tally = new TallyBuilder(scheme.layout());
    SplittableRandom random = new SplittableRandom(1);
    for (int i = 0; i < objects; i++) {
      count(tally, tally.object(String.format(Locale.ROOT, "%06d", i)), random);
    }
    return new LargeTally(scheme, tally.build());
  }

  /**
   * Objects are liked differently, so that they have different scores and grades. The first ballot
   * of a group rates all criteria, so that no score is missing.
   */
  private static void count(TallyBuilder tally, int object, SplittableRandom random) {
    int worst = random.nextInt(1, VALUES.size() + 1);
    int[] answers = new int[CRITERIA.size()];
    for (int group = 0; group < GROUPS.size(); group++) {
      int ballots = random.nextInt(1, MOST_BALLOTS + 1);
      for (int ballot = 0; ballot < ballots; ballot++) {
        for (int criterion = 0; criterion < answers.length; criterion++) {
          boolean isRated = ballot == 0 || random.nextInt(20) > 0;
          answers[criterion] =
              isRated ? random.nextInt(worst) : random.nextBoolean() ? UNKNOWN : -1;
        }
        tally.count(object, group, answers);
      }
      tally.papers(group, ballots);
    }
  }

  private static String text() {
    return """
        id: large
        version: 1
        scales:
          satisfaction:
            options:
              - { id: very, value: %d, attitude: positive }
              - { id: satisfied, value: %d, attitude: positive }
              - { id: basically, value: %d }
              - { id: dissatisfied, value: %d, attitude: negative }
              - { id: unknown }
        grades:
          - { id: excellent, at-least: 90 }
          - { id: good, at-least: 80 }
          - { id: fair, at-least: 60 }
          - { id: poor }
        criteria:
        """
            .formatted(VALUES.toArray())
        + entries("criterion", CRITERIA)
        + "raters:\n"
        + entries("group", GROUPS);
  }

  private static String entries(String name, List<Integer> weights) {
    return IntStream.range(0, weights.size())
        .mapToObj(i -> "  - { id: " + name + "-" + i + ", weight: " + weights.get(i) + " }\n")
        .collect(Collectors.joining());
  }
}
