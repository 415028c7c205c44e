package org.pingyi.evaluation.vocabulary;

import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import java.util.Set;
import org.pingyi.evaluation.model.Text;
import org.pingyi.evaluation.plugin.PluginKind;
import org.pingyi.evaluation.rule.NodeCombiningRule;

/** The keys of criteria (评议内容): of leaves, which are rated, and of inner ones. */
public final class CriterionKeys {

  /** The columns that every file of ballots may have; no criterion is called like one. */
  public static final Set<String> BALLOT_COLUMNS =
      ImmutableSet.of("object", "group", "token", "stratum", "comment", "channel", "at", "seconds");

  /** {@code id}. */
  public static final Key<Form.Id> ID =
      Key.required(
          "id",
          new Form.Id(
              BALLOT_COLUMNS,
              Text.of("ballots have a column of this name already", "该名称是评议票文件的固定列名")),
          "Unique in the whole tree; of a leaf the name of its column in ballots.",
          "在整个评议内容树中唯一；末级内容的编号即评议票中的列名。");

  /** {@code scale}. */
  public static final Key<Form.Name> SCALE =
      Key.optional(
          "scale",
          CommonKeys.nameOf("scale", "选项等次"),
          "The scale it is rated on; may be left out where there is only one.",
          "评议所用的等次；只有一个等次时可省略。");

  /** {@code required}. */
  public static final Key<Word<Boolean>> REQUIRED =
      Key.optional(
              "required",
              Word.FLAG,
              "Whether a ballot without an answer to it is refused.",
              "评议票未回答此项时是否拒收。")
          .orElse("false");

  /** {@code source}. */
  public static final Key<Word<Boolean>> SOURCE =
      Key.optional(
              "source",
              new Word<>(ImmutableMap.of("ballots", true)),
              "Where its figures come from.",
              "数据来源。")
          .orElse("ballots");

  /** {@code scoring}. */
  public static final Key<Form.RuleUse> SCORING =
      Key.optional(
          "scoring",
          Form.RuleUse.of(PluginKind.SCORING),
          "How its cells are scored; without it as the scheme says.",
          "该项内容的计分规则；省略时按方案的规则。");

  /** {@code combining}. */
  public static final Key<Form.RuleUse> COMBINING =
      Key.optional(
          "combining",
          new Form.RuleUse(PluginKind.COMBINING, NodeCombiningRule.class),
          "How its children are combined; without it as the scheme says.",
          "其下级内容的合成规则；省略时按方案的规则。");

  /** {@code weighting}. */
  public static final Key<Form.RuleUse> WEIGHTING =
      Key.optional(
          "weighting",
          Form.RuleUse.of(PluginKind.WEIGHTING),
          "What gives its children's weights; without it those written.",
          "其下级内容的赋权规则；省略时用所写的权重。");

  /** {@code criteria}. */
  public static final Key<Form.Items<Form.Fields>> CRITERIA =
      Key.required(
          "criteria",
          new Form.Items<>(new Form.Fields(Mapping.CRITERION), true),
          "Its children; with them it is an inner criterion.",
          "下级内容；有下级内容的即为上级内容。");

  /** An inner criterion. */
  public static final Vocabulary INNER =
      Vocabulary.of(
          "inner-criterion",
          "an inner criterion",
          "上级内容",
          ID,
          CommonKeys.TITLE,
          CommonKeys.WEIGHT,
          CRITERIA,
          COMBINING,
          WEIGHTING);

  /** A criterion: a leaf, or with criteria of its own an inner one. */
  public static final Vocabulary CRITERION =
      Vocabulary.of(
              "criterion",
              "a leaf criterion",
              "末级内容",
              ID,
              CommonKeys.TITLE,
              CommonKeys.WEIGHT,
              SCALE,
              REQUIRED,
              SOURCE,
              SCORING)
          .or(CRITERIA, INNER);

  private CriterionKeys() {}
}
