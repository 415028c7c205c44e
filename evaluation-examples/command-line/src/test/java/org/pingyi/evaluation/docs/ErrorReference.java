package org.pingyi.evaluation.docs;

import java.io.IOException;
import org.pingyi.evaluation.fault.ErrorCode;
import org.pingyi.evaluation.fault.Fault;
import org.pingyi.evaluation.fault.FaultCode;
import org.pingyi.evaluation.intake.IntakeException;
import org.pingyi.evaluation.journal.JournalException;
import org.pingyi.evaluation.model.Language;
import org.pingyi.evaluation.model.Text;
import org.pingyi.evaluation.opinion.OpinionException;
import org.pingyi.evaluation.rectification.LedgerException;
import org.pingyi.evaluation.rule.RulePlugins;
import org.pingyi.evaluation.tally.Rejection;
import org.pingyi.evaluation.tally.RejectionReason;

/** Writes {@code docs/errors.md}: what can be wrong with inputs, each with a line that was real. */
final class ErrorReference {

  private static final String HEAD =
      """
      # Errors 错误代码

      What can be wrong with inputs. Written from the code, each example by running it: see [contributing](contributing.md). 本页由代码生成，示例均为实际运行所得。

      ## Faults 输入错误

      An input with faults is not used at all. All of them are reported together, each once, as one line: `file:line:column: code: message (path)`, and perhaps
      what was probably meant. Codes are stable; messages are in English or Chinese (`--lang zh`).
      有错误的输入不会被使用；全部错误一次列出，每个一行。代码固定不变，提示可用中文（`--lang zh`）。

      """;

  private static final String NONE = "no example: nothing is rejected for it yet\n没有示例：目前尚无此类拒绝";

  private static final String REJECTIONS =
      """
      ## Rejected ballots 被拒绝的评议票

      A ballot that cannot be accepted is rejected with its line and a reason, is counted, and never stops the others. The checks run in this order, and the
      first that fails names the reason. `rejections.csv` lists all, as `line,reason,detail`; where several files are counted as one, as
      `file,line,reason,detail`, file by file.
      不能接受的评议票按行号和原因拒绝并计数，不影响其他评议票。检查按以下顺序进行，以第一个不通过的为准。`rejections.csv` 以 `line,reason,detail`
      各列列出全部；多个文件合并计票时为 `file,line,reason,detail`，逐个文件列出。

      """;

  private static final String BOXES =
      """
      ## Ballot boxes and journals 票箱与日志

      What a ballot box cannot do, and what may be wrong with its journal, comes as an exception with one of these codes. Nothing was changed by it, save where
      it says that this is not known.
      票箱无法完成的操作及其日志的问题以异常给出，带有下列代码之一。除注明尚不可知者外，均未作任何更改。

      """;

  private static final String OPINIONS =
      """
      ## Opinions 意见建议

      What a book of opinions does not do comes as an exception with one of these codes. Nothing was changed by it, and it quotes no opinion.
      意见簿无法完成的操作以异常给出，带有下列代码之一。未作任何更改，提示中不引述意见。

      """;

  private static final String LEDGERS =
      """
      ## Rectification ledgers 整改台账

      What a rectification ledger does not do comes as an exception with one of these codes. Nothing was changed by it, and it names no person.
      整改台账无法完成的操作以异常给出，带有下列代码之一。未作任何更改，提示中不指明个人。

      """;

  private ErrorReference() {}

  static String text(RulePlugins plugins) throws IOException {
    FaultExamples examples = new FaultExamples(plugins);
    StringBuilder text = new StringBuilder(HEAD);
    for (FaultCode code : FaultCode.values()) {
      Fault fault = examples.fault(code);
      String example = fault.in(Language.EN) + "\n" + fault.in(Language.ZH);
      entry(text, code, example);
    }
    text.append(REJECTIONS);
    for (RejectionReason reason : RejectionReason.values()) {
      String example = examples.rejection(reason).map(ErrorReference::lines).orElse(NONE);
      entry(text, reason, example);
    }
    text.append(BOXES);
    for (IntakeException.Problem it : IntakeException.Problem.values()) {
      String example = lines(it, new BoxExamples(plugins).said(it));
      entry(text, it, example);
    }
    for (JournalException.Problem it : JournalException.Problem.values()) {
      String example = lines(it, new BoxExamples(plugins).said(it));
      entry(text, it, example);
    }
    opinions(text);
    ledgers(text);
    return text.toString().stripTrailing() + "\n";
  }

  private static void opinions(StringBuilder text) {
    text.append(OPINIONS);
    for (OpinionException.Problem it : OpinionException.Problem.values()) {
      String example = lines(it, new OpinionExamples().said(it));
      entry(text, it, example);
    }
  }

  private static void ledgers(StringBuilder text) {
    text.append(LEDGERS);
    for (LedgerException.Problem it : LedgerException.Problem.values()) {
      String example = lines(it, new LedgerExamples().said(it));
      entry(text, it, example);
    }
  }

  private static String lines(ErrorCode it, Text said) {
    return it.code() + ": " + said.en() + "\n" + it.code() + ": " + said.zh();
  }

  private static String lines(Rejection rejection) {
    String before = rejection.line() + "," + rejection.reason().code() + ",";
    return before + rejection.detail().en() + "\n" + before + rejection.detail().zh();
  }

  private static void entry(StringBuilder text, ErrorCode it, String example) {
    text.append("### ").append(it.code()).append("\n\n");
    text.append(VocabularyTable.both(it.title())).append("\n\n");
    text.append("- When 何时: ").append(VocabularyTable.both(it.meaning())).append('\n');
    text.append("- What to do 处理: ").append(VocabularyTable.both(it.remedy())).append('\n');
    if (!example.isEmpty()) {
      text.append("\n```text\n").append(example).append("\n```\n");
    }
    text.append('\n');
  }
}
