package org.pingyi.evaluation.rectification;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.pingyi.evaluation.journal.JournalStore;
import org.pingyi.evaluation.model.SourceKind;
import org.pingyi.evaluation.receipt.RandomBytes;
import org.pingyi.evaluation.rectification.LifeCycle.Transition;

/** What may be done with an item, and by whom. */
class LifeCycleTest {

  private final RectificationLedger ledger =
      RectificationLedger.open(
          JournalStore.inMemory(),
          LedgerSetup.of(
                  () -> Instant.parse("2026-05-04T02:00:00Z"), RandomBytes.secure(), ZoneOffset.UTC)
              .with(SingleRatings.plan(1)));

  private RectificationItem reported() {
    return ledger.report(
        NewItem.of("It is dark.", "hall", Source.of(SourceKind.SELF_CHECK)),
        Signature.of(Actor.of("Office", Roles.OFFICE)));
  }

  private RectificationItem take(RectificationItem item, Step step, String role) {
    return ledger.take(item.asOfNow(), step, Signature.of(Actor.of(role, role)));
  }

  private RectificationItem inVain() {
    RectificationItem item =
        take(reported(), new Step.Analyse(List.of("No lamp.")), Roles.RESPONSIBLE);
    LocalDate due = LocalDate.of(2026, 5, 15);
    item = take(item, new Step.Plan(List.of("A lamp."), "Keeper", due), Roles.RESPONSIBLE);
    item = take(item, new Step.Start(), Roles.RESPONSIBLE);
    Evidence photo = new Evidence("photo", "The lamp");
    item = take(item, new Step.Finish(List.of(photo)), Roles.RESPONSIBLE);
    return take(item, new Step.FollowUp(new FollowUpAnswers(0, 0, 1)), Roles.VISITOR);
  }

  private static Map<StepKind, Set<String>> roles(RectificationItem item) {
    return LifeCycle.STANDARD.linesFor(item).stream()
        .collect(Collectors.toMap(Transition::step, Transition::roles));
  }

  @Test
  void of_an_item_whose_rounds_were_all_in_vain_the_superior_decides_and_else_nothing_changes() {
    Map<StepKind, Set<String>> first = roles(reported());
    Map<StepKind, Set<String>> last = roles(inVain());

    assertThat(first).containsEntry(StepKind.REJECT, Set.of(Roles.LEADER, Roles.SUPERIOR));
    assertThat(last).containsEntry(StepKind.REJECT, Set.of(Roles.SUPERIOR));
    assertThat(last.keySet()).isEqualTo(first.keySet());
    first.remove(StepKind.REJECT);
    assertThat(last).containsAllEntriesOf(first);
  }

  @Test
  void the_steps_from_a_state_are_those_of_its_lines() {
    RectificationItem item = reported();

    assertThat(LifeCycle.STANDARD.stepsFrom(ItemState.REPORTED)).isEqualTo(roles(item).keySet());
    assertThat(LifeCycle.STANDARD.stepsFrom(ItemState.MERGED))
        .containsExactly(StepKind.NOTE, StepKind.ERASE);
  }

  @Test
  void each_step_from_a_state_has_one_line_in_the_table() {
    for (ItemState state : ItemState.values()) {
      assertThat(LifeCycle.STANDARD.transitions())
          .filteredOn(line -> line.from() == state)
          .extracting(Transition::step)
          .containsExactlyInAnyOrderElementsOf(LifeCycle.STANDARD.stepsFrom(state));
    }
  }
}
