package org.pingyi.evaluation.scheme;

import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.pingyi.evaluation.model.Text;
import org.pingyi.evaluation.rule.FoundPlugin;
import org.pingyi.evaluation.rule.PluginException;

/**
 * How plugins are called once they are found: whatever one does wrong is an error that names it,
 * and what it was working on.
 */
final class PluginCall {

  private static final Text NOTHING = Text.of("gave null", "返回了 null");

  private PluginCall() {}

  /**
   * Asks a plugin something.
   *
   * @param plugin the plugin
   * @param subject what it is about, for the error
   * @param question the call
   * @return the answer
   * @throws PluginException if the plugin throws or gives null
   */
  static <T> T ask(
      FoundPlugin plugin, Supplier<String> subject, Supplier<? extends @Nullable T> question) {
    T answer;
    try {
      answer = question.get();
    } catch (OutOfMemoryError ours) {
      throw ours;
    } catch (Throwable failure) {
      throw new PluginException(plugin, subject.get(), failure);
    }
    if (answer == null) {
      throw new PluginException(plugin, subject.get(), NOTHING);
    }
    return answer;
  }
}
