package org.pingyi.evaluation.vocabulary;

import org.pingyi.evaluation.plugin.PluginKind;

/** The key that every use of a rule has; the rule's parameters stand beside it. */
public final class RuleKeys {

  /** {@code use}. */
  public static final Key<Form.PlainText> USE =
      Key.required("use", new Form.PlainText(), "The id of the plugin.", "规则插件的编号。");

  /** A rule with its parameters. */
  public static final Vocabulary RULE =
      Vocabulary.of("rule", "a rule", "规则", USE).andWhatAPluginReads();

  /** The parameters of a rule that is named elsewhere. */
  public static final Vocabulary PARAMETERS =
      Vocabulary.of("parameters", "parameters", "参数").andWhatAPluginReads();

  private RuleKeys() {}

  static Form.Items<Form.RuleUse> listOf(PluginKind kind) {
    return new Form.Items<>(Form.RuleUse.of(kind), false);
  }
}
