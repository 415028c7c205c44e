package org.pingyi.evaluation.rectification;

import static org.pingyi.evaluation.rectification.LedgerException.Problem.MISSING_EVIDENCE;
import static org.pingyi.evaluation.rectification.LedgerException.Problem.UNKNOWN_CRITERION;
import static org.pingyi.evaluation.rectification.LedgerException.Problem.UNKNOWN_GROUP;
import static org.pingyi.evaluation.rectification.LedgerException.Problem.UNKNOWN_OBJECT;
import static org.pingyi.evaluation.rectification.LedgerException.Problem.WRONG_OWNER;

import java.util.List;

/** Whether there is what somebody names: all that the host is asked for. */
final class HostCheck {

  private final HostRecords host;

  HostCheck(HostRecords host) {
    this.host = host;
  }

  /** An owner is somebody whom the host knows. */
  void owner(String owner) {
    if (!host.isOwner(owner)) {
      throw LedgerException.of(
          WRONG_OWNER,
          "nobody is known by the owner’s name: correct it, or enter them as an owner first",
          "没有该名称的责任人：请改正，或先登记为责任人");
    }
  }

  /** A problem is of what the host knows. */
  void entered(NewItem problem) {
    if (!host.isObject(problem.object())) {
      throw LedgerException.of(
          UNKNOWN_OBJECT,
          "a problem is of an object that is not known here: correct its id, or enter the object"
              + " first",
          "所登记问题的评议对象在系统中不存在：请改正其编号，或先在系统中登记");
    }
    problem
        .criterion()
        .filter(criterion -> !host.isCriterion(criterion))
        .ifPresent(
            criterion -> {
              throw LedgerException.of(
                  UNKNOWN_CRITERION,
                  "a problem is of the criterion “"
                      + criterion
                      + "”, which is not known here: correct its id, or leave the criterion out",
                  "所登记问题的评议内容“" + criterion + "”在系统中不存在：请改正其编号，或不写评议内容");
            });
    problem
        .group()
        .filter(group -> !host.isGroup(group))
        .ifPresent(
            group -> {
              throw LedgerException.of(
                  UNKNOWN_GROUP,
                  "a problem concerns the rater group “"
                      + group
                      + "”, which is not known here: correct its id, or leave the group out",
                  "所登记问题涉及的评议主体“" + group + "”在系统中不存在：请改正其编号，或不写评议主体");
            });
    evidence(problem.source().evidence());
  }

  /** Evidence is where it is said to be. */
  void evidence(List<Evidence> evidence) {
    for (int i = 0; i < evidence.size(); i++) {
      if (!host.hasEvidence(evidence.get(i).reference())) {
        throw LedgerException.of(
            MISSING_EVIDENCE,
            "piece "
                + (i + 1)
                + " of the evidence is not where it is said to be: put it there, or correct where it is",
            "第 " + (i + 1) + " 份佐证材料不在所指位置：请先放置，或改正其位置");
      }
    }
  }
}
