package org.pingyi.evaluation.rules.rendering;

import org.pingyi.evaluation.model.Text;

/** What the page says of its own. */
final class Words {

  static final Text BALLOTS = Text.of("Ballots", "评议票");
  static final Text READ = Text.of("Read", "读取");
  static final Text ACCEPTED = Text.of("Accepted", "接受");
  static final Text REJECTED = Text.of("Rejected", "拒绝");
  static final Text REASON = Text.of("Reason", "原因");
  static final Text TURNOUT = Text.of("Turnout", "参评情况");
  static final Text GROUP = Text.of("Rater group", "评议主体");
  static final Text ISSUED = Text.of("Issued", "发放");
  static final Text PAPERS = Text.of("Papers", "收回");
  static final Text RANKING = Text.of("Ranking", "排名");
  static final Text RANK = Text.of("Rank", "名次");
  static final Text OBJECTS = Text.of("Objects", "评议对象");
  static final Text OBJECT = Text.of("Object", "评议对象");
  static final Text SCORE = Text.of("Score", "得分");
  static final Text GRADE = Text.of("Grade", "等次");
  static final Text CRITERION = Text.of("Criterion", "评议内容");
  static final Text RECTIFICATION = Text.of("To be put right", "整改问题");
  static final Text TRIGGER = Text.of("Found by", "触发规则");
  static final Text OBSERVED = Text.of("Observed", "观测值");
  static final Text DUE = Text.of("Due", "整改期限");
  static final Text NONE = Text.of("Nothing.", "无。");
  static final Text STATISTICS = Text.of("Figures beside the scores", "统计值");
  static final Text FIGURE = Text.of("Figure", "统计值");
  static final Text VALUE = Text.of("Value", "数值");

  static final Text FLAGS = Text.of("To be looked at", "复核提示");
  static final Text FLAGS_COUNT =
      Text.of("These papers count. What becomes of them people decide.", "以下评议票照常计入；如何处理由人决定。");
  static final Text RULE = Text.of("Rule", "规则");

  private Words() {}

  static Text scheme(String id, String version) {
    return Text.of("Scheme " + id + ", version " + version, "评议方案 " + id + "，第 " + version + " 版");
  }

  static Text warning(String warning) {
    return Text.of("Warning: " + warning, "警告：" + warning);
  }

  static Text standing(String score, String rank, String grade) {
    return Text.of(
        "Score " + score + ", rank " + rank + ", grade " + grade,
        "得分 " + score + "，名次 " + rank + "，等次 " + grade);
  }

  static Text adjustment(String rule, String from, String to, String reason) {
    return Text.of(
        rule + ": " + from + " → " + to + " (" + reason + ")",
        rule + "：" + from + " → " + to + "（" + reason + "）");
  }

  /** A group's score of a criterion, and how many of its ballots rated it. */
  static Text rated(String score, String rated, String ballots) {
    return Text.of(
        score + " (" + rated + "/" + ballots + ")", score + "（" + rated + "/" + ballots + "）");
  }
}
