package org.pingyi.evaluation.commandline;

import static java.util.Objects.requireNonNull;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.PropertyResourceBundle;
import java.util.ResourceBundle;
import org.pingyi.evaluation.model.Language;
import picocli.CommandLine.Help;
import picocli.CommandLine.Help.ColorScheme;
import picocli.CommandLine.IHelpFactory;
import picocli.CommandLine.Model.CommandSpec;

/**
 * What {@code --help} says: in a language, whatever the default locale is, read when it is said.
 */
record Usage(Language language) implements IHelpFactory {

  @Override
  public Help create(CommandSpec command, ColorScheme colors) {
    command.root().commandLine().setResourceBundle(texts());
    return new Help(command, colors);
  }

  private ResourceBundle texts() {
    String name = "usage_" + language.code() + ".properties";
    try (InputStream texts = requireNonNull(Usage.class.getResourceAsStream(name), name)) {
      return new PropertyResourceBundle(new InputStreamReader(texts, StandardCharsets.UTF_8));
    } catch (IOException failure) {
      throw new UncheckedIOException(failure);
    }
  }
}
