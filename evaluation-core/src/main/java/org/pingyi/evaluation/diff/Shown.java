package org.pingyi.evaluation.diff;

import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.pingyi.evaluation.model.Text;
import org.pingyi.evaluation.rule.BeforeAndAfter;
import org.pingyi.evaluation.rule.BeforeAndAfter.Named;
import org.pingyi.evaluation.rule.Figure;
import org.pingyi.evaluation.rule.Origin;

/** What figures of two reports can describe, and what people read for it. */
final class Shown {

  /** The title of an object, a criterion or a group. */
  record Title(String id, Text title) {}

  private Shown() {}

  static Stream<Title> named(BeforeAndAfter cell) {
    return Stream.concat(
        Stream.of(title("objects", cell.object()), title("criteria", cell.criterion())),
        cell.group().stream().map(group -> title("raters", group)));
  }

  private static Title title(String kind, Named named) {
    return new Title(Origin.path(kind, named.id()), named.title());
  }

  /** Returns all that a figure of these cells can describe: any part of what a cell is of. */
  static Set<Figure.Of> all(List<BeforeAndAfter> cells) {
    Set<Figure.Of> all = new HashSet<>();
    all.add(Figure.Of.ALL);
    for (BeforeAndAfter cell : cells) {
      for (Optional<String> object : parts(Optional.of(cell.object()))) {
        for (Optional<String> criterion : parts(Optional.of(cell.criterion()))) {
          for (Optional<String> group : parts(cell.group())) {
            all.add(new Figure.Of(object, criterion, group));
          }
        }
      }
    }
    return all;
  }

  private static Set<Optional<String>> parts(Optional<Named> named) {
    return named.isPresent()
        ? Set.of(Optional.empty(), named.map(Named::id))
        : Set.of(Optional.empty());
  }

  static Optional<Text> title(Figure.Of of, Map<String, Text> titles) {
    List<Text> parts =
        Stream.of(
                of.object().map(id -> Origin.path("objects", id)),
                of.criterion().map(id -> Origin.path("criteria", id)),
                of.group().map(id -> Origin.path("raters", id)))
            .flatMap(Optional::stream)
            .flatMap(id -> Optional.ofNullable(titles.get(id)).stream())
            .toList();
    return parts.stream().reduce((a, b) -> Text.of(a.en() + ", " + b.en(), a.zh() + "，" + b.zh()));
  }
}
