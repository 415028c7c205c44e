package org.pingyi.evaluation.intake;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.function.Function;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.pingyi.evaluation.EvaluationScheme;
import org.pingyi.evaluation.intake.TogetherWriter.Wish;
import org.pingyi.evaluation.journal.Bytes;
import org.pingyi.evaluation.journal.Journal;
import org.pingyi.evaluation.journal.JournalStore;
import org.pingyi.evaluation.model.DuplicatePolicy;
import org.pingyi.evaluation.receipt.RandomBytes;

/**
 * Decides on papers one after another, and writes what was decided together before anybody is told
 * of it. Where a write fails, the state is read from the journal anew before anything else is done:
 * the journal knows whether the write was made. Thread-safe.
 */
final class Recorder {

  /** How much is held in one row: what one write may come to, with room to spare. */
  private static final int ROW = 300_000;

  /** How many random bytes tell this box from others on the same journal. */
  private static final int OWNER = 16;

  /** An interval with so many bytes ends: so much is in memory, and is written in one go. */
  private static final long MOST_BYTES = 1 << 26;

  private final JournalStore store;
  private final BoxHeader header;
  private final boolean keepLast;
  private final Intervals intervals;
  private final RandomBytes random;
  private final BoxTime time;
  private final TogetherWriter<ExaminedPaper, Acknowledgement> writer =
      new TogetherWriter<>(this::record);

  private Journal journal;
  private @Nullable BoxState state;

  /** For those who look passes up while others write. */
  private volatile PassTable passes;

  /** When the first paper of the interval came; null where none did, or nobody knows when. */
  private @Nullable Instant firstHeld;

  /** Why the interval that was to end did not; its papers were acknowledged and lie held. */
  private @Nullable RuntimeException unended;

  private boolean released;

  private Recorder(
      JournalStore store,
      BoxHeader header,
      boolean keepLast,
      BoxSetup setup,
      BoxTime time,
      Journal journal,
      BoxState state) {
    this.store = store;
    this.header = header;
    this.keepLast = keepLast;
    this.intervals = setup.intervals();
    this.random = setup.random();
    this.time = time;
    this.journal = journal;
    this.state = state;
    this.passes = state.passes;
  }

  static Recorder open(
      JournalStore store, BoxHeader wanted, EvaluationScheme scheme, BoxSetup setup, BoxTime time) {
    BoxHeader.requireFit(store, wanted.fingerprint());
    Journal journal = Journal.take(store, Bytes.of(setup.random().next(OWNER)));
    Optional<Replay.Replayed> replayed = Replay.of(journal);
    if (replayed.isEmpty()) {
      BoxEntries.opened(journal, wanted);
    }
    BoxHeader header = replayed.map(Replay.Replayed::header).orElse(wanted);
    BoxState state = replayed.map(Replay.Replayed::state).orElseGet(BoxState::new);
    header.requireScheme(wanted.fingerprint());
    if (state.isClosed()) {
      throw closed();
    }
    time.noEarlierThan(state.lastDay());
    boolean keepLast = scheme.duplicates() == DuplicatePolicy.KEEP_LAST;
    return new Recorder(store, header, keepLast, setup, time, journal, state);
  }

  static IntakeException closed() {
    return IntakeException.of(
        IntakeException.Problem.BOX_CLOSED,
        "the ballot box is closed, and stays so: read its result, or open another box",
        "票箱已封，不能再开：请读取其结果，或另建票箱");
  }

  BoxHeader header() {
    return header;
  }

  JournalStore store() {
    return store;
  }

  PassTable passes() {
    return passes;
  }

  Acknowledgement record(ExaminedPaper paper) {
    return writer.write(paper);
  }

  /** Reads the state while nothing is written. */
  <T> T alone(Function<BoxState, T> reader) {
    return writer.alone(() -> reader.apply(known()));
  }

  /**
   * Reads the state as the last interval left it.
   *
   * @throws RuntimeException if the interval was to end since, and could not
   */
  <T> T asIntervalEnded(Function<BoxState, T> reader) {
    return alone(
        known -> {
          if (unended != null) {
            throw unended;
          }
          return reader.apply(known);
        });
  }

  /** Changes the state by entries. */
  <T> T change(BiFunction<BoxState, Journal, T> change) {
    return writer.alone(
        () -> {
          BoxState known = known();
          if (known.isClosed()) {
            throw closed();
          }
          return written(() -> change.apply(known, journal));
        });
  }

