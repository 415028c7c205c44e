package org.pingyi.evaluation.commandline.scheme;

import java.nio.file.Path;
import org.pingyi.evaluation.EvaluationScheme;
import org.pingyi.evaluation.model.Text;

/** What is said of schemes and of plugins. */
final class SchemeMessages {

  static final Text KIND = Text.of("Kind", "类别");
  static final Text ID = Text.of("Id", "编号");
  static final Text VERSION = Text.of("Version", "版本");
  static final Text PHASE = Text.of("Does", "作用");
  static final Text RULE = Text.of("Rule", "规则");
  static final Text PARAMETERS = Text.of("Parameters", "参数");
  static final Text CRITERIA = Text.of("Criteria", "评议内容");
  static final Text ORIGIN = Text.of("From", "来源");
  static final Text UNUSABLE = Text.of("Cannot be used:", "无法使用：");

  private SchemeMessages() {}

  static Text from(String origin) {
    return Text.of("From " + origin, "来源：" + origin);
  }

  static Text sound(Path file, EvaluationScheme scheme) {
    int criteria = scheme.criteria().size();
    int groups = scheme.raters().size();
    return Text.of(
        file + ": " + scheme + " is sound (criteria: " + criteria + ", groups: " + groups + ")",
        file
            + "："
            + scheme.id()
            + " 第 "
            + scheme.version()
            + " 版没有问题（评议内容 "
            + criteria
            + " 项，评议主体 "
            + groups
            + " 个）");
  }
}
