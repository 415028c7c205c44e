package org.pingyi.evaluation.commandline;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.pingyi.evaluation.schema.JsonSchemas;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.ParentCommand;

/** Prints the JSON Schema of schemes, with the plugins that there are, or of reports. */
@Command(name = "schema")
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

  @Option(names = "--plugins", paramLabel = "DIR")
  private Optional<Path> plugins = Optional.empty();

  @Override
  public Integer call() throws IOException {
    try (PluginFolder found = PluginFolder.open(plugins)) {
      found.warn(pingyi.screen(), pingyi.language());
      String schema =
          format == Format.SCHEME ? JsonSchemas.scheme(found.plugins()) : JsonSchemas.report();
      schema.lines().forEach(pingyi.screen()::show);
      return Pingyi.DONE;
    }
  }
}
