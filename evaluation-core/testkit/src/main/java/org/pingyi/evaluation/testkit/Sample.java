package org.pingyi.evaluation.testkit;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;

/**
 * A scheme and ballots that were made up. There are always the same criteria and rater groups, so
 * that parameters can name them.
 *
 * @param scales what can be answered
 * @param raters who rates
 * @param honours for each object whether it has an honour
 * @param ballots the ballots
 * @param renamed whether the objects have other ids, and stand in the opposite order
 */
record Sample(
    SampleScales scales,
    SampleRaters raters,
    List<Boolean> honours,
    List<SampleBallot> ballots,
    boolean renamed) {

  static final List<String> LEAVES =
      List.of("criterion-1", "criterion-2", "criterion-3-1", "criterion-3-2");

  Sample {
    honours = List.copyOf(honours);
    ballots = List.copyOf(ballots);
  }

  /** Makes a sample in which no token rates an object twice, so that all ballots count. */
  static Sample of(
      SampleScales scales, SampleRaters raters, List<Boolean> honours, List<SampleBallot> ballots) {
    Set<String> seen = new HashSet<>();
    List<SampleBallot> distinct = new ArrayList<>();
    for (SampleBallot ballot : ballots) {
      int object = ballot.object() % honours.size();
      boolean first = seen.add(ballot.token() + " " + ballot.group() + " " + object);
      distinct.add(first ? ballot : ballot.withoutToken());
    }
    return new Sample(scales, raters, honours, distinct, false);
  }

  Sample withBallots(List<SampleBallot> others) {
    return new Sample(scales, raters, honours, others, renamed);
  }

  Sample withHonours(List<Boolean> others) {
    return new Sample(scales, raters, others, ballots, renamed);
  }

  Sample with(SampleRaters others) {
    return new Sample(scales, others, honours, ballots, renamed);
  }

  Sample with(SampleScales others) {
    return new Sample(others, raters, honours, ballots, renamed);
  }

  Sample reversed() {
    List<SampleBallot> others = new ArrayList<>(ballots);
    Collections.reverse(others);
    return withBallots(others);
  }

  Sample shuffled() {
    List<SampleBallot> others = new ArrayList<>(ballots);
    Collections.shuffle(others, new Random(1));
    return withBallots(others);
  }

  Sample withOthersNames() {
    return new Sample(scales, raters, honours, ballots, !renamed);
  }

  int objects() {
    return honours.size();
  }

  String object(int number) {
    return renamed ? "other-" + (objects() - number) : "object-" + (number + 1);
  }

  static String grades() {
    return """
        grades:
          - { id: grade-1, at-least: 60 }
          - { id: grade-2, at-least: 30 }
          - { id: grade-3 }
        """;
  }

  String scheme(Placement rule) {
    StringBuilder scheme = new StringBuilder();
    scheme.append("id: made-up\nversion: 1\n");
    scheme.append("period: { opens: 2026-04-01, closes: 2026-04-30, zone: UTC }\n");
    writeObjects(scheme);
    scales.write(scheme);
    scheme.append("criteria:\n");
    leaf(scheme, 0, "  ", rule.onLeaf());
    leaf(scheme, 1, "  ", "");
    scheme.append("  - id: criterion-3\n");
    scheme.append(rule.onInner().indent(4));
    scheme.append("    criteria:\n");
    leaf(scheme, 2, "      ", "");
    leaf(scheme, 3, "      ", "");
    raters.write(scheme);
    return scheme.append(rule.top()).toString();
  }

  /** At least one object has the attribute, so that parameters can name it. */
  private void writeObjects(StringBuilder scheme) {
    scheme.append("objects:\n");
    for (int i = 0; i < objects(); i++) {
      int number = renamed ? objects() - 1 - i : i;
      scheme.append("  - { id: ").append(object(number)).append(", title: object");
      scheme.append(honours.get(number) ? ", honour: yes" : number == 0 ? ", honour: no" : "");
      scheme.append(" }\n");
    }
  }

  private void leaf(StringBuilder scheme, int leaf, String indent, String rule) {
    String scale = scales.isOnPoints(leaf) ? "points" : "options";
    String keys = "id: " + LEAVES.get(leaf) + ", scale: " + scale + raters.weight(leaf + 3);
    if (rule.isEmpty()) {
      scheme.append(indent).append("- { ").append(keys).append(" }\n");
    } else {
      String lines = keys.replace(", ", "\n") + "\n" + rule;
      scheme.append(indent).append("- ").append(lines.indent(indent.length() + 2).stripLeading());
    }
  }

  /** Returns the ballots as CSV. */
  String ballotsText() {
    StringBuilder csv = new StringBuilder("object,group,stratum,token,seconds,at,");
    csv.append(String.join(",", LEAVES)).append('\n');
    for (SampleBallot ballot : ballots) {
      int group = 1 + ballot.group() % 2;
      String object = object(ballot.object() % objects());
      String token = token(group, ballot.token());
      csv.append(object).append(",group-").append(group).append(',');
      csv.append(group == 2 && raters.strata() ? "stratum-" + ballot.stratumOfPaper() : "");
      csv.append(',').append(token).append(',');
      csv.append(ballot.seconds() == 0 ? "" : ballot.seconds()).append(',').append(ballot.day());
      for (int leaf = 0; leaf < LEAVES.size(); leaf++) {
        csv.append(',').append(answer(leaf, ballot.answers().get(leaf)));
      }
      csv.append('\n');
    }
    return csv.toString();
  }

  /** Where objects rate each other, some tokens are theirs. */
  private String token(int group, int number) {
    if (number > 0 && number <= objects() && group == 2 && raters.named()) {
      return object(number - 1);
    }
    return number == 0 ? "" : "t" + group + number;
  }

  private String answer(int leaf, int number) {
    List<String> answers = scales.answers(leaf);
    int answer = number % (answers.size() + 1);
    return answer == 0 ? "" : answers.get(answer - 1);
  }
}
