package org.pingyi.evaluation.rectification;

import static org.pingyi.evaluation.rectification.ItemState.ANALYSED;
import static org.pingyi.evaluation.rectification.ItemState.CLOSED;
import static org.pingyi.evaluation.rectification.ItemState.DEFERRED;
import static org.pingyi.evaluation.rectification.ItemState.DONE;
import static org.pingyi.evaluation.rectification.ItemState.FOLLOWED_UP;
import static org.pingyi.evaluation.rectification.ItemState.MERGED;
import static org.pingyi.evaluation.rectification.ItemState.PLANNED;
import static org.pingyi.evaluation.rectification.ItemState.REJECTED;
import static org.pingyi.evaluation.rectification.ItemState.REPORTED;
import static org.pingyi.evaluation.rectification.ItemState.SPLIT;
import static org.pingyi.evaluation.rectification.ItemState.UNDER_WAY;
import static org.pingyi.evaluation.rectification.Roles.LEADER;
import static org.pingyi.evaluation.rectification.Roles.OFFICE;
import static org.pingyi.evaluation.rectification.Roles.RESPONSIBLE;
import static org.pingyi.evaluation.rectification.Roles.SUPERIOR;
import static org.pingyi.evaluation.rectification.Roles.VISITOR;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.pingyi.evaluation.model.Text;
import org.pingyi.evaluation.rectification.LifeCycle.Transition;

/** The lines of the standard life cycle. */
final class StandardLifeCycle {

  private static final Text REASON = Text.of("a reason", "理由");
  static final Set<String> DECIDING = Set.of(LEADER, SUPERIOR);
  private static final Set<String> ANYBODY = Set.of(OFFICE, RESPONSIBLE, LEADER, VISITOR, SUPERIOR);

  private final List<Transition> lines = new ArrayList<>();

  private StandardLifeCycle() {}

  static List<Transition> transitions() {
    StandardLifeCycle table = new StandardLifeCycle();
    table.forward();
    table.followUp();
    table.aside();
    table.anyTime();
    return table.lines;
  }

  private void forward() {
    add(REPORTED, StepKind.ANALYSE, ANALYSED, Set.of(RESPONSIBLE), "causes", "原因");
    add(
        ANALYSED,
        StepKind.PLAN,
        PLANNED,
        Set.of(RESPONSIBLE),
        "measures, an owner, and a due date that is a working day, not past, and within the time"
            + " for its source",
        "措施、责任人，以及期限：应为工作日，不早于当日，并在该来源的时限之内");
    add(PLANNED, StepKind.START, UNDER_WAY, Set.of(RESPONSIBLE));
    add(UNDER_WAY, StepKind.FINISH, DONE, Set.of(RESPONSIBLE), "evidence", "佐证材料");
    add(FOLLOWED_UP, StepKind.CLOSE, CLOSED, DECIDING);
  }

  private void followUp() {
    for (ItemState from : List.of(DONE, FOLLOWED_UP)) {
      add(
          from,
          StepKind.FOLLOW_UP,
          FOLLOWED_UP,
          Set.of(VISITOR),
          "somebody else than the owner",
          "回访人不得是责任人本人");
    }
    add(CLOSED, StepKind.REOPEN, REPORTED, Set.of(OFFICE, LEADER, SUPERIOR), REASON);
  }

  private void aside() {
    for (ItemState from : List.of(PLANNED, UNDER_WAY, DEFERRED)) {
      add(
          from,
          StepKind.DEFER,
          DEFERRED,
          DECIDING,
          "a reason, and a working day after the due date that there was",
          "理由，以及晚于原期限的工作日");
    }
    add(DEFERRED, StepKind.RESUME, UNDER_WAY, Set.of(RESPONSIBLE));
    for (ItemState from : List.of(REPORTED, ANALYSED)) {
      add(from, StepKind.REJECT, REJECTED, DECIDING, REASON);
    }
    for (ItemState from : List.of(REPORTED, ANALYSED, PLANNED)) {
      add(
          from,
          StepKind.MERGE,
          MERGED,
          Set.of(OFFICE),
          "a reason, and another open item of the same object",
          "理由，以及同一评议对象的另一未销号问题");
      add(
          from,
          StepKind.SPLIT,
          SPLIT,
          Set.of(OFFICE),
          "a reason, and at least two parts",
          "理由，以及至少两个部分");
    }
  }

  private void anyTime() {
    for (ItemState state : ItemState.values()) {
      add(state, StepKind.NOTE, state, ANYBODY, "the remark as its reason", "备注内容写作理由");
      if (state.isFinal()) {
        continue;
      }
      add(state, StepKind.ANSWER, state, Set.of(OFFICE, RESPONSIBLE), "what they are told", "答复内容");
      add(state, StepKind.ABSORB, state, Set.of(OFFICE));
    }
    for (ItemState state : List.of(PLANNED, UNDER_WAY, DEFERRED)) {
      add(
          state,
          StepKind.HAND_OVER,
          state,
          Set.of(OFFICE, LEADER, SUPERIOR),
          "a reason, and another owner",
          "理由，以及另一责任人");
    }
  }

  private void add(ItemState from, StepKind step, ItemState to, Set<String> roles) {
    lines.add(new Transition(from, step, to, roles, Optional.empty()));
  }

  private void add(ItemState from, StepKind step, ItemState to, Set<String> roles, Text needs) {
    lines.add(new Transition(from, step, to, roles, Optional.of(needs)));
  }

  private void add(
      ItemState from, StepKind step, ItemState to, Set<String> roles, String en, String zh) {
    add(from, step, to, roles, Text.of(en, zh));
  }
}
