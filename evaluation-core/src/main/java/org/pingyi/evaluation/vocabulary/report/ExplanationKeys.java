package org.pingyi.evaluation.vocabulary.report;

import static org.pingyi.evaluation.vocabulary.Key.optional;
import static org.pingyi.evaluation.vocabulary.Key.required;
import static org.pingyi.evaluation.vocabulary.report.ReportForms.DAY;
import static org.pingyi.evaluation.vocabulary.report.ReportForms.EXACT;
import static org.pingyi.evaluation.vocabulary.report.ReportForms.FLAG;
import static org.pingyi.evaluation.vocabulary.report.ReportForms.NUMBER;
import static org.pingyi.evaluation.vocabulary.report.ReportForms.TEXT;
import static org.pingyi.evaluation.vocabulary.report.ReportForms.listOf;
import static org.pingyi.evaluation.vocabulary.report.ReportForms.object;
import static org.pingyi.evaluation.vocabulary.report.ReportForms.orNull;
import static org.pingyi.evaluation.vocabulary.report.ReportForms.words;

import org.pingyi.evaluation.explanation.Kind;
import org.pingyi.evaluation.rule.Comparison;
import org.pingyi.evaluation.rule.Origin;
import org.pingyi.evaluation.rule.Step;
import org.pingyi.evaluation.vocabulary.Key;
import org.pingyi.evaluation.vocabulary.Vocabulary;

/** The fields of explanations: how the numbers of a report came about. */
final class ExplanationKeys {

  private static final Vocabulary RULE =
      Vocabulary.of(
          "applied-rule",
          "the rule that decided",
          "作出决定的规则",
          required("use", TEXT, "Its id.", "规则编号。"),
          required("version", TEXT, "Its version.", "规则版本。"));

  private static final Vocabulary TERM =
      Vocabulary.of(
          "term",
          "what a part adds to a weighted mean",
          "加权平均中的一项",
          required("id", TEXT, "The part.", "该项的编号。"),
          required("title", TEXT, "What people call it.", "该项的名称。"),
          required("weight", EXACT, "Its weight.", "权重。"),
          required(
              "value",
              orNull(EXACT),
              "Its score or value; null where it has none and does not count.",
              "得分或分值；没有且不计入时为 null。"),
          required(
              "effective-weight", EXACT, "Its share of the weights that count.", "在计入的权重中所占的比例。"),
          required(
              "contribution",
              EXACT,
              "Effective weight × value; together they are the score.",
              "有效权重 × 分值；各项之和即得分。"));

  private static final Vocabulary STEP =
      Vocabulary.of(
          "step",
          "a step of a calculation",
          "计算步骤",
          required("name", TEXT, "What the step is about.", "步骤名称。"),
          required(
              "operation",
              words(Step.Operation.values(), Step.Operation::id),
              "What is done with the operands; what other does, the name says.",
              "对各操作数的运算；other 的含义见名称。"),
          required(
              "operands",
              listOf(() -> ExplanationKeys.OPERAND),
              "What goes in, in order.",
              "操作数，按顺序排列。"),
          required("result", EXACT, "What comes out.", "结果。"));

  private static final Key<?> OPERATION = STEP.keys().get(1);

  private static final Vocabulary OPERAND =
      Vocabulary.of(
              "operand",
              "a number that is given",
              "给定的数字",
              required("name", TEXT, "What it is.", "数字的名称。"),
              required(
                  "origin",
                  words(Origin.Kind.values(), Origin.Kind::id),
                  "Where the report or the scheme has it.",
                  "该数字在结果或方案中的出处。"),
              optional("of", TEXT, "Of which option, group, part or key.", "所属的选项、主体、部分或键。"),
              required("number", EXACT, "The number.", "数字。"))
          .or(OPERATION, STEP);

  private static final Vocabulary GROUND =
      Vocabulary.of(
          "ground",
          "a comparison that a decision rests on",
          "决定所依据的比较",
          required("name", TEXT, "What is compared.", "比较的内容。"),
          required("left", object(() -> OPERAND), "The number on the left.", "左边的数字。"),
          required(
              "relation",
              words(Comparison.Relation.values(), Comparison.Relation::sign),
              "What is asked.",
              "所问的关系。"),
          required("right", object(() -> OPERAND), "The number on the right.", "右边的数字。"),
          required("holds", FLAG, "Whether it is so.", "是否成立。"));

  private static final Vocabulary DUE =
      Vocabulary.of(
          "due",
          "by when something has to be put right",
          "整改期限",
          required("closes", DAY, "The last day of the period.", "评议截止日。"),
          required("within", TEXT, "How long after it.", "其后的期限。"),
          required("date", DAY, "The day that comes to.", "得出的日期。"));

  /** How something came about. */
  static final Vocabulary EXPLANATION =
      Vocabulary.of(
          "explanation",
          "how something came about",
          "由来说明",
          required(
              "id",
              TEXT,
              "What is explained, unique within its object, finding or report.",
              "所说明内容的编号，在该对象、问题或结果内唯一。"),
          required(
              "kind", words(Kind.values(), Kind::id), "What sort of thing that is.", "所说明内容的类别。"),
          required("title", TEXT, "What people call it.", "供人阅读的名称。"),
          optional("rule", object(() -> RULE), "The rule that decided.", "作出决定的规则。"),
          optional("exact", EXACT, "The number that came out, exactly.", "得出的精确数字。"),
          optional("published", NUMBER, "The number as it is published.", "公布的数字。"),
          optional("grade", TEXT, "The grade that came out.", "得出的等次。"),
          optional("none", TEXT, "Why nothing came out.", "没有结果的原因。"),
          optional("from", TEXT, "What there was before the rule or limit acted.", "规则或限额作用之前的内容。"),
          optional("reason", TEXT, "Why the rule or limit acted.", "规则或限额作用的原因。"),
          optional("terms", listOf(() -> TERM), "What each part adds to the number.", "各部分的贡献。"),
          optional(
              "step",
              object(() -> STEP),
              "The last step of the calculation, with those before it inside.",
              "最后一个计算步骤，内含之前的步骤。"),
          optional("grounds", listOf(() -> GROUND), "The comparisons that it rests on.", "所依据的比较。"),
          optional("due", object(() -> DUE), "By when it has to be put right.", "整改期限。"),
          optional(
              "parts",
              listOf(() -> ExplanationKeys.EXPLANATION),
              "The explanations of what it rests on.",
              "所依据各部分的说明。"));

  /** What explanations of a report take for granted, and those of the report as a whole. */
  static final Vocabulary OF_REPORT =
      Vocabulary.of(
          "explanation-of-report",
          "the explanation of a report as a whole",
          "整份报告的说明",
          required(
              "premises",
              object(() -> PremiseKeys.PREMISES),
              "What the scheme says and explanations take for granted.",
              "说明所依据的方案内容。"),
          required("ballots", object(() -> EXPLANATION), "How many ballots there were.", "票数的说明。"),
          required(
              "weights", listOf(() -> EXPLANATION), "The weights that rules gave.", "规则所定权重的说明。"));

  private ExplanationKeys() {}
}
