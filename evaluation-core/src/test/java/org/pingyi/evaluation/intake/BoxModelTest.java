package org.pingyi.evaluation.intake;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Consumer;
import java.util.function.Supplier;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.Tuple;
import org.pingyi.evaluation.EvaluationScheme;
import org.pingyi.evaluation.audit.ExportedComments;
import org.pingyi.evaluation.ballot.BallotSource;
import org.pingyi.evaluation.intake.Acknowledgement.Accepted;
import org.pingyi.evaluation.journal.FaultyStore;
import org.pingyi.evaluation.journal.Journal;
import org.pingyi.evaluation.journal.JournalException;
import org.pingyi.evaluation.receipt.Board;
import org.pingyi.evaluation.receipt.GrowthAnswer;
import org.pingyi.evaluation.receipt.Receipt;
import org.pingyi.evaluation.receipt.ReceiptAnswer;
import org.pingyi.evaluation.tally.GroupReconciliation;
import org.pingyi.evaluation.tally.PassCounts;
import org.pingyi.evaluation.tally.Reconciliation;
import org.pingyi.evaluation.tally.Tally;

/** Runs a box and a {@link BoxModel} side by side. */
class BoxModelTest {

  /** What is done to the box. */
  enum Deed {
    ISSUE,
    SUBMIT,
    RETRY,
    REVOKE,
    REISSUE,
    ENTER,
    END_INTERVAL,
    OPEN_AGAIN,
    /** The next write is lost. */
    LOSE,
    /** The next write is made, and its answer is lost. */
    LOSE_ANSWER
  }

  /**
   * A step.
   *
   * @param who which pass or sheet
   * @param what which answer, or none that can be counted
   * @param later whether papers are handed in at the door at which nobody waits
   */
  record Step(Deed deed, int who, int what, boolean later) {}

  @Provide
  Arbitrary<List<Step>> steps() {
    Arbitrary<Deed> deeds =
        Arbitraries.frequency(
            Tuple.of(1, Deed.ISSUE),
            Tuple.of(8, Deed.SUBMIT),
            Tuple.of(3, Deed.RETRY),
            Tuple.of(1, Deed.REVOKE),
            Tuple.of(1, Deed.REISSUE),
            Tuple.of(4, Deed.ENTER),
            Tuple.of(3, Deed.END_INTERVAL),
            Tuple.of(2, Deed.OPEN_AGAIN),
            Tuple.of(2, Deed.LOSE),
            Tuple.of(2, Deed.LOSE_ANSWER));
    return Combinators.combine(
            deeds,
            Arbitraries.integers().between(0, 7),
            Arbitraries.integers().between(0, 3),
            Arbitraries.of(true, false))
        .as(Step::new)
        .list()
        .ofMinSize(1)
        .ofMaxSize(60);
  }

  @Property(tries = 150)
  void a_box_does_what_its_model_does_whatever_comes_in_which_order(
      @ForAll("steps") List<Step> steps, @ForAll boolean keepLast) {
    new Run(keepLast).all(steps);
  }

  /** One box with its model. */
  private static final class Run {

    private final Trial trial;
    private final BoxModel model;
    private final AtomicInteger batches = new AtomicInteger();
    private BallotBox box;
    private Board published;

    Run(boolean keepLast) {
      trial = Trial.of("duplicates: " + (keepLast ? "keep-last" : "keep-first"));
      model = new BoxModel(keepLast);
      box = trial.open(new Intervals(2, Duration.ofMinutes(1)));
      published = board();
      issue(3);
      box.open(new HandBatch("hand", "masses", Optional.empty(), "meeting", 9));
    }

    void all(List<Step> steps) {
      for (Step step : steps) {
        take(step);
        check();
      }
      trial.store.next(FaultyStore.Next.WELL);
      try (ClosedBox closed = box.seal()) {
        checkClosed(closed);
      }
    }

