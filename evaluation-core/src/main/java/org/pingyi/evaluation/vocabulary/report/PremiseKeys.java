package org.pingyi.evaluation.vocabulary.report;

import static org.pingyi.evaluation.vocabulary.Key.optional;
import static org.pingyi.evaluation.vocabulary.Key.required;
import static org.pingyi.evaluation.vocabulary.report.ReportForms.COUNT;
import static org.pingyi.evaluation.vocabulary.report.ReportForms.DAY;
import static org.pingyi.evaluation.vocabulary.report.ReportForms.EXACT;
import static org.pingyi.evaluation.vocabulary.report.ReportForms.TEXT;
import static org.pingyi.evaluation.vocabulary.report.ReportForms.listOf;
import static org.pingyi.evaluation.vocabulary.report.ReportForms.object;
import static org.pingyi.evaluation.vocabulary.report.ReportForms.orNull;

import org.pingyi.evaluation.vocabulary.Form;
import org.pingyi.evaluation.vocabulary.Key;
import org.pingyi.evaluation.vocabulary.ScaleKeys;
import org.pingyi.evaluation.vocabulary.SchemeKeys;
import org.pingyi.evaluation.vocabulary.SettingKeys;
import org.pingyi.evaluation.vocabulary.Vocabulary;

/** The fields of what explanations take for granted: what the scheme says. */
final class PremiseKeys {

  private static final Key<?> TITLE = required("title", TEXT, "What people read.", "供人阅读的名称。");
  private static final Key<?> WEIGHT = required("weight", EXACT, "Its written weight.", "所写的权重。");

  private static final Key<?> PARAMETERS =
      required(
          "parameters", texts(), "What its rule is told, as flat texts by key.", "规则所用的参数，按键列为文本。");

  private static final Vocabulary ROUNDING =
      Vocabulary.of(
          "rounding",
          "the rounding",
          "舍入",
          required("digits", COUNT, "Digits after the point.", "小数位数。"),
          required("mode", SettingKeys.MODE.form(), "Which way is rounded.", "舍入方式。"));

  private static final Vocabulary RANKING =
      Vocabulary.of(
          "ranking",
          "the ranking",
          "排名",
          required("within", orNull(TEXT), "The attribute whose values are the pools.", "分组所用的属性。"),
          required(
              "ties", listOf(TEXT), "What decides between equal scores, in turn.", "同分时依次比较的内容。"));

  private static final Vocabulary CALENDAR =
      Vocabulary.of(
          "calendar",
          "the calendar of working days",
          "工作日历",
          required("holidays", listOf(DAY), "Days off besides weekends.", "周末以外的休息日。"),
          required("workdays", listOf(DAY), "Weekend days that are worked.", "周末中的上班日。"));

  private static final Vocabulary OPTION =
      Vocabulary.of(
          "option",
          "an option",
          "选项",
          required("option", TEXT, "Its id.", "选项编号。"),
          TITLE,
          required(
              "value",
              orNull(EXACT),
              "What it is worth; null where it is no rating.",
              "分值；不计分时为 null。"),
          required(
              "attitude",
              ScaleKeys.ATTITUDE.form(),
              "Whether who chooses it is content.",
              "选择该选项表示的态度。"));

  private static final Vocabulary RANGE =
      Vocabulary.of(
          "range",
          "a range",
          "分值范围",
          required("from", EXACT, "The least answer.", "最低分值。"),
          required("to", EXACT, "The greatest answer.", "最高分值。"),
          required("step", EXACT, "How far answers are apart.", "相邻分值之差。"),
          required(
              "positive-from", orNull(EXACT), "Answers from here on are positive.", "达到此分值为满意。"),
          required(
              "negative-below", orNull(EXACT), "Answers below this are negative.", "低于此分值为不满意。"));

  private static final Vocabulary RANGE_SCALE =
      Vocabulary.of(
          "range-scale",
          "a range scale",
          "分值区间",
          required("range", object(() -> RANGE), "The numbers that can be given.", "可打的分数。"));

  private static final Vocabulary SCALE =
      Vocabulary.of(
              "scale",
              "a scale with options",
              "选项等次",
              required("options", listOf(() -> OPTION), "The possible answers.", "可选的回答。"))
          .or(RANGE_SCALE.keys().get(0), RANGE_SCALE);

  private static final Vocabulary CRITERION =
      Vocabulary.of(
          "premise-criterion",
          "a criterion of the scheme",
          "方案中的评议内容",
          required("criterion", TEXT, "Its id.", "评议内容编号。"),
          TITLE,
          WEIGHT,
          optional("scale", TEXT, "Of a leaf, its scale.", "末级内容所用的等次。"),
          required("criteria", listOf(() -> PremiseKeys.CRITERION), "Its children.", "下级内容。"));

  private static final Vocabulary STRATUM =
      Vocabulary.of(
          "premise-stratum",
          "a stratum of the scheme",
          "方案中的分层",
          required("stratum", TEXT, "Its id.", "分层编号。"),
          TITLE,
          WEIGHT);

  private static final Vocabulary OTHER_WEIGHT =
      Vocabulary.of(
          "weight-for",
          "another weight for some objects",
          "部分对象的权重",
          required("objects", texts(), "The attributes that an object has to have.", "评议对象须具有的属性。"),
          required("weight", EXACT, "The group's weight for these objects.", "对这些对象所用的权重。"));

