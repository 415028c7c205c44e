package org.pingyi.evaluation.commandline;

import java.util.List;
import java.util.stream.Collectors;
import org.pingyi.evaluation.commandline.usage.RefusedValueException;
import org.pingyi.evaluation.commandline.usage.WrongUsageException;
import org.pingyi.evaluation.model.Text;
import picocli.CommandLine.MissingParameterException;
import picocli.CommandLine.Model.ArgSpec;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.OverwrittenOptionException;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.UnmatchedArgumentException;

/** What is wrong with a command as it was typed, in both languages. */
final class UsageFault {

  private UsageFault() {}

  static Text of(ParameterException failure) {
    List<String> unmatched = failure.getCommandLine().getUnmatchedArguments();
    if (!unmatched.isEmpty()) { // What is missing may well be what was misspelt.
      return unmatched(new UnmatchedArgumentException(failure.getCommandLine(), unmatched));
    }
    if (failure instanceof WrongUsageException wrong) {
      return wrong.text();
    }
    if (failure instanceof MissingParameterException missing) {
      String names =
          missing.getMissing().stream().map(UsageFault::name).collect(Collectors.joining(", "));
      return Text.of("missing: " + names, "缺少：" + names);
    }
    if (failure instanceof OverwrittenOptionException twice) {
      String name = name(twice.getOverwritten());
      return Text.of("given twice: " + name, "重复给出：" + name);
    }
    if (failure.getCause() instanceof RefusedValueException refused) {
      return at(name(failure.getArgSpec()), refused.text());
    }
    if (failure.getArgSpec() != null && failure.getValue() != null) {
      return refused(name(failure.getArgSpec()), failure.getValue());
    }
    if (failure.getArgSpec() == null && failure.getValue() == null) {
      return Text.of("say which command", "请指定命令");
    }
    return Text.of(String.valueOf(failure.getMessage()));
  }

  private static Text at(String option, Text text) {
    return Text.of(text.en() + " (" + option + ")", text.zh() + "（" + option + "）");
  }

  static Text helpFor(String command) {
    return Text.of("“" + command + " --help” tells more", "详见“" + command + " --help”");
  }

  private static Text unmatched(UnmatchedArgumentException unmatched) {
    String word = unmatched.getUnmatched().get(0);
    List<String> suggestions = unmatched.getSuggestions();
    if (suggestions.isEmpty()) {
      return Text.of("unknown: “" + word + "”", "无法识别：“" + word + "”");
    }
    String meant = suggestions.get(0);
    return Text.of(
        "unknown: “" + word + "”; did you mean “" + meant + "”?",
        "无法识别：“" + word + "”，是否想写“" + meant + "”？");
  }

  private static Text refused(String option, String value) {
    return switch (option) {
      case "--charset" ->
          Text.of(
              "no charset is called “" + value + "”; try UTF-8 or GB18030 (" + option + ")",
              "没有名为“" + value + "”的字符编码，可用 UTF-8 或 GB18030（" + option + "）");
      case "--lang" ->
          Text.of(
              "“" + value + "” is neither zh nor en (" + option + ")",
              "“" + value + "”既不是 zh 也不是 en（" + option + "）");
      case "--detail" ->
          Text.of(
              "“" + value + "” is none of summary, parts and steps (" + option + ")",
              "“" + value + "”不是 summary、parts 或 steps（" + option + "）");
      case "scheme|report" ->
          Text.of(
              "“" + value + "” is neither scheme nor report",
              "“" + value + "”既不是 scheme 也不是 report");
      case "--most" ->
          Text.of(
              "“" + value + "” is no whole number from 0 on (" + option + ")",
              "“" + value + "”不是非负整数（" + option + "）");
      case "--threads" ->
          Text.of(
              "“" + value + "” is no whole number from 1 to 1024 (" + option + ")",
              "“" + value + "”不是 1 至 1024 的整数（" + option + "）");
      case "--memory" ->
          Text.of(
              "“" + value + "” is no size above 0 such as 512m or 2g (" + option + ")",
              "“" + value + "”不是大于 0 的大小，应如 512m、2g（" + option + "）");
      case "--rule-time-limit" ->
          Text.of(
              "“" + value + "” is no time in seconds above 0 (" + option + ")",
              "“" + value + "”不是大于 0 的秒数（" + option + "）");
      case "--count", "--issued", "--revoke", "--reissue" ->
          Text.of(
              "“" + value + "” is no whole number from 1 to 1000000 (" + option + ")",
              "“" + value + "”不是 1 至 1000000 的整数（" + option + "）");
      case "--batch", "--revoke-batch", "--channel" ->
          Text.of(
              "a name of 1 to 100 characters is needed (" + option + ")",
              "需要 1 至 100 个字符的名称（" + option + "）");
      case "--link" ->
          Text.of(
              "the link does not say with {pass} where the pass goes (" + option + ")",
              "链接未用 {pass} 标明评议码的位置（" + option + "）");
      case "--proof" ->
          Text.of(
              "this is no proof, which is one word of numbers and hashes joined by points ("
                  + option
                  + ")",
              "这不是证明：证明是由点号连接的数字和散列值（" + option + "）");
      default -> noPath(option, value);
    };
  }

  private static Text noPath(String option, String value) {
    return value.isEmpty()
        ? Text.of("a path is needed (" + option + ")", "需要路径（" + option + "）")
        : Text.of(
            "no path can be “" + value + "” in this system's charset (" + option + ")",
            "在本系统的字符编码下，“" + value + "”不能作为路径（" + option + "）");
  }

  private static String name(ArgSpec argument) {
    return argument instanceof OptionSpec option ? option.longestName() : argument.paramLabel();
  }
}
