package org.pingyi.evaluation.count.papers;

import static java.util.Objects.requireNonNull;

import com.google.common.collect.ImmutableMap;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import org.pingyi.evaluation.ballot.GivenBallot;
import org.pingyi.evaluation.ballot.GivenPaper;
import org.pingyi.evaluation.ballot.PaperCheck;
import org.pingyi.evaluation.ballot.PaperRefusal;
import org.pingyi.evaluation.count.checking.BallotChecks;
import org.pingyi.evaluation.count.checking.BallotHints;
import org.pingyi.evaluation.count.checking.CheckedBallot;
import org.pingyi.evaluation.count.checking.Refusal;
import org.pingyi.evaluation.count.reading.BallotFields;
import org.pingyi.evaluation.count.settling.PackedBallots;
import org.pingyi.evaluation.count.settling.PaperJudge;
import org.pingyi.evaluation.model.LeafCriterion;
import org.pingyi.evaluation.model.Text;
import org.pingyi.evaluation.scheme.SchemeDefinition;
import org.pingyi.evaluation.scheme.SchemeRules;
import org.pingyi.evaluation.tally.RejectionReason;
import org.pingyi.evaluation.text.CodePoints;
import org.pingyi.evaluation.text.WhiteSpace;

/**
 * Checks papers one by one: each ballot as a row of a file, objects against each other, and then
 * the paper by the paper rules. Rules see the ballots in the order in which the paper is kept, so
 * that whoever counts kept papers again hears the same of them.
 *
 * <p>What is kept from paper to paper is bounded: buffers that are as large as the largest paper
 * that came, and some thousands of words with their numbers, a few hundred KiB together.
 */
final class PaperByPaper implements PaperCheck {

  private static final int MAX_BALLOTS = 10_000;

  private static final Text HANDED_IN = Text.of("a paper that was handed in", "所提交的一份评议票");

  private static final Refusal TWICE = new Refusal(RejectionReason.DUPLICATE, PaperDetails.TWICE);

  private static final Comparator<Kept> BY_OBJECT =
      Comparator.comparing(kept -> kept.ballot().object(), CodePoints.ORDER);

  /** A ballot that passed, and its number among those that are held for the rules. */
  private record Kept(GivenBallot ballot, int number) {}

  private final List<LeafCriterion> criteria;
  private final SchemeRules rules;
  private final boolean judged;
  private final BallotChecks checks;
  private final GivenRow rows;
  private final CheckedBallot checked;
  private final AnswerTexts answers;
  private final PackedBallots held;
  private final PaperJudge judge;

  PaperByPaper(SchemeDefinition scheme) {
    this.criteria = scheme.leaves();
    this.rules = scheme.rules();
    this.judged = !rules.papers().isEmpty();
    // Objects are told apart by their ids here, and rules do not see them.
    this.checks = new BallotChecks(scheme, object -> 0, new BallotHints(scheme));
    this.rows = new GivenRow(new BallotFields(criteria));
    this.checked = new CheckedBallot(criteria.size());
    this.answers = new AnswerTexts(criteria);
    this.held = new PackedBallots(scheme.layout(), judged, /* withDay= */ false);
    this.judge = new PaperJudge(scheme, held, line -> HANDED_IN);
  }

  @Override
  public Checked check(GivenPaper paper, LocalDate day) {
    requireNonNull(day, "day");
    if (paper.ballots().isEmpty()) {
      return refused(RejectionReason.MALFORMED, PaperDetails.NO_BALLOT);
    }
    if (paper.ballots().size() > MAX_BALLOTS) {
      return refused(RejectionReason.MALFORMED, PaperDetails.TOO_MANY_BALLOTS);
    }
    List<PaperRefusal> refusals = new ArrayList<>();
    List<Kept> kept = checkBallots(paper, day, refusals);
    if (!refusals.isEmpty()) {
      return new Checked(Optional.empty(), refusals);
    }
    kept.sort(BY_OBJECT);
    Optional<Refusal> isVoid = judged ? judge(kept) : Optional.empty();
    return isVoid
        .map(refusal -> refused(refusal.reason(), refusal.detail()))
        .orElseGet(() -> accepted(paper, kept));
  }

  private List<Kept> checkBallots(GivenPaper paper, LocalDate day, List<PaperRefusal> refusals) {
    List<Kept> kept = new ArrayList<>(paper.ballots().size());
    Set<String> objects = new HashSet<>();
    held.clear();
    for (int i = 0; i < paper.ballots().size(); i++) {
      GivenBallot ballot = paper.ballots().get(i);
      String object = WhiteSpace.trim(ballot.object());
      Refusal refusal = checks.check(rows.of(paper, ballot, day), checked);
      if (refusal == null && !objects.add(object)) {
        refusal = TWICE;
      }
      if (refusal != null) {
        refusals.add(new PaperRefusal(OptionalInt.of(i), refusal.reason(), refusal.detail()));
      } else if (refusals.isEmpty()) {
        kept.add(new Kept(keptBallot(object, ballot), kept.size()));
        if (judged) {
          held.add(1, checked, 0);
        }
      }
    }
    return kept;
  }

  private GivenBallot keptBallot(String object, GivenBallot given) {
    ImmutableMap.Builder<String, String> ratings =
        ImmutableMap.builderWithExpectedSize(criteria.size());
    for (int i = 0; i < checked.answers.length; i++) {
      if (checked.answers[i] != CheckedBallot.NONE) {
        ratings.put(criteria.get(i).id(), answers.of(i, checked.answers[i]));
      }
    }
    return new GivenBallot(object, ratings.buildOrThrow(), WhiteSpace.trim(given.comment()));
  }

  private Optional<Refusal> judge(List<Kept> kept) {
    int[] ballots = kept.stream().mapToInt(Kept::number).toArray();
    int group = checked.group;
    return rules.together(
        () -> Optional.ofNullable(judge.judge(group, ballots, 0, ballots.length).refusal()));
  }

  private static Checked accepted(GivenPaper paper, List<Kept> kept) {
    return new Checked(
        Optional.of(
            new GivenPaper(
                WhiteSpace.trim(paper.group()),
                paper.stratum().map(WhiteSpace::trim).filter(stratum -> !stratum.isEmpty()),
                kept.stream().map(Kept::ballot).toList(),
                paper.seconds())),
        List.of());
  }

  private static Checked refused(RejectionReason reason, Text detail) {
    return new Checked(
        Optional.empty(), List.of(new PaperRefusal(OptionalInt.empty(), reason, detail)));
  }
}
