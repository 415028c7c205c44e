package org.pingyi.evaluation.source;

import java.io.StringReader;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.pingyi.evaluation.fault.Fault;
import org.pingyi.evaluation.fault.FaultCode;
import org.pingyi.evaluation.fault.InputException;
import org.pingyi.evaluation.fault.Place;
import org.pingyi.evaluation.model.Text;
import org.yaml.snakeyaml.DumperOptions.ScalarStyle;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.error.Mark;
import org.yaml.snakeyaml.error.MarkedYAMLException;
import org.yaml.snakeyaml.error.YAMLException;
import org.yaml.snakeyaml.events.AliasEvent;
import org.yaml.snakeyaml.events.CollectionEndEvent;
import org.yaml.snakeyaml.events.CollectionStartEvent;
import org.yaml.snakeyaml.events.DocumentStartEvent;
import org.yaml.snakeyaml.events.Event;
import org.yaml.snakeyaml.events.MappingStartEvent;
import org.yaml.snakeyaml.events.NodeEvent;
import org.yaml.snakeyaml.events.ScalarEvent;
import org.yaml.snakeyaml.parser.Parser;
import org.yaml.snakeyaml.parser.ParserImpl;
import org.yaml.snakeyaml.reader.ReaderException;
import org.yaml.snakeyaml.reader.StreamReader;

/**
 * Reads YAML by the events of SnakeYAML's parser: they come one at a time and expand nothing, and
 * each of them knows its place.
 */
final class YamlSource {

  private final String name;
  private final String text;
  private final boolean bare;
  private final TreeBuilder tree = new TreeBuilder();
  private boolean document;

  YamlSource(String name, String text) {
    this(name, text, false);
  }

  /**
   * Takes a text.
   *
   * @param bare whether who wrote it wrote no brace
   */
  YamlSource(String name, String text, boolean bare) {
    this.name = name;
    this.text = text;
    this.bare = bare;
  }

  Optional<Node> read() {
    Place reached = Place.startOf(name);
    try {
      Parser events = new ParserImpl(new StreamReader(new StringReader(text)), new LoaderOptions());
      for (Event event = events.getEvent(); event != null; event = events.getEvent()) {
        reached = place(event.getStartMark(), reached);
        take(event, reached);
      }
    } catch (MarkedYAMLException fault) {
      throw invalid(
          place(fault.getProblemMark(), reached),
          YamlSlips.of(String.valueOf(fault.getProblem()), bare));
    } catch (ReaderException fault) {
      throw invalid(
          new Positions(name, text).at(offset(fault.getPosition())),
          Text.of("a character that YAML does not allow: take it out", "YAML 不允许的字符：请删去"));
    } catch (YAMLException | NumberFormatException fault) {
      // the latter for an escape such as \UFFFFFFFF, which the parser does not expect
      throw invalid(reached, Text.of("the parser gave up here: mend the line", "无法继续解析：请改正此行"));
    }
    return tree.root();
  }

  private int offset(int codePoints) {
    return text.offsetByCodePoints(0, Math.min(codePoints, text.codePointCount(0, text.length())));
  }

  private Place place(@Nullable Mark mark, Place otherwise) {
    return mark == null ? otherwise : new Place(name, mark.getLine() + 1, mark.getColumn() + 1);
  }

  private void take(Event event, Place place) {
    if (event instanceof NodeEvent node) {
      requirePlain(node, place);
    }
    if (event instanceof DocumentStartEvent) {
      if (document) {
        throw invalid(
            place,
            Text.of(
                "a scheme is one document: take out what stands from --- on, or make it a file of"
                    + " its own",
                "方案只能有一个文档：请删去 --- 及其后内容，或另存为一个文件"));
      }
      document = true;
    } else if (event instanceof CollectionStartEvent) {
      tree.begin(place, event instanceof MappingStartEvent);
    } else if (event instanceof CollectionEndEvent) {
      tree.end();
    } else if (event instanceof ScalarEvent scalar) {
      take(scalar, place);
    }
  }

  private void take(ScalarEvent scalar, Place place) {
    String value = scalar.getValue();
    boolean plain = scalar.getScalarStyle() == ScalarStyle.PLAIN;
    if (plain && value.isEmpty()) {
      tree.nothing(place);
    } else {
      tree.scalar(place, value, !plain);
    }
  }

  private void requirePlain(NodeEvent event, Place place) {
    if (event instanceof AliasEvent) {
      throw invalid(
          place, Text.of("aliases are not allowed: write the value again", "不允许使用别名：请再写一次该值"));
    }
    if (event.getAnchor() != null) {
      throw invalid(
          place,
          Text.of("anchors are not allowed: leave & and the name out", "不允许使用锚点：请删去 & 及其名称"));
    }
    @Nullable String tag =
        event instanceof ScalarEvent scalar
            ? scalar.getTag()
            : event instanceof CollectionStartEvent collection ? collection.getTag() : null;
    if (tag != null) {
      throw invalid(
          place, Text.of("tags are not allowed: leave ! and the name out", "不允许使用标签：请删去 ! 及其名称"));
    }
  }

  private static InputException invalid(Place place, Text problem) {
    return new InputException(
        Fault.of(
            place,
            FaultCode.INVALID_YAML,
            Text.of(
                "not YAML as schemes use it: " + problem.en(), "不是评议方案所用的 YAML：" + problem.zh())));
  }
}
