package org.pingyi.evaluation.rectification;

import static java.util.Objects.requireNonNull;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.pingyi.evaluation.journal.Bytes;
import org.pingyi.evaluation.journal.Journal;
import org.pingyi.evaluation.journal.JournalException;
import org.pingyi.evaluation.journal.JournalStore;
import org.pingyi.evaluation.journal.NewEntry;
import org.pingyi.evaluation.journal.StoredPage;
import org.pingyi.evaluation.model.CalendarDuration;
import org.pingyi.evaluation.model.Deadlines;
import org.pingyi.evaluation.rectification.Recording.Outcome;

/**
 * Keeps what people were unhappy with until it is put right (整改台账): items, and each step that was
 * taken on them, by whom, why, when it took effect and when it was recorded. Nothing that was
 * recorded is changed; what names a person can be erased, and the ledger says that it was.
 *
 * <p>Opening a ledger looks at every entry of its journal and every dossier, and names the first
 * event that is not what was recorded.
 *
 * <p>Thread-safe. Two that take a step on the same version of an item get one step, and one {@link
 * LedgerException}.
 */
public final class RectificationLedger implements AutoCloseable {

  private static final int OWNER = 16;

  private final LedgerSetup setup;
  private final StepCheck check;
  private final LedgerHeader header;
  private Journal journal;
  private @Nullable LedgerState state;
  private boolean released;

  private RectificationLedger(
      LedgerSetup setup, LedgerHeader header, Journal journal, LedgerState state) {
    this.setup = setup;
    this.check = new StepCheck(setup, LifeCycle.STANDARD);
    this.header = header;
    this.journal = journal;
    this.state = state;
  }

  /**
   * Opens a ledger: a new one where the journal is empty, else the one that the journal is of.
   *
   * @param store where its journal is; it is not closed with the ledger
   * @param setup what it is given of the outer world
   * @return the ledger, the only one that writes to the journal from now on
   * @throws LedgerException if the journal holds something else
   * @throws JournalException if the journal cannot be reached, was changed behind the ledger's
   *     back, or was made by a newer version
   */
  public static RectificationLedger open(JournalStore store, LedgerSetup setup) {
    requireNonNull(setup, "setup");
    Journal journal = Journal.take(store, Bytes.of(setup.random().next(OWNER)));
    Optional<LedgerReplay.Replayed> replayed = LedgerReplay.of(journal);
    if (replayed.isPresent()) {
      return new RectificationLedger(
          setup, replayed.get().header(), journal, replayed.get().state());
    }
    LedgerHeader header = new LedgerHeader(HexFormat.of().formatHex(setup.random().next(OWNER)));
    journal.append(NewEntry.of(LedgerHeader.KIND, header.write()));
    return new RectificationLedger(setup, header, journal, new LedgerState());
  }

  /**
   * Returns the ledger's own id.
   *
   * @return 32 hexadecimal digits, drawn when it was first opened
   */
  public String id() {
    return header.id();
  }

  /**
   * Enters problems, all of them or none. One whose source has a reference, and of which there is
   * an item with the same kind and reference already, is not entered again.
   *
   * @param problems the problems
   * @param signature who reports them
   * @return their items in the same order, those that there were already as they stand
   * @throws LedgerException if the signature is of a day that is not over; nothing was entered
   * @throws JournalException if the journal cannot be reached: whether they were entered is then
   *     not known
   */
  public synchronized List<RectificationItem> report(List<NewItem> problems, Signature signature) {
    return change(
        recording -> {
          LocalDate effective = reportedOn(signature);
          List<Long> numbers = new ArrayList<>();
          Map<String, Long> now = new HashMap<>();
          for (NewItem problem : problems) {
            Optional<String> key =
                problem.source().reference().map(one -> problem.source().kind().id() + ' ' + one);
            Optional<Long> there =
                problem
                    .source()
                    .reference()
                    .flatMap(one -> known().byReference(problem.source().kind(), one))
                    .map(RectificationItem::number)
                    .or(() -> key.map(now::get));
            long number =
                there.orElseGet(() -> enter(recording, problem, signature, effective, List.of()));
            key.ifPresent(one -> now.put(one, number));
            numbers.add(number);
          }
          return numbers;
        });
  }

