package org.pingyi.evaluation.commandline;

import java.io.IOException;
import java.util.concurrent.Callable;
import org.pingyi.evaluation.rule.PluginJars;
import org.pingyi.evaluation.schema.JsonSchemas;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.ParentCommand;

/** Prints the JSON Schema of schemes, with the plugins that there are, or of reports. */
@Command
@SuppressWarnings("NullAway.Init") // picocli sets what is required before it calls.
final class SchemaCommand implements Callable<Integer> {

  /** What has a schema. */
  enum Format {
    SCHEME,
    REPORT
  }

  @ParentCommand private Pingyi pingyi;

  @Parameters(
      paramLabel = "scheme|report",
      descriptionKey = "format",
      converter = Values.FormatValue.class)
  private Format format;

  @Mixin private PluginOptions plugins;

  @Override
  public Integer call() throws IOException {
    try (PluginJars found = plugins.open(pingyi.screen(), pingyi.language())) {
      String schema =
          format == Format.SCHEME
              ? JsonSchemas.scheme(plugins.limited(found))
              : JsonSchemas.report();
      schema.lines().forEach(pingyi.screen()::show);
      return Pingyi.DONE;
    }
  }
}
