package org.pingyi.evaluation.rectification.metrics;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Set;
import org.pingyi.evaluation.journal.JournalStore;
import org.pingyi.evaluation.model.SourceKind;
import org.pingyi.evaluation.receipt.RandomBytes;
import org.pingyi.evaluation.rectification.Actor;
import org.pingyi.evaluation.rectification.Evidence;
import org.pingyi.evaluation.rectification.FollowUpAnswers;
import org.pingyi.evaluation.rectification.ItemVersion;
import org.pingyi.evaluation.rectification.LedgerSetup;
import org.pingyi.evaluation.rectification.NewItem;
import org.pingyi.evaluation.rectification.RectificationLedger;
import org.pingyi.evaluation.rectification.Roles;
import org.pingyi.evaluation.rectification.Signature;
import org.pingyi.evaluation.rectification.SingleRatings;
import org.pingyi.evaluation.rectification.Source;
import org.pingyi.evaluation.rectification.Step;

/** Keeps a ledger from day to day. Single ratings have deadlines, self-checks have none. */
final class Office {

  private static final Actor ANYBODY =
      new Actor(
          "Office",
          Set.of(Roles.OFFICE, Roles.RESPONSIBLE, Roles.LEADER, Roles.VISITOR, Roles.SUPERIOR));

  private static final Actor VISITOR = Actor.of("Visitor", Roles.VISITOR);

  private LocalDate today;
  final RectificationLedger ledger;

  Office(LocalDate today) {
    this.today = today;
    this.ledger =
        RectificationLedger.open(
            JournalStore.inMemory(),
            LedgerSetup.of(
                    () -> this.today.atTime(LocalTime.NOON).toInstant(ZoneOffset.UTC),
                    RandomBytes.secure(),
                    ZoneOffset.UTC)
                .with(SingleRatings.plan(2)));
  }

  LocalDate today() {
    return today;
  }

  Office on(LocalDate day) {
    today = day;
    return this;
  }

  long report(String object, SourceKind source) {
    return report(item(object, source), today);
  }

  long report(NewItem item, LocalDate effective) {
    return ledger.report(item, Signature.of(ANYBODY).on(effective)).number();
  }

  static NewItem item(String object, SourceKind source) {
    return NewItem.of("The queue is too long.", object, Source.of(source));
  }

  Office take(long item, Step step) {
    return take(item, step, today);
  }

  Office take(long item, Step step, LocalDate effective) {
    Actor actor = step instanceof Step.FollowUp ? VISITOR : ANYBODY;
    ledger.take(seen(item), step, Signature.of(actor).because("as agreed").on(effective));
    return this;
  }

  ItemVersion seen(long item) {
    return ledger.item(item).orElseThrow().asOfNow();
  }

  Office plan(long item, String owner, LocalDate due) {
    return take(item, new Step.Analyse(List.of("One window for two services.")))
        .take(item, new Step.Plan(List.of("Open a second window."), owner, due))
        .take(item, new Step.Start());
  }

  Office finish(long item) {
    return finish(item, today);
  }

  Office finish(long item, LocalDate effective) {
    return take(
        item, new Step.Finish(List.of(new Evidence("photo", "The second window"))), effective);
  }

  Office ask(long item, int solved, int partly, int notSolved) {
    return take(item, new Step.FollowUp(new FollowUpAnswers(solved, partly, notSolved)));
  }

  void erase(long event) {
    ledger.erase(event, Signature.of(ANYBODY).because("asked for"));
  }

  void merge(long item, long into) {
    ledger.merge(List.of(seen(item)), seen(into), Signature.of(ANYBODY).because("the same window"));
  }

  void split(long item, NewItem one, NewItem other) {
    ledger.split(seen(item), List.of(one, other), Signature.of(ANYBODY).because("two windows"));
  }

  static LocalDate workingDay(LocalDate from) {
    return from.getDayOfWeek() == DayOfWeek.SATURDAY
        ? from.plusDays(2)
        : from.getDayOfWeek() == DayOfWeek.SUNDAY ? from.plusDays(1) : from;
  }
}
