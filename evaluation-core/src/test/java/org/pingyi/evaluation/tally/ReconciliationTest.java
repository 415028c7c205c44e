package org.pingyi.evaluation.tally;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.List;
import java.util.Map;
import java.util.OptionalLong;
import org.junit.jupiter.api.Test;

/** The books of a ballot box add up, or there are none. */
class ReconciliationTest {

  private static final PaperCounts HALL =
      PaperCounts.of(2, 0, Map.of(RejectionReason.UNKNOWN_OPTION, 1L));

  private static final GroupReconciliation MASSES =
      group(
          "masses", new PassCounts(60, 2, 1, 2), 4, 1, Map.of(RejectionReason.UNKNOWN_OPTION, 2L));

  private static final GroupReconciliation PEERS = group("peers", PassCounts.NONE, 0, 0, Map.of());

  private static final List<IssuedBatch> PASSES =
      List.of(
          new IssuedBatch("first", "masses", new PassCounts(40, 2, 0, 2)),
          new IssuedBatch("later", "masses", new PassCounts(20, 0, 1, 0)));

  private static GroupReconciliation group(
      String id,
      PassCounts passes,
      long counted,
      long superseded,
      Map<RejectionReason, Long> rejected) {
    return new GroupReconciliation(id, passes, PaperCounts.of(counted, superseded, rejected));
  }

  private static EnteredBatch batch(String id, String group, PaperCounts papers) {
    return new EnteredBatch(id, group, "meeting", OptionalLong.of(4), papers);
  }

