package org.pingyi.evaluation.testkit;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.Base64;
import net.jqwik.api.Example;
import org.pingyi.evaluation.model.Language;
import org.pingyi.evaluation.plugin.PluginException;
import org.pingyi.evaluation.report.EvaluationReport;
import org.pingyi.evaluation.report.ReportFormat;
import org.pingyi.evaluation.rule.ReportRenderer;
import org.pingyi.evaluation.stability.Experimental;

/**
 * What every report renderer promises: it writes each report in both languages, the same each time,
 * and leaves the machine as it was.
 */
@Experimental
public abstract class RendererContract extends PluginContract {

  /**
   * Creates the tests of a renderer.
   *
   * @param renderer the renderer
   */
  protected RendererContract(ReportRenderer renderer) {
    super(renderer);
  }

  /** It writes every report: one of nothing, one of almost nothing, and one of all there may be. */
  @Example
  public final void writesEveryReport() {
    for (SampleReport sample : SampleReport.all(plugins())) {
      for (Language language : Language.values()) {
        require(
            written(sample, language).size() > 0,
            "it writes nothing in " + language + " of " + sample.name() + ".");
      }
    }
  }

  /** It writes the same each time. */
  @Example
  public final void writesTheSameEachTime() {
    SampleReport.all(plugins()).forEach(sample -> same(sample).eachTime());
  }

  /** It writes the same in whichever thread, and several at once do not disturb each other. */
  @Example
  public final void writesTheSameInManyThreads() {
    same(SampleReport.full(plugins())).inManyThreads();
  }

  /** It writes the same wherever the machine is, and changes nothing about it. */
  @Example
  public final void leavesTheMachineAlone() {
    same(SampleReport.full(plugins())).anywhere();
  }

  private SameText same(SampleReport sample) {
    return new SameText(this, "it writes " + sample.name(), () -> text(sample));
  }

  private String text(SampleReport sample) {
    return Base64.getEncoder().encodeToString(written(sample, Language.ZH).toByteArray());
  }

  private ByteArrayOutputStream written(SampleReport sample, Language language) {
    EvaluationReport report = sample.report();
    ByteArrayOutputStream written = new ByteArrayOutputStream();
    try {
      ReportFormat.find(plugins(), id()).orElseThrow().write(report, written, language);
    } catch (PluginException failed) {
      throw broken(
          "it fails on " + sample.name() + " in " + language + ": " + failed.getMessage() + ".");
    } catch (IOException failed) {
      throw new IllegalStateException(failed);
    }
    return written;
  }
}
