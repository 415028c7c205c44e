package org.pingyi.evaluation.docs;

import static java.util.stream.Collectors.joining;

import com.google.common.collect.ImmutableMap;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.pingyi.evaluation.commandline.ErrorExample;
import org.pingyi.evaluation.commandline.ErrorExamples;
import org.pingyi.evaluation.fault.ErrorCode;
import org.pingyi.evaluation.fault.FaultCode;
import org.pingyi.evaluation.intake.IntakeException;
import org.pingyi.evaluation.journal.JournalException;
import org.pingyi.evaluation.model.Text;
import org.pingyi.evaluation.opinion.OpinionException;
import org.pingyi.evaluation.plugin.RulePlugins;
import org.pingyi.evaluation.rectification.LedgerException;
import org.pingyi.evaluation.tally.RejectionReason;

/** Writes {@code docs/errors.md}: what can be wrong with inputs, each with a line that was real. */
final class ErrorReference {

  private static final String HEAD =
      """
      # Errors 错误代码

      What can be wrong with inputs, and with what is asked for. Written from the code; what is said comes from the command line; where no command comes to
      a code (opinions, `box-open`, `journal-taken`), from the library. Every code is provoked: see [contributing](contributing.md).
      本页由代码生成；所示提示为命令行的实际输出，命令行无法触发的代码（意见建议、`box-open`、`journal-taken`）取自程序库。各代码均已触发。

      ## Faults 输入错误

      An input with faults is not used at all. All of them are reported together, each once, as one line: `file:line:column: code: message (path)`, and perhaps
      what was probably meant. Codes are stable; messages are in English or Chinese (`--lang zh`).
      有错误的输入不会被使用；全部错误一次列出，每个一行。代码固定不变，提示可用中文（`--lang zh`）。

      """;

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

  private static final String USAGE =
      """
      ## The command line 命令行

      What `pingyi` says of its own has no code, but of reports, which are inputs; the words say what to do. Each command below is wrong, and is told so. The
      exit status is 2, and nothing was done, save where another status stands after an arrow. Without `--lang zh` it is English.
      除报告（属于输入）外，`pingyi` 自身的提示没有代码，提示中说明了处理方法。下列命令均有误，并给出相应提示。除箭头后注明其他退出状态外，退出状态为 2，
      且未作任何操作。

      """;

  private static final Map<String, String> KINDS =
      ImmutableMap.of(
          "usage", "Wrong usage 用法错误",
          "unknown-id", "What is not there 不存在的编号",
          "folder", "Folders of ballot boxes and ledgers 票箱与台账的文件夹",
          "output", "Results that cannot be written 无法写入的结果",
          "plugin", "Plugins 规则插件",
          "rejected", "Rejected, and --strict 有被拒绝且使用 --strict",
          "report", "Reports that cannot be used 无法使用的报告");

  private ErrorReference() {}

  static String text(RulePlugins plugins) throws IOException {
    StringBuilder text = new StringBuilder(HEAD);
    entries(text, "faults", FaultCode.values(), ErrorReference::none);
    text.append(REJECTIONS);
    entries(text, "rejections", RejectionReason.values(), ErrorReference::none);
    text.append(BOXES);
    BoxExamples boxes = new BoxExamples(plugins);
    entries(text, "boxes", IntakeException.Problem.values(), code -> boxes.stillOpen());
    entries(text, "journals", JournalException.Problem.values(), code -> boxes.taken());
    text.append(OPINIONS);
    for (OpinionException.Problem it : OpinionException.Problem.values()) {
      entry(text, it, lines(it, new OpinionExamples().said(it)));
    }
    text.append(LEDGERS);
    entries(text, "ledgers", LedgerException.Problem.values(), ErrorReference::none);
    commandLine(text);
    return text.toString().stripTrailing() + "\n";
  }

  private static Text none(ErrorCode code) {
    throw new IllegalStateException("no example of " + code.code());
  }

  /** Writes the codes of a catalogue, each with its first example. */
  private static void entries(
      StringBuilder text, String catalogue, ErrorCode[] codes, Function<ErrorCode, Text> otherwise)
      throws IOException {
    List<ErrorExample> examples = ErrorExamples.of(catalogue);
    for (ErrorCode code : codes) {
      String lines =
          examples.stream()
              .filter(example -> example.code().equals(code.code()))
              .findFirst()
              .map(example -> shown(example.says().en()) + "\n" + shown(example.says().zh()))
              .orElseGet(() -> lines(code, otherwise.apply(code)));
      entry(text, code, lines);
    }
  }

  /** What is said without who says it, and without the header of a table. */
  private static String shown(String said) {
    return said.lines()
        .filter(line -> !line.equals("line,reason,detail"))
        .map(line -> line.replaceFirst("^pingyi: ", ""))
        .collect(joining("\n"));
  }

  private static void commandLine(StringBuilder text) throws IOException {
    text.append(USAGE);
    List<ErrorExample> examples = ErrorExamples.of("usage");
    for (Map.Entry<String, String> kind : KINDS.entrySet()) {
      text.append("### ").append(kind.getValue()).append("\n\n");
      for (ErrorExample example : examples) {
        if (example.code().equals(kind.getKey())) {
          text.append("- `").append(example.run()).append('`');
          text.append(example.status() == 2 ? "" : " → " + example.status()).append("\n  - ");
          text.append(first(example.says().en())).append("\n  - ");
          text.append(first(example.says().zh())).append('\n');
        }
      }
      text.append('\n');
    }
  }

  private static String first(String said) {
    return "`" + shown(said).lines().findFirst().orElseThrow() + "`";
  }

  private static String lines(ErrorCode it, Text said) {
    return it.code() + ": " + said.en() + "\n" + it.code() + ": " + said.zh();
  }

  private static void entry(StringBuilder text, ErrorCode it, String example) {
    text.append("### ").append(it.code()).append("\n\n");
    text.append(VocabularyTable.both(it.title())).append("\n\n");
    text.append("- When 何时: ").append(VocabularyTable.both(it.meaning())).append('\n');
    text.append("- What to do 处理: ").append(VocabularyTable.both(it.remedy())).append('\n');
    text.append("\n```text\n").append(example).append("\n```\n\n");
  }
}
