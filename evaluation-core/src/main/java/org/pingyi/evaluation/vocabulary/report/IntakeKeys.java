package org.pingyi.evaluation.vocabulary.report;

import static org.pingyi.evaluation.vocabulary.Key.required;
import static org.pingyi.evaluation.vocabulary.report.ReportForms.COUNT;
import static org.pingyi.evaluation.vocabulary.report.ReportForms.TEXT;
import static org.pingyi.evaluation.vocabulary.report.ReportForms.listOf;
import static org.pingyi.evaluation.vocabulary.report.ReportForms.object;
import static org.pingyi.evaluation.vocabulary.report.ReportForms.orNull;

import java.util.List;
import java.util.stream.Stream;
import org.pingyi.evaluation.vocabulary.Form;
import org.pingyi.evaluation.vocabulary.Key;
import org.pingyi.evaluation.vocabulary.Vocabulary;

/** The fields of a report that say what a ballot box was closed with. */
final class IntakeKeys {

  private static final Form BY_REASON = new Form.Table(ReportKeys.REASON, COUNT, false);

  private static final List<Key<?>> PASSES =
      List.of(
          required(
              "issued",
              COUNT,
              "Passes that were given out, replacements not counted.",
              "发出的评议码数，不含补发。"),
          required(
              "reissued",
              COUNT,
              "How often a pass was given in place of another one.",
              "补发评议码的次数。"),
          required("revoked", COUNT, "Passes that were made void.", "作废的评议码数。"),
          required("used", COUNT, "Passes under which a paper counts.", "已使用的评议码数，即其评议票计入。"));

  private static final Vocabulary GROUP =
      Vocabulary.of(
          "group-reconciliation",
          "the passes and papers of a rater group",
          "评议主体的评议码和评议票",
          Stream.of(
                  Stream.of(required("group", TEXT, "The rater group.", "评议主体。")),
                  PASSES.stream(),
                  Stream.of(
                      required("received", COUNT, "Papers that came in.", "收到的评议票份数。"),
                      required("counted", COUNT, "Of those, papers that count.", "其中计入的份数。"),
                      required(
                          "superseded",
                          COUNT,
                          "Of those, papers that a later one of the same rater replaced.",
                          "其中被同一评议人后来的票替换的份数。"),
                      required(
                          "rejected", COUNT, "Of those, papers that never counted.", "其中被拒绝的份数。"),
                      required(
                          "reasons",
                          BY_REASON,
                          "How many were rejected for each reason.",
                          "各拒绝原因的份数。")))
              .flatMap(keys -> keys)
              .toArray(Key<?>[]::new));

  private static final Vocabulary PASS_BATCH =
      Vocabulary.of(
          "pass-batch",
          "the passes that a rater group was given in one go",
          "评议码批次",
          Stream.concat(
                  Stream.of(
                      required("batch", TEXT, "The batch.", "批次。"),
                      required("group", TEXT, "The rater group.", "评议主体。")),
                  PASSES.stream())
              .toArray(Key<?>[]::new));

  private static final Vocabulary PAPER_BATCH =
      Vocabulary.of(
          "paper-batch",
          "papers that were collected by hand and entered together",
          "手工录入批次",
          required("batch", TEXT, "The batch.", "批次。"),
          required("group", TEXT, "The rater group.", "评议主体。"),
          required("channel", TEXT, "How they were collected.", "收集渠道。"),
          required(
              "issued",
              orNull(COUNT),
              "Forms that were handed out, where it is known.",
              "发出的份数；不详时为 null。"),
          required("returned", COUNT, "Papers that came back.", "收回的份数。"),
          required("valid", COUNT, "Of those, papers that count.", "其中有效的份数。"),
          required("invalid", COUNT, "Of those, papers that do not.", "其中无效的份数。"),
          required("reasons", BY_REASON, "How many were rejected for each reason.", "各拒绝原因的份数。"));

  private static final Vocabulary RECONCILIATION =
      Vocabulary.of(
          "reconciliation",
          "what became of all passes and papers",
          "收发核对",
          required("groups", listOf(() -> IntakeKeys.GROUP), "By rater group.", "按评议主体。"),
          required(
              "passes",
              listOf(() -> IntakeKeys.PASS_BATCH),
              "Passes by the batches in which they were given out.",
              "按批次的评议码。"),
          required(
              "entered",
              listOf(() -> IntakeKeys.PAPER_BATCH),
              "Papers by the batches in which they were entered by hand.",
              "按批次的手工录入评议票。"),
          required(
              "unattributed",
              BY_REASON,
              "Rejected papers that belong to no group, since nobody knows their pass, by reason.",
              "评议码无人认识、因而不属于任何主体的被拒绝份数，按原因。"));

  /** What a ballot box was closed with. */
  static final Vocabulary INTAKE =
      Vocabulary.of(
          "intake",
          "what a ballot box was closed with",
          "收票结果",
          required(
              "papers",
              COUNT,
              "Leaves of the box's tree: papers that count, and those that were replaced.",
              "票箱哈希树的叶数：计入的份数与被替换的份数之和。"),
          required("root", TEXT, "The root of the tree, in hexadecimal digits.", "哈希树的根，十六进制。"),
          required(
              "reconciliation",
              object(() -> IntakeKeys.RECONCILIATION),
              "What became of all passes and papers.",
              "评议码和评议票的收发核对。"));

  private IntakeKeys() {}
}
