package org.pingyi.evaluation.report;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.pingyi.evaluation.model.Language;
import org.pingyi.evaluation.model.Text;
import org.pingyi.evaluation.plugin.FoundPlugin;
import org.pingyi.evaluation.plugin.PluginException;
import org.pingyi.evaluation.plugin.PluginKind;
import org.pingyi.evaluation.plugin.RulePlugins;
import org.pingyi.evaluation.rule.ReportRenderer;
import org.pingyi.evaluation.stability.Experimental;

/**
 * A format that reports can be written in, by a report renderer (报告格式).
 *
 * {@snippet class="FrontDoorTest" region="format"}
 *
 * <p>Immutable and thread-safe.
 */
@Experimental
public final class ReportFormat {

  private static final Pattern EXTENSION = Pattern.compile("[a-z0-9]+");

  private static final Text EXTENSION_NAME = Text.of("the extension", "文件扩展名");
  private static final Text NO_EXTENSION =
      Text.of(
          "gave an extension that is not of lower-case letters and digits", "给出的扩展名不是由小写字母和数字组成");

  private final FoundPlugin plugin;
  private final ReportRenderer renderer;
  private final String extension;

  private ReportFormat(FoundPlugin plugin, ReportRenderer renderer) {
    this.plugin = plugin;
    this.renderer = renderer;
    this.extension = extensionOf(plugin, renderer);
  }

  /**
   * Finds a format.
   *
   * @param plugins the plugins
   * @param id the id of a report renderer
   * @return the format; none where there is no such renderer, or more than one claims the id
   * @throws PluginException if the renderer fails, or gives no extension
   */
  public static Optional<ReportFormat> find(RulePlugins plugins, String id) {
    List<FoundPlugin> found = plugins.named(PluginKind.RENDERER, id);
    return found.size() == 1
        ? Optional.of(new ReportFormat(found.get(0), (ReportRenderer) found.get(0).plugin()))
        : Optional.empty();
  }

  private static String extensionOf(FoundPlugin plugin, ReportRenderer renderer) {
    @Nullable String given;
    try {
      given = renderer.extension();
    } catch (OutOfMemoryError ours) {
      throw ours;
    } catch (Throwable failure) {
      throw new PluginException(plugin, EXTENSION_NAME, failure);
    }
    if (given == null || !EXTENSION.matcher(given).matches()) {
      throw new PluginException(plugin, EXTENSION_NAME, NO_EXTENSION);
    }
    return given;
  }

  /**
   * Returns how the names of files in the format end.
   *
   * @return lower-case letters and digits, such as {@code html}
   */
  public String extension() {
    return extension;
  }

  /**
   * Writes a report. Its JSON is in memory meanwhile, once.
   *
   * @param report the report
   * @param out where to; it is flushed and not closed
   * @param language which language people read it in
   * @throws IOException if it cannot be written
   * @throws PluginException if the renderer fails
   */
  public void write(EvaluationReport report, OutputStream out, Language language)
      throws IOException {
    WatchedOutput watched = new WatchedOutput(out);
    InputStream json = json(report, language);
    try {
      renderer.render(json, language, watched);
    } catch (OutOfMemoryError ours) {
      throw ours;
    } catch (Throwable failure) {
      watched.rethrow();
      throw new PluginException(plugin, subject(report), failure);
    }
    watched.rethrow();
    out.flush();
  }

  private InputStream json(EvaluationReport report, Language language) throws IOException {
    Buffer buffer = new Buffer();
    if (report.isExplained() && asksForExplanations(report)) {
      ReportJson.writeExplained(report, buffer, language);
    } else {
      ReportJson.write(report, buffer, language);
    }
    return buffer.read();
  }

  private boolean asksForExplanations(EvaluationReport report) {
    try {
      return renderer.explained();
    } catch (OutOfMemoryError ours) {
      throw ours;
    } catch (Throwable failure) {
      throw new PluginException(plugin, subject(report), failure);
    }
  }

  private static Text subject(EvaluationReport report) {
    String scheme = report.scheme().id();
    return Text.of("the report of " + scheme, scheme + " 的评议报告");
  }

  /** Bytes that are read where they were written, without a copy. */
  private static final class Buffer extends ByteArrayOutputStream {

    InputStream read() {
      return new ByteArrayInputStream(buf, 0, count);
    }
  }
}
