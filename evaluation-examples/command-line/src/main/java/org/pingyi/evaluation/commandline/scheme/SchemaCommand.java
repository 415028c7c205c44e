package org.pingyi.evaluation.commandline.scheme;

import java.io.IOException;
import java.util.concurrent.Callable;
import org.pingyi.evaluation.commandline.terminal.ExitStatus;
import org.pingyi.evaluation.commandline.terminal.Session;
import org.pingyi.evaluation.commandline.usage.PluginOptions;
import org.pingyi.evaluation.commandline.usage.RefusedValueException;
import org.pingyi.evaluation.model.Keyword;
import org.pingyi.evaluation.model.Text;
import org.pingyi.evaluation.plugin.PluginJars;
import org.pingyi.evaluation.schema.JsonSchemas;
import picocli.CommandLine.Command;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.ParentCommand;

/** Prints the JSON Schema of schemes, with the plugins that there are, or of reports. */
@Command
@SuppressWarnings("NullAway.Init") // picocli sets what is required before it calls.
public final class SchemaCommand implements Callable<Integer> {

  /** What has a schema. */
  enum Format implements Keyword {
    SCHEME,
    REPORT
  }

  /** Reads what has a schema. */
  static final class FormatValue implements ITypeConverter<Format> {
    @Override
    public Format convert(String value) {
      return Keyword.find(Format.class, value)
          .orElseThrow(
              () ->
                  new RefusedValueException(
                      Text.of(
                          "“" + value + "” is neither scheme nor report",
                          "“" + value + "”既不是 scheme 也不是 report")));
    }
  }

  @ParentCommand private Session session;

  @Parameters(
      paramLabel = "scheme|report",
      descriptionKey = "format",
      converter = FormatValue.class)
  private Format format;

  @Mixin private PluginOptions plugins;

  @Override
  public Integer call() throws IOException {
    try (PluginJars found = plugins.open(session)) {
      String schema =
          format == Format.SCHEME
              ? JsonSchemas.scheme(plugins.limited(found))
              : JsonSchemas.report();
      schema.lines().forEach(session.screen()::show);
      return ExitStatus.DONE;
    }
  }
}