  /**
   * Enters a problem.
   *
   * @param problem the problem
   * @param signature who reports it
   * @return its item
   * @throws LedgerException as {@link #report(List, Signature)} does
   * @throws JournalException as {@link #report(List, Signature)} does
   */
  public RectificationItem report(NewItem problem, Signature signature) {
    return report(List.of(problem), signature).get(0);
  }

  private LocalDate reportedOn(Signature signature) {
    LocalDate today = today();
    LocalDate effective = signature.effective().orElse(today);
    if (effective.isAfter(today)) {
      throw LedgerException.of(
          LedgerException.Problem.WRONG_DAY,
          "a problem is reported on " + today + " or before, not on " + effective,
          "登记日应不晚于 " + today + "，而非 " + effective);
    }
    return effective;
  }

  private long enter(
      Recording recording,
      NewItem problem,
      Signature signature,
      LocalDate effective,
      List<Long> from) {
    Source source = problem.source();
    Deadlines within = setup.followUp().of(source.kind());
    Map<Deadline.Kind, LocalDate> deadlines = new EnumMap<>(Deadline.Kind.class);
    within
        .answerWithin()
        .ifPresent(time -> deadlines.put(Deadline.Kind.ANSWER, after(effective, time)));
    within
        .resolveWithin()
        .ifPresent(time -> deadlines.put(Deadline.Kind.RESOLVE, after(effective, time)));
    EventFigures figures =
        EventFigures.ofEntered(
                new EventFigures.Entered(
                    problem.object(),
                    problem.criterion(),
                    problem.group(),
                    source.kind(),
                    source.observed()),
                deadlines)
            .others(from);
    String role = signature.actor().roles().stream().sorted().findFirst().orElseThrow();
    return recording.enter(problem, figures, signature, role, effective);
  }

  private LocalDate after(LocalDate day, CalendarDuration time) {
    return time.after(day, setup.followUp().calendar());
  }

  /**
   * Takes a step on an item.
   *
   * @param item the item as it was seen
   * @param step the step
   * @param signature who takes it, and why
   * @return the item as it stands since
   * @throws LedgerException if the step may not be taken, saying what may; nothing was changed
   * @throws JournalException if the journal cannot be reached: whether the step was taken is then
   *     not known, and the item's version tells once it can be reached again
   */
  public synchronized RectificationItem take(ItemVersion item, Step step, Signature signature) {
    return change(
            recording -> {
              LocalDate today = today();
              RectificationItem before = required(item.number());
              StepCheck.Allowed allowed =
                  check.check(before, item.version(), step.kind(), signature, today);
              LocalDate effective = signature.effective().orElse(today);
              recording.add(
                  before,
                  before.number(),
                  step.kind(),
                  outcome(before, step, allowed),
                  effective,
                  figures(before, step, signature, today, effective),
                  StepText.of(step, signature));
              return List.of(before.number());
            })
        .get(0);
  }

  /** A round that was in vain is followed by another, and the last one by the superior. */
  private Outcome outcome(RectificationItem before, Step step, StepCheck.Allowed allowed) {
    boolean inVain = step instanceof Step.FollowUp asked && !asked.answers().areSatisfied();
    if (!inVain && !(step instanceof Step.Reopen)) {
      return Outcome.of(allowed, before);
    }
    int round = before.round() + 1;
    return new Outcome(
        allowed.role(), ItemState.REPORTED, round, round > setup.followUp().rounds());
  }

