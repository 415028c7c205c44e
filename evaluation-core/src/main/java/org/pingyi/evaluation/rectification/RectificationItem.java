package org.pingyi.evaluation.rectification;

import com.google.common.collect.ImmutableList;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.pingyi.evaluation.stability.Stable;

/**
 * A problem to put right (整改问题), as it stands after a step.
 *
 * <p>Immutable and thread-safe. {@code toString} tells its number and state and no text.
 *
 * @param number its number, from 1, in the order in which items were entered
 * @param version how many steps were taken on it, the one that entered it among them
 * @param state where it stands
 * @param round in which round it is, from 1
 * @param escalated whether its rounds were in vain, so that the superior decides
 * @param object the object in whose charge it is
 * @param criterion the criterion in which it fell short
 * @param group the rater group of those concerned
 * @param problem what is to be put right; empty where it was erased
 * @param source where it came from
 * @param causes what the causes are, in this round
 * @param plan what is being done, in this round
 * @param evidence what shows that it is done, in this round
 * @param followUp what people said last, in any round
 * @param dates when things happened and have to
 * @param trace from which items it came, and as which it goes on
 */
@Stable
public record RectificationItem(
    long number,
    int version,
    ItemState state,
    int round,
    boolean escalated,
    String object,
    Optional<String> criterion,
    Optional<String> group,
    Optional<String> problem,
    Source source,
    List<String> causes,
    Optional<ItemPlan> plan,
    List<Evidence> evidence,
    Optional<FollowUpAnswers> followUp,
    ItemDates dates,
    ItemTrace trace) {

  /** Keeps copies of the lists. */
  public RectificationItem {
    causes = ImmutableList.copyOf(causes);
    evidence = ImmutableList.copyOf(evidence);
  }

  /**
   * Returns the item in the version in which it stands here, to take a step on.
   *
   * @return number and version
   */
  public ItemVersion asOfNow() {
    return new ItemVersion(number, version);
  }

  /**
   * Returns what has to be done, and until when. It is to be put right by the day of its plan, and
   * by the one that its source asks for: a plan alone does not put that off, a deferral does. Those
   * who raised it are to be answered even where it is rejected or closed.
   *
   * @return the deadlines, the earliest first; none where nothing is left to be done
   */
  public List<Deadline> deadlines() {
    List<Deadline> open = new ArrayList<>();
    if (state != ItemState.MERGED && state != ItemState.SPLIT) {
      dates
          .answerBy()
          .filter(day -> dates.answered().isEmpty())
          .ifPresent(day -> open.add(new Deadline(Deadline.Kind.ANSWER, day)));
    }
    if (isDone()) {
      dates
          .followUpBy()
          .filter(day -> dates.followedUp().isEmpty())
          .ifPresent(day -> open.add(new Deadline(Deadline.Kind.FOLLOW_UP, day)));
    } else if (!state.isFinal()) {
      resolveBy().ifPresent(day -> open.add(new Deadline(Deadline.Kind.RESOLVE, day)));
    }
    open.sort(Comparator.comparing(Deadline::by).thenComparing(Deadline::kind));
    return List.copyOf(open);
  }

  /** Returns until when it has to be put right, or had to; by its plan or by its source. */
  Optional<LocalDate> resolveBy() {
    return Stream.concat(plan.map(ItemPlan::due).stream(), dates.resolveBy().stream())
        .min(Comparator.naturalOrder());
  }

  private boolean isDone() {
    return state == ItemState.DONE || state == ItemState.FOLLOWED_UP;
  }

  /**
   * Says whether something should have been done by now.
   *
   * @param today the day on which somebody asks
   * @return true where a deadline is past
   */
  public boolean isOverdue(LocalDate today) {
    return deadlines().stream().anyMatch(deadline -> deadline.isOverdue(today));
  }

  @Override
  public String toString() {
    return "item " + number + ", version " + version + ", " + state.id();
  }
}
