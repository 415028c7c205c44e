package org.pingyi.evaluation.scheme;

import java.util.Optional;
import org.pingyi.evaluation.model.Text;
import org.pingyi.evaluation.plugin.FoundPlugin;
import org.pingyi.evaluation.plugin.PluginException;
import org.pingyi.evaluation.rule.SchemeTemplate;
import org.pingyi.evaluation.source.Node;
import org.pingyi.evaluation.source.SourceReader;

/** Reads what a template brings. */
public final class TemplateReader {

  private static final Text TEXT = Text.of("its text", "模板内容");

  private TemplateReader() {}

  /**
   * Reads a template.
   *
   * @param template a plugin that is a template
   * @param calls how it is called
   * @return its keys with their values
   * @throws PluginException if it throws, gives null or takes too long, or its text is not keys
   *     with values or has half a character
   */
  public static Node.Mapping read(FoundPlugin template, PluginCalls calls) {
    Optional<Node> root =
        calls.ask(
            template,
            () -> TEXT,
            () -> {
              String text = ((SchemeTemplate) template.plugin()).text();
              return text == null ? null : SourceReader.read(template.info().id(), text);
            });
    if (!(root.isPresent() && root.get() instanceof Node.Mapping mapping)) {
      throw new PluginException(template, TEXT, Text.of("which is not keys with values", "不是键值映射"));
    }
    FaultLog broken = new FaultLog();
    BrokenTexts.spelt(mapping, broken);
    if (broken.size() > 0) {
      throw new PluginException(template, TEXT, Text.of("which has half a character", "含有残缺字符"));
    }
    return mapping;
  }
}
