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

  static final Set<String> DECIDING = Set.of(LEADER, SUPERIOR);
  static final Set<String> ANYBODY = Set.of(OFFICE, RESPONSIBLE, LEADER, VISITOR, SUPERIOR);
  private static final Set<String> KEEPING = Set.of(OFFICE, LEADER, SUPERIOR);

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
    Text needs =
        Text.of(
            "answers, and somebody else than who owned it or finished it in this round",
            "答复情况；回访人不得是本轮的责任人或办结人");
    for (ItemState from : List.of(DONE, FOLLOWED_UP)) {
      lines.add(
          new Transition(
              from,
              StepKind.FOLLOW_UP,
              FOLLOWED_UP,
              Optional.of(REPORTED),
              Set.of(VISITOR),
              false,
              Optional.of(needs)));
    }
    because(CLOSED, StepKind.REOPEN, REPORTED, KEEPING);
  }

  private void aside() {
    for (ItemState from : List.of(PLANNED, UNDER_WAY, DEFERRED)) {
      because(
          from,
          StepKind.DEFER,
          DEFERRED,
          DECIDING,
          "a working day after the due date that there was",
          "晚于原期限的工作日");
    }
    add(DEFERRED, StepKind.RESUME, UNDER_WAY, Set.of(RESPONSIBLE));
    for (ItemState from : List.of(REPORTED, ANALYSED)) {
      because(from, StepKind.REJECT, REJECTED, DECIDING);
    }
    for (ItemState from : List.of(REPORTED, ANALYSED, PLANNED)) {
      because(
          from,
          StepKind.MERGE,
          MERGED,
          Set.of(OFFICE),
          "another item of the same object that is not done yet",
          "同一评议对象的另一尚未整改完成的问题");
      because(from, StepKind.SPLIT, SPLIT, Set.of(OFFICE), "at least two parts", "至少两个部分");
    }
    for (ItemState state : List.of(REPORTED, ANALYSED, PLANNED, UNDER_WAY, DEFERRED)) {
      because(
          state,
          StepKind.ABSORB,
          state,
          Set.of(OFFICE),
          "another item that is merged into it",
          "并入该问题的另一问题");
    }
  }

  private void anyTime() {
    for (ItemState state : ItemState.values()) {
      because(state, StepKind.NOTE, state, ANYBODY);
      because(state, StepKind.ERASE, state, KEEPING, "the event whose text is erased", "要删除内容的记录");
      if (state != MERGED && state != SPLIT) {
        add(
            state,
            StepKind.ANSWER,
            state,
            Set.of(OFFICE, RESPONSIBLE),
            "what they are told",
            "答复内容");
      }
    }
    for (ItemState state : List.of(PLANNED, UNDER_WAY, DEFERRED)) {
      because(state, StepKind.HAND_OVER, state, KEEPING, "another owner", "另一责任人");
    }
  }

  private void add(ItemState from, StepKind step, ItemState to, Set<String> roles) {
    line(from, step, to, roles, false, Optional.empty());
  }

  private void add(
      ItemState from, StepKind step, ItemState to, Set<String> roles, String en, String zh) {
    line(from, step, to, roles, false, Optional.of(Text.of(en, zh)));
  }

  private void because(ItemState from, StepKind step, ItemState to, Set<String> roles) {
    line(from, step, to, roles, true, Optional.empty());
  }

  private void because(
      ItemState from, StepKind step, ItemState to, Set<String> roles, String en, String zh) {
    line(from, step, to, roles, true, Optional.of(Text.of(en, zh)));
  }

  private void line(
      ItemState from,
      StepKind step,
      ItemState to,
      Set<String> roles,
      boolean because,
      Optional<Text> needs) {
    lines.add(new Transition(from, step, to, Optional.empty(), roles, because, needs));
  }
}
