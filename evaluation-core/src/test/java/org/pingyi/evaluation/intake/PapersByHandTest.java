package org.pingyi.evaluation.intake;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.pingyi.evaluation.intake.Trial.ballot;
import static org.pingyi.evaluation.intake.Trial.receipt;
import static org.pingyi.evaluation.intake.Trial.refusals;

import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import org.junit.jupiter.api.Test;
import org.pingyi.evaluation.tally.EnteredBatch;
import org.pingyi.evaluation.tally.RejectionReason;

class PapersByHandTest {

  private final Trial trial = Trial.of();

  private BallotBox open() {
    BallotBox box = trial.open();
    box.open(new HandBatch("town hall", "masses", Optional.empty(), "meeting", 5));
    return box;
  }

  private EnteredBatch books(BallotBox box) {
    return box.inspect(state -> Reconciler.of(state, trial.scheme)).entered().get(0);
  }

  private static HandPaper sheet(String id, String work) {
    return HandPaper.of(id, "town hall", List.of(ballot("a", work)));
  }

  @Test
  void given_out_returned_valid_and_invalid_balance() {
    try (BallotBox box = open()) {
      receipt(box.enter(sheet("1", "good")));
      receipt(box.enter(sheet("2", "bad")));
      assertThat(refusals(box.enter(HandPaper.spoilt("3", "town hall"))))
          .containsExactly("void-paper: the sheet is spoilt");
      assertThat(refusals(box.enter(sheet("4", "both")))).hasSize(1);

      EnteredBatch books = books(box);
      assertThat(books.issued()).isEqualTo(OptionalLong.of(5));
      assertThat(books.returned()).isEqualTo(4);
      assertThat(books.valid()).isEqualTo(2);
      assertThat(books.invalid()).isEqualTo(2);
      assertThat(books.papers().rejected())
          .isEqualTo(Map.of(RejectionReason.VOID_PAPER, 1L, RejectionReason.UNKNOWN_OPTION, 1L));
      try (ClosedBox closed = box.seal()) {
        assertThat(Trial.counted(closed)).containsExactly(1L, 1L);
        assertThat(closed.reconciliation().entered()).containsExactly(books);
      }
    }
  }

  @Test
  void a_rejected_sheet_that_was_mended_counts_as_the_mended_one_alone() {
    try (BallotBox box = open()) {
      box.enter(sheet("1", "both"));
      box.enter(sheet("1", ""));
      assertThat(books(box).papers().rejected())
          .containsExactly(Map.entry(RejectionReason.MISSING_ANSWER, 1L));
      receipt(box.enter(sheet("1", "good")));

      assertThat(books(box).returned()).isEqualTo(1);
      assertThat(books(box).valid()).isEqualTo(1);
    }
  }

  @Test
  void the_others_that_were_rejected_for_the_same_reason_stay_rejected() {
    try (BallotBox box = open()) {
      for (String id : List.of("1", "2", "3")) {
        box.enter(HandPaper.of(id, "town hall", List.of(ballot("a", "both"), ballot("b", "good"))));
      }
      receipt(box.enter(sheet("2", "good")));

      assertThat(books(box).papers().rejected())
          .containsExactly(Map.entry(RejectionReason.UNKNOWN_OPTION, 2L));
      try (ClosedBox closed = box.seal()) {
        assertThat(closed.tally().rejections().byReason())
            .containsExactly(Map.entry(RejectionReason.UNKNOWN_OPTION, 4L));
      }
    }
  }

  @Test
  void it_may_be_mended_in_a_later_interval_and_after_the_box_was_opened_again() {
    try (BallotBox box = trial.open(Trial.AT_ONCE)) {
      box.open(new HandBatch("town hall", "masses", Optional.empty(), "meeting", 5));
      box.enter(sheet("1", "both"));
      receipt(box.enter(sheet("2", "good")));
    }
    try (BallotBox box = trial.open(Trial.AT_ONCE)) {
      assertThat(books(box).invalid()).isEqualTo(1);
      receipt(box.enter(sheet("1", "good")));
      assertThat(books(box).invalid()).isZero();
    }
    try (BallotBox box = trial.open(Trial.AT_ONCE);
        ClosedBox closed = box.seal()) {
      assertThat(closed.reconciliation().entered().get(0).valid()).isEqualTo(2);
      assertThat(closed.tally().rejections().total()).isZero();
    }
  }