    private void take(Step step) {
      switch (step.deed()) {
        case ISSUE -> issue(1 + step.what() % 2);
        case SUBMIT -> submit(step.who(), step.what(), step.later());
        case RETRY -> retry(step.who(), step.what(), step.later());
        case REVOKE -> revoke(step.who());
        case REISSUE -> reissue(step.who());
        case ENTER -> enter(step.who(), step.what());
        case END_INTERVAL -> {
          trial.now = trial.now.plus(Duration.ofMinutes(2));
          again(() -> box.endIntervalIfDue());
        }
        case OPEN_AGAIN -> {
          trial.store.next(FaultyStore.Next.WELL);
          box = trial.open(new Intervals(2, Duration.ofMinutes(1)));
        }
        case LOSE -> trial.store.next(FaultyStore.Next.LOST);
        case LOSE_ANSWER -> trial.store.next(FaultyStore.Next.UNANSWERED);
      }
    }

    /** Does something, and does it again where it is not known whether it was done. */
    private static <T> T again(Supplier<T> deed) {
      try {
        return deed.get();
      } catch (JournalException unknown) {
        return deed.get();
      }
    }

    /**
     * Does something that can be done once.
     *
     * @param done what the model does, given the answer, which may be lost
     */
    private static <T> void once(boolean possible, Supplier<T> deed, Consumer<Optional<T>> done) {
      try {
        done.accept(Optional.of(deed.get()));
        assertThat(possible).isTrue();
      } catch (JournalException unknown) {
        try {
          done.accept(Optional.of(deed.get()));
        } catch (IntakeException itWasDone) {
          done.accept(Optional.empty());
        }
      } catch (IntakeException refused) {
        assertThat(possible).isFalse();
      }
    }

    private void issue(int count) {
      String id = "batch " + batches.incrementAndGet();
      once(
          true,
          () -> box.issue(PassBatch.of(id, "masses", count)),
          issued -> model.issue(count, issued.map(IssuedPasses::passes).orElse(List.of())));
    }

    private void submit(int who, int what, boolean later) {
      BoxModel.Rater rater = model.rater(who);
      if (rater != null) {
        String id = "s" + model.nextSubmission();
        Acknowledgement answer = again(() -> submit(paper(rater, id, what), later));
        model.submitted(rater, id, what, receipt(answer));
      }
    }

    private Acknowledgement submit(Submission paper, boolean later) {
      return later ? Doors.later(box, paper, Runnable::run) : box.submit(paper);
    }

    private Submission paper(BoxModel.Rater rater, String id, int what) {
      return trial.paper(
          id, rater.pass, Trial.ballot("a", BoxModel.ANSWERS.get(what), "why " + id));
    }

    private static Optional<Receipt> receipt(Acknowledgement answer) {
      return answer instanceof Accepted accepted
          ? Optional.of(accepted.receipt())
          : Optional.empty();
    }

    /** Sends a paper again, as it was or changed. */
    private void retry(int which, int what, boolean later) {
      BoxModel.Taken taken = model.taken(which);
      if (taken != null) {
        Acknowledgement answer =
            again(
                () ->
                    taken.rater() == null
                        ? box.enter(sheet(taken.id(), what))
                        : submit(paper(taken.rater(), taken.id(), what), later));
        model.sentAgain(taken, what, receipt(answer));
      }
    }

    private void revoke(int who) {
      BoxModel.Rater rater = model.rater(who);
      if (rater != null) {
        once(
            rater.isUnspent(),
            () -> {
              box.revoke(rater.serial);
              return rater;
            },
            done -> model.revoke(rater));
      }
    }

    private void reissue(int who) {
      BoxModel.Rater rater = model.rater(who);
      if (rater != null) {
        once(
            rater.isUnspent(),
            () -> box.reissue(rater.serial),
            again -> model.reissue(rater, again.map(issued -> issued.passes().get(0))));
      }
    }

    private void enter(int who, int what) {
      Acknowledgement answer = again(() -> box.enter(sheet("h" + who, what)));
      model.entered("h" + who, what, receipt(answer));
    }

