package org.pingyi.evaluation.scheme;

import java.util.Optional;
import java.util.function.BiFunction;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.pingyi.evaluation.model.Text;
import org.pingyi.evaluation.plugin.FoundPlugin;
import org.pingyi.evaluation.plugin.PluginException;
import org.pingyi.evaluation.plugin.RulePlugins;
import org.pingyi.evaluation.plugin.RuleTimeLimit;

/**
 * How plugins are called once they are found: whatever one does wrong is an error that names it,
 * and what it was working on. Where the host has set a limit, so is a call that takes too long.
 *
 * <p>Thread-safe.
 */
public final class PluginCalls {

  /** Calls that may take any time, in the thread that makes them. */
  public static final PluginCalls UNLIMITED = new PluginCalls(Optional.empty());

  private static final Text NOTHING = Text.of("gave null", "返回了 null");

  private final Optional<CallWatch> watch;

  private PluginCalls(Optional<CallWatch> watch) {
    this.watch = watch;
  }

  /**
   * Returns calls within the limit that a host has set.
   *
   * @param plugins the plugins with their limit
   * @return the calls
   */
  public static PluginCalls of(RulePlugins plugins) {
    Optional<RuleTimeLimit> limit = plugins.timeLimit();
    if (limit.isEmpty()) {
      return UNLIMITED;
    }
    plugins.constraints().prepare();
    return new PluginCalls(limit.map(CallWatch::new));
  }

  /**
   * Does work in which plugins are called often: a limit then costs a thread for all of it, and not
   * a change of threads for each call.
   *
   * @param work the work
   * @param <T> its result
   * @return the result
   * @throws PluginException if a call within it takes too long; the work is then left where it is
   */
  public <T> T together(Supplier<T> work) {
    return watch.isPresent() ? watch.get().together(work) : work.get();
  }

  /**
   * Says whether a call may take only so long.
   *
   * @return whether the host has set a limit
   */
  boolean areLimitedInTime() {
    return watch.isPresent();
  }

  /**
   * Asks a plugin something.
   *
   * @param plugin the plugin
   * @param subject what it is about, for the error
   * @param question the call
   * @param <T> the answer's type
   * @return the answer
   * @throws PluginException if the plugin throws, gives null or takes too long
   */
  public <T> T ask(
      FoundPlugin plugin, Supplier<Text> subject, Supplier<? extends @Nullable T> question) {
    return ask(plugin, subject, question, plugin, (asked, with) -> asked.get());
  }

  /**
   * Asks a plugin something about two things. Rules are asked for each cell, so that a call without
   * a limit costs nothing but itself.
   */
  <A, W, T> T ask(
      FoundPlugin plugin,
      Supplier<Text> subject,
      A asked,
      W with,
      BiFunction<? super A, ? super W, ? extends @Nullable T> question) {
    return watch.isPresent()
        ? watch.get().ask(plugin, subject, () -> answer(plugin, subject, asked, with, question))
        : answer(plugin, subject, asked, with, question);
  }

  private static <A, W, T> T answer(
      FoundPlugin plugin,
      Supplier<Text> subject,
      A asked,
      W with,
      BiFunction<? super A, ? super W, ? extends @Nullable T> question) {
    T answer;
    try {
      answer = question.apply(asked, with);
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
