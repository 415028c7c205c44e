package org.pingyi.evaluation.rule;

import static java.util.Objects.requireNonNull;

import org.pingyi.evaluation.model.Text;

/**
 * A plugin did what no plugin may: it threw, gave no answer, or one that is out of its range. The
 * evaluation ends; no number that the plugin had a part in is given out.
 */
public final class PluginException extends RuntimeException {

  private static final long serialVersionUID = 1L;

  private final transient FoundPlugin plugin;
  private final transient Text text;

  /** What the plugin was working on. */
  private final String subject;

  /**
   * Creates the exception.
   *
   * @param plugin the plugin
   * @param subject what it was working on, such as {@code object 1002, criterion duty, group peers}
   * @param problem what it did
   */
  public PluginException(FoundPlugin plugin, String subject, Text problem) {
    super(plugin + " on " + subject + ": " + problem.en());
    this.text =
        Text.of(
            String.valueOf(getMessage()), plugin.inChinese() + "（" + subject + "）：" + problem.zh());
    this.plugin = requireNonNull(plugin, "plugin");
    this.subject = requireNonNull(subject, "subject");
  }

  /**
   * Creates the exception for a plugin that threw.
   *
   * @param plugin the plugin
   * @param subject what it was working on
   * @param cause what it threw
   */
  public PluginException(FoundPlugin plugin, String subject, Throwable cause) {
    super(plugin + " on " + subject + ": threw " + cause.getClass().getName(), cause);
    this.text =
        Text.of(
            String.valueOf(getMessage()),
            plugin.inChinese() + "（" + subject + "）：抛出 " + cause.getClass().getName());
    this.plugin = requireNonNull(plugin, "plugin");
    this.subject = requireNonNull(subject, "subject");
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
   * @return the object and, where there is one, the criterion and the group
   */
  public String subject() {
    return subject;
  }
}
