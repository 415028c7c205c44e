package org.pingyi.evaluation.commandline.usage;

import java.util.Optional;
import org.pingyi.evaluation.commandline.terminal.ToldException;
import org.pingyi.evaluation.fault.CodedException;
import org.pingyi.evaluation.model.Text;
import org.pingyi.evaluation.plugin.PluginException;

/** What is said of whatever went wrong. */
public final class FailureText {

  private static final Text OUT_OF_MEMORY =
      Text.of(
          "there is not enough memory; give Java more, such as java -Xmx2g -jar …",
          "内存不足，请为 Java 分配更多内存，例如 java -Xmx2g -jar …");
  private static final Text UNEXPECTED =
      Text.of("this should not have happened; --debug shows more", "发生意外错误，加 --debug 可查看详情");

  private FailureText() {}

  /** Returns what is said of a failure. */
  public static Text of(Throwable failure) {
    if (failure instanceof ToldException told) {
      return told.text();
    }
    if (failure instanceof PluginException plugin) {
      return ofPlugin(plugin.text());
    }
    if (failure instanceof CodedException coded) {
      return described(coded.problem().code(), coded.text());
    }
    if (failure instanceof OutOfMemoryError) {
      return OUT_OF_MEMORY;
    }
    String what = failure.getClass().getName();
    String detail = Optional.ofNullable(failure.getMessage()).map(more -> ": " + more).orElse("");
    return Text.of(
        UNEXPECTED.en() + " (" + what + detail + ")", UNEXPECTED.zh() + "（" + what + detail + "）");
  }

  /** No message of a plugin’s failure says what whoever only uses it can do. */
  private static Text ofPlugin(Text text) {
    return Text.of(
        text.en() + "; have the plugin mended, or leave it out", text.zh() + "；请修正该规则插件，或不使用它");
  }

  private static Text described(String code, Text text) {
    return Text.of(code + ": " + text.en(), code + ": " + text.zh());
  }
}
