package org.pingyi.evaluation.diff;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.pingyi.evaluation.diff.ReportIndex.Figure;
import org.pingyi.evaluation.diff.ReportIndex.FigureKey;
import org.pingyi.evaluation.model.Text;
import org.pingyi.evaluation.source.Numbers;

/** Compares the figures of two reports. */
final class FigureComparison {

  private final Titles titles;

  FigureComparison(Titles titles) {
    this.titles = titles;
  }

  /** Returns the figures that differ: those of the later report in its order, then the others. */
  List<FigureDiff> compare(ReportIndex a, ReportIndex b) {
    Set<FigureKey> keys = new LinkedHashSet<>(b.figures().keySet());
    keys.addAll(a.figures().keySet());
    List<FigureDiff> diffs = new ArrayList<>();
    for (FigureKey key : keys) {
      Optional<Figure> was = Optional.ofNullable(a.figures().get(key));
      Optional<Figure> is = Optional.ofNullable(b.figures().get(key));
      Optional<String> before = was.flatMap(Figure::value);
      Optional<String> after = is.flatMap(Figure::value);
      if (was.isPresent() != is.isPresent() || !Numbers.same(before, after)) {
        diffs.add(
            new FigureDiff(
                key.rule(),
                key.figure(),
                key.object(),
                key.criterion(),
                key.group(),
                title(key, is.or(() -> was).orElseThrow()),
                was.isEmpty() ? Presence.ADDED : is.isEmpty() ? Presence.REMOVED : Presence.CHANGED,
                before,
                after));
      }
    }
    return diffs;
  }

  private Text title(FigureKey key, Figure figure) {
    List<String> of =
        Stream.of(
                key.object().map(id -> titles.of("objects", id)),
                key.criterion().map(id -> titles.of("criteria", id)),
                key.group().map(id -> titles.of("raters", id)))
            .flatMap(Optional::stream)
            .toList();
    Text title = Titles.label(figure.title());
    return of.isEmpty()
        ? title
        : Text.of(
            of.stream().collect(Collectors.joining(", ")) + ": " + title.en(),
            of.stream().collect(Collectors.joining("，")) + "：" + title.zh());
  }
}
