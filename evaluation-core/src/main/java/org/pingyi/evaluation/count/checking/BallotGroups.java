package org.pingyi.evaluation.count.checking;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.pingyi.evaluation.count.reading.BallotFields;
import org.pingyi.evaluation.count.reading.BallotRow;
import org.pingyi.evaluation.model.Text;
import org.pingyi.evaluation.tally.RejectionReason;
import org.pingyi.evaluation.tally.TallyLayout;

/** Checks the rater group and the stratum of a ballot, and finds the slot in which it counts. */
final class BallotGroups {

  private final List<TallyLayout.Group> groups;
  private final WordCache numbers;
  private final BallotHints hints;
  private final WordCache[] strata;

  BallotGroups(TallyLayout layout, BallotHints hints) {
    this.hints = hints;
    this.groups = layout.groups();
    List<String> ids = new ArrayList<>(groups.size());
    this.strata = new WordCache[groups.size()];
    for (int i = 0; i < strata.length; i++) {
      TallyLayout.Group group = groups.get(i);
      ids.add(group.id());
      strata[i] = new WordCache(group.strata()::indexOf, group.slots());
    }
    this.numbers = new WordCache(ids::indexOf, ids.size());
  }

  @Nullable Refusal check(BallotRow row, CheckedBallot ballot) {
    int group =
        numbers.numberOf(row.chars(), row.start(BallotFields.GROUP), row.end(BallotFields.GROUP));
    if (group < 0) {
      return Refusal.unknown(
          RejectionReason.UNKNOWN_RATER_GROUP, hints.groups(), row.text(BallotFields.GROUP));
    }
    ballot.group = group;
    ballot.slot = groups.get(group).firstSlot();
    boolean given = !row.isBlank(BallotFields.STRATUM);
    if (groups.get(group).strata().isEmpty()) {
      return given ? stratum(Details.STRATUM_GIVEN) : null;
    }
    if (!given) {
      return stratum(Details.STRATUM_MISSING);
    }
    int stratum =
        strata[group].numberOf(
            row.chars(), row.start(BallotFields.STRATUM), row.end(BallotFields.STRATUM));
    ballot.slot += stratum;
    return stratum < 0
        ? Refusal.unknown(
            RejectionReason.UNKNOWN_STRATUM, hints.strata(group), row.text(BallotFields.STRATUM))
        : null;
  }

  private static Refusal stratum(Text detail) {
    return new Refusal(RejectionReason.UNKNOWN_STRATUM, detail);
  }
}