    private static HandPaper sheet(String id, int what) {
      return what == 3
          ? HandPaper.spoilt(id, "hand")
          : HandPaper.of(id, "hand", List.of(Trial.ballot("a", BoxModel.ANSWERS.get(what))));
    }

    private void check() {
      Reconciliation books = again(() -> box.inspect(state -> Reconciler.of(state, trial.scheme)));
      GroupReconciliation masses = books.groups().get(0);
      assertThat(masses.passes())
          .isEqualTo(new PassCounts(model.issued, model.reissued, model.revoked, model.used()));
      assertThat(masses.papers().counted()).isEqualTo(model.counted());
      assertThat(masses.papers().superseded()).isEqualTo(model.superseded);
      assertThat(masses.papers().rejections()).isEqualTo(model.rejected());
      assertThat(books.entered().get(0).invalid()).isEqualTo(model.rejectedSheets());
      Progress progress = progress();
      Board board = board();
      assertThat(board.growthSince(published)).isInstanceOf(GrowthAnswer.Grew.class);
      published = board;
      assertThat(board.root()).isEqualTo(progress.root());
      assertThat(progress.groups().get(0).papers())
          .isEqualTo(board.root().size() - board.superseded());
    }

    /** Where an interval could not be ended, that is told until it is. */
    private Progress progress() {
      try {
        return box.progress();
      } catch (JournalException notEnded) {
        assertThat(box.endIntervalIfDue()).isTrue();
        return box.progress();
      }
    }

    private Board board() {
      ByteArrayOutputStream out = new ByteArrayOutputStream();
      try {
        BoxView.board(trial.scheme, trial.store, out);
      } catch (IOException impossible) {
        throw new UncheckedIOException(impossible);
      }
      return Board.verify("board", new ByteArrayInputStream(out.toByteArray()));
    }

    private void checkClosed(ClosedBox closed) {
      Tally counted = closed.tally();
      Tally expected = tally(trial.scheme, model.ndjson());
      assertThat(counted.of("a")).isEqualTo(expected.of("a"));
      assertThat(counted.papers(0)).isEqualTo(expected.papers(0));
      Board board = board();
      assertThat(board.isClosed()).isTrue();
      assertThat(board.root()).isEqualTo(closed.root());
      for (BoxModel.Taken taken : model.all()) {
        ReceiptAnswer answer = board.answer(taken.receipt());
        assertThat(answer)
            .isInstanceOf(
                model.counts(taken) ? ReceiptAnswer.Counted.class : ReceiptAnswer.Superseded.class);
      }
      assertThat(closed.root().size()).isEqualTo(model.all().size());
      assertThat(comments()).containsExactlyInAnyOrderElementsOf(model.comments());
      ExportedComments exported = exportedComments(closed);
      assertThat(exported.differenceFrom("board", board)).isEmpty();
      assertThat(exported.counted()).isEqualTo(model.comments().size());
    }

    private static ExportedComments exportedComments(ClosedBox closed) {
      ByteArrayOutputStream out = new ByteArrayOutputStream();
      try {
        closed.comments(out);
      } catch (IOException impossible) {
        throw new UncheckedIOException(impossible);
      }
      return ExportedComments.verify("comments", new ByteArrayInputStream(out.toByteArray()));
    }

    private List<String> comments() {
      List<String> found = new ArrayList<>();
      try (Journal journal = Journal.read(trial.store)) {
        BoxState state = BoxView.replayed(journal, trial.scheme).state();
        Openings<KeptComment> comments = Openings.comments(state, journal);
        while (comments.next()) {
          String json = comments.current().json().text();
          found.add(json.substring(json.indexOf("why "), json.lastIndexOf('"')));
        }
      }
      return found;
    }

    private static Tally tally(EvaluationScheme scheme, String ndjson) {
      return ndjson.isEmpty()
          ? Tally.empty(scheme.layout())
          : scheme.tally(BallotSource.ndjson("model", new StringReader(ndjson)));
    }
  }
}
