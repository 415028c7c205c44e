package org.pingyi.evaluation.vocabulary.report;

import static org.pingyi.evaluation.vocabulary.Key.optional;
import static org.pingyi.evaluation.vocabulary.Key.required;
import static org.pingyi.evaluation.vocabulary.report.ReportForms.COUNT;
import static org.pingyi.evaluation.vocabulary.report.ReportForms.DAY;
import static org.pingyi.evaluation.vocabulary.report.ReportForms.NUMBER;
import static org.pingyi.evaluation.vocabulary.report.ReportForms.TEXT;
import static org.pingyi.evaluation.vocabulary.report.ReportForms.listOf;
import static org.pingyi.evaluation.vocabulary.report.ReportForms.object;
import static org.pingyi.evaluation.vocabulary.report.ReportForms.orNull;
import static org.pingyi.evaluation.vocabulary.report.ReportForms.wholeFrom;
import static org.pingyi.evaluation.vocabulary.report.ReportForms.words;

import java.util.List;
import java.util.stream.Stream;
import org.pingyi.evaluation.tally.RejectionReason;
import org.pingyi.evaluation.vocabulary.Form;
import org.pingyi.evaluation.vocabulary.Key;
import org.pingyi.evaluation.vocabulary.Vocabulary;

/** The fields of a report (评议报告), down to the counts of its cells. */
public final class ReportKeys {

  static final Form REASON = words(RejectionReason.values(), RejectionReason::code);

  private static final Vocabulary SCHEME =
      Vocabulary.of(
          "scheme",
          "the scheme that was evaluated",
          "所用的方案",
          required("id", TEXT, "The scheme's id.", "方案编号。"),
          required("version", wholeFrom(1), "Its version.", "方案版本号。"));

  private static final Vocabulary REJECTION =
      Vocabulary.of(
          "rejection",
          "a ballot that was not accepted",
          "被拒绝的评议票",
          required("line", wholeFrom(1), "The line on which it starts, from 1.", "起始行号，从 1 开始。"),
          required("reason", REASON, "Why, as a stable code.", "拒绝原因的代码。"),
          required(
              "detail",
              TEXT,
              "Why, in words that quote nothing of the ballot but what was refused.",
              "拒绝原因的说明，只引用被拒绝的内容。"),
          optional(
              "file",
              TEXT,
              "The file in which it is, where the ballots of several were counted as one.",
              "所在的文件，仅在多个文件合并计票时写出。"));

  private static final Vocabulary BALLOTS =
      Vocabulary.of(
          "ballots",
          "how many ballots there were",
          "评议票数",
          required("read", COUNT, "Ballots that were read.", "读取的票数。"),
          required("accepted", COUNT, "Ballots that count.", "接受的票数。"),
          required("rejected", COUNT, "Ballots that do not.", "拒绝的票数。"),
          required(
              "reasons",
              new Form.Table(REASON, COUNT, false),
              "How many were rejected for each reason.",
              "各拒绝原因的票数。"),
          required(
              "rejections",
              listOf(() -> ReportKeys.REJECTION),
              "The first 1,000 of them, by file and line.",
              "前 1,000 张被拒绝的票，按文件和行号排列。"));

  private static final Vocabulary TURNOUT =
      Vocabulary.of(
          "turnout",
          "the turnout of a rater group",
          "评议主体的参评情况",
          required("group", TEXT, "The rater group.", "评议主体。"),
          required(
              "issued",
              orNull(COUNT),
              "Papers that were handed out, where the scheme says.",
              "方案所载的发票数。"),
          required("papers", COUNT, "Papers with an accepted ballot.", "至少有一张票被接受的评议票份数。"),
          required("ballots", COUNT, "Accepted ballots.", "接受的票数。"));

  private static final Key<?> SCORE =
      required(
          "score",
          orNull(NUMBER),
          "The published score; null where there is not enough to say.",
          "公布的得分；不足以得出时为 null。");

  private static final Key<?> EXPLANATION =
      optional(
          "explanation",
          object(() -> ExplanationKeys.EXPLANATION),
          "How it came about, where explanations were asked for.",
          "由来说明，仅在要求说明时写出。");

