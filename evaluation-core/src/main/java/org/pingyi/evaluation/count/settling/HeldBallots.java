package org.pingyi.evaluation.count.settling;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.pingyi.evaluation.count.checking.CheckedBallot;
import org.pingyi.evaluation.count.checking.Refusal;
import org.pingyi.evaluation.count.checking.SlotGroups;
import org.pingyi.evaluation.count.reading.BallotFields;
import org.pingyi.evaluation.count.reading.BallotRow;
import org.pingyi.evaluation.count.tables.LongKeys;
import org.pingyi.evaluation.count.tables.LongNumbers;
import org.pingyi.evaluation.model.DuplicatePolicy;
import org.pingyi.evaluation.scheme.SchemeDefinition;
import org.pingyi.evaluation.scheme.SchemeRules;
import org.pingyi.evaluation.tally.TallyLayout;

/**
 * Holds ballots until the last has come, because a later ballot may displace an earlier one or a
 * rule judges papers as a whole. Duplicates are settled while ballots come; papers are judged at
 * the end, and nothing that was displaced comes back.
 *
 * <p>A ballot with a token costs 24 bytes for itself with a few criteria (32 with paper rules), 18
 * to 32 for the duplicate check and 4 when papers are put together; a paper 18 to 32, and a token
 * 22 to 36. So a ballot costs 86 to 128 bytes (94 to 136) where each token is used once, and 50 to
 * 67 (58 to 75) where each rates ten objects. A ballot without a token is settled at once and costs
 * nothing. Papers that somebody hears of are handed out by the thousand, and cost no more than
 * papers that are judged, but for the day of each ballot, which takes 0 or 8 bytes: with five
 * criteria 94 to 144 bytes, or 58 to 83.
 */
final class HeldBallots implements Settlement {

  /** What it costs to put a ballot's number where its paper is, in numbers of 8 bytes. */
  private static final long ORDER = 1;

  /** How many papers are judged in one go. */
  private static final int TOGETHER = 1 << 10;

  private final Outcome outcome;
  private final SchemeRules rules;
  private final boolean keepLast;
  private final PaperJudge judge;
  private final PackedBallots held;
  private final Optional<StandingPapers> standing;
  private final SlotGroups groupOfSlot;
  private final CheckedBallot counted;
  private final TokenNumbers tokens = new TokenNumbers();
  private final LongNumbers papers = new LongNumbers();
  private final LongNumbers seats = new LongNumbers();

  /** For each pair of token and object the number of the ballot that holds it. */
  private int[] holder = new int[1 << 6];

  HeldBallots(SchemeDefinition scheme, Outcome outcome, Optional<PaperListener> listener) {
    TallyLayout layout = scheme.layout();
    this.outcome = outcome;
    this.rules = scheme.rules();
    this.keepLast = scheme.duplicates() == DuplicatePolicy.KEEP_LAST;
    this.held =
        new PackedBallots(
            layout,
            /* withSeconds= */ listener.isPresent() || !scheme.rules().papers().isEmpty(),
            /* withDay= */ listener.isPresent());
    this.standing =
        listener.map(papers -> new StandingPapers(scheme, held, outcome.counts(), papers));
    this.judge = new PaperJudge(scheme, held, line -> outcome.lines().paper(line));
    this.groupOfSlot = new SlotGroups(layout);
    this.counted = new CheckedBallot(layout.criteria().size());
  }

  @Override
  public void add(BallotRow row, CheckedBallot ballot) {
    if (row.isBlank(BallotFields.TOKEN)) {
      held.add(outcome.lines().number(row.line()), ballot, 0);
      int[] latest = {held.size() - 1};
      settle(latest, 0, 1, judge(latest, 0, 1), false);
      standing.ifPresent(StandingPapers::handOut);
      held.dropLatest();
      return;
    }
    int token =
        tokens.numberOf(row.chars(), row.start(BallotFields.TOKEN), row.end(BallotFields.TOKEN));
    int known = seats.size();
    int seat = seats.numberOf(LongKeys.pair(token, ballot.object));
    if (seat < known) {
      if (!keepLast) {
        outcome.reject(row, KEPT_FIRST);
        return;
      }
      outcome.reject(held.line(holder[seat]), KEPT_LAST);
      held.displace(holder[seat]);
    } else if (seat == holder.length) {
      holder = Arrays.copyOf(holder, seat + (seat >> 1));
    }
    holder[seat] = held.size();
    int paper = papers.numberOf(LongKeys.pair(token, ballot.group));
    held.add(outcome.lines().number(row.line()), ballot, paper);
    standing.ifPresent(all -> all.token(paper, row, ballot.group));
  }

  /** Puts the ballots of each paper together, in the order of lines, by counting them. */
  @Override
  public void finish() {
    int[] ends = new int[papers.size() + 1];
    for (int i = 0; i < held.size(); i++) {
      ends[held.paper(i) + 1] += held.isDisplaced(i) ? 0 : 1;
    }
    for (int paper = 1; paper < ends.length; paper++) {
      ends[paper] += ends[paper - 1];
    }
    int[] ballots = new int[ends[papers.size()]];
    for (int i = 0; i < held.size(); i++) {
      if (!held.isDisplaced(i)) {
        ballots[ends[held.paper(i)]++] = i;
      }
    }
    for (int paper = 0; paper < papers.size(); paper += TOGETHER) {
      settle(ballots, ends, paper, Math.min(paper + TOGETHER, papers.size()));
    }
  }

  /** Lets rules judge some papers before anybody hears of them, who hears in this thread. */
  private void settle(int[] ballots, int[] ends, int first, int last) {
    List<Judged> judged =
        rules.together(
            () -> {
              List<Judged> some = new ArrayList<>(last - first);
              for (int paper = first; paper < last; paper++) {
                some.add(judge(ballots, start(ends, paper), ends[paper]));
              }
              return some;
            });
    for (int paper = first; paper < last; paper++) {
      settle(ballots, start(ends, paper), ends[paper], judged.get(paper - first), true);
    }
    standing.ifPresent(StandingPapers::handOut);
  }

  private static int start(int[] ends, int paper) {
    return paper == 0 ? 0 : ends[paper - 1];
  }

  /** Returns what the rules say of a paper, of which perhaps nothing is left. */
  private Judged judge(int[] ballots, int from, int to) {
    return from == to
        ? Judged.STANDS
        : judge.judge(groupOfSlot.group(held.slot(ballots[from])), ballots, from, to);
  }

  @Override
  public long numbers() {
    return tokens.size() * TokenNumbers.COST
        + (papers.size() + seats.size()) * LongNumbers.COST
        + held.size() * ORDER
        + held.words();
  }

  /** Counts the ballots of a paper, or rejects them. */
  private void settle(int[] ballots, int from, int to, Judged judged, boolean withToken) {
    if (from == to) {
      return;
    }
    Refusal refusal = judged.refusal();
    for (int i = from; i < to; i++) {
      if (refusal == null) {
        count(ballots[i]);
      } else {
        outcome.reject(held.line(ballots[i]), refusal);
      }
    }
    if (refusal == null) {
      int group = groupOfSlot.group(held.slot(ballots[from]));
      outcome.paper(group, judged);
      standing.ifPresent(all -> all.add(group, ballots, from, to, withToken));
    }
  }

  private void count(int ballot) {
    counted.object = held.object(ballot);
    counted.slot = held.slot(ballot);
    for (int i = 0; i < counted.answers.length; i++) {
      counted.answers[i] = held.answer(ballot, i);
    }
    outcome.count(counted);
    outcome.grown(numbers());
  }
}
