package org.pingyi.evaluation.rectification;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSortedMap;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.pingyi.evaluation.model.SourceKind;
import org.pingyi.evaluation.stability.Stable;

/**
 * What an event says besides words: it stays for good.
 *
 * @param entered what was entered, of a report
 * @param due the due date, of a plan or a deferral
 * @param deadlines until when something has to be done that has to be done since
 * @param answers what people said, of a follow-up
 * @param others the other items that it is about: into which it was merged or split, which it took
 *     in, or from which it was split
 * @param erased the number of the event whose text was erased
 * @param answered the day on which those who raised it were answered before it was split off
 */
@Stable
public record EventFigures(
    Optional<Entered> entered,
    Optional<LocalDate> due,
    Map<Deadline.Kind, LocalDate> deadlines,
    Optional<FollowUpAnswers> answers,
    List<Long> others,
    Optional<Long> erased,
    Optional<LocalDate> answered) {

  /** Of an event that has none. */
  static final EventFigures NONE =
      new EventFigures(
          Optional.empty(),
          Optional.empty(),
          Map.of(),
          Optional.empty(),
          List.of(),
          Optional.empty(),
          Optional.empty());

  /** Keeps copies of the map and the list. */
  public EventFigures {
    deadlines = ImmutableSortedMap.copyOf(deadlines);
    others = ImmutableList.copyOf(others);
  }

  /**
   * What is known of an item from the beginning.
   *
   * @param object the object in whose charge it is
   * @param criterion the criterion in which it fell short
   * @param group the rater group of those concerned
   * @param source what sort of source it came from
   * @param reference what tells the source from others of its kind
   * @param occasion what tells one time from another at which the source tells of the same
   * @param observed what was measured
   * @param opinions the numbers of the opinions that it was made of
   */
  public record Entered(
      String object,
      Optional<String> criterion,
      Optional<String> group,
      SourceKind source,
      Optional<String> reference,
      Optional<String> occasion,
      Optional<Observed> observed,
      List<Long> opinions) {

    /** Keeps a copy of the list. */
    public Entered {
      opinions = ImmutableList.copyOf(opinions);
    }
  }

  static EventFigures ofEntered(Entered entered, Map<Deadline.Kind, LocalDate> deadlines) {
    return new EventFigures(
        Optional.of(entered),
        Optional.empty(),
        deadlines,
        Optional.empty(),
        List.of(),
        Optional.empty(),
        Optional.empty());
  }

  EventFigures due(LocalDate day) {
    return new EventFigures(
        entered, Optional.of(day), deadlines, answers, others, erased, answered);
  }

  EventFigures deadlines(Map<Deadline.Kind, LocalDate> since) {
    return new EventFigures(entered, due, since, answers, others, erased, answered);
  }

  EventFigures answers(FollowUpAnswers given) {
    return new EventFigures(entered, due, deadlines, Optional.of(given), others, erased, answered);
  }

  EventFigures others(List<Long> items) {
    return new EventFigures(entered, due, deadlines, answers, items, erased, answered);
  }

  EventFigures erased(long event) {
    return new EventFigures(entered, due, deadlines, answers, others, Optional.of(event), answered);
  }

  EventFigures answered(Optional<LocalDate> day) {
    return new EventFigures(entered, due, deadlines, answers, others, erased, day);
  }
}
