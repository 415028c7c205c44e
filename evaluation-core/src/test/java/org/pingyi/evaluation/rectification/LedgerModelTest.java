package org.pingyi.evaluation.rectification;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.RandomDistribution;
import net.jqwik.api.Tuple;
import net.jqwik.api.constraints.IntRange;
import org.pingyi.evaluation.journal.FaultyStore;
import org.pingyi.evaluation.journal.JournalException;
import org.pingyi.evaluation.journal.JournalStore;
import org.pingyi.evaluation.model.FollowUpPlan;
import org.pingyi.evaluation.model.SourceKind;
import org.pingyi.evaluation.model.WorkingCalendar;
import org.pingyi.evaluation.receipt.RandomBytes;

/** Runs a ledger and a {@link LedgerModel} side by side. */
class LedgerModelTest {

  private static final Instant NOW = Instant.parse("2026-05-04T02:00:00Z");
  private static final LocalDate DUE = LocalDate.of(2026, 5, 15);
  private static final int MOST_ITEMS = 8;

  /** What is done besides steps. */
  enum Deed {
    REPORT,
    STEP,
    /** One of those that lead on, so that items come to their ends, too. */
    NEXT_STEP,
    /** On a version that somebody saw before others took a step. */
    STALE_STEP,
    MERGE,
    SPLIT,
    ERASE,
    OPEN_AGAIN,
    LOSE,
    LOSE_ANSWER
  }

  /** Something that is done, to one of the items, by somebody. */
  record Act(Deed deed, int item, Step step, Actor actor) {}

  private static final List<Actor> ACTORS =
      Stream.of(Roles.OFFICE, Roles.RESPONSIBLE, Roles.LEADER, Roles.VISITOR, Roles.SUPERIOR)
          .flatMap(role -> Stream.of(Actor.of("owner", role), Actor.of("another", role)))
          .toList();

  private static final List<Step> STEPS =
      List.of(
          new Step.Analyse(List.of("a cause")),
          new Step.Plan(List.of("a measure"), "owner", DUE),
          new Step.Plan(List.of("a measure"), "another", DUE),
          new Step.Start(),
          new Step.Finish(List.of(new Evidence("photo", "It is done"))),
          new Step.FollowUp(new FollowUpAnswers(2, 0, 1)),
          new Step.FollowUp(new FollowUpAnswers(1, 1, 0)),
          new Step.Close(),
          new Step.Reopen(),
          new Step.Defer(DUE.plusWeeks(1)),
          new Step.Defer(DUE.plusWeeks(2)),
          new Step.Resume(),
          new Step.Reject(),
          new Step.HandOver("owner"),
          new Step.Answer("It is looked into"),
          new Step.Note());

  /** Those that end an item early, or change nothing of where it stands, are left to chance. */
  private static final Set<StepKind> ASIDE =
      Set.of(StepKind.NOTE, StepKind.ANSWER, StepKind.HAND_OVER, StepKind.REJECT);

  @Provide
  Arbitrary<List<Act>> acts() {
    Arbitrary<Deed> deeds =
        Arbitraries.frequency(
            Tuple.of(2, Deed.REPORT),
            Tuple.of(10, Deed.STEP),
            Tuple.of(25, Deed.NEXT_STEP),
            Tuple.of(2, Deed.STALE_STEP),
            Tuple.of(4, Deed.MERGE),
            Tuple.of(3, Deed.SPLIT),
            Tuple.of(2, Deed.ERASE),
            Tuple.of(1, Deed.OPEN_AGAIN),
            Tuple.of(1, Deed.LOSE),
            Tuple.of(1, Deed.LOSE_ANSWER));
    return Combinators.combine(
            deeds,
            Arbitraries.integers().between(0, 5),
            Arbitraries.of(STEPS),
            Arbitraries.of(ACTORS))
        .as(Act::new)
        .list()
        .ofMinSize(1)
        .ofMaxSize(120)
        .withSizeDistribution(RandomDistribution.uniform());
  }

  @Property(tries = 150, edgeCases = EdgeCasesMode.NONE)
  void a_ledger_does_what_its_model_does_whoever_takes_which_step(
      @ForAll("acts") List<Act> acts, @ForAll @IntRange(min = 1, max = 2) int rounds) {
    new Run(rounds).all(acts);
  }

  /** One ledger with its model. */
  private static final class Run {

    private final FaultyStore store = new FaultyStore(JournalStore.inMemory());
    private final LedgerSetup setup;
    private final LedgerModel model;
    private final List<Integer> seen = new ArrayList<>();
    private RectificationLedger ledger;

    Run(int rounds) {
      setup =
          LedgerSetup.of(() -> NOW, RandomBytes.secure(), ZoneOffset.UTC)
              .with(new FollowUpPlan(rounds, Map.of(), WorkingCalendar.MONDAY_TO_FRIDAY));
      model = new LedgerModel(rounds);
      ledger = RectificationLedger.open(store, setup);
      report();
    }

    void all(List<Act> acts) {
      for (Act act : acts) {
        take(act);
        check();
      }
      store.next(FaultyStore.Next.WELL);
      ledger = RectificationLedger.open(store, setup);
      check();
      for (int i = 0; i < model.items.size(); i++) {
        assertThat(ledger.history(i + 1)).hasSize(model.items.get(i).version);
      }
    }

