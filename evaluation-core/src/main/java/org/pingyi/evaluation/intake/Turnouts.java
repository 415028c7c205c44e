package org.pingyi.evaluation.intake;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.pingyi.evaluation.EvaluationScheme;
import org.pingyi.evaluation.tally.TallyLayout;

/** Counts who took part as it was when the last interval ended. */
final class Turnouts {

  private Turnouts() {}

  static Progress progress(BoxState state, EvaluationScheme scheme) {
    List<Progress.OfGroup> groups = new ArrayList<>();
    for (TallyLayout.Group group : scheme.layout().groups()) {
      if (group.strata().isEmpty()) {
        groups.add(of(state, group.id(), Optional.empty()));
      }
      group.strata().forEach(stratum -> groups.add(of(state, group.id(), Optional.of(stratum))));
    }
    return new Progress(
        state.papers.root(),
        state.open.papers.size(),
        groups,
        state.turnout.objects(),
        state.turnout.channels());
  }

  private static Progress.OfGroup of(BoxState state, String group, Optional<String> stratum) {
    long issued = 0;
    long papers = 0;
    for (Batch batch : state.batches()) {
      if (batch.group().equals(group) && batch.stratum().equals(stratum)) {
        issued += batch.issued();
        papers += state.countedAtEnd(batch.number());
      }
    }
    return new Progress.OfGroup(group, stratum, issued, papers);
  }
}
