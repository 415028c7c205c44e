package org.pingyi.evaluation.receipt;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.LongPredicate;
import java.util.regex.Pattern;
import org.pingyi.evaluation.fault.Fault;
import org.pingyi.evaluation.fault.FaultCode;
import org.pingyi.evaluation.fault.InputException;
import org.pingyi.evaluation.fault.Place;
import org.pingyi.evaluation.model.Text;
import org.pingyi.evaluation.source.JsonLines;
import org.pingyi.evaluation.text.WhiteSpace;

/**
 * Reads a board and redoes what it says: the first thing that does not follow from its leaves ends
 * the reading.
 *
 * <p>Not thread-safe.
 */
final class BoardReader {

  private static final Pattern FINGERPRINT = Pattern.compile("[0-9a-f]{64}");

  private final JsonLines lines;
  private final MerkleTree tree = new MerkleTree();
  private final List<BoardInterval> intervals = new ArrayList<>();
  private final BitSet superseded = new BitSet();

  /** Comments have no leaves here, so that nothing bounds the numbers that are read. */
  private final Set<Long> supersededComments = new HashSet<>();

  private TreeRoot comments = tree.root();

  BoardReader(JsonLines lines) {
    this.lines = lines;
  }

  /** Reads all of it; none where it is empty. */
  Optional<Board> read() {
    if (!lines.next()) {
      return Optional.empty();
    }
    format();
    lines.key(BoardKeys.BOX);
    String box = lines.text();
    if (WhiteSpace.isBlank(box) || box.length() > BoardKeys.MAX_BOX) {
      throw invalid("a box’s name has 1 to 200 characters", "票箱名称应有 1 至 200 个字符");
    }
    lines.key(BoardKeys.SCHEME);
    String scheme = lines.text();
    if (!FINGERPRINT.matcher(scheme).matches()) {
      throw invalid("a fingerprint has 64 digits, 0 to 9 and a to f", "方案指纹应为 64 位十六进制数字");
    }
    lines.end();
    return Optional.of(new Board(box, scheme, tree, intervals, intervals()));
  }

  private void format() {
    lines.key(BoardKeys.FORMAT);
    if (!lines.text().equals(BoardKeys.FORMAT_NAME)) {
      throw invalid("this is not a board of a ballot box", "这不是票箱的公示板");
    }
    lines.key(BoardKeys.VERSION);
    if (lines.number() != BoardKeys.CURRENT_VERSION) {
      throw invalid(
          "boards of version 1 can be read, and this is of another", "只能读取版本 1 的公示板，此版本不同");
    }
  }

  /** Reads the lines after the first; says whether the box is closed. */
  private boolean intervals() {
    while (lines.next()) {
      if (lines.key(BoardKeys.INTERVAL, BoardKeys.CLOSED).equals(BoardKeys.CLOSED)) {
        closed();
        return true;
      }
      interval();
    }
    return false;
  }

  private void interval() {
    if (lines.number() != intervals.size() + 1L) {
      throw differs("this is not the next interval", "这不是下一个时段");
    }
    lines.key(BoardKeys.SIZE);
    long from = tree.size();
    long to = grown(from);
    lines.key(BoardKeys.ROOT);
    TreeRoot root = new TreeRoot(to, hash(lines.text()));
    Place rootPlace = lines.place();
    proof(tree.root(), root);
    leaves(to);
    if (!tree.root().equals(root)) {
      throw new InputException(
          new Fault(
              rootPlace,
              FaultCode.BOARD_DIFFERS,
              differing("the root is not that of the leaves", "根与各叶不符"),
              BoardKeys.ROOT,
              Optional.empty()));
    }
    IntervalPart papers = new IntervalPart(to, superseded(to, this::supersede));
    IntervalPart ofComments = comments(papers.superseded().stream().anyMatch(leaf -> leaf < from));
    lines.end();
    intervals.add(new BoardInterval(papers, ofComments, comments));
  }

  /** Supersedes a paper; false where it was so before. */
  private boolean supersede(long leaf) {
    int index = Math.toIntExact(leaf);
    boolean isFirst = !superseded.get(index);
    superseded.set(index);
    return isFirst;
  }

  /**
   * Reads what an interval says of comments, whose leaves are not on the board. Those that came and
   * were taken back within an interval never get a leaf.
   *
   * @param replaces whether a paper of an earlier interval was replaced in it
   */
  private IntervalPart comments(boolean replaces) {
    lines.key(BoardKeys.COMMENTS);
    lines.object();
    lines.key(BoardKeys.SIZE);
    long from = comments.size();
    long to = grown(from);
    lines.key(BoardKeys.ROOT);
    TreeRoot root = new TreeRoot(to, hash(lines.text()));
    proof(comments, root);
    comments = root;
    List<Long> gone =
        superseded(
            to,
            leaf -> {
              if (!replaces || leaf >= from) {
                throw differs(
                    "comments are superseded only of earlier intervals, and with papers of such",
                    "只有此前时段的意见会被替换，且须随此前时段的评议票");
              }
              return supersededComments.add(leaf);
            });
    lines.end();
    return new IntervalPart(to, gone);
  }

