package org.pingyi.evaluation.intake;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.catchThrowableOfType;
import static org.pingyi.evaluation.intake.Trial.ballot;
import static org.pingyi.evaluation.intake.Trial.receipt;
import static org.pingyi.evaluation.journal.JournalStoreContract.somebody;

import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.pingyi.evaluation.journal.Bytes;
import org.pingyi.evaluation.journal.FaultyStore;
import org.pingyi.evaluation.journal.Journal;
import org.pingyi.evaluation.journal.JournalException;
import org.pingyi.evaluation.journal.JournalException.Problem;
import org.pingyi.evaluation.journal.NewEntry;
import org.pingyi.evaluation.journal.StoredRow;

class BoxJournalTest {

  private final Trial trial = Trial.of("duplicates: keep-last");

  private static JournalException thrownBy(Runnable deed) {
    return catchThrowableOfType(JournalException.class, deed::run);
  }

  private static void assertProblem(Problem problem, Runnable deed) {
    JournalException thrown = thrownBy(deed);
    assertThat(thrown).isNotNull();
    assertThat(thrown.problem()).isEqualTo(problem);
  }

  private static void assertNoBox(ThrowingCallable deed) {
    assertThatExceptionOfType(IntakeException.class)
        .isThrownBy(deed)
        .extracting(IntakeException::problem)
        .isEqualTo(IntakeException.Problem.NO_BOX);
  }

  @Test
  void of_two_boxes_on_one_journal_the_first_is_told_that_it_was_taken_and_takes_nothing_back() {
    BallotBox first = trial.open();
    List<Pass> passes = Trial.masses(first, 3);
    receipt(first.submit(trial.paper(passes.get(0), ballot("a", "good"))));
    BallotBox second = trial.open();
    receipt(second.submit(trial.paper(passes.get(1), ballot("a", "good"))));

    Submission late = trial.paper(passes.get(2), ballot("a", "bad"));
    assertProblem(Problem.JOURNAL_TAKEN, () -> first.submit(late));
    assertProblem(Problem.JOURNAL_TAKEN, () -> first.revoke(3));
    assertProblem(Problem.JOURNAL_TAKEN, first::seal);
    receipt(second.submit(late));
    try (ClosedBox closed = second.seal()) {
      assertThat(Trial.counted(closed)).containsExactly(2L, 1L);
    }
  }

  @Test
  void a_journal_of_a_newer_box_is_left_alone() {
    try (Journal journal = Journal.take(trial.store, somebody())) {
      journal.append(
          NewEntry.of(
              BoxHeader.KIND,
              new Encoding().integer(BoxHeader.FORMAT + 1).text("?").text("?").toBytes()));
    }

    assertProblem(Problem.JOURNAL_NEWER, trial::open);
    assertProblem(Problem.JOURNAL_NEWER, () -> BoxView.of(trial.scheme, trial.store));
  }

  @Test
  void a_journal_of_something_else_is_no_box_and_whoever_has_it_goes_on() {
    try (Journal ledger = Journal.take(trial.store, somebody())) {
      ledger.append(NewEntry.of("ledger", Bytes.of("a ledger")));

      assertNoBox(trial::open);
      assertNoBox(() -> BoxView.of(trial.scheme, trial.store));
      assertNoBox(() -> ClosedBox.read(trial.scheme, trial.store));
      ledger.append(NewEntry.of("event", Bytes.of("what came after")));
    }
  }

  @Test
  void whoever_has_a_box_goes_on_where_it_is_opened_on_another_scheme() {
    BallotBox box = trial.open();
    Trial other = Trial.of("duplicates: keep-first");

    assertThatExceptionOfType(IntakeException.class)
        .isThrownBy(() -> BallotBox.open(other.scheme, trial.store, other.setup(Trial.NEVER)))
        .extracting(IntakeException::problem)
        .isEqualTo(IntakeException.Problem.ANOTHER_SCHEME);
    assertThat(Trial.masses(box, 1)).hasSize(1);
  }

