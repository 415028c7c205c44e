package org.pingyi.evaluation.vocabulary;

import java.util.Set;
import org.pingyi.evaluation.model.Fraction;
import org.pingyi.evaluation.model.Text;

/** The keys of rater groups (评议主体). */
public final class RaterKeys {

  /** What {@code ranking.ties} calls the share of positive ratings; no group may be called that. */
  public static final String SATISFACTION = "satisfaction";

  /** {@code id}. */
  public static final Key<Form.Id> ID =
      Key.required(
          "id",
          new Form.Id(
              Set.of(SATISFACTION),
              Text.of("ranking has another meaning for this id", "该编号在排名中另有含义")),
          "What ballots write as their group.",
          "评议票中的主体编号。");

  /** {@code minimum}. */
  public static final Key<WholeNumber<Long>> MINIMUM =
      Key.optional(
              "minimum",
              CommonKeys.count(),
              "With fewer ballots on an object the group has no score for it.",
              "对某一对象的评议票少于此数时，该主体对其无得分。")
          .orElse("0");

  /** {@code issued}. */
  public static final Key<WholeNumber<Long>> ISSUED =
      Key.optional(
          "issued",
          CommonKeys.count(),
          "How many papers were handed out, for the turnout.",
          "发出的评议票数，用于计算参评率。");

  /** {@code anonymous}. */
  public static final Key<Word<Boolean>> ANONYMOUS =
      Key.optional(
              "anonymous",
              Word.FLAG,
              "Whether nobody may learn who wrote a ballot of this group.",
              "该主体是否匿名评议。")
          .orElse("true");

  /** {@code id} of a stratum. */
  public static final Key<Form.Id> STRATUM_ID =
      CommonKeys.id("What ballots write as their stratum.", "评议票中的分层编号。");

  /** A stratum. */
  public static final Vocabulary STRATUM =
      Vocabulary.of("stratum", "a stratum", "分层", STRATUM_ID, CommonKeys.TITLE, CommonKeys.WEIGHT);

  /** {@code strata}. */
  public static final Key<Form.Items<Form.Fields>> STRATA =
      Key.optional(
          "strata",
          new Form.Items<>(new Form.Fields(Mapping.STRATUM), false),
          "Parts of the group that are scored each by itself and combined by weight.",
          "分别计分后按权重合成的各分层。");

  /** {@code objects} of a weight for some objects. */
  public static final Key<Form.Table> OF_OBJECTS =
      Key.optional(
          "objects",
          new Form.Table(new Form.Attribute(), new Form.PlainText(), false),
          "Attributes with values: an object has to have them all.",
          "属性及其取值，评议对象须全部符合。");

  /** {@code weight} of a weight for some objects. */
  public static final Key<Decimal<Fraction>> OF_WEIGHT =
      Key.required(
          "weight", CommonKeys.weight(), "The group's weight for these objects.", "对这些对象所用的权重。");

  /** Another weight for some objects. */
  public static final Vocabulary WEIGHT_FOR_SOME =
      Vocabulary.of(
          "weight-for", "another weight for some objects", "部分对象的权重", OF_OBJECTS, OF_WEIGHT);

  /** {@code weight-for}. */
  public static final Key<Form.Items<Form.Fields>> WEIGHT_FOR =
      Key.optional(
          "weight-for",
          new Form.Items<>(new Form.Fields(Mapping.WEIGHT_FOR), false),
          "Other weights for some objects; the first that fits counts.",
          "对部分对象另定的权重，以第一个符合的为准。");

  /** A rater group. */
  public static final Vocabulary GROUP =
      Vocabulary.of(
          "rater-group",
          "a rater group",
          "评议主体",
          ID,
          CommonKeys.TITLE,
          CommonKeys.WEIGHT,
          MINIMUM,
          ISSUED,
          ANONYMOUS,
          STRATA,
          WEIGHT_FOR);

  private RaterKeys() {}
}
