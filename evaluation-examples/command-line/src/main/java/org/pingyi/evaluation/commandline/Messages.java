package org.pingyi.evaluation.commandline;

import java.nio.file.Path;
import org.pingyi.evaluation.model.Text;
import org.pingyi.evaluation.report.BallotCounts;
import org.pingyi.evaluation.report.SchemeVersion;
import org.pingyi.evaluation.rule.PluginProblem;

/** What the command line says of its own. */
final class Messages {

  /** What stands where there is not enough to say. */
  static final String NOTHING = "–";

  static final Text UNSEEN = Text.of("standard output cannot be written to", "无法写入标准输出");

  static final Text RANK = Text.of("Rank", "名次");
  static final Text OBJECT = Text.of("Object", "评议对象");
  static final Text TITLE = Text.of("Title", "名称");
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
  static final Text WHOLE = Text.of("all", "全部");

  static final Text KIND = Text.of("Kind", "类别");
  static final Text ID = Text.of("Id", "编号");
  static final Text VERSION = Text.of("Version", "版本");
  static final Text PHASE = Text.of("Does", "作用");

  static final Text RULE = Text.of("Rule", "规则");

  static final Text PARAMETERS = Text.of("Parameters", "参数");

  static final Text CRITERIA = Text.of("Criteria", "评议内容");

  static final Text ORIGIN = Text.of("From", "来源");
  static final Text UNUSABLE = Text.of("Cannot be used:", "无法使用：");

  /** What is being read. */
  static final Text BALLOTS = Text.of("ballots", "评议票");

  /** What a row of ballots is called where they are counted. */
  static final Text ROWS = Text.of("rows", "行");

  static final Text FOLDER_IN_PLACE = Text.of("it is a folder, not a file", "这是文件夹，不是文件");
  static final Text FILE_IN_PLACE = Text.of("it is a file, not a folder", "这是文件，不是文件夹");
  static final Text OUT_OF_MEMORY =
      Text.of(
          "there is not enough memory; give Java more, such as java -Xmx2g -jar …",
          "内存不足，请为 Java 分配更多内存，例如 java -Xmx2g -jar …");
  static final Text UNEXPECTED =
      Text.of("this should not have happened; --debug shows more", "发生意外错误，加 --debug 可查看详情");

  private Messages() {}

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

  static Text warning(Text warning) {
    return Text.of("warning: " + warning.en(), "警告：" + warning.zh());
  }

  static Text from(String origin) {
    return Text.of("From " + origin, "来源：" + origin);
  }

  static Text moreFigures(int others) {
    return Text.of("and " + others + " more in the report", "另有 " + others + " 项，见报告");
  }

  static Text moreFlags(int others) {
    return Text.of("and " + others + " more flags in the report", "另有 " + others + " 条提示，见报告");
  }

  static Text written(String files) {
    return Text.of("Written: " + files, "已写入：" + files);
  }

  static Text sound(Path file, String scheme, int criteria, int groups) {
    return Text.of(
        file + ": " + scheme + " is sound (criteria: " + criteria + ", groups: " + groups + ")",
        file + "：" + scheme + " 没有问题（评议内容 " + criteria + " 项，评议主体 " + groups + " 个）");
  }

  static Text strict(long rejected) {
    return Text.of(
        "ballots were rejected: " + rejected + " (--strict)",
        "有评议票被拒绝：" + rejected + " 张（--strict）");
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
        "the report renderer “" + renderer + "” would write over " + file,
        "报告格式“" + renderer + "”会覆盖 " + file);
  }

  static Text unwritable(Path folder, Text why) {
    return Text.of(
        "the results cannot be written to " + folder + ": " + why.en(),
        "结果无法写入 " + folder + "：" + why.zh());
  }

  static Text problem(PluginProblem problem) {
    return Text.of(
        problem.provider() + ": " + problem.message().en(),
        problem.provider() + "：" + problem.message().zh());
  }

  static Text folderInPlace(String name) {
    return Text.of("there is a folder called " + name, "其中有名为 " + name + " 的文件夹");
  }
}
