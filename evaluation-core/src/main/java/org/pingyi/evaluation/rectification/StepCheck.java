package org.pingyi.evaluation.rectification;

import static java.util.stream.Collectors.joining;
import static org.pingyi.evaluation.rectification.LedgerException.Problem.INCOMPLETE_STEP;
import static org.pingyi.evaluation.rectification.LedgerException.Problem.MISSING_EVIDENCE;
import static org.pingyi.evaluation.rectification.LedgerException.Problem.STALE_VERSION;
import static org.pingyi.evaluation.rectification.LedgerException.Problem.WRONG_DAY;
import static org.pingyi.evaluation.rectification.LedgerException.Problem.WRONG_OWNER;
import static org.pingyi.evaluation.rectification.LedgerException.Problem.WRONG_ROLE;
import static org.pingyi.evaluation.rectification.LedgerException.Problem.WRONG_STEP;

import com.google.common.collect.Sets;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.pingyi.evaluation.model.WorkingCalendar;
import org.pingyi.evaluation.rectification.LifeCycle.Transition;

/** Whether a step may be taken: all that the life cycle asks for. */
final class StepCheck {

  private final LedgerSetup setup;
  private final LifeCycle lifeCycle;

  StepCheck(LedgerSetup setup, LifeCycle lifeCycle) {
    this.setup = setup;
    this.lifeCycle = lifeCycle;
  }

  /**
   * Looks whether a step may be taken.
   *
   * @param today the day on which it is recorded
   * @return in which role, and where it leads to
   * @throws LedgerException if it may not
   */
  Allowed check(
      RectificationItem item, int version, StepKind step, Signature signature, LocalDate today) {
    if (item.version() != version) {
      throw LedgerException.of(
          STALE_VERSION,
          "somebody took a step on item "
              + item.number()
              + " since: it is at version "
              + item.version()
              + ", not "
              + version
              + "; look at it again, then decide",
          "问题 "
              + item.number()
              + " 此后已有新的登记：现为第 "
              + item.version()
              + " 版，而非第 "
              + version
              + " 版；请重新查看后再定");
    }
    Transition line = lifeCycle.of(item.state(), step).orElseThrow(() -> wrongStep(item, step));
    String role = role(item, line, signature.actor());
    requireReason(line, signature);
    requireDay(item, signature, today);
    return new Allowed(role, line.to());
  }

  /** In which role a step is taken, and where it leads to. */
  record Allowed(String role, ItemState to) {}

  private LedgerException wrongStep(RectificationItem item, StepKind step) {
    Set<StepKind> allowed = lifeCycle.stepsFrom(item.state());
    return LedgerException.of(
        WRONG_STEP,
        "item "
            + item.number()
            + " is "
            + item.state().title().en()
            + ", from where “"
            + step.id()
            + "” is no step; there are: "
            + allowed.stream().map(StepKind::id).collect(joining(", ")),
        "问题 "
            + item.number()
            + " 当前为“"
            + item.state().title().zh()
            + "”，不能“"
            + step.title().zh()
            + "”；可以："
            + allowed.stream().map(kind -> kind.title().zh()).collect(joining("、")));
  }

  private static String role(RectificationItem item, Transition line, Actor actor) {
    boolean inVain = LifeCycle.isForSuperior(item, line);
    Set<String> may = LifeCycle.rolesFor(item, line);
    return Sets.intersection(may, actor.roles()).stream()
        .sorted()
        .findFirst()
        .orElseThrow(
            () -> {
              String roles = String.join(", ", new TreeSet<>(may));
              return LedgerException.of(
                  WRONG_ROLE,
                  "“"
                      + line.step().id()
                      + "” on item "
                      + item.number()
                      + " is for these roles: "
                      + roles
                      + (inVain ? "; all its rounds were in vain" : ""),
                  "对问题 "
                      + item.number()
                      + " “"
                      + line.step().title().zh()
                      + "”须由以下角色办理："
                      + roles
                      + (inVain ? "；该问题经各轮整改仍未解决" : ""));
            });
  }

