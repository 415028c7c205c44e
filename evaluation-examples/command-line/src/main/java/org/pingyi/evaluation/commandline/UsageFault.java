package org.pingyi.evaluation.commandline;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
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

  static Text of(ParameterException failure, List<String> typed) {
    List<String> unmatched = failure.getCommandLine().getUnmatchedArguments();
    if (!unmatched.isEmpty()) { // What is missing may well be what was misspelt.
      return unmatched(new UnmatchedArgumentException(failure.getCommandLine(), unmatched));
    }
    if (failure instanceof WrongUsageException wrong) {
      return wrong.text();
    }
    if (failure instanceof MissingParameterException missing) {
      return missing(missing.getMissing(), typed);
    }
    if (failure instanceof OverwrittenOptionException twice) {
      String name = name(twice.getOverwritten());
      return Text.of("given twice: " + name, "重复给出：" + name);
    }
    if (failure.getCause() instanceof RefusedValueException refused) {
      return at(name(failure.getArgSpec()), refused.text());
    }
    if (failure.getArgSpec() != null && failure.getValue() != null) {
      String value = failure.getValue();
      return at(
          name(failure.getArgSpec()),
          Text.of("“" + value + "” is no value of this", "“" + value + "”不是可用的值"));
    }
    if (failure.getArgSpec() == null && failure.getValue() == null) {
      return Text.of("say which command", "请指定命令");
    }
    return Text.of(String.valueOf(failure.getMessage()));
  }

  private static Text missing(List<ArgSpec> missing, List<String> typed) {
    Optional<String> bare =
        missing.stream()
            .filter(argument -> isTyped(argument, typed))
            .map(UsageFault::name)
            .findFirst();
    if (bare.isPresent()) {
      return Text.of(bare.get() + " needs a value", bare.get() + " 后缺少值");
    }
    String names = missing.stream().map(UsageFault::name).collect(Collectors.joining(", "));
    return Text.of("missing: " + names, "缺少：" + names);
  }

  private static boolean isTyped(ArgSpec argument, List<String> typed) {
    return argument instanceof OptionSpec option
        && Arrays.stream(option.names()).anyMatch(typed::contains);
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

  private static String name(ArgSpec argument) {
    return argument instanceof OptionSpec option ? option.longestName() : argument.paramLabel();
  }
}
