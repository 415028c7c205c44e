package org.pingyi.evaluation.rectification;

import static java.util.stream.Collectors.joining;
import static org.pingyi.evaluation.rectification.LedgerException.Problem.INCOMPLETE_STEP;
import static org.pingyi.evaluation.rectification.LedgerException.Problem.STALE_VERSION;
import static org.pingyi.evaluation.rectification.LedgerException.Problem.WRONG_OWNER;
import static org.pingyi.evaluation.rectification.LedgerException.Problem.WRONG_ROLE;
import static org.pingyi.evaluation.rectification.LedgerException.Problem.WRONG_STEP;

import com.google.common.collect.Sets;
import java.time.LocalDate;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.pingyi.evaluation.rectification.LifeCycle.Transition;

/** Whether a step may be taken: all that the life cycle asks for. */
final class StepCheck {

  private final LifeCycle lifeCycle;

  StepCheck(LifeCycle lifeCycle) {
    this.lifeCycle = lifeCycle;
  }

  /**
   * Looks whether somebody may enter problems.
   *
   * @return in which role
   * @throws LedgerException if not
   */
  String reporter(Actor actor) {
    return one(lifeCycle.reporters(), actor)
        .orElseThrow(
            () -> {
              String roles = String.join(", ", new TreeSet<>(lifeCycle.reporters()));
              return LedgerException.of(
                  WRONG_ROLE,
                  "problems are entered in these roles: " + roles,
                  "登记问题须由以下角色办理：" + roles);
            });
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
    DayCheck.effective(item, signature, today);
    return new Allowed(role, line.to(), line.inVain());
  }

  /**
   * In which role a step is taken, and where it leads to.
   *
   * @param inVain where a follow-up leads to in which people do not say that it is solved
   */
  record Allowed(String role, ItemState to, Optional<ItemState> inVain) {}

  private LedgerException wrongStep(RectificationItem item, StepKind step) {
    Set<StepKind> allowed = lifeCycle.stepsFrom(item.state());
    return LedgerException.of(
        WRONG_STEP,
        "item "
            + item.number()
            + " is "
            + item.state().title().en()
            + ", from where “"
            + asked(step).id()
            + "” is no step; there are: "
            + allowed.stream().map(StepKind::id).collect(joining(", ")),
        "问题 "
            + item.number()
            + " 当前为“"
            + item.state().title().zh()
            + "”，不能“"
            + asked(step).title().zh()
            + "”；可以："
            + allowed.stream().map(kind -> kind.title().zh()).collect(joining("、")));
  }

  private static String role(RectificationItem item, Transition line, Actor actor) {
    boolean inVain = LifeCycle.isForSuperior(item, line);
    return one(LifeCycle.rolesFor(item, line), actor)
        .orElseThrow(
            () -> {
              String roles = String.join(", ", new TreeSet<>(LifeCycle.rolesFor(item, line)));
              return LedgerException.of(
                  WRONG_ROLE,
                  "“"
                      + asked(line.step()).id()
                      + "” on item "
                      + item.number()
                      + " is for these roles: "
                      + roles
                      + (inVain ? "; all its rounds were in vain" : ""),
                  "对问题 "
                      + item.number()
                      + " “"
                      + asked(line.step()).title().zh()
                      + "”须由以下角色办理："
                      + roles
                      + (inVain ? "；该问题经各轮整改仍未解决" : ""));
            });
  }

  /** What somebody asked for who is told of a step: an item takes another one in by a merge. */
  private static StepKind asked(StepKind step) {
    return step == StepKind.ABSORB ? StepKind.MERGE : step;
  }

  private static Optional<String> one(Set<String> may, Actor actor) {
    return Sets.intersection(may, actor.roles()).stream().sorted().findFirst();
  }

  private static void requireReason(Transition line, Signature signature) {
    if (line.needsReason() && signature.reason().isEmpty()) {
      throw LedgerException.of(
          INCOMPLETE_STEP,
          "“" + asked(line.step()).id() + "” needs a reason: say why",
          "“" + asked(line.step()).title().zh() + "”须说明理由：请写明");
    }
  }

  /** It is handed over to somebody who does not own it already. */
  static void another(RectificationItem item, String owner) {
    if (item.plan().flatMap(ItemPlan::owner).filter(owner::equals).isPresent()) {
      throw LedgerException.of(
          WRONG_OWNER,
          "item " + item.number() + " has that owner already: hand it over to another one",
          "问题 " + item.number() + " 的责任人已是该人：请移交给另一责任人");
    }
  }
}