  private static final Vocabulary TOTAL =
      Vocabulary.of(
          "group-total",
          "what a rater group alone makes of an object",
          "单个评议主体对对象的评价",
          required("group", TEXT, "The rater group.", "评议主体。"),
          SCORE,
          required("ballots", COUNT, "Its ballots on the object.", "对该对象的票数。"));

  private static final List<Key<?>> COUNTS =
      List.of(
          required("ballots", COUNT, "Accepted ballots on the object.", "对该对象的票数。"),
          required("answered", COUNT, "Of those, with an answer to the criterion.", "其中回答了该项的票数。"),
          required("rated", COUNT, "Of those, with a value.", "其中计分的票数。"),
          required("positive", COUNT, "Of those, positive.", "其中满意的票数。"),
          required("negative", COUNT, "Of those, negative.", "其中不满意的票数。"),
          required(
              "counts",
              new Form.Table(TEXT, COUNT, false),
              "How often each answer was given.",
              "各回答的次数。"));

  private static final Vocabulary STRATUM =
      counted(
          "stratum-cell",
          "the answers of a stratum",
          "分层的回答",
          List.of(required("stratum", TEXT, "The stratum.", "分层。"), SCORE));

  private static final Vocabulary CELL =
      counted(
              "cell",
              "the answers of a rater group to a criterion on an object",
              "评议主体对对象某项内容的回答",
              List.of(required("group", TEXT, "The rater group.", "评议主体。"), SCORE))
          .with(
              Vocabulary.of(
                  "strata",
                  "strata",
                  "分层",
                  optional(
                      "strata",
                      listOf(() -> ReportKeys.STRATUM),
                      "The same by stratum, where the group has strata.",
                      "主体分层时，各分层的情况。")));

  private static final Vocabulary CRITERION =
      Vocabulary.of(
          "criterion",
          "the results of a criterion",
          "评议内容的结果",
          required("criterion", TEXT, "The criterion.", "评议内容。"),
          SCORE,
          optional(
              "raters",
              listOf(() -> ReportKeys.CELL),
              "Of a leaf, what each rater group said.",
              "末级内容中各评议主体的评价。"),
          required(
              "criteria",
              listOf(() -> ReportKeys.CRITERION),
              "Its children; of a leaf none.",
              "下级内容；末级内容没有。"));

  private static final Vocabulary ADJUSTMENT =
      Vocabulary.of(
          "adjustment",
          "what a rule or a limit changed",
          "规则或限额所作的调整",
          required("rule", TEXT, "The rule, or the key that limits.", "规则，或限额的键。"),
          required("from", new Form.ScoreOrGrade(), "What there was before.", "调整前。"),
          required("to", new Form.ScoreOrGrade(), "What it became.", "调整后。"),
          required("reason", TEXT, "Why.", "原因。"));

  private static final Vocabulary OBJECT =
      Vocabulary.of(
          "object",
          "the results of an object",
          "评议对象的结果",
          required("object", TEXT, "The object.", "评议对象。"),
          SCORE,
          required("grade", orNull(TEXT), "Its grade, where it has one.", "等次；没有时为 null。"),
          required(
              "rank",
              orNull(wholeFrom(1)),
              "Its rank within the pool; equal ones share it.",
              "组内名次，可并列。"),
          required(
              "pool",
              TEXT,
              "Among whom it is ranked; all where there is one pool.",
              "排名的分组；只有一组时为 all。"),
          required(
              "raters",
              listOf(() -> ReportKeys.TOTAL),
              "What each rater group alone makes of it.",
              "各评议主体的总分。"),
          required(
              "criteria", listOf(() -> ReportKeys.CRITERION), "The top-level criteria.", "顶层内容。"),
          required(
              "adjustments",
              listOf(() -> ReportKeys.ADJUSTMENT),
              "What rules and limits changed, in turn.",
              "规则和限额依次所作的调整。"),
          EXPLANATION);

  private static final Vocabulary FINDING =
      Vocabulary.of(
          "finding",
          "something that has to be put right",
          "需要整改的问题",
          required("object", TEXT, "The object.", "评议对象。"),
          required("criterion", TEXT, "The leaf criterion.", "末级内容。"),
          required("trigger", TEXT, "The rule that found it.", "触发的规则。"),
          required("observed", NUMBER, "What it observed: a share or a score.", "观察到的比例或得分。"),
          required("due", orNull(DAY), "By when it has to be put right.", "整改期限。"),
          EXPLANATION);