  private static final Vocabulary GROUP =
      Vocabulary.of(
          "premise-group",
          "a rater group of the scheme",
          "方案中的评议主体",
          required("group", TEXT, "Its id.", "评议主体编号。"),
          TITLE,
          WEIGHT,
          required("minimum", COUNT, "With fewer ballots it has no score.", "票数少于此数时无得分。"),
          required("strata", listOf(() -> STRATUM), "Its strata.", "分层。"),
          required(
              "weight-for",
              listOf(() -> OTHER_WEIGHT),
              "Other weights for some objects; the first that fits counts.",
              "对部分对象另定的权重，以第一个符合的为准。"));

  private static final Vocabulary GRADE =
      Vocabulary.of(
          "premise-grade",
          "a grade of the scheme",
          "方案中的等次",
          required("grade", TEXT, "Its id.", "等次编号。"),
          TITLE,
          PARAMETERS);

  private static final Vocabulary PERIOD =
      Vocabulary.of(
          "period",
          "the period",
          "评议期间",
          required("opens", DAY, "The first day.", "起始日。"),
          required("closes", DAY, "The last day, included.", "截止日（含当日）。"),
          required("zone", TEXT, "Where these days are days.", "日期所在的时区。"));

  private static final Vocabulary OBJECT =
      Vocabulary.of(
          "premise-object",
          "an object of the scheme",
          "方案中的评议对象",
          required("object", TEXT, "Its id.", "评议对象编号。"),
          required(
              "attributes",
              texts(),
              "Those of its attributes that a weight or a pool depends on.",
              "权重或分组所依据的属性。"));

  private static final Vocabulary RULE =
      Vocabulary.of(
          "stated-rule",
          "a rule with its parameters",
          "规则及其参数",
          required("use", TEXT, "Its id.", "规则编号。"),
          required("version", TEXT, "Its version.", "规则版本。"),
          PARAMETERS);

  private static final Form ONE = object(() -> RULE);

  private static final Vocabulary RULES =
      Vocabulary.of(
          "stated-rules",
          "the rules of the scheme",
          "方案的规则",
          required("scoring", byId(ONE), "By leaf, how its cells are scored.", "各末级内容的计分规则。"),
          required("combining", ONE, "How the top-level criteria are combined.", "顶层内容的合成规则。"),
          required(
              "parts",
              ONE,
              "How strata, groups and inner criteria are combined.",
              "分层、主体和上级内容的合成规则。"),
          required(
              "inner-combining",
              byId(ONE),
              "By inner criterion, the combining rule of its own.",
              "上级内容自己的合成规则。"),
          required(
              "weighting",
              orNull(ONE),
              "What gives the weights of the top-level criteria.",
              "顶层内容的赋权规则。"),
          required(
              "inner-weighting",
              byId(ONE),
              "By inner criterion, the weighting rule of its own.",
              "上级内容自己的赋权规则。"),
          required("papers", listOf(ONE), "The paper rules, in turn.", "票面规则，依次执行。"),
          required("adjustments", listOf(ONE), "The adjustment rules, in turn.", "调整规则，依次执行。"),
          required("grading", orNull(ONE), "The grading rule.", "定等规则。"),
          required("triggers", listOf(ONE), "The rectification triggers.", "整改触发规则。"),
          optional(
              "rectification-order",
              ONE,
              "What is put right first, where the scheme says so.",
              "整改次序规则；没有时省略。"),
          optional(
              "statistics", listOf(ONE), "The statistics, where there are any.", "统计规则；没有时省略。"),
          optional("flags", listOf(ONE), "The review flags, where there are any.", "复核规则；没有时省略。"));

  /** What explanations take for granted. */
  static final Vocabulary PREMISES =
      Vocabulary.of(
          "premises",
          "what explanations take for granted",
          "说明的前提",
          required("title", TEXT, "What people call the scheme.", "方案的名称。"),
          required("rounding", object(() -> ROUNDING), "How scores are published.", "得分的舍入方式。"),
          required("ranking", object(() -> RANKING), "Who is ranked against whom.", "排名范围和同分处理。"),
          required(
              "period",
              orNull(object(() -> PERIOD)),
              "The days on which ballots are given.",
              "可以评议的日期。"),
          required("calendar", object(() -> CALENDAR), "Which days are working days.", "工作日历。"),
          required(
              "duplicates",
              SchemeKeys.DUPLICATES.form(),
              "Which ballot counts where one token rates an object twice.",
              "同一评议码对同一对象重复评议时以哪一张为准。"),
          required(
              "scales",
              new Form.Table(TEXT, object(() -> SCALE), false),
              "The scales by id.",
              "各等次（按编号）。"),
          required("criteria", listOf(() -> CRITERION), "The criteria.", "评议内容。"),
          required("raters", listOf(() -> GROUP), "The rater groups.", "评议主体。"),
          required("grades", listOf(() -> GRADE), "The grades, best first.", "等次，从高到低。"),
          required("rules", object(() -> RULES), "The rules with their parameters.", "规则及其参数。"),
          required("objects", listOf(() -> OBJECT), "The objects.", "评议对象。"));

  private PremiseKeys() {}

  private static Form texts() {
    return new Form.Table(TEXT, TEXT, false);
  }

  private static Form byId(Form form) {
    return new Form.Table(TEXT, form, false);
  }
}
