package org.pingyi.evaluation.vocabulary;

import com.google.common.collect.ImmutableMap;
import org.pingyi.evaluation.fault.FaultCode;
import org.pingyi.evaluation.model.DuplicatePolicy;
import org.pingyi.evaluation.model.Text;
import org.pingyi.evaluation.plugin.PluginKind;

/** The keys at the top of a scheme (评议方案). */
public final class SchemeKeys {

  /** {@code id}. */
  public static final Key<Form.PlainText> ID =
      Key.required("id", new Form.PlainText(), "The id of the scheme.", "方案的编号。");

  /** {@code version}. */
  public static final Key<WholeNumber<Long>> VERSION =
      Key.required(
          "version",
          WholeNumber.of(
              new Range(
                  Bounds.atLeast(1),
                  FaultCode.INVALID_PARAMETER,
                  Text.of("a version is at least 1", "版本号至少为 1"))),
          "Which version of the scheme this is.",
          "方案的版本号。");

  /** {@code object-kind}. */
  public static final Key<Form.PlainText> OBJECT_KIND =
      Key.optional(
          "object-kind",
          new Form.PlainText(),
          "The kind of objects that have none of their own.",
          "未注明类别的评议对象的类别。");

  /** {@code template}. */
  public static final Key<Form.PluginId> TEMPLATE =
      Key.optional(
          "template",
          new Form.PluginId(PluginKind.TEMPLATE),
          "A whole scheme to start from; what stands here replaces what it brings.",
          "作为起点的方案模板；此处所写内容替换模板内容。");

  /** {@code objects}. */
  public static final Key<Form.Items<Form.Fields>> OBJECTS =
      Key.optional(
          "objects",
          new Form.Items<>(new Form.Fields(Mapping.OBJECT), false),
          "The roster: who is evaluated; without it, and without a roster file, whoever has ballots.",
          "评议对象名单；既无此项又无名单文件时，以评议票中出现的对象为准。");

  /** {@code period}. */
  public static final Key<Form.Fields> PERIOD =
      Key.optional(
          "period",
          new Form.Fields(Mapping.PERIOD),
          "The days on which ballots are given.",
          "可以评议的日期。");

  /** {@code calendar}. */
  public static final Key<Form.Fields> CALENDAR =
      Key.optional(
          "calendar",
          new Form.Fields(Mapping.CALENDAR),
          "Which days are working days; without it Monday to Friday.",
          "工作日历；省略时为周一至周五。");

  /** {@code scales}. */
  public static final Key<Form.Table> SCALES =
      Key.required(
          "scales",
          new Form.Table(new Form.PlainText(), new Form.Fields(Mapping.SCALE), true),
          "The scales by id: which answers can be given.",
          "各等次（按编号）：可以给出的回答。");

  /** {@code criteria}. */
  public static final Key<Form.Items<Form.Fields>> CRITERIA =
      Key.required(
          "criteria",
          new Form.Items<>(new Form.Fields(Mapping.CRITERION), true),
          "Against what is evaluated: a list, or a tree.",
          "评议内容：列表或树。");

  /** {@code raters}. */
  public static final Key<Form.Items<Form.Fields>> RATERS =
      Key.required(
          "raters",
          new Form.Items<>(new Form.Fields(Mapping.GROUP), true),
          "Who rates: the rater groups.",
          "评议主体。");

  /** {@code scoring}. */
  public static final Key<Form.RuleUse> SCORING =
      Key.optional(
              "scoring",
              Form.RuleUse.of(PluginKind.SCORING),
              "How a cell is scored: the answers of one group to one criterion on one object.",
              "计分规则：由一个主体对一个对象的一项内容的回答得出分数。")
          .orElse("weighted-mean");

  /** {@code combining}. */
  public static final Key<Form.RuleUse> COMBINING =
      Key.optional(
              "combining",
              Form.RuleUse.of(PluginKind.COMBINING),
              "How strata, groups and criteria are combined to one score.",
              "合成规则：由分层、主体和各项内容的分数得出总分。")
          .orElse("weighted-sum");

  /** {@code weighting}. */
  public static final Key<Form.RuleUse> WEIGHTING =
      Key.optional(
          "weighting",
          Form.RuleUse.of(PluginKind.WEIGHTING),
          "What gives the weights of the top-level criteria; without it those written.",
          "顶层内容的赋权规则；省略时用所写的权重。");

  /** {@code papers}. */
  public static final Key<Form.Items<Form.RuleUse>> PAPERS =
      Key.optional(
          "papers",
          RuleKeys.listOf(PluginKind.PAPER),
          "Which papers are void; the rules run in turn.",
          "判定废票的票面规则，依次执行。");

