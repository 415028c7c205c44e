package org.pingyi.evaluation.commandline.evaluation;

import java.nio.file.Path;
import org.pingyi.evaluation.model.Text;
import org.pingyi.evaluation.report.BallotCounts;
import org.pingyi.evaluation.report.SchemeVersion;

/** What is said of evaluations. */
final class EvaluationMessages {

  static final Text RANK = Text.of("Rank", "名次");
  static final Text POOL = Text.of("Pool", "分组");
  static final Text SCORE = Text.of("Score", "得分");
  static final Text GRADE = Text.of("Grade", "等次");
  static final Text FIGURE = Text.of("Figure", "统计值");
  static final Text OF = Text.of("Of", "范围");
  static final Text VALUE = Text.of("Value", "数值");
  static final Text READ_TWICE =
      Text.of(
          "a rule of the scheme reads papers, so that the ballots are read twice: give a file, and"
              + " no pipe",
          "方案中有规则需读取评议票，评议票数据要读两遍：请给出文件，不要使用管道");
  static final Text TO_LOOK_AT = Text.of("To be looked at", "复核提示");
  static final Text FLAGGED_PAPERS = Text.of("Papers", "份数");
  static final Text REASON = Text.of("Reason", "原因");

  private EvaluationMessages() {}

  static Text heading(SchemeVersion scheme) {
    return Text.of(
        scheme.title().en() + " (" + scheme.id() + ", version " + scheme.version() + ")",
        scheme.title().zh() + "（" + scheme.id() + "，第 " + scheme.version() + " 版）");
  }

  static Text counts(BallotCounts ballots) {
    return Text.of(
        "Ballots: "
            + ballots.read()
            + " read, "
            + ballots.accepted()
            + " accepted, "
            + ballots.rejected()
            + " rejected",
        "评议票：读取 "
            + ballots.read()
            + " 张，接受 "
            + ballots.accepted()
            + " 张，拒绝 "
            + ballots.rejected()
            + " 张");
  }

  static Text moreFigures(int others) {
    return Text.of("and " + others + " more in the report", "另有 " + others + " 项，见报告");
  }

  static Text moreFlags(int others) {
    return Text.of("and " + others + " more flags in the report", "另有 " + others + " 条提示，见报告");
  }

  static Text strict(long rejected) {
    return Text.of(
        "ballots were rejected: " + rejected + "; rejections.csv says why (--strict)",
        "有评议票被拒绝：" + rejected + " 张，原因见 rejections.csv（--strict）");
  }

  /** Of a criterion there is no score by one rater group, since the group has no total. */
  static Text notAlone(String criterion, String group) {
    return Text.of(
        "There is no score of “" + criterion + "” by “" + group + "” alone, because of this:",
        "“" + criterion + "”没有仅由“" + group + "”得出的得分，原因如下：");
  }

  static Text givenTwice(Path ballots) {
    return Text.of(
        "“" + ballots + "” is given twice, so that its ballots would count twice (--ballots)",
        "“" + ballots + "”重复给出，其中的评议票会重复计入（--ballots）");
  }

  static Text taken(String renderer, String file) {
    return Text.of(
        "the report renderer “"
            + renderer
            + "” would write over "
            + file
            + ": choose another (--render)",
        "报告格式“" + renderer + "”会覆盖 " + file + "：请另选报告格式（--render）");
  }
}