  private static final Vocabulary FIGURE =
      Vocabulary.of(
          "figure",
          "a figure beside the scores",
          "得分之外的统计值",
          required("rule", TEXT, "The statistic that gave it.", "得出它的统计规则。"),
          required("figure", TEXT, "Which of its figures it is.", "该统计规则的哪一个统计值。"),
          required("title", TEXT, "What people call it.", "供人阅读的名称。"),
          optional("object", TEXT, "The object, where it is of one alone.", "评议对象；仅针对某一对象时写出。"),
          optional(
              "criterion", TEXT, "The criterion, where it is of one alone.", "评议内容；仅针对某一内容时写出。"),
          optional("group", TEXT, "The rater group, where it is of one alone.", "评议主体；仅针对某一主体时写出。"),
          required(
              "value", orNull(NUMBER), "The figure; null where nobody can say.", "数值；无法得出时为 null。"),
          optional("reason", TEXT, "Why there is no value.", "没有数值的原因。"),
          EXPLANATION);

  private static final Vocabulary FLAG =
      Vocabulary.of(
          "flag",
          "papers that somebody should look at; they count all the same",
          "需人工复核的评议票；照常计入",
          required("rule", TEXT, "The review flag or paper rule that found them.", "提示的复核规则或票面规则。"),
          optional(
              "object",
              TEXT,
              "The object, where it is about the ballots on one.",
              "评议对象；仅涉及对某一对象的评议票时写出。"),
          optional(
              "group",
              TEXT,
              "The rater group, where it is about the papers of one.",
              "评议主体；仅涉及某一主体的评议票时写出。"),
          required("papers", COUNT, "How many papers.", "评议票份数。"),
          required(
              "reason", TEXT, "Why; it names nobody and tells no answer.", "原因；不指明任何人，也不透露作答。"));

  /** A report. */
  public static final Vocabulary REPORT =
      Vocabulary.of(
          "report",
          "a report",
          "评议报告",
          required("scheme", object(() -> ReportKeys.SCHEME), "The scheme.", "所用的方案。"),
          required(
              "ballots",
              object(() -> ReportKeys.BALLOTS),
              "How many ballots were read, accepted and rejected.",
              "读取、接受和拒绝的票数。"),
          required(
              "turnout",
              listOf(() -> ReportKeys.TURNOUT),
              "Who took part, by rater group.",
              "各评议主体的参评情况。"),
          required(
              "objects",
              listOf(() -> ReportKeys.OBJECT),
              "The results, in roster order or by id.",
              "各评议对象的结果，按名单顺序或编号排列。"),
          required(
              "rectification",
              listOf(() -> ReportKeys.FINDING),
              "What has to be put right, the most unsatisfied first.",
              "需要整改的问题，最不满意的在前。"),
          optional(
              "statistics",
              listOf(() -> ReportKeys.FIGURE),
              "Figures beside the scores, where there are any, in the order of the scheme.",
              "得分之外的统计值，按方案的顺序排列；没有时省略。"),
          optional(
              "flags",
              listOf(() -> ReportKeys.FLAG),
              "Papers that somebody should look at, where there are any: those that paper rules"
                  + " found, and then those of the review flags, in the order of the scheme.",
              "需人工复核的评议票，先票面规则、后复核规则，均按方案的顺序排列；没有时省略。"),
          required(
              "warnings",
              listOf(TEXT),
              "What whoever reads the report should know.",
              "阅读结果时应注意的事项。"),
          optional(
              "explanation",
              object(() -> ExplanationKeys.OF_REPORT),
              "What explanations take for granted, and those of the report as a whole.",
              "各项说明的前提，以及整份报告的说明。"),
          optional(
              "intake",
              object(() -> IntakeKeys.INTAKE),
              "What the ballot box was closed with, where there was one.",
              "票箱关闭时的结果；未使用票箱时省略。"));

  private ReportKeys() {}

  private static Vocabulary counted(String name, String en, String zh, List<Key<?>> first) {
    return Vocabulary.of(
        name, en, zh, Stream.concat(first.stream(), COUNTS.stream()).toArray(Key<?>[]::new));
  }
}
