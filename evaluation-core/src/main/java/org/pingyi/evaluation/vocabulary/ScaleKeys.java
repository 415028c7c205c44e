package org.pingyi.evaluation.vocabulary;

import com.google.common.collect.ImmutableMap;
import org.pingyi.evaluation.fault.FaultCode;
import org.pingyi.evaluation.model.Attitude;
import org.pingyi.evaluation.model.Fraction;
import org.pingyi.evaluation.model.Text;

/** The keys of scales (等次): options or a range. */
public final class ScaleKeys {

  /** {@code id} of an option. */
  public static final Key<Form.Id> OPTION_ID =
      CommonKeys.id("What ballots write to choose the option.", "评议票中选择该选项所用的编号。");

  /** {@code value} of an option. */
  public static final Key<Decimal<Fraction>> VALUE =
      Key.optional(
          "value",
          CommonKeys.number(),
          "What the option is worth; without it, it is an answer but no rating.",
          "选项的分值；省略时该选项是回答但不计分。");

  /** {@code attitude} of an option. */
  public static final Key<Word<Attitude>> ATTITUDE =
      Key.optional(
              "attitude",
              new Word<>(
                  ImmutableMap.of(
                      "positive", Attitude.POSITIVE,
                      "neutral", Attitude.NEUTRAL,
                      "negative", Attitude.NEGATIVE)),
              "Whether who chooses the option is content.",
              "选择该选项表示满意、中立还是不满意。")
          .orElse("neutral");

  /** An option. */
  public static final Vocabulary OPTION =
      Vocabulary.of("option", "an option", "选项", OPTION_ID, CommonKeys.TITLE, VALUE, ATTITUDE);

  /** {@code from} of a range. */
  public static final Key<Decimal<Fraction>> FROM =
      Key.required("from", CommonKeys.number(), "The least answer.", "最低分值。");

  /** {@code to} of a range. */
  public static final Key<Decimal<Fraction>> TO =
      Key.required("to", CommonKeys.number(), "The greatest answer.", "最高分值。");

  /** {@code step} of a range. */
  public static final Key<Decimal<Fraction>> STEP =
      Key.required(
          "step",
          new Decimal<>(
              new Range(
                  Bounds.above(0),
                  FaultCode.INVALID_PARAMETER,
                  Text.of("a step must be above 0", "步长必须大于 0")),
              Fraction::of),
          "How far answers are apart; at most 100,001 of them fit in the range.",
          "相邻分值之差；范围内最多 100,001 个分值。");

  /** {@code positive-from} of a range. */
  public static final Key<Decimal<Fraction>> POSITIVE_FROM =
      Key.optional(
          "positive-from", CommonKeys.number(), "Answers from here on are positive.", "达到此分值为满意。");

  /** {@code negative-below} of a range. */
  public static final Key<Decimal<Fraction>> NEGATIVE_BELOW =
      Key.optional(
          "negative-below",
          CommonKeys.number(),
          "Answers below this are negative; not above positive-from.",
          "低于此分值为不满意；不得高于 positive-from。");

  /** A range. */
  public static final Vocabulary RANGE_OF_NUMBERS =
      Vocabulary.of("range", "a range", "分值范围", FROM, TO, STEP, POSITIVE_FROM, NEGATIVE_BELOW);

  /** {@code options} of a scale. */
  public static final Key<Form.Items<Form.Fields>> OPTIONS =
      Key.required(
          "options",
          new Form.Items<>(new Form.Fields(Mapping.OPTION), true),
          "The possible answers, in the order in which reports list them.",
          "可选的回答，按报告中的顺序排列。");

  /** {@code range} of a scale. */
  public static final Key<Form.Fields> RANGE =
      Key.required(
          "range",
          new Form.Fields(Mapping.RANGE),
          "The numbers that can be given, instead of options.",
          "可打的分数，用以代替选项。");

  /** A range scale. */
  public static final Vocabulary RANGE_SCALE =
      Vocabulary.of("range-scale", "a range scale", "分值区间", CommonKeys.TITLE, RANGE);

  /** A scale: with options, or where a range stands first with that. */
  public static final Vocabulary SCALE =
      Vocabulary.of("scale", "a scale with options", "选项等次", CommonKeys.TITLE, OPTIONS)
          .orUnlessAfter(OPTIONS, RANGE, RANGE_SCALE);

  private ScaleKeys() {}
}