  boolean endIntervalIfDue() {
    return writer.alone(
        () -> {
          BoxState known = known();
          if (known.isClosed() || !isDue(known)) {
            return false;
          }
          endInterval(known);
          return true;
        });
  }

  /** Closes the box; its state does not change any more. */
  BoxState seal() {
    return change(
        (known, journalOfIt) -> {
          if (journalOfIt.heldRows() > 0) {
            IntervalEnd.write(known, journalOfIt, random);
          }
          BoxEntries.closed(journalOfIt, known);
          unended = null;
          return known;
        });
  }

  void close() {
    writer.alone(
        () -> {
          released = true;
          journal.close();
          return released;
        });
  }

  private void record(List<Wish<ExaminedPaper, Acknowledgement>> together) {
    BoxState known = known();
    boolean begins = known.open.papers.isEmpty();
    List<Acknowledgement> answers = written(() -> decideAndHold(together, known));
    for (int i = 0; i < answers.size(); i++) {
      together.get(i).settle(answers.get(i));
    }
    time.noEarlierThan(known.lastDay());
    if (begins && !known.open.papers.isEmpty()) {
      firstHeld = time.clock();
    }
    if (isDue(known)) {
      endIntervalOrRemember(known);
    }
  }

  /** Those whose papers came are told that they are there, whatever becomes of the interval. */
  private void endIntervalOrRemember(BoxState known) {
    try {
      endInterval(known);
    } catch (RuntimeException e) {
      unended = e;
    }
  }

  private List<Acknowledgement> decideAndHold(
      List<Wish<ExaminedPaper, Acknowledgement>> together, BoxState known) {
    List<Acknowledgement> answers = new ArrayList<>();
    List<Fact> facts = new ArrayList<>();
    int size = 0;
    for (Wish<ExaminedPaper, Acknowledgement> wish : together) {
      ExaminedPaper paper = wish.wanted;
      Decision decision =
          Decision.on(paper, known, keepLast, key -> Said.of(key, paper.filing(), known, journal));
      answers.add(decision.answer());
      if (decision.fact().isPresent()) {
        Fact fact = decision.fact().get();
        if (fact instanceof PaperAccepted) {
          known.noEarlierThan(paper.day());
        }
        known.apply(fact);
        facts.add(fact);
        size += fact.size();
        if (size > ROW) {
          hold(facts, known.lastDay());
          size = 0;
        }
      }
    }
    hold(facts, known.lastDay());
    return answers;
  }

  private void hold(List<Fact> facts, long day) {
    if (!facts.isEmpty()) {
      journal.hold(Fact.encode(facts, day));
      facts.clear();
    }
  }

  private boolean isDue(BoxState known) {
    int papers = known.open.papers.size();
    if (known.open.leaves() >= Intervals.MOST || known.open.bytes >= MOST_BYTES) {
      return true;
    }
    if (papers == 0 || papers < intervals.papers()) {
      return false;
    }
    Instant now = time.clock();
    if (firstHeld != null && firstHeld.isAfter(now)) {
      // The clock was ahead then, or is behind now: it is not waited for.
      firstHeld = now;
    }
    return firstHeld == null || Duration.between(firstHeld, now).compareTo(intervals.time()) >= 0;
  }

  private void endInterval(BoxState known) {
    written(
        () -> {
          IntervalEnd.write(known, journal, random);
          return known;
        });
    firstHeld = null;
    unended = null;
  }

  /** Does what writes; where it fails, nothing is known any more. */
  private <T> T written(Supplier<T> writing) {
    boolean done = false;
    try {
      T result = writing.get();
      done = true;
      return result;
    } catch (IntakeException e) {
      done = true;
      throw e;
    } finally {
      if (!done) {
        state = null;
      }
    }
  }

  /** Returns the state, read from the journal anew where a write failed. */
  private BoxState known() {
    if (released) {
      throw new IllegalStateException("the box was let go");
    }
    BoxState known = state;
    if (known != null) {
      return known;
    }
    journal = journal.takeAgain();
    BoxState read = Replay.of(journal).map(Replay.Replayed::state).orElseThrow();
    state = read;
    time.noEarlierThan(read.lastDay());
    passes = read.passes;
    firstHeld = null;
    if (!isDue(read)) {
      unended = null;
    }
    return read;
  }
}
