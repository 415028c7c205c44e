package org.pingyi.evaluation.count;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.pingyi.evaluation.model.Text;
import org.pingyi.evaluation.tally.RejectionReason;
import org.pingyi.evaluation.tally.TallyLayout;

/** Checks the rater group and the stratum of a ballot, and finds the slot in which it counts. */
final class BallotGroups {

  private final List<TallyLayout.Group> groups;
  private final WordCache numbers;
  private final Hints unknownGroup;
  private final WordCache[] strata;
  private final Hints[] unknownStratum;

  BallotGroups(TallyLayout layout) {
    this.groups = layout.groups();
    List<String> ids = groups.stream().map(TallyLayout.Group::id).toList();
    this.numbers = new WordCache(ids::indexOf, ids.size());
    this.unknownGroup = new Hints(Text.of("not a rater group", "不是评议主体"), ids);
    this.strata =
        groups.stream()
            .map(group -> new WordCache(group.strata()::indexOf, group.slots()))
            .toArray(WordCache[]::new);
    Text notItsStratum = Text.of("not a stratum of its rater group", "不是该评议主体的分层");
    this.unknownStratum =
        groups.stream()
            .map(group -> new Hints(notItsStratum, group.strata()))
            .toArray(Hints[]::new);
  }

  @Nullable Refusal check(BallotRow row, CheckedBallot ballot) {
    int group =
        numbers.numberOf(row.chars(), row.start(BallotFields.GROUP), row.end(BallotFields.GROUP));
    if (group < 0) {
      return new Refusal(
          RejectionReason.UNKNOWN_RATER_GROUP, unknownGroup.of(row.text(BallotFields.GROUP)));
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
    return stratum < 0 ? stratum(unknownStratum[group].of(row.text(BallotFields.STRATUM))) : null;
  }

  private static Refusal stratum(Text detail) {
    return new Refusal(RejectionReason.UNKNOWN_STRATUM, detail);
  }
}
