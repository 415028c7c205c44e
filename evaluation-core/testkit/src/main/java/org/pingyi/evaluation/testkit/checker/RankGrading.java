package org.pingyi.evaluation.testkit.checker;

import static java.util.Objects.requireNonNull;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.pingyi.evaluation.testkit.checker.Premises.Grade;
import org.pingyi.evaluation.testkit.checker.Premises.Rule;

/** The standard rules that grade by rank, redone: quota and percentile. */
record RankGrading(Premises premises, Rule rule, RankCheck ranks) implements StandardGrading {

  @Override
  public Outcome grade(Appraised object) {
    return rule.use().equals("quota") ? quota(object) : percentile(object);
  }

  private String ties() {
    return requireNonNull(rule.parameters().get("ties"));
  }

  /** The first grade whose places, all shares so far of the pool, hold the object's place. */
  private Outcome quota(Appraised object) {
    int place = ranks.rank(object) + (ties().equals("down") ? ranks.tied(object) : 0);
    List<String> grounds = new ArrayList<>();
    Exact shares = Exact.ZERO;
    for (Grade grade : premises.grades()) {
      Optional<Exact> share = Bands.number(grade, "share");
      if (share.isEmpty()) {
        return new Outcome(Optional.of(grade.id()), grounds);
      }
      shares = shares.plus(share.get());
      Exact places = shares.times(Exact.of(ranks.ordered().size())).floor();
      grounds.add(place + " <= " + places);
      if (Exact.of(place).compareTo(places) <= 0) {
        return new Outcome(Optional.of(grade.id()), grounds);
      }
    }
    return new Outcome(Optional.empty(), grounds);
  }

  /** The first grade whose percentile rank is reached by those counted as below, of a hundred. */
  private Outcome percentile(Appraised object) {
    int size = ranks.ordered().size();
    long same = 1L + ranks.tied(object);
    long behind =
        ranks.ordered().stream().filter(other -> ranks.rank(other) > ranks.rank(object)).count();
    Exact counted =
        switch (ties()) {
          case "none" -> Exact.of(behind);
          case "all" -> Exact.of(behind + same);
          default -> Exact.of(2 * behind + same, 2);
        };
    Exact rank = counted.times(Exact.of(100, size));
    List<String> grounds = new ArrayList<>();
    for (Grade grade : premises.grades()) {
      Optional<Exact> from = Bands.number(grade, "from-percentile");
      from.ifPresent(least -> grounds.add(rank + " >= " + least));
      if (from.isEmpty() || rank.compareTo(from.get()) >= 0) {
        return new Outcome(Optional.of(grade.id()), grounds);
      }
    }
    return new Outcome(Optional.empty(), grounds);
  }
}
