package org.pingyi.evaluation.checked;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;

/** Makes ballots at random for a scheme, some of which cannot be accepted. */
record RandomBallots(Random random) {

  private static final int MOST = 8;

  String make(RandomSchemes scheme) {
    Map<String, List<String>> answers = scheme.answersOfLeaves();
    List<String> rows = new ArrayList<>();
    rows.add("object,group,stratum,token," + String.join(",", answers.keySet()));
    List<String> before = List.of();
    for (String object : scheme.objects()) {
      // The ballots of the object before once more, so that there are ties.
      List<String> ballots = chance(20) ? before : ballots(scheme, answers);
      ballots.forEach(ballot -> rows.add(object + "," + ballot));
      before = ballots;
    }
    if (chance(20)) {
      rows.add("o99,g0,,," + ",".repeat(answers.size() - 1));
    }
    return String.join("\n", rows) + "\n";
  }

  private List<String> ballots(RandomSchemes scheme, Map<String, List<String>> answers) {
    List<String> ballots = new ArrayList<>();
    for (int i = random.nextInt(MOST); i > 0; i--) {
      ballots.add(ballot(scheme, answers));
    }
    return ballots;
  }

  private String ballot(RandomSchemes scheme, Map<String, List<String>> answers) {
    String group = one(List.copyOf(scheme.groups().keySet()));
    List<String> strata = scheme.groups().get(group);
    List<String> cells = new ArrayList<>();
    cells.add(chance(3) ? "nobody" : group);
    cells.add(strata.isEmpty() || chance(3) ? "" : one(strata));
    cells.add(chance(40) ? "" : "t" + random.nextInt(9));
    for (List<String> options : answers.values()) {
      cells.add(chance(15) ? "" : chance(2) ? "?" : one(options));
    }
    return String.join(",", cells);
  }

  private boolean chance(int percent) {
    return random.nextInt(100) < percent;
  }

  private String one(List<String> of) {
    return of.get(random.nextInt(of.size()));
  }
}
