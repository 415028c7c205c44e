package org.pingyi.evaluation.plugin;

import static java.util.Objects.requireNonNull;

import java.util.Optional;
import org.pingyi.evaluation.model.Text;
import org.pingyi.evaluation.stability.Stable;

/**
 * A plugin did what no plugin may: it threw, gave no answer or one that no plugin may give, or took
 * longer than the host allows. The evaluation ends; no number that the plugin had a part in is
 * given out.
 *
 * <p>The message names the plugin, its version, its jar and what it was working on, and nothing
 * that the plugin said: that may be somebody's answer. What it threw is the cause; where that
 * cannot be written down, since it throws when it is asked, what names its class is. Serialized, it
 * keeps message and cause alone.
 */
@Stable
public final class PluginException extends RuntimeException {

  private static final long serialVersionUID = 1L;

  private final transient FoundPlugin plugin;
  private final transient Text text;

  /** What the plugin was working on. */
  private final transient Text subject;

  /**
   * Creates the exception.
   *
   * @param plugin the plugin
   * @param subject what it was working on, in both languages, such as {@code object 1002, criterion
   *     duty, group peers}
   * @param problem what it did
   */
  public PluginException(FoundPlugin plugin, Text subject, Text problem) {
    super(plugin + " on " + subject.en() + ": " + problem.en());
    this.text =
        Text.of(
            String.valueOf(getMessage()),
            plugin.inChinese() + "（" + subject.zh() + "）：" + problem.zh());
    this.plugin = requireNonNull(plugin, "plugin");
    this.subject = requireNonNull(subject, "subject");
  }

  /**
   * Creates the exception for a plugin that threw.
   *
   * @param plugin the plugin
   * @param subject what it was working on, in both languages
   * @param cause what it threw
   */
  public PluginException(FoundPlugin plugin, Text subject, Throwable cause) {
    super(plugin + " on " + subject.en() + ": " + threw(cause).en(), Foreign.tellable(cause));
    this.text =
        Text.of(
            String.valueOf(getMessage()),
            plugin.inChinese() + "（" + subject.zh() + "）：" + threw(cause).zh());
    this.plugin = requireNonNull(plugin, "plugin");
    this.subject = requireNonNull(subject, "subject");
  }

  private static Text threw(Throwable cause) {
    String name = cause.getClass().getName();
    return InterfaceVersion.of(cause)
        .or(() -> missing(cause))
        .map(why -> Text.of("threw " + name + ": " + why.en(), "抛出 " + name + "：" + why.zh()))
        .orElseGet(() -> Text.of("threw " + name, "抛出 " + name));
  }

  private static Optional<Text> missing(Throwable cause) {
    return cause instanceof NoClassDefFoundError
        ? Optional.of(Text.of("a class that it needs is not there", "缺少它所需的类"))
        : Optional.empty();
  }

  /**
   * Returns the plugin.
   *
   * @return which plugin it was and where it came from
   */
  public FoundPlugin plugin() {
    return plugin;
  }

  /**
   * Returns what happened, in both languages.
   *
   * @return the message
   */
  public Text text() {
    return text;
  }

  /**
   * Returns what the plugin was working on.
   *
   * @return the object and, where there is one, the criterion and the group, in both languages
   */
  public Text subject() {
    return subject;
  }
}
