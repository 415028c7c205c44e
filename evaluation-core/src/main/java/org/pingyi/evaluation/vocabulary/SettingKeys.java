package org.pingyi.evaluation.vocabulary;

import com.google.common.collect.ImmutableMap;
import java.math.RoundingMode;
import org.pingyi.evaluation.model.ArrivalTime;
import org.pingyi.evaluation.model.Rounding;

/** The keys of period, calendar, rounding, ranking, privacy and intake. */
public final class SettingKeys {

  /** {@code opens} of the period. */
  public static final Key<Day> OPENS = Key.required("opens", new Day(), "The first day.", "起始日。");

  /** {@code closes} of the period. */
  public static final Key<Day> CLOSES =
      Key.required("closes", new Day(), "The last day, included.", "截止日（含当日）。");

  /** {@code zone} of the period. */
  public static final Key<Form.Zone> ZONE =
      Key.required(
          "zone",
          new Form.Zone(),
          "Where these days are days, by its IANA name.",
          "日期所在的时区（IANA 名称）。");

  /** The period. */
  public static final Vocabulary PERIOD =
      Vocabulary.of("period", "the period", "评议期间", OPENS, CLOSES, ZONE);

  /** {@code holidays} of the calendar. */
  public static final Key<Form.Items<Day>> HOLIDAYS =
      Key.optional(
          "holidays",
          new Form.Items<>(new Day(), false),
          "Days off besides weekends.",
          "周末以外的休息日。");

  /** {@code workdays} of the calendar. */
  public static final Key<Form.Items<Day>> WORKDAYS =
      Key.optional(
          "workdays",
          new Form.Items<>(new Day(), false),
          "Weekend days that are worked.",
          "周末中的上班日。");

  /** The calendar. */
  public static final Vocabulary CALENDAR =
      Vocabulary.of("calendar", "the calendar of working days", "工作日历", HOLIDAYS, WORKDAYS);

  /** {@code digits} of the rounding. */
  public static final Key<WholeNumber<Long>> DIGITS =
      Key.optional(
              "digits",
              WholeNumber.between(
                  0, Rounding.MAX_DIGITS, "digits are from 0 to 10", "小数位数为 0 至 10"),
              "Digits after the point of published scores.",
              "公布得分的小数位数。")
          .orElse("2");

  /** {@code mode} of the rounding. */
  public static final Key<Word<RoundingMode>> MODE =
      Key.optional(
              "mode",
              new Word<>(
                  ImmutableMap.of(
                      "half-up", RoundingMode.HALF_UP,
                      "half-even", RoundingMode.HALF_EVEN,
                      "half-down", RoundingMode.HALF_DOWN,
                      "up", RoundingMode.UP,
                      "down", RoundingMode.DOWN)),
              "Which way is rounded; half-up is away from zero.",
              "舍入方式；half-up 即四舍五入。")
          .orElse("half-up");

  /** The rounding. */
  public static final Vocabulary ROUNDING =
      Vocabulary.of("rounding", "the rounding", "舍入", DIGITS, MODE);

  /** {@code within} of the ranking. */
  public static final Key<Form.PlainText> WITHIN =
      Key.optional(
          "within",
          new Form.PlainText(),
          "The attribute whose values are the pools; without it all objects are one pool.",
          "按该属性的取值分组排名；省略时全部对象一起排名。");

  /** {@code ties} of the ranking. */
  public static final Key<Form.Items<Form.Name>> TIES =
      Key.optional(
          "ties",
          new Form.Items<>(
              CommonKeys.nameOf("rater group, or satisfaction", "评议主体（或 satisfaction）"), false),
          "What decides between equal scores, in turn: the total of a rater group, or satisfaction.",
          "同分时依次比较：某评议主体的总分，或 satisfaction（满意率）。");

  /** The ranking. */
  public static final Vocabulary RANKING =
      Vocabulary.of("ranking", "the ranking", "排名", WITHIN, TIES);

  /** {@code minimum-group-size} of privacy. */
  public static final Key<WholeNumber<Long>> MINIMUM_GROUP_SIZE =
      Key.optional(
              "minimum-group-size",
              CommonKeys.count(),
              "Views for objects and the public hide cells of groups with fewer ballots.",
              "面向对象和公众的视图隐藏少于此票数的主体数据。")
          .orElse("5");

  /** Privacy. */
  public static final Vocabulary PRIVACY =
      Vocabulary.of("privacy", "privacy", "隐私保护", MINIMUM_GROUP_SIZE);

  /** {@code time} of intake. */
  public static final Key<Word<ArrivalTime>> TIME =
      Key.optional(
              "time",
              new Word<>(
                  ImmutableMap.of(
                      "none", ArrivalTime.NONE,
                      "day", ArrivalTime.DAY,
                      "hour", ArrivalTime.HOUR)),
              "How exactly the box keeps when a paper came.",
              "票箱记录评议票送达时间的精度。")
          .orElse("none");

  /** Intake. */
  public static final Vocabulary INTAKE = Vocabulary.of("intake", "intake", "收票", TIME);

  private SettingKeys() {}
}
