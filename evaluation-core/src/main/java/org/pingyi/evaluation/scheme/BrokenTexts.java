package org.pingyi.evaluation.scheme;

import com.google.common.collect.ImmutableList;
import org.pingyi.evaluation.fault.FaultCode;
import org.pingyi.evaluation.model.Text;
import org.pingyi.evaluation.source.Node;
import org.pingyi.evaluation.text.CodePoints;

/**
 * Reports the keys and values that have half a character, before anything is read: no report could
 * write what they say, and two of them would be alike there.
 */
final class BrokenTexts {

  private static final Text BROKEN =
      Text.of("there is half a character: correct it where it comes from", "含有残缺字符：请在来源处改正");

  private final FaultLog log;

  private BrokenTexts(FaultLog log) {
    this.log = log;
  }

  /**
   * Reports them, and returns keys and values that the other faults can be found in: the halves are
   * spelt out, so that different texts stay different.
   */
  static Node.Mapping spelt(Node.Mapping written, FaultLog log) {
    return new BrokenTexts(log).mapping(written, "");
  }

  private Node.Mapping mapping(Node.Mapping mapping, String path) {
    ImmutableList.Builder<Node.Entry> entries = ImmutableList.builder();
    for (Node.Entry entry : mapping.entries()) {
      String pathOfEntry = Keys.join(path, spelt(entry.key().text()));
      entries.add(
          new Node.Entry(scalar(entry.key(), pathOfEntry), node(entry.value(), pathOfEntry)));
    }
    return new Node.Mapping(mapping.place(), entries.build());
  }

  private Node node(Node node, String path) {
    if (node instanceof Node.Mapping mapping) {
      return mapping(mapping, path);
    }
    if (node instanceof Node.Items list) {
      ImmutableList.Builder<Node> items = ImmutableList.builder();
      for (int i = 0; i < list.items().size(); i++) {
        items.add(node(list.items().get(i), path + "[" + i + "]"));
      }
      return new Node.Items(list.place(), items.build());
    }
    return node instanceof Node.Scalar scalar ? scalar(scalar, path) : node;
  }

  private Node.Scalar scalar(Node.Scalar scalar, String path) {
    if (!CodePoints.hasHalf(scalar.text())) {
      return scalar;
    }
    log.add(scalar.place(), FaultCode.BROKEN_TEXT, path, BROKEN);
    return new Node.Scalar(scalar.place(), spelt(scalar.text()), scalar.quoted());
  }

  private static String spelt(String text) {
    StringBuilder spelt = new StringBuilder();
    text.codePoints()
        .forEach(
            c -> {
              if (Character.getType(c) == Character.SURROGATE) {
                spelt.append('\uFFFD').append(Integer.toHexString(c));
              } else {
                spelt.appendCodePoint(c);
              }
            });
    return spelt.toString();
  }
}
