package org.pingyi.evaluation.rectification.metrics;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.UnaryOperator;
import java.util.stream.IntStream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.RandomDistribution;
import net.jqwik.api.Tuple;
import org.pingyi.evaluation.model.SourceKind;
import org.pingyi.evaluation.rectification.Evidence;
import org.pingyi.evaluation.rectification.FollowUpAnswers;
import org.pingyi.evaluation.rectification.ItemState;
import org.pingyi.evaluation.rectification.LedgerException;
import org.pingyi.evaluation.rectification.LifeCycle;
import org.pingyi.evaluation.rectification.NewItem;
import org.pingyi.evaluation.rectification.RectificationItem;
import org.pingyi.evaluation.rectification.Step;
import org.pingyi.evaluation.rectification.StepKind;

/** An office in which anything may happen that a ledger allows, some of it entered late. */
final class RandomOffice {

  static final LocalDate BEGIN = LocalDate.of(2026, 3, 2);

  private static final int ITEMS = 4;
  private static final List<String> OBJECTS = List.of("1001", "1002", "1003");
  private static final List<String> OWNERS = List.of("Li", "Wang", "Zhao");

  private static final Set<StepKind> NOT_BY_ITSELF =
      Set.of(StepKind.NOTE, StepKind.ABSORB, StepKind.ERASE);

  /**
   * Something that happens.
   *
   * @param item to which item
   * @param step which of the steps that can be taken; 0 for the next one of its life
   * @param forward how many days after what happened before; below 0 where the clock is put back
   * @param back how many days before it is entered
   * @param choice whatever else there is to choose
   */
  record Act(int item, int step, int forward, int back, int choice) {}

  static Arbitrary<List<Act>> acts() {
    return Combinators.combine(
            uniform(99),
            Arbitraries.frequencyOf(Tuple.of(5, Arbitraries.just(0)), Tuple.of(1, uniform(9))),
            Arbitraries.frequencyOf(
                Tuple.of(24, uniform(3)), Tuple.of(1, Arbitraries.integers().between(-6, -1))),
            Arbitraries.of(0, 0, 0, 1, 4, 9),
            uniform(99))
        .as(Act::new)
        .list()
        .ofMinSize(60)
        .ofMaxSize(150);
  }

  private static Arbitrary<Integer> uniform(int most) {
    return Arbitraries.integers().between(0, most).withDistribution(RandomDistribution.uniform());
  }

  final Office office = new Office(BEGIN);
  private final UnaryOperator<String> label;
  private final List<Long> numbers;
  private LocalDate notBefore = BEGIN;

  /**
   * Opens an office.
   *
   * @param label what objects are called
   * @param reversed whether its first items are entered the last one first
   */
  RandomOffice(UnaryOperator<String> label, boolean reversed) {
    this.label = label;
    List<Integer> order = new ArrayList<>(IntStream.range(0, ITEMS).boxed().toList());
    if (reversed) {
      Collections.reverse(order);
    }
    Long[] entered = new Long[ITEMS];
    order.forEach(i -> entered[i] = office.report(item(i), BEGIN));
    numbers = new ArrayList<>(List.of(entered));
  }

  static RandomOffice after(List<Act> acts) {
    return new RandomOffice(UnaryOperator.identity(), false).all(acts);
  }

  private NewItem item(int choice) {
    NewItem item =
        Office.item(
            label.apply(OBJECTS.get(choice % OBJECTS.size())),
            choice % 2 == 0 ? SourceKind.SINGLE_RATING : SourceKind.SELF_CHECK);
    return choice % 5 == 0 ? item : item.in("criterion " + choice % 2);
  }

  /** From now on nothing takes effect before a day. */
  RandomOffice notBefore(LocalDate day) {
    notBefore = day;
    office.on(day);
    return this;
  }

  RandomOffice all(List<Act> acts) {
    for (Act act : acts) {
      forward(act.forward());
      try {
        take(act);
      } catch (LedgerException refused) {
        // It has not happened then.
      }
    }
    return this;
  }

  private void forward(int days) {
    LocalDate day = office.today().plusDays(days);
    office.on(day.isBefore(notBefore) ? notBefore : day);
  }

  private LocalDate effective(Act act) {
    LocalDate day = office.today().minusDays(act.back());
    return day.isBefore(notBefore) ? notBefore : day;
  }

  private void take(Act act) {
    if (act.item() >= 95) {
      long entered = office.report(item(act.choice()), effective(act));
      numbers.add(entered);
      if (act.choice() % 4 == 0) {
        forward(-1 - act.choice() % 3);
        office.take(entered, new Step.Reject());
      }
      return;
    }
    long number = numbers.get(act.item() % numbers.size());
    RectificationItem item = office.ledger.item(number).orElseThrow();
    List<StepKind> steps =
        LifeCycle.STANDARD.stepsFrom(item.state()).stream()
            .filter(step -> !NOT_BY_ITSELF.contains(step))
            .sorted(Comparator.comparing(step -> step != StepKind.CLOSE))
            .toList();
    if (steps.isEmpty()
        || (item.state() == ItemState.CLOSED && (act.step() < 1 || act.step() > 2))) {
      return;
    }
    StepKind kind = steps.get(act.step() % steps.size());
    switch (kind) {
      case MERGE -> merge(item);
      case SPLIT -> split(item, act);
      default -> office.take(number, step(kind, act), effective(act));
    }
  }

  private void merge(RectificationItem item) {
    numbers.stream()
        .filter(other -> other != item.number())
        .map(other -> office.ledger.item(other).orElseThrow())
        .filter(other -> other.object().equals(item.object()) && !other.state().isFinal())
        .findFirst()
        .ifPresent(other -> office.merge(item.number(), other.number()));
  }

  private void split(RectificationItem item, Act act) {
    NewItem part = item(act.choice());
    NewItem same =
        new NewItem(
            part.problem(),
            item.object(),
            part.criterion(),
            part.group(),
            part.source(),
            Optional.empty());
    office.split(item.number(), same, same);
    List<Long> into = office.ledger.item(item.number()).orElseThrow().trace().splitInto();
    numbers.addAll(into);
  }

  private Step step(StepKind kind, Act act) {
    int choice = act.choice();
    LocalDate later = Office.workingDay(office.today().plusDays(choice % 25));
    String owner = OWNERS.get(choice % OWNERS.size());
    return switch (kind) {
      case ANALYSE -> new Step.Analyse(List.of("a cause"));
      case PLAN -> new Step.Plan(List.of("a measure"), owner, later);
      case START -> new Step.Start();
      case FINISH -> new Step.Finish(List.of(new Evidence("photo", "It is done")));
      case FOLLOW_UP ->
          new Step.FollowUp(
              new FollowUpAnswers(choice % 7, choice % 3, choice % 2 + (choice % 7 == 0 ? 1 : 0)));
      case CLOSE -> new Step.Close();
      case REOPEN -> new Step.Reopen();
      case DEFER -> new Step.Defer(Office.workingDay(later.plusDays(3)));
      case RESUME -> new Step.Resume();
      case REJECT -> new Step.Reject();
      case HAND_OVER -> new Step.HandOver(owner);
      case ANSWER -> new Step.Answer("We look into it.");
      default -> throw new IllegalArgumentException(kind.id());
    };
  }
}
