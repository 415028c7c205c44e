package org.pingyi.evaluation.vocabulary;

import org.pingyi.evaluation.fault.FaultCode;
import org.pingyi.evaluation.model.Fraction;
import org.pingyi.evaluation.model.Language;
import org.pingyi.evaluation.model.Text;

/** Keys that many entries have, and what stands behind many keys. */
public final class CommonKeys {

  /** {@code title}. */
  public static final Key<Form.Title> TITLE =
      Key.optional(
          "title", new Form.Title(), "What people read; without it the id.", "供人阅读的名称；省略时为编号。");

  /** {@code weight}. */
  public static final Key<Decimal<Fraction>> WEIGHT =
      Key.optional(
              "weight",
              weight(),
              "How much it counts beside the others of its list.",
              "在同一列表中所占的权重。")
          .orElse("1");

  /** {@code en}, in a title with languages. */
  public static final Key<Form.PlainText> EN =
      Key.optional(Language.EN.code(), new Form.PlainText(), "The text in English.", "英文文本。");

  /** {@code zh}, in a title with languages. */
  public static final Key<Form.PlainText> ZH =
      Key.optional(Language.ZH.code(), new Form.PlainText(), "The text in Chinese.", "中文文本。");

  /** A title with languages. */
  public static final Vocabulary LANGUAGES =
      Vocabulary.of("languages", "a text for each language", "各语言的文本", EN, ZH);

  private CommonKeys() {}

  static Key<Form.Id> id(String en, String zh) {
    return Key.required("id", Form.Id.ANY, en, zh);
  }

  static Decimal<Fraction> number() {
    return new Decimal<>(Range.ANY, Fraction::of);
  }

  static Decimal<Fraction> weight() {
    return new Decimal<>(
        new Range(
            Bounds.above(0),
            FaultCode.NOT_POSITIVE,
            Text.of("a weight must be above 0", "权重必须大于 0")),
        Fraction::of);
  }

  /** A number of ballots, papers or raters. */
  static WholeNumber<Long> count() {
    return WholeNumber.of(
        new Range(
            Bounds.atLeast(0), FaultCode.NOT_POSITIVE, Text.of("must not be below 0", "不能小于 0")));
  }

  static Form.Name nameOf(String en, String zh) {
    return new Form.Name(Text.of(en, zh));
  }
}