  private long grown(long from) {
    long to = lines.number();
    if (to < from) {
      throw differs("a tree does not become smaller", "树不会变小");
    }
    if (to > Integer.MAX_VALUE) {
      throw lines.fault(
          FaultCode.TOO_LARGE, Text.of("more leaves than any box has", "叶多于任何票箱所能有的数目"));
    }
    return to;
  }

  private void proof(TreeRoot before, TreeRoot after) {
    lines.key(BoardKeys.PROOF);
    ConsistencyProof proof = new ConsistencyProof(before.size(), after.size(), path());
    if (!proof.shows(before, after)) {
      throw differs(
          "the proof does not show that the tree begins with all leaves before",
          "该证明未能表明此树以此前全部叶开头");
    }
  }

  private List<TreeHash> path() {
    String path = lines.text();
    try {
      return ProofText.hashes(path);
    } catch (IllegalArgumentException notOne) {
      throw lines.fault(
          FaultCode.WRONG_TYPE,
          Text.of("hashes in base64url are needed here", "此处应为 base64url 的散列值"));
    }
  }

  private void leaves(long to) {
    lines.key(BoardKeys.LEAVES);
    lines.list();
    Optional<TreeHash> before = Optional.empty();
    for (Optional<TreeHash> leaf = nextLeaf(); leaf.isPresent(); leaf = nextLeaf()) {
      if (tree.size() == to) {
        throw differs("there are more leaves than the size says", "叶多于所述的大小");
      }
      if (before.isPresent() && before.get().compareTo(leaf.get()) >= 0) {
        throw differs("the leaves of an interval are not sorted", "时段内的叶未按顺序排列");
      }
      tree.append(leaf.get());
      before = leaf;
    }
    if (tree.size() < to) {
      throw differs("there are fewer leaves than the size says", "叶少于所述的大小");
    }
  }

  private Optional<TreeHash> nextLeaf() {
    return lines.nextText().map(this::hash);
  }

  private TreeHash hash(String text) {
    if (text.length() == TreeHash.LETTERS) {
      try {
        return TreeHash.parse(text);
      } catch (IllegalArgumentException notOne) {
        throw noHash();
      }
    }
    throw noHash();
  }

  private InputException noHash() {
    return lines.fault(
        FaultCode.WRONG_TYPE,
        Text.of("a hash in 43 letters of base64url is needed here", "此处应为 43 个 base64url 字符的散列值"));
  }

  private List<Long> superseded(long size, LongPredicate isFirst) {
    lines.key(BoardKeys.SUPERSEDED);
    lines.list();
    List<Long> read = new ArrayList<>();
    long before = -1;
    for (long index = lines.nextNumber(); index >= 0; index = lines.nextNumber()) {
      if (index <= before) {
        throw differs("superseded leaves are not in order", "已被替换的叶未按顺序排列");
      }
      if (index >= size) {
        throw differs("no such leaf is there to be superseded", "没有可被替换的该叶");
      }
      if (!isFirst.test(index)) {
        throw differs("this leaf was superseded before", "该叶此前已被替换");
      }
      read.add(index);
      before = index;
    }
    return read;
  }

  private void closed() {
    if (lines.number() != intervals.size()) {
      throw differs("the box was closed with another number of intervals", "票箱关闭时的时段数与此不同");
    }
    lines.key(BoardKeys.SIZE);
    long size = lines.number();
    lines.key(BoardKeys.ROOT);
    if (!tree.root().equals(new TreeRoot(size, hash(lines.text())))) {
      throw differs("the box was closed with another root", "票箱关闭时的根与此不同");
    }
    lines.end();
    if (lines.next()) {
      throw differs("nothing follows when the box is closed", "票箱关闭后不应再有内容");
    }
  }

  private InputException invalid(String en, String zh) {
    return lines.fault(FaultCode.INVALID_PARAMETER, Text.of(en, zh));
  }

  private InputException differs(String en, String zh) {
    return lines.fault(FaultCode.BOARD_DIFFERS, differing(en, zh));
  }

  private static Text differing(String en, String zh) {
    return Text.of(
        en + ": get the board anew; if it still differs, keep it, and have it explained",
        zh + "：请重新获取公示板；若仍不符，请保留并要求说明");
  }
}
