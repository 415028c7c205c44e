package org.pingyi.evaluation.scheme;

import java.nio.file.Path;
import java.util.Optional;
import org.pingyi.evaluation.fault.Fault;
import org.pingyi.evaluation.fault.FaultCode;
import org.pingyi.evaluation.fault.InputException;
import org.pingyi.evaluation.fault.Place;
import org.pingyi.evaluation.model.Text;
import org.pingyi.evaluation.rule.RulePlugins;
import org.pingyi.evaluation.source.Node;
import org.pingyi.evaluation.source.SourceReader;

/** Reads schemes, and reports everything that is wrong with one at once. */
public final class SchemeReader {

  private SchemeReader() {}

  /**
   * Reads a scheme from a file.
   *
   * @param file a YAML or JSON file in UTF-8
   * @param plugins what the scheme may use
   * @return the scheme
   * @throws InputException if the file cannot be read or the scheme has faults: all of them
   */
  public static SchemeDefinition read(Path file, RulePlugins plugins) {
    return read(file.toString(), SourceReader.read(file), plugins);
  }

  /**
   * Reads a scheme from a text.
   *
   * @param name what faults name it
   * @param text YAML or JSON
   * @param plugins what the scheme may use
   * @return the scheme
   * @throws InputException if the scheme has faults: all of them
   */
  public static SchemeDefinition read(String name, String text, RulePlugins plugins) {
    return read(name, SourceReader.read(name, text), plugins);
  }

  private static SchemeDefinition read(String name, Optional<Node> root, RulePlugins plugins) {
    if (root.isPresent() && root.get() instanceof Node.Mapping mapping) {
      return new SchemeReading(plugins).read(mapping);
    }
    throw new InputException(
        Fault.of(
            Place.startOf(name),
            FaultCode.WRONG_TYPE,
            Text.of("a scheme is keys with values", "评议方案应为键值映射")));
  }
}