  /** {@code rules}. */
  public static final Key<Form.Items<Form.RuleUse>> RULES =
      Key.optional(
          "rules",
          RuleKeys.listOf(PluginKind.ADJUSTMENT),
          "What changes scores and grades afterwards, in turn.",
          "对得分和等次的调整规则，依次执行。");

  /** {@code grades}. */
  public static final Key<Form.Items<Form.Fields>> GRADES =
      Key.optional(
          "grades",
          new Form.Items<>(new Form.Fields(Mapping.GRADE), true),
          "The grades, best first, with what the grading rule is told of each.",
          "等次，从高到低，附定等规则所需的内容。");

  /** {@code grading}. */
  public static final Key<Form.RuleUse> GRADING =
      Key.optional(
              "grading",
              Form.RuleUse.of(PluginKind.GRADING),
              "How grades are given; counts where there are grades.",
              "定等规则；有等次时适用。")
          .orElse("bands");

  /** {@code rectification}. */
  public static final Key<Form.Items<Form.RuleUse>> RECTIFICATION =
      Key.optional(
          "rectification",
          RuleKeys.listOf(PluginKind.TRIGGER),
          "What has to be put right.",
          "整改触发规则。");

  /** {@code rectification-order}. */
  public static final Key<Form.RuleUse> RECTIFICATION_ORDER =
      Key.optional(
          "rectification-order",
          Form.RuleUse.of(PluginKind.ORDER),
          "What is put right first; without it what the greatest share are dissatisfied with.",
          "整改次序规则；省略时不满意率高的在前。");

  /** {@code follow-up}. */
  public static final Key<Form.Fields> FOLLOW_UP =
      Key.optional(
          "follow-up",
          new Form.Fields(Mapping.FOLLOW_UP),
          "How what has to be put right is followed up, and how long that may take.",
          "整改问题的回访轮次和各步骤期限。");

  /** {@code statistics}. */
  public static final Key<Form.Items<Form.RuleUse>> STATISTICS =
      Key.optional(
          "statistics",
          RuleKeys.listOf(PluginKind.STATISTIC),
          "Figures beside the scores; they change none.",
          "得出得分之外的统计值的统计规则，不影响得分。");

  /** {@code flags}. */
  public static final Key<Form.Items<Form.RuleUse>> FLAGS =
      Key.optional(
          "flags",
          RuleKeys.listOf(PluginKind.FLAG),
          "What finds papers that somebody should look at; they count all the same.",
          "提示需人工复核的评议票的规则；这些票照常计入。");

  /** {@code rounding}. */
  public static final Key<Form.Fields> ROUNDING =
      Key.optional(
          "rounding", new Form.Fields(Mapping.ROUNDING), "How scores are published.", "得分的舍入方式。");

  /** {@code duplicates}. */
  public static final Key<Word<DuplicatePolicy>> DUPLICATES =
      Key.optional(
              "duplicates",
              new Word<>(
                  ImmutableMap.of(
                      "keep-first", DuplicatePolicy.KEEP_FIRST,
                      "keep-last", DuplicatePolicy.KEEP_LAST)),
              "Which ballot counts where one token rates an object twice.",
              "同一评议码对同一对象重复评议时以哪一张为准。")
          .orElse("keep-first");

  /** {@code ranking}. */
  public static final Key<Form.Fields> RANKING =
      Key.optional(
          "ranking",
          new Form.Fields(Mapping.RANKING),
          "Who is ranked against whom, and what decides ties.",
          "排名范围和同分处理。");

  /** {@code privacy}. */
  public static final Key<Form.Fields> PRIVACY =
      Key.optional(
          "privacy",
          new Form.Fields(Mapping.PRIVACY),
          "What the views for objects and the public hide; the complete report hides nothing.",
          "面向对象和公众的视图隐藏的内容；完整报告不隐藏。");

  /** {@code intake}. */
  public static final Key<Form.Fields> INTAKE =
      Key.optional(
          "intake",
          new Form.Fields(Mapping.INTAKE),
          "What a ballot box keeps of papers besides what they say.",
          "票箱除票面内容之外保留的信息。");

  /** A scheme. */
  public static final Vocabulary SCHEME =
      Vocabulary.of(
              "scheme",
              "a scheme",
              "评议方案",
              ID,
              VERSION,
              CommonKeys.TITLE,
              TEMPLATE,
              OBJECT_KIND,
              OBJECTS,
              PERIOD,
              CALENDAR,
              SCALES,
              CRITERIA,
              RATERS,
              SCORING,
              COMBINING,
              WEIGHTING,
              ROUNDING,
              DUPLICATES,
              PAPERS,
              RULES,
              GRADES,
              GRADING,
              RECTIFICATION,
              RECTIFICATION_ORDER,
              FOLLOW_UP,
              STATISTICS,
              FLAGS,
              RANKING,
              PRIVACY,
              INTAKE)
          .andLater("stages", "evidence");

  private SchemeKeys() {}
}
