package org.pingyi.evaluation.report;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import org.pingyi.evaluation.model.Language;
import org.pingyi.evaluation.model.Text;
import org.pingyi.evaluation.plugin.PluginException;
import org.pingyi.evaluation.plugin.RulePlugins;
import org.pingyi.evaluation.rule.Identified;
import org.pingyi.evaluation.rule.ReportRenderer;

class ReportFormatTest {

  private interface Rendering {
    void render(InputStream report, Language language, OutputStream to) throws IOException;
  }

  @Identified(id = "copy", version = "1.0", en = "Copy", zh = "副本")
  private record Renderer(String extension, Rendering how) implements ReportRenderer {

    @Override
    public void render(InputStream report, Language language, OutputStream to) throws IOException {
      how.render(report, language, to);
    }
  }

  private static final Rendering COPY = (report, language, to) -> report.transferTo(to);

  private static ReportFormat format(String extension, Rendering how) {
    return ReportFormat.find(RulePlugins.of(new Renderer(extension, how)), "copy").orElseThrow();
  }

  private static String written(ReportFormat format) throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    format.write(Reports.full(), out, Language.ZH);
    return out.toString(StandardCharsets.UTF_8);
  }

  @Test
  void a_renderer_reads_the_report_as_it_is_published() throws IOException {
    ReportFormat copy = format("txt", COPY);

    assertThat(copy.extension()).isEqualTo("txt");
    assertThat(written(copy)).isEqualTo(ReportJson.text(Reports.full(), Language.ZH));
  }

  @Test
  void a_format_is_found_where_one_renderer_has_the_id() {
    RulePlugins one = RulePlugins.of(new Renderer("txt", COPY));

    assertThat(ReportFormat.find(one, "other")).isEmpty();
    assertThat(
            ReportFormat.find(
                RulePlugins.of(new Renderer("txt", COPY), new Renderer("xml", COPY)), "copy"))
        .isEmpty();
  }

  @Test
  void an_extension_is_of_letters_and_digits() {
    for (String extension : new String[] {"", ".txt", "../x", "TXT", "a b"}) {
      assertThatThrownBy(() -> format(extension, COPY))
          .isInstanceOf(PluginException.class)
          .hasMessageContaining("report renderer copy 1.0")
          .hasMessageContaining("the extension: gave an extension that is not of lower-case");
    }
  }

  @Test
  void a_renderer_that_fails_is_named_with_its_jar() {
    for (Rendering failing :
        new Rendering[] {
          (report, language, to) -> {
            throw new IllegalStateException("mistake");
          },
          (report, language, to) -> {
            throw new NoClassDefFoundError("mistake");
          },
          (report, language, to) -> {
            throw new IOException("cannot read the report");
          }
        }) {
      PluginException failure =
          catchThrowableOfType(PluginException.class, () -> written(format("txt", failing)));
      assertThat(failure.subject())
          .isEqualTo(Text.of("the report of party-group-2026", "party-group-2026 的评议报告"));
      assertThat(failure)
          .hasMessageContaining("report renderer copy 1.0 (")
          .hasCauseInstanceOf(Throwable.class);
    }
  }

  @Test
  void a_full_disk_is_an_io_exception_whatever_the_renderer_makes_of_it() {
    Rendering wrapping =
        (report, language, to) -> {
          try {
            report.transferTo(to);
          } catch (IOException failure) {
            throw new UncheckedIOException(failure);
          }
        };
    Rendering swallowing =
        (report, language, to) -> {
          try {
            to.write(1);
          } catch (IOException swallowed) {
            assertThat(swallowed).isNotNull();
          }
        };

    for (Rendering rendering : new Rendering[] {COPY, wrapping, swallowing}) {
      assertThatThrownBy(
              () -> format("txt", rendering).write(Reports.full(), new FullDisk(), Language.EN))
          .isExactlyInstanceOf(IOException.class)
          .hasMessage(FullDisk.MESSAGE);
    }
  }

  @Test
  void whoever_hands_in_a_stream_closes_it() throws IOException {
    boolean[] closed = {false};
    OutputStream out =
        new ByteArrayOutputStream() {
          @Override
          public void close() {
            closed[0] = true;
          }
        };

    format("txt", (report, language, to) -> to.close()).write(Reports.full(), out, Language.EN);

    assertThat(closed[0]).isFalse();
  }
}
