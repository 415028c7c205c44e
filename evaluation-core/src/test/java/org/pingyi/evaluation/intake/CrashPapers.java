package org.pingyi.evaluation.intake;

import java.time.InstantSource;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import org.pingyi.evaluation.DefaultRules;
import org.pingyi.evaluation.EvaluationScheme;
import org.pingyi.evaluation.ballot.GivenBallot;
import org.pingyi.evaluation.plugin.RulePlugins;
import org.pingyi.evaluation.receipt.RandomBytes;

/**
 * Papers that tell by their contents which they are: paper number <i>n</i> took <i>n</i> seconds. A
 * pass may hand in two, of which the second replaces the first.
 */
final class CrashPapers {

  private final EvaluationScheme scheme =
      EvaluationScheme.read(
          "scheme.yaml",
          """
          id: crash
          version: 1
          duplicates: keep-last
          objects: [ { id: a }, { id: b } ]
          scales: { s: { options: [ { id: good, value: 100, attitude: positive }, { id: bad, value: 0, attitude: negative } ] } }
          criteria: [ { id: work } ]
          raters: [ { id: masses } ]
          """,
          RulePlugins.of(new DefaultRules.Scoring(), new DefaultRules.Combining()));

  EvaluationScheme scheme() {
    return scheme;
  }

  static BoxSetup setup(Intervals intervals) {
    return BoxSetup.of(InstantSource.system(), RandomBytes.secure()).with(intervals);
  }

  /**
   * Returns a paper.
   *
   * @param pass which pass, from 0
   * @param round 0 for its first paper, 1 for the one that replaces it
   * @param code the pass
   */
  Submission paper(int pass, int round, String code) {
    int number = number(pass, round);
    String comment = pass % 3 == 0 ? "comment " + number : "";
    return new Submission(
        "s" + number,
        scheme.fingerprint(),
        code,
        List.of(
            new GivenBallot("a", Map.of("work", pass % 2 == 0 ? "good" : "bad"), comment),
            new GivenBallot("b", Map.of("work", round == 0 ? "good" : "bad"), "")),
        Optional.empty(),
        OptionalLong.of(number),
        Optional.empty());
  }

  static int number(int pass, int round) {
    return pass * 2 + round;
  }
}
