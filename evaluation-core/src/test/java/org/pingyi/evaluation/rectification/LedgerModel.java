package org.pingyi.evaluation.rectification;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** A ledger as a beginner would write it: a list of items, and what may be done in each state. */
final class LedgerModel {

  /** An item. */
  static final class Item {

    ItemState state = ItemState.REPORTED;
    int version = 1;
    int round = 1;
    boolean superior;
    String owner = "";
    boolean erased;
    final Set<String> hands = new HashSet<>();
    LocalDate due = LocalDate.MIN;

    boolean isOver() {
      return Set.of(ItemState.CLOSED, ItemState.REJECTED, ItemState.MERGED, ItemState.SPLIT)
          .contains(state);
    }
  }

  private static final Map<StepKind, Set<ItemState>> FROM =
      Map.of(
          StepKind.ANALYSE, Set.of(ItemState.REPORTED),
          StepKind.PLAN, Set.of(ItemState.ANALYSED),
          StepKind.START, Set.of(ItemState.PLANNED),
          StepKind.FINISH, Set.of(ItemState.UNDER_WAY),
          StepKind.FOLLOW_UP, Set.of(ItemState.DONE, ItemState.FOLLOWED_UP),
          StepKind.CLOSE, Set.of(ItemState.FOLLOWED_UP),
          StepKind.REOPEN, Set.of(ItemState.CLOSED),
          StepKind.RESUME, Set.of(ItemState.DEFERRED),
          StepKind.REJECT, Set.of(ItemState.REPORTED, ItemState.ANALYSED));

  private static final Map<StepKind, ItemState> TO =
      Map.of(
          StepKind.ANALYSE, ItemState.ANALYSED,
          StepKind.PLAN, ItemState.PLANNED,
          StepKind.START, ItemState.UNDER_WAY,
          StepKind.FINISH, ItemState.DONE,
          StepKind.CLOSE, ItemState.CLOSED,
          StepKind.REOPEN, ItemState.REPORTED,
          StepKind.RESUME, ItemState.UNDER_WAY,
          StepKind.REJECT, ItemState.REJECTED);

  private static final Map<StepKind, Set<String>> BY =
      Map.of(
          StepKind.ANALYSE, Set.of(Roles.RESPONSIBLE),
          StepKind.PLAN, Set.of(Roles.RESPONSIBLE),
          StepKind.START, Set.of(Roles.RESPONSIBLE),
          StepKind.FINISH, Set.of(Roles.RESPONSIBLE),
          StepKind.FOLLOW_UP, Set.of(Roles.VISITOR),
          StepKind.REOPEN, Set.of(Roles.OFFICE, Roles.LEADER, Roles.SUPERIOR),
          StepKind.RESUME, Set.of(Roles.RESPONSIBLE));

  private final int rounds;
  final List<Item> items = new ArrayList<>();

  LedgerModel(int rounds) {
    this.rounds = rounds;
  }

  void report() {
    items.add(new Item());
  }

  boolean mayMerge(int number, int into, Actor actor) {
    return number != into
        && maySplit(number, actor)
        && !items.get(into).isOver()
        && !Set.of(ItemState.DONE, ItemState.FOLLOWED_UP).contains(items.get(into).state);
  }

  void merge(int number, int into) {
    Item part = items.get(number);
    part.version++;
    part.state = ItemState.MERGED;
    items.get(into).version++;
    items.get(into).superior |= part.superior;
    items.get(into).round = Math.max(part.round, items.get(into).round);
  }

  static boolean mayErase(Actor actor) {
    return !Set.of(Roles.RESPONSIBLE, Roles.VISITOR).containsAll(actor.roles());
  }

  /** The problem's own words are erased once. */
  void erase(int number) {
    Item item = items.get(number);
    item.version += item.erased ? 0 : 1;
    item.erased = true;
  }

  boolean maySplit(int number, Actor actor) {
    return actor.roles().contains(Roles.OFFICE)
        && Set.of(ItemState.REPORTED, ItemState.ANALYSED, ItemState.PLANNED)
            .contains(items.get(number).state);
  }

  void split(int number) {
    Item whole = items.get(number);
    whole.version++;
    whole.state = ItemState.SPLIT;
    for (int part = 0; part < 2; part++) {
      Item one = new Item();
      one.round = whole.round;
      one.superior = whole.superior;
      items.add(one);
    }
  }

  /** Says whether a step may be taken on the version that somebody saw. */
  boolean may(int number, int version, Step step, Actor actor) {
    Item item = items.get(number);
    if (version != item.version) {
      return false;
    }
    String role = actor.roles().iterator().next();
    return switch (step.kind()) {
      case NOTE -> true;
      case ANSWER ->
          !Set.of(ItemState.MERGED, ItemState.SPLIT).contains(item.state)
              && Set.of(Roles.OFFICE, Roles.RESPONSIBLE).contains(role);
      case HAND_OVER ->
          isPlanned(item)
              && Set.of(Roles.OFFICE, Roles.LEADER, Roles.SUPERIOR).contains(role)
              && !item.owner.equals(((Step.HandOver) step).owner());
      case CLOSE, REJECT ->
          FROM.get(step.kind()).contains(item.state) && deciding(item).contains(role);
      case DEFER ->
          isPlanned(item)
              && deciding(item).contains(role)
              && ((Step.Defer) step).until().isAfter(item.due);
      case FOLLOW_UP ->
          FROM.get(step.kind()).contains(item.state)
              && BY.get(step.kind()).contains(role)
              && !item.hands.contains(actor.name());
      default -> FROM.get(step.kind()).contains(item.state) && BY.get(step.kind()).contains(role);
    };
  }

  private static Set<String> deciding(Item item) {
    return item.superior ? Set.of(Roles.SUPERIOR) : Set.of(Roles.LEADER, Roles.SUPERIOR);
  }

  private static boolean isPlanned(Item item) {
    return Set.of(ItemState.PLANNED, ItemState.UNDER_WAY, ItemState.DEFERRED).contains(item.state);
  }

  void take(int number, Step step, Actor actor) {
    Item item = items.get(number);
    item.version++;
    boolean again =
        step instanceof Step.Reopen
            || (step instanceof Step.FollowUp asked
                && asked.answers().solved() * 2 <= asked.answers().all());
    if (again) {
      item.round++;
      item.superior |= item.round > rounds;
      item.state = ItemState.REPORTED;
      item.owner = "";
      item.hands.clear();
      return;
    }
    if (step instanceof Step.FollowUp) {
      item.state = ItemState.FOLLOWED_UP;
    }
    Optional.ofNullable(TO.get(step.kind())).ifPresent(state -> item.state = state);
    if (step instanceof Step.Finish) {
      item.hands.add(actor.name());
    }
    if (step instanceof Step.Plan plan) {
      item.owner = plan.owner();
      item.hands.add(plan.owner());
      item.due = plan.due();
    }
    if (step instanceof Step.Defer defer) {
      item.state = ItemState.DEFERRED;
      item.due = defer.until();
    }
    if (step instanceof Step.HandOver handOver) {
      item.owner = handOver.owner();
      item.hands.add(handOver.owner());
    }
  }
}