    private void take(Act act) {
      int item = act.item() % model.items.size();
      switch (act.deed()) {
        case REPORT -> report();
        case STEP -> step(act, item, model.items.get(item).version);
        case NEXT_STEP -> next(act, item).ifPresent(this::take);
        case STALE_STEP -> step(act, item, seen.get(item));
        case MERGE -> merge(act, item, (item + 1) % model.items.size());
        case SPLIT -> split(act, item);
        case ERASE -> erase(act, item);
        case OPEN_AGAIN -> {
          store.next(FaultyStore.Next.WELL);
          ledger = RectificationLedger.open(store, setup);
        }
        case LOSE -> store.next(FaultyStore.Next.LOST);
        case LOSE_ANSWER -> store.next(FaultyStore.Next.UNANSWERED);
      }
    }

    /** One of the steps that lead on, by somebody who may take it. */
    private Optional<Act> next(Act act, int item) {
      int version = model.items.get(item).version;
      List<Act> leadOn =
          STEPS.stream()
              .filter(step -> !ASIDE.contains(step.kind()))
              .flatMap(
                  step ->
                      ACTORS.stream()
                          .filter(actor -> model.may(item, version, step, actor))
                          .map(actor -> new Act(Deed.STEP, item, step, actor)))
              .toList();
      int choice = STEPS.indexOf(act.step()) * ACTORS.size() + ACTORS.indexOf(act.actor());
      return leadOn.isEmpty() ? Optional.empty() : Optional.of(leadOn.get(choice % leadOn.size()));
    }

    /** The same problem is entered once, however often it has to be reported. */
    private void report() {
      if (model.items.size() < 3) {
        Source source = Source.of(SourceKind.SELF_CHECK);
        String reference = "check " + model.items.size();
        NewItem item = NewItem.of("a problem", "unit", source.at(reference));
        Actor office = Actor.of("office", Roles.OFFICE);
        again(() -> ledger.report(item, Signature.of(office)));
        model.report();
        seen.add(1);
      }
    }

    private void step(Act act, int item, int version) {
      boolean may = model.may(item, version, act.step(), act.actor());
      Signature signature = Signature.of(act.actor()).because("a reason");
      try {
        ledger.take(new ItemVersion(item + 1, version), act.step(), signature);
        assertThat(may).isTrue();
        took(act, item);
      } catch (LedgerException refused) {
        assertThat(may).as(refused.getMessage()).isFalse();
      } catch (JournalException unknown) {
        assertThat(may).isTrue();
        if (ledger.item(item + 1).orElseThrow().version() > version) {
          took(act, item);
        }
      }
    }

    private void merge(Act act, int item, int into) {
      Signature signature = Signature.of(act.actor()).because("a reason");
      regroup(
          item,
          model.mayMerge(item, into, act.actor()),
          () -> ledger.merge(List.of(now(item)), now(into), signature),
          () -> {
            see(into);
            model.merge(item, into);
          });
    }

    private void split(Act act, int item) {
      if (model.items.size() > MOST_ITEMS) {
        return;
      }
      Signature signature = Signature.of(act.actor()).because("a reason");
      NewItem part = NewItem.of("a part", "unit", Source.of(SourceKind.SPLIT));
      regroup(
          item,
          model.maySplit(item, act.actor()),
          () -> ledger.split(now(item), List.of(part, part), signature),
          () -> {
            model.split(item);
            seen.addAll(List.of(1, 1));
          });
    }

    private void erase(Act act, int item) {
      long entered = ledger.history(item + 1).get(0).number();
      Signature signature = Signature.of(act.actor()).because("asked for");
      try {
        again(() -> ledger.erase(entered, signature));
        assertThat(LedgerModel.mayErase(act.actor())).isTrue();
        see(item);
        model.erase(item);
      } catch (LedgerException refused) {
        assertThat(LedgerModel.mayErase(act.actor())).as(refused.getMessage()).isFalse();
      }
    }

    private void regroup(int item, boolean may, Runnable deed, Runnable inModel) {
      int version = model.items.get(item).version;
      try {
        deed.run();
        assertThat(may).isTrue();
      } catch (LedgerException refused) {
        assertThat(may).as(refused.getMessage()).isFalse();
        return;
      } catch (JournalException unknown) {
        assertThat(may).isTrue();
        if (ledger.item(item + 1).orElseThrow().version() == version) {
          return;
        }
      }
      see(item);
      inModel.run();
    }

    private ItemVersion now(int item) {
      return new ItemVersion(item + 1, model.items.get(item).version);
    }

    private void see(int item) {
      seen.set(item, model.items.get(item).version);
    }

    private void took(Act act, int item) {
      see(item);
      model.take(item, act.step(), act.actor());
    }

    private static void again(Runnable deed) {
      try {
        deed.run();
      } catch (JournalException unknown) {
        deed.run();
      }
    }

    private void check() {
      for (int i = 0; i < model.items.size(); i++) {
        LedgerModel.Item expected = model.items.get(i);
        RectificationItem item = ledger.item(i + 1).orElseThrow();
        assertThat(item.state()).isEqualTo(expected.state);
        assertThat(item.version()).isEqualTo(expected.version);
        assertThat(item.round()).isEqualTo(expected.round);
        assertThat(item.escalated()).isEqualTo(expected.superior);
      }
    }
  }
}
