package org.pingyi.evaluation.testkit.checker;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.pingyi.evaluation.testkit.checker.Premises.Criterion;
import org.pingyi.evaluation.testkit.checker.Premises.Grade;
import org.pingyi.evaluation.testkit.checker.Premises.Rule;

/** The standard rule that wants a score and a satisfaction together, redone. */
record JointGrading(Premises premises, Rule rule) implements StandardGrading {

  @Override
  public Outcome grade(Appraised object) {
    List<String> grounds = new ArrayList<>();
    for (Grade grade : premises.grades()) {
      if (meets(object, grade, grounds)) {
        return new Outcome(Optional.of(grade.id()), grounds);
      }
    }
    return new Outcome(Optional.empty(), grounds);
  }

  private boolean meets(Appraised object, Grade grade, List<String> grounds) {
    boolean meets =
        reaches(object.score().map(Exact::of), Bands.number(grade, "at-least"), grounds);
    Optional<Exact> rate =
        Satisfied.of(
                premises,
                object.counts(),
                Optional.empty(),
                Optional.ofNullable(rule.parameters().get("group")))
            .rate();
    Optional<Exact> content = Bands.number(grade, "satisfaction-at-least");
    if (content.isPresent() && rate.isEmpty()) {
      grounds.add("0 > 0");
      meets = false;
    } else {
      meets &= reaches(rate, content, grounds);
    }
    Optional<Exact> lowest =
        premises.leaves().stream()
            .map(Criterion::id)
            .flatMap(leaf -> object.scores().published(Origins.path("criteria", leaf)).stream())
            .min(BigDecimal::compareTo)
            .map(Exact::of);
    return reaches(lowest, Bands.number(grade, "no-criterion-below"), grounds) && meets;
  }

  /** Compares what there is with what is needed, if both are there. */
  private static boolean reaches(
      Optional<Exact> there, Optional<Exact> needed, List<String> grounds) {
    if (there.isEmpty() || needed.isEmpty()) {
      return true;
    }
    grounds.add(there.get() + " >= " + needed.get());
    return there.get().compareTo(needed.get()) >= 0;
  }
}
