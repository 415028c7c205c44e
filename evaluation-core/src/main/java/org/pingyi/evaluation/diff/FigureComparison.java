package org.pingyi.evaluation.diff;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
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
    List<FigureDiff> diffs = new ArrayList<>();
    SideBySide.of(a.figures(), b.figures())
        .forEach(
            (key, figure) -> {
              Optional<String> before = figure.before().flatMap(Figure::value);
              Optional<String> after = figure.after().flatMap(Figure::value);
              if (figure.presence() != Presence.CHANGED || !Numbers.same(before, after)) {
                diffs.add(
                    new FigureDiff(
                        key.rule(),
                        key.figure(),
                        key.object(),
                        key.criterion(),
                        key.group(),
                        title(key, figure.either()),
                        figure.presence(),
                        before,
                        after));
              }
            });
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
