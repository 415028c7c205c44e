package org.pingyi.evaluation.scheme;

import java.nio.file.Path;
import java.util.Optional;
import org.pingyi.evaluation.fault.Fault;
import org.pingyi.evaluation.fault.FaultCode;
import org.pingyi.evaluation.fault.InputException;
import org.pingyi.evaluation.fault.Place;
import org.pingyi.evaluation.model.Text;
import org.pingyi.evaluation.plugin.PluginException;
import org.pingyi.evaluation.plugin.RulePlugins;
import org.pingyi.evaluation.source.Node;
import org.pingyi.evaluation.source.SourceReader;

/** Reads schemes, and reports everything that is wrong with one at once. */
public final class SchemeReader {

  private SchemeReader() {}

  /**
   * Reads the text of a file, whatever it says.
   *
   * @param file a YAML or JSON file in UTF-8
   * @return the text
   * @throws InputException if the file cannot be read, is no UTF-8 or too large
   */
  public static String text(Path file) {
    return SourceReader.text(file);
  }

  /**
   * Reads a scheme from a text.
   *
   * @param name what faults name it
   * @param text YAML or JSON
   * @param plugins what the scheme may use
   * @return the scheme
   * @throws InputException if the scheme has faults: all of them
   * @throws PluginException if a plugin fails or takes too long
   */
  public static SchemeDefinition read(String name, String text, RulePlugins plugins) {
    Node.Mapping written = parse(name, text);
    PluginCalls calls = PluginCalls.of(plugins);
    return calls.together(() -> new SchemeReading(plugins, calls).read(written));
  }

  /**
   * Reads what a text says, whatever faults the scheme has.
   *
   * @param name what faults name it
   * @param text YAML or JSON
   * @return the scheme's keys with their values
   * @throws InputException if the text is neither, is too large or is not keys with values
   */
  public static Node.Mapping parse(String name, String text) {
    return parse(name, text, Text.of("a scheme is keys with values", "评议方案应为键值映射"));
  }

  /** Reads keys with values, or says what they would have been. */
  static Node.Mapping parse(String name, String text, Text otherwise) {
    return mapping(name, SourceReader.read(name, text), otherwise);
  }

  /** Returns keys with values, or says what they would have been. */
  static Node.Mapping mapping(String name, Optional<Node> root, Text otherwise) {
    if (root.isPresent() && root.get() instanceof Node.Mapping mapping) {
      return mapping;
    }
    throw new InputException(Fault.of(Place.startOf(name), FaultCode.WRONG_TYPE, otherwise));
  }
}