  private EventFigures figures(
      RectificationItem before,
      Step step,
      Signature signature,
      LocalDate today,
      LocalDate effective) {
    Deadlines within = setup.followUp().of(before.source().kind());
    if (step instanceof Step.Plan plan) {
      check.owner(plan.owner());
      check.due(before, plan.due(), today);
      return EventFigures.NONE.due(plan.due());
    }
    if (step instanceof Step.Defer defer) {
      check.deferral(before, defer.until(), today);
      return EventFigures.NONE.due(defer.until());
    }
    if (step instanceof Step.HandOver handOver) {
      check.owner(handOver.owner());
    }
    if (step instanceof Step.Finish finish) {
      check.evidence(finish.evidence());
      return deadline(Deadline.Kind.FOLLOW_UP, within.followUpWithin(), effective);
    }
    if (step instanceof Step.FollowUp asked) {
      StepCheck.follower(before, signature.actor());
      EventFigures next =
          asked.answers().areSatisfied()
              ? EventFigures.NONE
              : deadline(Deadline.Kind.RESOLVE, within.resolveWithin(), effective);
      return next.answers(asked.answers());
    }
    if (step instanceof Step.Reopen) {
      return deadline(Deadline.Kind.RESOLVE, within.resolveWithin(), effective);
    }
    return EventFigures.NONE;
  }

  private EventFigures deadline(
      Deadline.Kind kind, Optional<CalendarDuration> within, LocalDate from) {
    return within
        .map(time -> EventFigures.NONE.deadlines(Map.of(kind, after(from, time))))
        .orElse(EventFigures.NONE);
  }

  /**
   * Merges items into another one of the same object, which goes on for all of them.
   *
   * @param items the items, which come to their end by it
   * @param into the item that goes on
   * @param signature who merges them, and why
   * @return the item that goes on, as it stands since
   * @throws LedgerException if one may not be merged, or is of another object; nothing was changed
   * @throws JournalException as {@link #take} does
   */
  public synchronized RectificationItem merge(
      List<ItemVersion> items, ItemVersion into, Signature signature) {
    return change(
            recording -> {
              LocalDate today = today();
              LocalDate effective = signature.effective().orElse(today);
              RectificationItem whole = required(into.number());
              StepCheck.Allowed absorbs =
                  check.check(whole, into.version(), StepKind.ABSORB, signature, today);
              MergeCheck.check(items, into, this::required);
              List<Long> parts = items.stream().map(ItemVersion::number).toList();
              for (ItemVersion item : items) {
                RectificationItem part = required(item.number());
                StepCheck.Allowed merges =
                    check.check(part, item.version(), StepKind.MERGE, signature, today);
                recording.add(
                    part,
                    part.number(),
                    StepKind.MERGE,
                    Outcome.of(merges, part),
                    effective,
                    EventFigures.NONE.others(List.of(whole.number())),
                    StepText.of(signature));
              }
              recording.add(
                  whole,
                  whole.number(),
                  StepKind.ABSORB,
                  Outcome.of(absorbs, whole),
                  effective,
                  EventFigures.NONE.others(parts),
                  StepText.of(signature));
              return List.of(whole.number());
            })
        .get(0);
  }

  /**
   * Splits an item into several, which go on for it.
   *
   * @param item the item, which comes to its end by it
   * @param parts at least two parts
   * @param signature who splits it, and why
   * @return the parts
   * @throws LedgerException if it may not be split; nothing was changed
   * @throws JournalException as {@link #take} does
   */
  public synchronized List<RectificationItem> split(
      ItemVersion item, List<NewItem> parts, Signature signature) {
    return change(
        recording -> {
          LocalDate today = today();
          RectificationItem whole = required(item.number());
          StepCheck.Allowed allowed =
              check.check(whole, item.version(), StepKind.SPLIT, signature, today);
          MergeCheck.parts(parts);
          LocalDate effective = signature.effective().orElse(today);
          List<Long> numbers = new ArrayList<>();
          for (NewItem part : parts) {
            numbers.add(enter(recording, part, signature, effective, List.of(whole.number())));
          }
          recording.add(
              whole,
              whole.number(),
              StepKind.SPLIT,
              Outcome.of(allowed, whole),
              effective,
              EventFigures.NONE.others(numbers),
              StepText.of(signature));
          return numbers;
        });
  }

