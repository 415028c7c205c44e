package org.pingyi.evaluation.audit;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.function.BooleanSupplier;
import org.jspecify.annotations.Nullable;
import org.pingyi.evaluation.fault.Fault;
import org.pingyi.evaluation.fault.FaultCode;
import org.pingyi.evaluation.fault.InputException;
import org.pingyi.evaluation.fault.Place;
import org.pingyi.evaluation.model.Text;
import org.pingyi.evaluation.receipt.Commitment;
import org.pingyi.evaluation.receipt.TreeHash;
import org.pingyi.evaluation.receipt.TreeRoot;
import org.pingyi.evaluation.source.JsonLines;

/**
 * Reads the leaves of a tree with what is behind each, interval by interval, and redoes the tree:
 * the first thing that does not follow ends the reading. Not thread-safe.
 *
 * @param <T> what is behind a leaf
 */
final class OpenedLeaves<T> {

  private static final String LEAF = "leaf";
  private static final String INTERVAL = "interval";
  private static final String CLOSED = "closed";

  private final JsonLines lines;
  private final String key;
  private final Text content;
  private final BooleanSupplier replaces;
  private final BiFunction<TreeHash, byte[], T> reader;
  private final GrowingRoot tree = new GrowingRoot();
  private final List<TreeRoot> roots = new ArrayList<>();
  private final BitSet superseded = new BitSet();

  /** What the interval that is read is said to come to, and where that stands. */
  private @Nullable TreeRoot announced;

  private Place sizePlace;
  private Place rootPlace;
  private @Nullable TreeHash before;
  private int line = 1;

  /**
   * Begins behind the first line.
   *
   * @param name what faults name the file
   * @param key the key of what is behind a leaf
   * @param content what that is called
   * @param replaces whether the box took one for another, once the first line was read
   * @param reader what makes of a leaf and its content what is read; it throws a fault of the
   *     content
   */
  OpenedLeaves(
      JsonLines lines,
      String name,
      String key,
      Text content,
      BooleanSupplier replaces,
      BiFunction<TreeHash, byte[], T> reader) {
    this.lines = lines;
    this.key = key;
    this.content = content;
    this.replaces = replaces;
    this.reader = reader;
    this.sizePlace = Place.startOf(name);
    this.rootPlace = sizePlace;
  }

  List<TreeRoot> roots() {
    return roots;
  }

  /** Which leaves have no opening any more. */
  BitSet superseded() {
    return superseded;
  }

  /** The line that was read last. */
  int line() {
    return line;
  }

  /** Reads on to the next leaf that was opened; none where the box ends. */
  Optional<T> next() {
    while (lines.next()) {
      line++;
      switch (lines.key(LEAF, INTERVAL, CLOSED)) {
        case LEAF -> {
          Optional<T> opened = leaf();
          if (opened.isPresent()) {
            return opened;
          }
        }
        case INTERVAL -> interval();
        default -> {
          closed();
          return Optional.empty();
        }
      }
    }
    throw differs("the file breaks off: the box was not closed here", "文件不完整：缺少封箱行");
  }

  private void interval() {
    endInterval();
    if (lines.number() != roots.size() + 1L) {
      throw differs("this is not the next interval", "这不是下一个时段");
    }
    lines.key("size");
    long size = lines.number();
    sizePlace = lines.place();
    if (size < tree.size()) {
      throw differs("a tree does not become smaller", "树不会变小");
    }
    lines.key("root");
    announced = new TreeRoot(size, hash());
    rootPlace = lines.place();
    before = null;
    lines.end();
  }

  private void endInterval() {
    if (announced == null) {
      return;
    }
    if (tree.size() < announced.size()) {
      throw differs(sizePlace, "there are fewer leaves than the size says", "叶少于所述的大小");
    }
    TreeRoot root = tree.root();
    if (!root.equals(announced)) {
      throw differs(rootPlace, "the root is not that of the leaves", "根与各叶不符");
    }
    roots.add(root);
    announced = null;
  }

  private Optional<T> leaf() {
    TreeHash leaf = hash();
    if (announced == null) {
      throw differs("a leaf belongs to no interval", "叶不属于任何时段");
    }
    if (tree.size() == announced.size()) {
      throw differs("there are more leaves than the size says", "叶多于所述的大小");
    }
    if (before != null && before.compareTo(leaf) >= 0) {
      throw differs("the leaves of an interval are not sorted", "时段内的叶未按顺序排列");
    }
    before = leaf;
    if (lines.key("salt", "superseded").equals("salt")) {
      T opened = opened(leaf);
      tree.append(leaf);
      return Optional.of(opened);
    }
    if (!lines.truth()) {
      throw differs(
          "what is not superseded has a salt and a " + content.en(), "未被替换的叶应有盐和" + content.zh());
    }
    if (!replaces.getAsBoolean()) {
      throw differs(
          "the scheme keeps the first " + content.en() + ", so that none is superseded",
          "方案保留最先提交的" + content.zh() + "，不会有被替换的");
    }
    lines.end();
    superseded.set(Math.toIntExact(tree.size()));
    tree.append(leaf);
    return Optional.empty();
  }

  private T opened(TreeHash leaf) {
    byte[] salt = hash().bytes();
    lines.key(key);
    byte[] json = lines.text().getBytes(UTF_8);
    if (!Commitment.to(salt, json).leaf().equals(leaf)) {
      throw differs(
          "salt and " + content.en() + " are not what was committed to",
          "盐和" + content.zh() + "与承诺不符");
    }
    T opened = reader.apply(leaf, json);
    lines.end();
    return opened;
  }

  private void closed() {
    endInterval();
    if (lines.number() != roots.size()) {
      throw differs("the box was closed with another number of intervals", "封箱时的时段数与此不同");
    }
    lines.key("size");
    long size = lines.number();
    lines.key("root");
    if (!tree.root().equals(new TreeRoot(size, hash()))) {
      throw differs("the box was closed with another root", "封箱时的根与此不同");
    }
    lines.end();
    if (lines.next()) {
      throw differs("nothing follows when the box is closed", "封箱行之后不应再有内容");
    }
  }

  private TreeHash hash() {
    String text = lines.text();
    try {
      TreeHash hash = TreeHash.parse(text);
      if (hash.text().equals(text)) {
        return hash;
      }
    } catch (IllegalArgumentException notOne) {
      // Said below, for hexadecimal digits too.
    }
    throw lines.fault(
        FaultCode.WRONG_TYPE,
        Text.of(
            "32 bytes in 43 letters of base64url are needed here",
            "此处应为 43 个 base64url 字符，即 32 字节"));
  }

  private InputException differs(String en, String zh) {
    return lines.fault(FaultCode.EXPORT_DIFFERS, Differing.text(en, zh));
  }

  private static InputException differs(Place place, String en, String zh) {
    return new InputException(Fault.of(place, FaultCode.EXPORT_DIFFERS, Differing.text(en, zh)));
  }
}
