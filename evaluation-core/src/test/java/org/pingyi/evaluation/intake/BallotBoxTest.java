package org.pingyi.evaluation.intake;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;
import static org.pingyi.evaluation.intake.Trial.assertProblem;
import static org.pingyi.evaluation.intake.Trial.ballot;
import static org.pingyi.evaluation.intake.Trial.receipt;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.pingyi.evaluation.intake.IntakeException.Problem;
import org.pingyi.evaluation.tally.Reconciliation;

class BallotBoxTest {

  private final Trial trial = Trial.of("duplicates: keep-last");

  @Test
  void a_closed_box_is_not_opened_again_and_takes_nothing_in() {
    BallotBox box = trial.open();
    Trial.masses(box, 1);
    box.seal().close();

    assertProblem(Problem.BOX_CLOSED, trial::open);
    assertProblem(Problem.BOX_CLOSED, box::seal);
    assertProblem(Problem.BOX_CLOSED, () -> Trial.masses(box, 2));
    assertProblem(Problem.BOX_CLOSED, () -> box.revoke(1));
    assertProblem(
        Problem.BOX_CLOSED,
        () -> box.open(new HandBatch("x", "masses", Optional.empty(), "form", 1)));
    assertThat(box.endIntervalIfDue()).isFalse();
    assertThat(BoxView.of(trial.scheme, trial.store).closed()).isTrue();
  }

  @Test
  void a_box_stays_with_the_scheme_that_it_was_opened_on() {
    BallotBox box = trial.open();
    box.close();

    assertProblem(
        Problem.ANOTHER_SCHEME,
        () -> BallotBox.open(Trial.scheme(), trial.store, trial.setup(Trial.NEVER)));
    assertProblem(Problem.ANOTHER_SCHEME, () -> BoxView.of(Trial.scheme(), trial.store));
    try (BallotBox again = trial.open()) {
      assertThat(again.id()).isEqualTo(box.id()).matches("[0-9a-f]{32}");
    }
  }

  @Test
  void a_box_goes_by_the_id_it_was_opened_with_when_it_is_closed_and_read_again() {
    BallotBox box = trial.open();
    try (ClosedBox closed = box.seal();
        ClosedBox read = ClosedBox.read(trial.scheme, trial.store)) {
      assertThat(closed.id()).isEqualTo(box.id());
      assertThat(read.id()).isEqualTo(box.id());
    }
  }

  @Test
  void a_box_that_is_open_has_no_result() {
    trial.open();

    assertProblem(Problem.BOX_OPEN, () -> ClosedBox.read(trial.scheme, trial.store).close());
    assertThat(trial.store.viewsOpen()).isZero();
  }

  @Test
  void a_closed_box_keeps_the_journal_in_view_until_it_is_let_go_of() {
    trial.open().seal().close();
    assertThat(trial.store.viewsOpen()).isZero();
    ClosedBox read = ClosedBox.read(trial.scheme, trial.store);
    assertThat(trial.store.viewsOpen()).isEqualTo(1);
    read.close();
    assertThat(trial.store.viewsOpen()).isZero();
  }

  @Test
  void a_box_that_nobody_gave_a_paper_has_an_empty_tally() {
    try (BallotBox box = trial.open();
        ClosedBox closed = box.seal()) {
      assertThat(closed.tally().read()).isZero();
      assertThat(closed.report().objects()).hasSize(2);
      assertThat(closed.root().size()).isZero();
    }
  }

  @Test
  void who_let_go_of_a_box_cannot_use_it() {
    BallotBox box = trial.open();
    box.close();

    assertThatIllegalStateException().isThrownBy(box::progress);
  }

  @Test
  void an_interval_ends_when_there_are_enough_papers_and_enough_time_went_by() {
    try (BallotBox box = trial.open(new Intervals(2, Duration.ofMinutes(10)))) {
      List<Pass> passes = Trial.masses(box, 3);
      receipt(box.submit(trial.paper(passes.get(0), ballot("a", "good"))));
      trial.now = trial.now.plus(Duration.ofMinutes(20));
      assertThat(box.endIntervalIfDue()).as("one paper is not enough").isFalse();
      receipt(box.submit(trial.paper(passes.get(1), ballot("a", "good"))));
      assertThat(box.progress().root().size()).isEqualTo(2);

      receipt(box.submit(trial.paper(passes.get(2), ballot("a", "good"))));
      receipt(box.submit(trial.paper(passes.get(0), ballot("a", "bad"))));
      assertThat(box.endIntervalIfDue()).as("it is too early").isFalse();
      trial.now = trial.now.plus(Duration.ofMinutes(10));
      assertThat(box.endIntervalIfDue()).isTrue();
      assertThat(box.progress().root().size()).isEqualTo(4);
    }
  }