  /**
   * Erases what an event says in words, and of persons, for good: what it did stays, and the ledger
   * says that it was erased.
   *
   * @param event the event's number
   * @return the item as it stands since, its version unchanged
   * @throws LedgerException if there is no such event
   * @throws JournalException if the journal cannot be reached
   */
  public synchronized RectificationItem erase(long event) {
    LedgerState known = known();
    if (event < 1 || event > known.events()) {
      throw LedgerException.of(
          LedgerException.Problem.UNKNOWN_ITEM,
          "there is no event " + event + ": events are numbered from 1 to " + known.events(),
          "没有第 " + event + " 条记录：记录编号为 1 至 " + known.events());
    }
    long item = known.itemOf(event);
    List<StoredPage> pages = new ArrayList<>();
    RectificationItem anew = Erasure.of(journal, known, item, event, pages);
    if (!pages.isEmpty()) {
      ObjectNode body = EventJson.JSON.createObjectNode();
      body.put("event", event).put("recorded", now().toString());
      written(
          () -> {
            journal.append(
                NewEntry.of(LedgerReplay.ERASED, Bytes.of(EventJson.bytes(body))).writing(pages));
            known.erase(event);
            known.put(anew, known.part(item));
            return anew;
          });
    }
    return anew;
  }

  /**
   * Returns an item.
   *
   * @param number its number
   * @return the item as it stands; empty where there is none
   */
  public synchronized Optional<RectificationItem> item(long number) {
    return known().item(number);
  }

  /**
   * Returns all that happened to an item.
   *
   * @param item the item's number
   * @return the events, the first one first
   * @throws LedgerException if there is no such item
   * @throws JournalException if the journal cannot be reached, or its dossier was changed
   */
  public synchronized List<LedgerEvent> history(long item) {
    required(item);
    List<LedgerEvent> events = new ArrayList<>();
    for (int part = 0; part <= known().part(item); part++) {
      Dossiers.lines(Dossiers.read(journal, item, part)).forEach(line -> events.add(line.event()));
    }
    return List.copyOf(events);
  }

  private RectificationItem required(long number) {
    return known()
        .item(number)
        .orElseThrow(
            () ->
                LedgerException.of(
                    LedgerException.Problem.UNKNOWN_ITEM,
                    "there is no item "
                        + number
                        + ": items are numbered from 1 to "
                        + known().size(),
                    "没有编号为 " + number + " 的问题：编号为 1 至 " + known().size()));
  }

  private LocalDate today() {
    return LocalDate.ofInstant(now(), setup.zone());
  }

  /** A clock that was put back does not put the ledger's order back. */
  private Instant now() {
    Instant clock = setup.clock().instant();
    Instant last = known().lastRecorded();
    return clock.isBefore(last) ? last : clock;
  }

  private List<RectificationItem> change(Function<Recording, List<Long>> change) {
    Recording recording = new Recording(known(), journal, setup.random(), now());
    List<Long> numbers = change.apply(recording);
    written(
        () -> {
          recording.write();
          return recording;
        });
    return numbers.stream().map(this::required).toList();
  }

  /** Does what writes; where it fails, nothing is known any more. */
  private <T> T written(Supplier<T> writing) {
    boolean done = false;
    try {
      T result = writing.get();
      done = true;
      return result;
    } finally {
      if (!done) {
        state = null;
      }
    }
  }

  /** Returns the state, read from the journal anew where a write failed. */
  private LedgerState known() {
    if (released) {
      throw new IllegalStateException("the ledger was let go");
    }
    LedgerState known = state;
    if (known != null) {
      return known;
    }
    journal = journal.takeAgain();
    LedgerState read = LedgerReplay.of(journal).map(LedgerReplay.Replayed::state).orElseThrow();
    state = read;
    return read;
  }

  /** Lets go of the journal. The ledger is not changed by it and can be opened again. */
  @Override
  public synchronized void close() {
    released = true;
    journal.close();
  }
}