  @Test
  void a_sheet_that_was_taken_in_is_not_entered_twice() {
    for (Intervals intervals : List.of(Trial.AT_ONCE, Trial.NEVER)) {
      Trial fresh = Trial.of();
      try (BallotBox box = fresh.open(intervals)) {
        box.open(new HandBatch("town hall", "masses", Optional.empty(), "meeting", 5));
        Acknowledgement first = box.enter(sheet("1", "good"));

        assertThat(box.enter(sheet("1", "good"))).isEqualTo(first);
        for (HandPaper changed :
            List.of(sheet("1", "bad"), sheet("1", "both"), HandPaper.spoilt("1", "town hall"))) {
          assertThat(refusals(box.enter(changed)))
              .containsExactly(
                  "duplicate: the sheet was entered before and says something else now: what was"
                      + " entered first stays");
        }
        EnteredBatch books =
            box.inspect(state -> Reconciler.of(state, fresh.scheme)).entered().get(0);
        assertThat(books.returned()).isEqualTo(1);
        assertThat(books.valid()).isEqualTo(1);
      }
    }
  }

  @Test
  void more_sheets_than_were_given_out_are_seen_and_not_hidden() {
    try (BallotBox box = open()) {
      for (int i = 0; i < 7; i++) {
        receipt(box.enter(sheet("s" + i, "good")));
      }
      assertThat(books(box).returned()).isEqualTo(7);
      assertThat(books(box).issued()).isEqualTo(OptionalLong.of(5));
    }
  }

  @Test
  void the_export_tells_of_a_sheet_in_which_batch_it_was_given_out_and_of_no_other_paper()
      throws IOException {
    try (BallotBox box = open()) {
      receipt(box.enter(sheet("1", "good")));
      receipt(box.submit(trial.paper(Trial.masses(box, 1).get(0), ballot("a", "good"))));
      try (ClosedBox closed = box.seal()) {
        assertThat(Trial.export(closed).lines().filter(line -> line.contains("ratings")))
            .hasSize(2)
            .filteredOn(line -> line.contains("\\\"batch\\\""))
            .singleElement()
            .asString()
            .contains("\\\"channel\\\":\\\"meeting\\\",\\\"batch\\\":\\\"town hall\\\",");
      }
    }
  }

  @Test
  void sheets_belong_to_a_batch_of_papers_by_hand() {
    try (BallotBox box = open()) {
      Trial.masses(box, 1);
      for (String batch : List.of("masses 1", "elsewhere")) {
        assertThatExceptionOfType(IntakeException.class)
            .isThrownBy(() -> box.enter(HandPaper.spoilt("1", batch)))
            .extracting(IntakeException::problem)
            .isEqualTo(IntakeException.Problem.UNKNOWN);
      }
    }
    assertThatIllegalArgumentException()
        .isThrownBy(() -> new HandPaper("1", "b", List.of(ballot("a", "good")), true));
    assertThatIllegalArgumentException()
        .isThrownBy(() -> new HandBatch("b", "masses", Optional.empty(), "visit", 0));
  }

  @Test
  void a_stratum_of_a_batch_is_that_of_its_papers() {
    try (BallotBox box = trial.open()) {
      box.open(new HandBatch("visit", "peers", Optional.of("far"), "visit", 2));
      receipt(box.enter(HandPaper.of("1", "visit", List.of(ballot("a", "good")))));
      try (ClosedBox closed = box.seal()) {
        assertThat(closed.tally().of("a").cell(0, 1, 1).rated()).isEqualTo(1);
      }
    }
  }
}
