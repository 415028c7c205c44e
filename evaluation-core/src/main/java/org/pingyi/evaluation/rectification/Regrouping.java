package org.pingyi.evaluation.rectification;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.pingyi.evaluation.rectification.Recording.Outcome;

/**
 * Lets items go on as another one, or as several. What was due stays due, and what went to the
 * superior stays with the superior. For one thread at a time.
 */
final class Regrouping {

  private final StepCheck check;
  private final Entering entering;

  Regrouping(StepCheck check, Entering entering) {
    this.check = check;
    this.entering = entering;
  }

  /** Lets items go on as part of another one. */
  List<Long> merge(
      Recording recording, List<ItemVersion> items, ItemVersion into, Signature signature) {
    RectificationItem whole = recording.item(into.number());
    StepCheck.Allowed absorbs = allowed(recording, whole, into, StepKind.ABSORB, signature);
    MergeCheck.check(items, into, recording::item);
    Map<Deadline.Kind, LocalDate> deadlines = new EnumMap<>(Deadline.Kind.class);
    Entering.due(whole, deadlines);
    boolean escalated = whole.escalated();
    int round = whole.round();
    for (ItemVersion item : items) {
      RectificationItem part = recording.item(item.number());
      Outcome merged = Outcome.of(allowed(recording, part, item, StepKind.MERGE, signature), part);
      EventFigures figures = EventFigures.NONE.others(List.of(whole.number()));
      about(recording, part, StepKind.MERGE, merged, signature, figures);
      Entering.due(part, deadlines);
      escalated |= part.escalated();
      round = Math.max(round, part.round());
    }
    List<Long> parts = items.stream().map(ItemVersion::number).toList();
    Outcome absorbed = new Outcome(absorbs.role(), absorbs.to(), round, escalated);
    EventFigures figures = EventFigures.NONE.others(parts).deadlines(deadlines);
    about(recording, whole, StepKind.ABSORB, absorbed, signature, figures);
    return List.of(whole.number());
  }

  /** Lets an item go on as several. */
  List<Long> split(
      Recording recording, ItemVersion item, List<NewItem> parts, Signature signature) {
    RectificationItem whole = recording.item(item.number());
    Outcome split = Outcome.of(allowed(recording, whole, item, StepKind.SPLIT, signature), whole);
    MergeCheck.parts(parts);
    LocalDate effective = recording.effective(signature);
    List<Long> numbers = new ArrayList<>();
    for (NewItem part : parts) {
      numbers.add(entering.enter(recording, whole, part, split.role(), signature, effective));
    }
    EventFigures figures = EventFigures.NONE.others(numbers);
    about(recording, whole, StepKind.SPLIT, split, signature, figures);
    return numbers;
  }

  private StepCheck.Allowed allowed(
      Recording recording,
      RectificationItem item,
      ItemVersion seen,
      StepKind step,
      Signature signature) {
    return check.check(item, seen.version(), step, signature, recording.today());
  }

  /** Adds an event that is about other items. */
  private void about(
      Recording recording,
      RectificationItem item,
      StepKind step,
      Outcome outcome,
      Signature signature,
      EventFigures figures) {
    recording.add(
        item, step, outcome, recording.effective(signature), figures, StepText.of(signature));
  }
}