  @Test
  void an_interval_may_last_as_long_as_any() {
    try (BallotBox box = trial.open(new Intervals(1, Duration.ofSeconds(Long.MAX_VALUE)))) {
      receipt(box.submit(trial.paper(Trial.masses(box, 1).get(0), ballot("a", "good"))));
      assertThat(box.endIntervalIfDue()).isFalse();
    }
    assertThat(new Intervals(Intervals.MOST, Duration.ZERO).papers()).isEqualTo(Intervals.MOST);
    assertThatIllegalArgumentException().isThrownBy(() -> new Intervals(0, Duration.ZERO));
    assertThatIllegalArgumentException()
        .isThrownBy(() -> new Intervals(Intervals.MOST + 1, Duration.ZERO));
    assertThatIllegalArgumentException().isThrownBy(() -> new Intervals(1, Duration.ofSeconds(-1)));
  }

  @Test
  void progress_tells_who_took_part_only_when_an_interval_has_ended() {
    try (BallotBox box = trial.open(new Intervals(2, Duration.ZERO))) {
      List<Pass> passes = Trial.masses(box, 3);
      Progress before = box.progress();
      receipt(box.submit(trial.paper(passes.get(0), ballot("a", "good")).by("web")));
      Progress open = box.progress();

      assertThat(open.waiting()).isEqualTo(1);
      assertThat(new Progress(open.root(), 0, open.groups(), open.objects(), open.channels()))
          .isEqualTo(before);
      receipt(box.submit(trial.paper(passes.get(1), ballot("a", "bad"), ballot("b", "bad"))));
      Progress ended = box.progress();
      assertThat(ended.waiting()).isZero();
      assertThat(ended.groups())
          .containsExactly(
              new Progress.OfGroup("masses", Optional.empty(), 3, 2),
              new Progress.OfGroup("peers", Optional.of("near"), 0, 0),
              new Progress.OfGroup("peers", Optional.of("far"), 0, 0));
      assertThat(ended.objects()).isEqualTo(Map.of("a", 2L, "b", 1L));
      assertThat(ended.channels()).isEqualTo(Map.of("web", 1L));
      assertThat(BoxView.of(trial.scheme, trial.store).progress()).isEqualTo(ended);
    }
  }

  @Test
  void a_replaced_paper_leaves_the_turnout_when_its_interval_ends() {
    try (BallotBox box = trial.open(Trial.AT_ONCE)) {
      List<Pass> passes = Trial.masses(box, 1);
      receipt(box.submit(trial.paper(passes.get(0), ballot("a", "good")).by("web")));
      receipt(box.submit(trial.paper(passes.get(0), ballot("b", "bad")).by("kiosk")));

      assertThat(box.progress().objects()).isEqualTo(Map.of("b", 1L));
      assertThat(box.progress().channels()).isEqualTo(Map.of("kiosk", 1L));
      assertThat(box.progress().groups().get(0).papers()).isEqualTo(1);
    }
  }

  @Test
  void the_books_are_the_same_after_the_box_was_opened_again() {
    Reconciliation books;
    try (BallotBox box = trial.open(new Intervals(2, Duration.ZERO))) {
      List<Pass> passes = Trial.masses(box, 4);
      receipt(box.submit(trial.paper(passes.get(0), ballot("a", "good"))));
      receipt(box.submit(trial.paper(passes.get(0), ballot("a", "bad"))));
      receipt(box.submit(trial.paper(passes.get(1), ballot("a", "bad"))));
      box.submit(trial.paper(passes.get(2), ballot("a", "best")));
      box.revoke(3);
      box.reissue(4);
      books = box.inspect(state -> Reconciler.of(state, trial.scheme));
    }
    assertThat(BoxView.of(trial.scheme, trial.store).reconciliation()).isEqualTo(books);
    try (BallotBox box = trial.open();
        ClosedBox closed = box.seal()) {
      assertThat(closed.reconciliation()).isEqualTo(books);
      assertThat(closed.report().intake().orElseThrow().reconciliation()).isEqualTo(books);
      assertThat(closed.report().intake().orElseThrow().papers()).isEqualTo(3);
    }
  }
}
