package org.pingyi.evaluation.rules.paper;

import java.util.List;
import java.util.OptionalLong;
import org.pingyi.evaluation.model.LeafCriterion;
import org.pingyi.evaluation.rule.Paper;

/** A paper with one line for each ballot: its answers by criterion, a hyphen for none. */
record Written(List<LeafCriterion> criteria, List<String> lines, OptionalLong seconds)
    implements Paper {

  /** A paper that does not say how long it took. */
  static Written of(List<LeafCriterion> criteria, List<String> lines) {
    return new Written(criteria, lines, OptionalLong.empty());
  }

  @Override
  public String group() {
    return "peers";
  }

  @Override
  public int ballots() {
    return lines.size();
  }

  @Override
  public int answer(int ballot, int criterion) {
    String answer = lines.get(ballot).split(" ", -1)[criterion];
    return criteria.get(criterion).scale().indexOf(answer).orElse(-1);
  }
}