  private static void assertRefused(
      List<GroupReconciliation> groups, List<IssuedBatch> passes, List<EnteredBatch> entered) {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> new Reconciliation(groups, passes, entered, Map.of()));
  }

  @Test
  void what_was_received_counts_or_was_superseded_or_rejected() {
    PaperCounts papers =
        new PaperCounts(
            9, 4, 2, Map.of(RejectionReason.VOID_PAPER, 1L, RejectionReason.MALFORMED, 2L));
    assertThat(papers)
        .isEqualTo(
            PaperCounts.of(
                4, 2, Map.of(RejectionReason.MALFORMED, 2L, RejectionReason.VOID_PAPER, 1L)));
    assertThat(papers.rejected().keySet())
        .containsExactly(RejectionReason.MALFORMED, RejectionReason.VOID_PAPER);
    assertThat(papers.rejections()).isEqualTo(3);
    for (long received : List.of(8L, 10L)) {
      assertThatIllegalArgumentException()
          .isThrownBy(() -> new PaperCounts(received, 4, 2, papers.rejected()));
    }
    assertThatIllegalArgumentException().isThrownBy(() -> PaperCounts.of(-1, 1, Map.of()));
    assertThatIllegalArgumentException().isThrownBy(() -> PaperCounts.of(1, -1, Map.of()));
    assertThatIllegalArgumentException()
        .isThrownBy(() -> PaperCounts.of(1, 1, Map.of(RejectionReason.DUPLICATE, 0L)));
  }

  @Test
  void papers_are_added_reason_by_reason() {
    assertThat(HALL.plus(PaperCounts.NONE)).isEqualTo(HALL);
    assertThat(
            HALL.plus(
                PaperCounts.of(
                    1,
                    1,
                    Map.of(RejectionReason.UNKNOWN_OPTION, 4L, RejectionReason.DUPLICATE, 1L))))
        .isEqualTo(
            new PaperCounts(
                10,
                3,
                1,
                Map.of(RejectionReason.UNKNOWN_OPTION, 5L, RejectionReason.DUPLICATE, 1L)));
  }

  @Test
  void no_more_passes_are_used_or_revoked_than_were_given_out() {
    assertThat(new PassCounts(1, 1, 2, 2).plus(new PassCounts(3, 0, 1, 1)))
        .isEqualTo(new PassCounts(4, 1, 3, 3));
    assertThatIllegalArgumentException().isThrownBy(() -> new PassCounts(1, 1, 3, 0));
    assertThatIllegalArgumentException().isThrownBy(() -> new PassCounts(1, 1, 0, 3));
    assertThatIllegalArgumentException().isThrownBy(() -> new PassCounts(-1, 1, 0, 0));
    assertThatIllegalArgumentException().isThrownBy(() -> new PassCounts(1, -1, 0, 0));
    assertThatIllegalArgumentException().isThrownBy(() -> new PassCounts(1, 1, -1, 0));
    assertThatIllegalArgumentException().isThrownBy(() -> new PassCounts(1, 1, 0, -1));
  }

  @Test
  void a_batch_of_papers_is_returned_valid_or_invalid() {
    EnteredBatch batch = batch("hall", "masses", HALL);
    assertThat(batch.returned()).isEqualTo(3);
    assertThat(batch.valid()).isEqualTo(2);
    assertThat(batch.invalid()).isEqualTo(1);
    assertThat(new EnteredBatch("hall", "masses", "visit", OptionalLong.of(1), HALL).returned())
        .as("more than were handed out")
        .isEqualTo(3);
    assertThatIllegalArgumentException()
        .isThrownBy(() -> new EnteredBatch("hall", "masses", "visit", OptionalLong.of(-1), HALL));
    assertThatIllegalArgumentException()
        .isThrownBy(() -> batch("hall", "masses", PaperCounts.of(1, 1, Map.of())));
  }

  @Test
  void groups_and_batches_add_up_to_the_whole() {
    Reconciliation all =
        new Reconciliation(
            List.of(MASSES, PEERS),
            PASSES,
            List.of(batch("hall", "masses", HALL)),
            Map.of(RejectionReason.NOT_ADMITTED, 3L));

    assertThat(all.allPasses()).isEqualTo(new PassCounts(60, 2, 1, 2));
    assertThat(all.allPapers())
        .isEqualTo(
            new PaperCounts(
                10,
                4,
                1,
                Map.of(RejectionReason.UNKNOWN_OPTION, 2L, RejectionReason.NOT_ADMITTED, 3L)));
  }

  @Test
  void passes_that_are_in_no_batch_or_in_one_too_many_are_refused() {
    List<EnteredBatch> entered = List.of(batch("hall", "masses", HALL));
    assertRefused(List.of(MASSES), PASSES.subList(0, 1), entered);
    assertRefused(
        List.of(MASSES, PEERS),
        List.of(
            PASSES.get(0),
            PASSES.get(1),
            new IssuedBatch("first", "peers", new PassCounts(1, 0, 0, 0))),
        entered);
  }

  @Test
  void papers_that_count_under_no_pass_and_in_no_batch_are_refused() {
    assertRefused(List.of(MASSES), PASSES, List.of());
    assertRefused(
        List.of(MASSES), PASSES, List.of(batch("hall", "masses", PaperCounts.of(3, 0, Map.of()))));
    assertThatIllegalArgumentException()
        .isThrownBy(() -> group("masses", new PassCounts(2, 0, 0, 2), 1, 0, Map.of()));
  }

  @Test
  void rejections_of_a_batch_are_those_of_its_group_too() {
    assertRefused(
        List.of(MASSES),
        PASSES,
        List.of(
            batch(
                "hall",
                "masses",
                PaperCounts.of(2, 0, Map.of(RejectionReason.UNKNOWN_OPTION, 3L)))));
    assertRefused(
        List.of(MASSES),
        PASSES,
        List.of(
            batch("hall", "masses", PaperCounts.of(2, 0, Map.of(RejectionReason.VOID_PAPER, 1L)))));
  }

  @Test
  void nothing_is_listed_twice_or_of_a_group_that_is_not_listed() {
    EnteredBatch hall = batch("hall", "masses", HALL);
    EnteredBatch nobody = batch("hall", "nobody", PaperCounts.NONE);
    IssuedBatch none = new IssuedBatch("first", "peers", PassCounts.NONE);
    assertRefused(List.of(PEERS, PEERS), List.of(), List.of());
    assertRefused(List.of(PEERS), List.of(none, none), List.of());
    assertRefused(
        List.of(PEERS), List.of(new IssuedBatch("x", "nobody", PassCounts.NONE)), List.of());
    assertRefused(List.of(PEERS), List.of(), List.of(nobody));
    assertRefused(
        List.of(MASSES), PASSES, List.of(hall, batch("hall", "masses", PaperCounts.NONE)));
  }
}
