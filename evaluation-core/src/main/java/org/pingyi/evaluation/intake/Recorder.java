package org.pingyi.evaluation.intake;

import static java.util.Objects.requireNonNull;

import java.util.Optional;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.Executor;
import java.util.function.BiFunction;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.pingyi.evaluation.EvaluationScheme;
import org.pingyi.evaluation.intake.TogetherWriter.Group;
import org.pingyi.evaluation.intake.TogetherWriter.Work;
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

  /** How many random bytes tell this box from others on the same journal. */
  private static final int OWNER = 16;

  private final JournalStore store;
  private final BoxHeader header;
  private final boolean keepLast;
  private final RandomBytes random;
  private final BoxTime time;
  private final IntervalClock interval;
  private final TogetherWriter<ExaminedPaper, Acknowledgement> writer =
      new TogetherWriter<>(new Deciding());

  /** Papers on which was decided since the last were taken to be written. */
  private DecidedPapers decided = new DecidedPapers();

  private Journal journal;
  private @Nullable BoxState state;

  /** For those who look passes up while others write. */
  private volatile PassTable passes;

  /** Why the interval that was to end did not; its papers were acknowledged and lie held. */
  private @Nullable RuntimeException unended;

  /** Set where the interval may be over, until somebody has looked. */
  private volatile boolean due;

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
    this.random = setup.random();
    this.time = time;
    this.interval = new IntervalClock(setup.intervals(), time);
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

  CompletionStage<Acknowledgement> recordLater(
      ExaminedPaper paper, Consumer<Acknowledgement> heard, Executor executor) {
    return writer.writeLater(paper, heard, executor);
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
          if (unended != null && interval.isOver(known.open)) {
            throw unended;
          }
          unended = null;
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
    return writer.alone(this::endIfDue);
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

  /** Decides on papers, one after another, while those before them are written. */
  private final class Deciding implements Work<ExaminedPaper, Acknowledgement> {

    @Override
    public boolean isPrepared() {
      return state != null && !released;
    }

    @Override
    public void prepare() {
      known();
    }

    @Override
    public boolean hasRoom() {
      return state != null && decided.hasRoom();
    }

    @Override
    public void makeReady(Wish<ExaminedPaper, Acknowledgement> wish) {
      try {
        decide(wish, requireNonNull(state));
      } catch (RuntimeException e) {
        lose();
        decided.fail(wish, e);
      } catch (Error e) {
        lose();
        decided.fail(wish, e);
        throw e;
      }
    }

    @Override
    public void fail(Wish<ExaminedPaper, Acknowledgement> wish, Throwable why) {
      decided.fail(wish, why);
    }

    @Override
    public Group take() {
      BoxState known = state;
      due |= known != null && mayBeOver(known.open);
      Writing taken = new Writing(decided, known == null ? Long.MIN_VALUE : known.lastDay());
      decided = new DecidedPapers();
      return taken;
    }

    /** Who ends it asks again, and remembers why the clock does not say. */
    private boolean mayBeOver(OpenInterval open) {
      try {
        return interval.isOver(open);
      } catch (RuntimeException | Error e) {
        return true;
      }
    }
  }

  private void decide(Wish<ExaminedPaper, Acknowledgement> wish, BoxState known) {
    ExaminedPaper paper = wish.wanted;
    Decision decision =
        Decision.on(paper, known, keepLast, key -> Said.of(key, paper.filing(), known, journal));
    boolean begins = known.open.papers.isEmpty();
    decision
        .fact()
        .ifPresent(
            fact -> {
              if (fact instanceof PaperAccepted) {
                known.noEarlierThan(paper.day());
              }
              known.apply(fact);
            });
    if (begins && !known.open.papers.isEmpty()) {
      interval.begin();
    }
    decided.add(wish, decision);
  }

  /** The state is not known any more: on what was decided since it was written is decided anew. */
  private void lose() {
    state = null;
    writer.again(decided.undecided());
  }

  /** Papers that are written together, after which their interval may be over. */
  private final class Writing implements Group {

    private final DecidedPapers papers;
    private final long lastDay;

    Writing(DecidedPapers papers, long lastDay) {
      this.papers = papers;
      this.lastDay = lastDay;
    }

    @Override
    public void write() {
      boolean written = false;
      try {
        if (papers.hasFacts()) {
          journal.hold(papers.row(lastDay));
        }
        written = true;
      } catch (RuntimeException e) {
        papers.fail(e);
      } catch (Error e) {
        papers.fail(e);
        throw e;
      } finally {
        if (written) {
          papers.written();
        } else {
          writer.still(Recorder.this::lose);
        }
      }
      if (written && papers.hasFacts()) {
        time.noEarlierThan(lastDay);
      }
    }

    @Override
    public void tell() {
      papers.tell();
      if (due && papers.isWritten()) {
        endIntervalOrRemember();
      }
    }
  }

  /** Those whose papers came are told that they are there, whatever becomes of the interval. */
  private void endIntervalOrRemember() {
    boolean unused =
        writer.alone(
            () -> {
              try {
                return endIfDue();
              } catch (RuntimeException e) {
                unended = e;
                return false;
              }
            });
  }

  private boolean endIfDue() {
    BoxState known = known();
    due = false;
    if (known.isClosed() || !interval.isOver(known.open)) {
      return false;
    }
    endInterval(known);
    return true;
  }

  private void endInterval(BoxState known) {
    written(
        () -> {
          IntervalEnd.write(known, journal, random);
          return known;
        });
    interval.forget();
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
    interval.forget();
    if (!interval.isOver(read.open)) {
      unended = null;
    }
    return read;
  }
}
