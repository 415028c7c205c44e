package org.pingyi.evaluation.rule;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.pingyi.evaluation.fault.Fault;
import org.pingyi.evaluation.fault.FaultCode;
import org.pingyi.evaluation.fault.InputException;
import org.pingyi.evaluation.fault.Place;
import org.pingyi.evaluation.model.Text;
import org.pingyi.evaluation.source.Node;
import org.pingyi.evaluation.source.SourceReader;

/**
 * Reads a guide from YAML. It was written by whoever wrote the plugin, so that the first fault is
 * enough.
 */
final class GuideReader {

  private static final String NAME = "guide";

  private static final List<String> OF_COMPARISONS = List.of("before", "after", "comparison");

  private final Node.Mapping keys;

  private GuideReader(Node.Mapping keys) {
    this.keys = keys;
  }

  static Guide read(String yaml) {
    Node root =
        SourceReader.read(NAME, yaml)
            .orElseThrow(() -> fault(Place.startOf(NAME), FaultCode.WRONG_TYPE, noMapping()));
    GuideReader guide = of(root, List.of("formula", "use", "otherwise", "source", "example"));
    return new Guide(
        guide.bilingual("formula"),
        guide.bilingual("use"),
        guide.bilingual("otherwise"),
        guide.bilingual("source"),
        example(guide.value("example")));
  }

  private static Guide.Example example(Node written) {
    if (written instanceof Node.Mapping keys
        && OF_COMPARISONS.stream().anyMatch(key -> keys.get(key).isPresent())) {
      GuideReader example = of(written, known(OF_COMPARISONS));
      return new Guide.Example.Compared(
          example.bilingual("story"),
          example.text("scheme"),
          example.text("before"),
          example.text("after"),
          example.text("comparison"),
          example.text("expected"));
    }
    GuideReader example = of(written, known(List.of("ballots")));
    return new Guide.Example.Evaluated(
        example.bilingual("story"),
        example.text("scheme"),
        example.text("ballots"),
        example.text("expected"));
  }

  private static List<String> known(List<String> own) {
    return Stream.concat(Stream.of("story", "scheme", "expected"), own.stream()).toList();
  }

  private static GuideReader of(Node node, List<String> known) {
    if (!(node instanceof Node.Mapping mapping)) {
      throw fault(node.place(), FaultCode.WRONG_TYPE, noMapping());
    }
    for (Node.Entry entry : mapping.entries()) {
      if (!known.contains(entry.key().text())) {
        throw fault(
            entry.key().place(),
            FaultCode.UNKNOWN_KEY,
            Text.of("a guide has no such key", "规则说明没有这个键"));
      }
    }
    return new GuideReader(mapping);
  }

  private Text bilingual(String key) {
    GuideReader texts = of(value(key), List.of("en", "zh"));
    return Text.of(texts.text("en").strip(), texts.text("zh").strip());
  }

  private String text(String key) {
    Node value = value(key);
    if (value instanceof Node.Scalar scalar && !scalar.text().isBlank()) {
      return scalar.text();
    }
    throw fault(value.place(), FaultCode.WRONG_TYPE, Text.of("this must be a text", "此处必须是文本"));
  }

  private Node value(String key) {
    Optional<Node> value = keys.get(key);
    return value.orElseThrow(
        () ->
            fault(
                keys.firstKey(),
                FaultCode.MISSING_KEY,
                Text.of("the key " + key + " is missing", "缺少键 " + key)));
  }

  private static Text noMapping() {
    return Text.of("these must be keys with values", "此处必须是键值映射");
  }

  private static InputException fault(Place place, FaultCode code, Text message) {
    return new InputException(Fault.of(place, code, message));
  }
}