  private static void requireReason(Transition line, Signature signature) {
    boolean needed =
        switch (line.step()) {
          case REJECT, DEFER, REOPEN, MERGE, SPLIT, HAND_OVER, NOTE -> true;
          default -> false;
        };
    if (needed && signature.reason().isEmpty()) {
      throw LedgerException.of(
          INCOMPLETE_STEP,
          "“" + line.step().id() + "” needs a reason: say why",
          "“" + line.step().title().zh() + "”须说明理由：请写明");
    }
  }

  private static void requireDay(RectificationItem item, Signature signature, LocalDate today) {
    LocalDate effective = signature.effective().orElse(today);
    if (effective.isAfter(today) || effective.isBefore(item.dates().roundBegan())) {
      throw LedgerException.of(
          WRONG_DAY,
          "a step takes effect from "
              + item.dates().roundBegan()
              + ", when the round of item "
              + item.number()
              + " began, to "
              + today
              + ", not on "
              + effective,
          "生效日应在 "
              + item.dates().roundBegan()
              + "（问题 "
              + item.number()
              + " 本轮开始）至 "
              + today
              + " 之间，而非 "
              + effective);
    }
  }

  /**
   * A plan is for a working day that is still to come, within the time for the item. Where that is
   * over already, any such day will do: it is late in any case, until a deferral is approved.
   */
  void due(RectificationItem item, LocalDate due, LocalDate today) {
    requireWorkingDay(due, today);
    Optional<LocalDate> resolveBy = item.dates().resolveBy().filter(day -> !day.isBefore(today));
    if (resolveBy.filter(due::isAfter).isPresent()) {
      throw LedgerException.of(
          WRONG_DAY,
          "item "
              + item.number()
              + " has to be put right by "
              + resolveBy.get()
              + ", not by "
              + due
              + ": plan for that day, then ask for a deferral",
          "问题 "
              + item.number()
              + " 须在 "
              + resolveBy.get()
              + " 前整改完成，而非 "
              + due
              + "：请按该日期制定计划，再申请延期");
    }
  }

  /** Put off is to a working day after the one that there was. */
  void deferral(RectificationItem item, LocalDate until, LocalDate today) {
    requireWorkingDay(until, today);
    item.plan()
        .map(ItemPlan::due)
        .filter(due -> !until.isAfter(due))
        .ifPresent(
            due -> {
              throw LedgerException.of(
                  WRONG_DAY,
                  "item " + item.number() + " is due on " + due + ": a deferral is to a later day",
                  "问题 " + item.number() + " 的期限为 " + due + "：延期应晚于该日");
            });
  }

  private void requireWorkingDay(LocalDate day, LocalDate today) {
    WorkingCalendar calendar = setup.followUp().calendar();
    if (day.isBefore(today)) {
      throw LedgerException.of(
          WRONG_DAY,
          day + " is past: choose a day from " + today + " on",
          day + " 已过：请选择 " + today + " 或以后的日期");
    }
    if (!calendar.isWorkingDay(day)) {
      LocalDate next = day;
      while (!calendar.isWorkingDay(next)) {
        next = next.plusDays(1);
      }
      throw LedgerException.of(
          WRONG_DAY,
          day + " is no working day: the next one is " + next,
          day + " 不是工作日：其后的工作日为 " + next);
    }
  }

  void owner(String owner) {
    if (!setup.host().isOwner(owner)) {
      throw LedgerException.of(
          WRONG_OWNER,
          "nobody is known by the owner’s name: correct it, or enter them with the host",
          "没有该名称的责任人：请改正，或先在系统中登记");
    }
  }

  void evidence(List<Evidence> evidence) {
    for (int i = 0; i < evidence.size(); i++) {
      if (!setup.host().hasEvidence(evidence.get(i).reference())) {
        throw LedgerException.of(
            MISSING_EVIDENCE,
            "piece "
                + (i + 1)
                + " of the evidence is not where it is said to be: put it there first",
            "第 " + (i + 1) + " 份佐证材料不在所指位置：请先放置");
      }
    }
  }

  /** Whoever put something right does not ask whether it is. */
  static void follower(RectificationItem item, Actor actor) {
    if (item.plan().flatMap(ItemPlan::owner).filter(actor.name()::equals).isPresent()) {
      throw LedgerException.of(
          WRONG_OWNER,
          "the owner of item " + item.number() + " cannot follow it up: somebody else has to ask",
          "问题 " + item.number() + " 的责任人不能自行回访：须由他人回访");
    }
  }
}
