package org.pingyi.evaluation.count.papers;

import org.pingyi.evaluation.model.Text;

/** What is said of a paper that is refused, and of ballots for which it is; it quotes nothing. */
final class PaperDetails {

  static final Text NO_BALLOT = Text.of("a paper without a ballot", "整张评议票上没有任何票");
  static final Text TOO_MANY_BALLOTS =
      Text.of("a paper has at most 10,000 ballots", "一张评议票最多含 10,000 张票");
  static final Text LONG_TEXT =
      Text.of("an id or an answer has at most 1,000 characters", "编号或回答最多 1,000 个字符");
  static final Text LONG_COMMENT =
      Text.of("a comment has at most 10,000 characters", "意见建议最多 10,000 个字符");
  static final Text NOT_WHOLE =
      Text.of("a text that is broken Unicode or has a NUL", "含有不完整的 Unicode 文本或 NUL 字符");
  static final Text TWICE =
      Text.of("an earlier ballot on the paper is on the same object", "同一张评议票上先前已评议该对象");

  private PaperDetails() {}
}
