package org.pingyi.evaluation.audit;

import java.util.BitSet;
import java.util.List;
import java.util.Optional;
import org.pingyi.evaluation.model.Text;
import org.pingyi.evaluation.receipt.Board;
import org.pingyi.evaluation.receipt.TreeRoot;

/** Compares a published board with what a box exported, and finds the first difference. */
final class BoardComparison {

  private final String name;
  private final Board board;

  /**
   * Begins.
   *
   * @param name what a difference names the board
   */
  BoardComparison(String name, Board board) {
    this.name = name;
    this.board = board;
  }

  Optional<Difference> papers(ExportedBox box) {
    return box(box.id(), box.scheme().fingerprint(), box.roots().size())
        .or(() -> roots(box.roots()))
        .or(() -> supersededPapers(box.supersededLeaves()))
        .or(this::open);
  }

  Optional<Difference> comments(ExportedComments comments) {
    return box(comments.id(), comments.fingerprint(), comments.roots().size())
        .or(() -> commentRoots(comments.roots()))
        .or(() -> supersededComments(comments.supersededLeaves()))
        .or(this::open);
  }

  private Optional<Difference> box(String id, String fingerprint, int intervals) {
    return compare(Text.of("the box", "票箱"), board.box(), id)
        .or(() -> compare(Text.of("the scheme’s fingerprint", "方案指纹"), board.scheme(), fingerprint))
        .or(
            () ->
                compare(
                    Text.of("the number of intervals", "时段数"),
                    String.valueOf(board.roots().size()),
                    String.valueOf(intervals)));
  }

  private Optional<Difference> roots(List<TreeRoot> roots) {
    List<TreeRoot> published = board.roots();
    Optional<Difference> found = Optional.empty();
    for (int i = 0; i < roots.size() && found.isEmpty(); i++) {
      Text where = Text.of("the root of interval " + (i + 1), "第 " + (i + 1) + " 个时段的根");
      found = compare(where, published.get(i).text(), roots.get(i).text());
    }
    return found;
  }

  private Optional<Difference> supersededPapers(BitSet superseded) {
    for (int leaf = 0; leaf < board.root().size(); leaf++) {
      if (board.isSuperseded(leaf) != superseded.get(leaf)) {
        return different(
            Text.of("leaf " + leaf, "第 " + leaf + " 片叶"),
            use(board.isSuperseded(leaf)),
            use(superseded.get(leaf)));
      }
    }
    return Optional.empty();
  }

  private static Text use(boolean superseded) {
    return superseded ? Text.of("superseded", "已被替换") : Text.of("counted", "计入");
  }

  private Optional<Difference> commentRoots(List<TreeRoot> roots) {
    List<TreeRoot> published = board.commentRoots();
    long from = 0;
    for (int i = 0; i < roots.size(); i++) {
      Text where = Text.of("the comments of interval " + (i + 1), "第 " + (i + 1) + " 个时段的意见");
      if (published.get(i).size() != roots.get(i).size()) {
        return numbers(where, published.get(i).size() - from, roots.get(i).size() - from);
      }
      if (!published.get(i).equals(roots.get(i))) {
        String root = roots.get(i).text();
        return different(
            where,
            Text.of(published.get(i).text()),
            Text.of(root + ", so that one or more were changed", root + "，可见有意见被改动"));
      }
      from = roots.get(i).size();
    }
    return Optional.empty();
  }

  private Optional<Difference> numbers(Text where, long said, long found) {
    long more = found - said;
    return different(
        where,
        Text.of(String.valueOf(said)),
        more < 0
            ? Text.of(found + ", so that " + -more + " are missing", found + "，缺少 " + -more + " 条")
            : Text.of(
                found + ", so that " + more + " are not bound by the board",
                found + "，有 " + more + " 条不在公示板所约束之列"));
  }

  private Optional<Difference> supersededComments(BitSet superseded) {
    List<TreeRoot> roots = board.commentRoots();
    int interval = 0;
    for (int leaf = 0; interval < roots.size(); leaf++) {
      while (interval < roots.size() && leaf >= roots.get(interval).size()) {
        interval++;
      }
      if (interval < roots.size() && board.isSupersededComment(leaf) != superseded.get(leaf)) {
        return different(
            Text.of(
                "comment leaf " + leaf + " (of interval " + (interval + 1) + ")",
                "第 " + leaf + " 片意见叶（属第 " + (interval + 1) + " 个时段）"),
            use(board.isSupersededComment(leaf)),
            superseded.get(leaf)
                ? Text.of("without its opening, so that it is missing", "没有开启内容，即缺少")
                : Text.of("there, though it was superseded", "仍有内容，但已被替换"));
      }
    }
    return Optional.empty();
  }

  private Optional<Difference> open() {
    return board.isClosed()
        ? Optional.empty()
        : different(
            Text.of("the last line", "最后一行"),
            Text.of("the box is open", "票箱未封"),
            Text.of("it is closed", "已封箱"));
  }

  private Optional<Difference> compare(Text where, String said, String recounted) {
    return said.equals(recounted)
        ? Optional.empty()
        : different(where, Text.of(Shown.of(said)), Text.of(Shown.of(recounted)));
  }

  private Optional<Difference> different(Text where, Text said, Text recounted) {
    return Optional.of(new Difference(name, "", where, said, recounted));
  }
}