  @Test
  void there_is_no_box_in_an_empty_journal() {
    assertNoBox(() -> BoxView.of(trial.scheme, trial.store));
  }

  /** A box with every kind of page, entry and held row, two intervals of which are over. */
  private void fill() {
    BallotBox box = trial.open(new Intervals(3, Duration.ZERO));
    List<Pass> passes = Trial.masses(box, 8);
    box.open(new HandBatch("hand", "masses", Optional.empty(), "meeting", 3));
    box.enter(HandPaper.spoilt("h1", "hand"));
    box.revoke(8);
    box.reissue(5);
    Trial.masses(box, 2);
    box.revokeBatch("masses 2");
    for (int i = 0; i < 3; i++) {
      box.submit(trial.paper(passes.get(i), ballot("a", "good", "well done " + i)).by("web"));
    }
    for (int i = 0; i < 3; i++) {
      box.submit(trial.paper(passes.get(i + 1), ballot("a", "bad", "better " + i)).by("web"));
    }
    box.submit(trial.paper(passes.get(5), ballot("a", "good", "held")));
    box.submit(trial.paper(passes.get(6), ballot("a", "good", "held")));
  }

  /** All rows of the journal by their kind. */
  private Map<String, Map<Long, StoredRow>> rows() {
    Map<String, Map<Long, StoredRow>> rows = new TreeMap<>();
    trial.store.tamper(
        (kind, row) -> {
          rows.computeIfAbsent(kind, none -> new HashMap<>()).put(row.number(), row);
          return Optional.of(row);
        });
    trial.open().close();
    trial.store.tamper((kind, row) -> Optional.of(row));
    return rows;
  }

  @Test
  void each_kind_of_page_is_read_when_a_box_is_opened() {
    fill();

    assertThat(rows().keySet())
        .isEqualTo(
            new TreeSet<>(
                Set.of(
                    "entries",
                    "held rows",
                    BoxEntries.PASS,
                    "paper",
                    "comment",
                    IntervalContent.LEAF,
                    IntervalContent.COMMENT_LEAF,
                    IntervalContent.SUPERSEDED,
                    IntervalContent.WITHDRAWN,
                    Books.KIND)));
  }

  @Test
  void what_is_held_is_taken_in_row_by_row_when_a_box_is_opened_and_never_gathered() {
    fill();
    List<String> read = new ArrayList<>();
    trial.store.tamper(
        (kind, row) -> {
          read.add(kind + " " + row.number());
          return Optional.of(row);
        });

    trial.open().close();

    assertThat(read).endsWith("held rows 2");
  }

  @Test
  void rows_that_are_held_without_a_box_are_no_box() {
    try (Journal journal = Journal.take(trial.store, somebody())) {
      journal.hold(Fact.encode(List.of(), 0));
    }

    assertProblem(Problem.JOURNAL_DAMAGED, trial::open);
  }

  @Test
  void whatever_row_was_edited_taken_out_or_put_in_the_place_of_another_is_named() {
    fill();
    rows()
        .forEach(
            (kind, byNumber) -> {
              for (StoredRow row : byNumber.values()) {
                assertNamed(kind, row.number(), Optional.of(edited(row)));
                assertNamed(kind, row.number(), Optional.empty());
                byNumber.values().stream()
                    .filter(other -> !other.content().equals(row.content()))
                    .findAny()
                    .ifPresent(
                        other ->
                            assertNamed(
                                kind,
                                row.number(),
                                Optional.of(new StoredRow(row.number(), other.content()))));
              }
            });
  }

  private static StoredRow edited(StoredRow row) {
    return new StoredRow(row.number(), FaultyStore.flipped().apply(row.content()));
  }

