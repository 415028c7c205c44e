package org.pingyi.evaluation.receipt;

import java.util.List;
import java.util.Optional;
import org.pingyi.evaluation.model.Text;

/** Finds where a board is the first time another than what was published before it. */
final class BoardGrowth {

  private final Board earlier;
  private final Board later;

  BoardGrowth(Board earlier, Board later) {
    this.earlier = earlier;
    this.later = later;
  }

  static GrowthAnswer answer(TreeRoot earlier, Board later) {
    long size = later.root().size();
    if (earlier.size() > size) {
      return new GrowthAnswer.Differs(fewer(earlier.size(), size));
    }
    if (earlier.size() > 0
        && later.intervals().stream().noneMatch(end -> end.papers().size() == earlier.size())) {
      return new GrowthAnswer.Differs(
          Text.of(
              "no interval ended with " + earlier.size() + " papers",
              "没有一个时段结束时有 " + earlier.size() + " 份"));
    }
    return later.root(earlier.size()).equals(earlier)
        ? new GrowthAnswer.Grew(earlier.size(), size)
        : new GrowthAnswer.Differs(
            Text.of(
                "its first " + earlier.size() + " papers have another root",
                "前 " + earlier.size() + " 份的根与先前不同"));
  }

  GrowthAnswer answer() {
    return difference()
        .<GrowthAnswer>map(GrowthAnswer.Differs::new)
        .orElseGet(() -> new GrowthAnswer.Grew(earlier.root().size(), later.root().size()));
  }

  private Optional<Text> difference() {
    if (!earlier.box().equals(later.box())) {
      return Optional.of(Text.of("it is of another box", "并非同一票箱"));
    }
    if (!earlier.scheme().equals(later.scheme())) {
      return Optional.of(Text.of("it is of another scheme", "并非同一方案"));
    }
    List<BoardInterval> before = earlier.intervals();
    List<BoardInterval> now = later.intervals();
    long from = 0;
    for (int i = 0; i < Math.min(before.size(), now.size()); i++) {
      Optional<Text> found = difference(before.get(i), now.get(i), from);
      if (found.isPresent()) {
        return Optional.of(in(i + 1, found.get()));
      }
      from = now.get(i).papers().size();
    }
    if (before.size() > now.size()) {
      return Optional.of(in(now.size() + 1, Text.of("all of it is missing", "整个时段缺失")));
    }
    if (earlier.isClosed() && (!later.isClosed() || now.size() > before.size())) {
      return Optional.of(Text.of("the box was closed before, and went on", "票箱先前已封，此后又有变化"));
    }
    return Optional.empty();
  }

  private static Text in(int interval, Text what) {
    return Text.of(
        "in interval " + interval + " " + what.en(), "第 " + interval + " 个时段中" + what.zh());
  }

  private Optional<Text> difference(BoardInterval before, BoardInterval now, long from) {
    long common = Math.min(before.papers().size(), now.papers().size());
    for (long index = from; index < common; index++) {
      if (!earlier.leaf(index).equals(later.leaf(index))) {
        return Optional.of(Text.of("leaf " + index + " is another", "第 " + index + " 片叶与先前不同"));
      }
    }
    if (before.papers().size() != now.papers().size()) {
      return Optional.of(numbers(before.papers().size() - from, now.papers().size() - from));
    }
    if (!before.papers().equals(now.papers())) {
      return Optional.of(Text.of("other leaves are superseded", "被替换的叶与先前不同"));
    }
    return before.commentsRoot().equals(now.commentsRoot())
            && before.comments().equals(now.comments())
        ? Optional.empty()
        : Optional.of(Text.of("the comments are others", "意见与先前不同"));
  }

  private static Text numbers(long before, long now) {
    return Text.of(
        "there were " + before + " papers and are " + now, "先前有 " + before + " 份，现有 " + now + " 份");
  }

  private static Text fewer(long before, long now) {
    return Text.of(
        "it has " + now + " papers, and there were " + before,
        "现有 " + now + " 份，先前有 " + before + " 份");
  }
}