  private void assertNamed(String kind, long number, Optional<StoredRow> instead) {
    trial.store.tamper(
        (ofKind, row) ->
            ofKind.equals(kind) && row.number() == number ? instead : Optional.of(row));

    JournalException told = thrownBy(trial::open);

    assertThat(told).as(kind + " " + number).isNotNull();
    assertThat(told.problem()).as(kind + " " + number).isEqualTo(Problem.JOURNAL_DAMAGED);
    assertThat(told.text().en())
        .contains(String.valueOf(number))
        .contains(kind.equals("entries") ? "entry" : kind.equals("held rows") ? "held" : kind);
    assertThat(told.text().zh()).contains(String.valueOf(number));
  }

  @Test
  void pages_of_a_closed_box_are_held_against_their_leaves_too() {
    fill();
    trial.open().seal().close();
    trial.store.tamper(
        (kind, row) -> kind.equals("paper") ? Optional.of(edited(row)) : Optional.of(row));

    assertProblem(Problem.JOURNAL_DAMAGED, () -> ClosedBox.read(trial.scheme, trial.store).close());
  }

  @ParameterizedTest
  @EnumSource(
      value = FaultyStore.Next.class,
      names = {"LOST", "UNANSWERED"})
  void a_write_of_which_nobody_knows_whether_it_was_made_is_never_made_twice(
      FaultyStore.Next outcome) {
    try (BallotBox box = trial.open(Trial.AT_ONCE)) {
      List<Pass> passes = Trial.masses(box, 2);
      Submission paper = trial.paper(passes.get(0), ballot("a", "good", "why"));
      trial.store.next(outcome);
      assertThat(thrownBy(() -> box.submit(paper)).problem())
          .isEqualTo(Problem.JOURNAL_UNAVAILABLE);

      Acknowledgement answer = box.submit(paper);
      assertThat(box.submit(paper)).isEqualTo(answer);
      receipt(box.submit(trial.paper(passes.get(1), ballot("a", "bad"))));
      try (ClosedBox closed = box.seal()) {
        assertThat(Trial.counted(closed)).containsExactly(1L, 1L);
      }
    }
  }

  @Test
  void a_box_whose_database_is_away_says_so_and_goes_on_when_it_is_back() {
    try (BallotBox box = trial.open(Trial.AT_ONCE)) {
      List<Pass> passes = Trial.masses(box, 2);
      receipt(box.submit(trial.paper("s1", passes.get(0), ballot("a", "good"))));
      trial.store.gone(true);
      Submission second = trial.paper("s2", passes.get(1), ballot("a", "bad"));
      for (int i = 0; i < 3; i++) {
        assertProblem(Problem.JOURNAL_UNAVAILABLE, () -> box.submit(second));
        assertProblem(Problem.JOURNAL_UNAVAILABLE, box::progress);
        assertProblem(Problem.JOURNAL_UNAVAILABLE, box::seal);
      }
      trial.store.gone(false);

      receipt(box.submit(second));
      try (ClosedBox closed = box.seal()) {
        assertThat(Trial.counted(closed)).containsExactly(1L, 1L);
      }
    }
  }

  @Test
  void a_paper_is_acknowledged_though_the_end_of_its_interval_was_lost_and_ends_it_later() {
    try (BallotBox box = trial.open(new Intervals(2, Duration.ZERO))) {
      List<Pass> passes = Trial.masses(box, 3);
      receipt(box.submit(trial.paper(passes.get(0), ballot("a", "good"))));
      loseSecondWrite(FaultyStore.Next.LOST);
      receipt(box.submit(trial.paper(passes.get(1), ballot("a", "good"))));
      trial.store.beforeWrite(() -> {});

      assertThat(box.<Integer>inspect(state -> state.papers.size())).isZero();
      assertThat(box.endIntervalIfDue()).isTrue();
      assertThat(box.progress().root().size()).isEqualTo(2);
    }
  }

  @Test
  void that_an_interval_could_not_be_ended_is_told_until_it_is() {
    try (BallotBox box = trial.open(new Intervals(2, Duration.ZERO))) {
      List<Pass> passes = Trial.masses(box, 3);
      receipt(box.submit(trial.paper(passes.get(0), ballot("a", "good"))));
      loseSecondWrite(FaultyStore.Next.LOST);
      receipt(box.submit(trial.paper(passes.get(1), ballot("a", "good"))));

      assertProblem(Problem.JOURNAL_UNAVAILABLE, box::progress);
      assertProblem(Problem.JOURNAL_UNAVAILABLE, box::progress);
      trial.store.next(FaultyStore.Next.LOST);
      assertProblem(Problem.JOURNAL_UNAVAILABLE, box::endIntervalIfDue);
      assertProblem(Problem.JOURNAL_UNAVAILABLE, box::progress);
      receipt(box.submit(trial.paper(passes.get(2), ballot("a", "good"))));
      assertThat(box.progress().root().size()).isEqualTo(3);
    }
  }

  @Test
  void an_interval_that_could_not_be_ended_is_ended_when_the_next_paper_comes() {
    try (BallotBox box = trial.open(new Intervals(2, Duration.ofMinutes(10)))) {
      List<Pass> passes = Trial.masses(box, 3);
      receipt(box.submit(trial.paper(passes.get(0), ballot("a", "good"))));
      trial.now = trial.now.plusSeconds(600);
      loseSecondWrite(FaultyStore.Next.LOST);
      receipt(box.submit(trial.paper(passes.get(1), ballot("a", "good"))));
      receipt(box.submit(trial.paper(passes.get(2), ballot("a", "good"))));

      assertThat(box.progress().root().size()).isEqualTo(3);
    }
  }

  @Test
  void that_an_interval_could_not_be_ended_is_no_matter_once_the_box_is_closed() {
    BallotBox box = trial.open(new Intervals(2, Duration.ZERO));
    List<Pass> passes = Trial.masses(box, 2);
    receipt(box.submit(trial.paper(passes.get(0), ballot("a", "good"))));
    loseSecondWrite(FaultyStore.Next.LOST);
    receipt(box.submit(trial.paper(passes.get(1), ballot("a", "good"))));
    box.seal().close();

    assertThat(box.progress().root().size()).isEqualTo(2);
  }

  @Test
  void the_end_of_an_interval_whose_answer_was_lost_is_no_failure_once_it_is_known() {
    try (BallotBox box = trial.open(new Intervals(2, Duration.ofMinutes(1)))) {
      List<Pass> passes = Trial.masses(box, 4);
      receipt(box.submit(trial.paper(passes.get(0), ballot("a", "good"))));
      trial.now = trial.now.plusSeconds(60);
      loseSecondWrite(FaultyStore.Next.UNANSWERED);
      receipt(box.submit(trial.paper(passes.get(1), ballot("a", "good"))));
      receipt(box.submit(trial.paper(passes.get(2), ballot("a", "good"))));
      receipt(box.submit(trial.paper(passes.get(3), ballot("a", "good"))));
      trial.now = trial.now.plusSeconds(60);

      assertThat(box.progress().root().size()).isEqualTo(2);
    }
  }

  private void loseSecondWrite(FaultyStore.Next outcome) {
    int[] writes = {0};
    trial.store.beforeWrite(
        () -> {
          if (++writes[0] == 2) {
            trial.store.next(outcome);
          }
        });
  }

  @Test
  void closing_whose_answer_was_lost_closed_the_box() {
    BallotBox box = trial.open();
    receipt(box.submit(trial.paper(Trial.masses(box, 1).get(0), ballot("a", "good"))));
    box.endIntervalIfDue();
    loseSecondWrite(FaultyStore.Next.UNANSWERED);
    assertThat(thrownBy(box::seal).problem()).isEqualTo(Problem.JOURNAL_UNAVAILABLE);

    assertThatExceptionOfType(IntakeException.class)
        .isThrownBy(box::seal)
        .extracting(IntakeException::problem)
        .isEqualTo(IntakeException.Problem.BOX_CLOSED);
    try (ClosedBox closed = ClosedBox.read(trial.scheme, trial.store)) {
      assertThat(Trial.counted(closed)).containsExactly(1L, 0L);
    }
  }
}
