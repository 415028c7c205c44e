package org.pingyi.evaluation.rule;

import static java.util.Objects.requireNonNull;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.pingyi.evaluation.model.EvaluationObject;
import org.pingyi.evaluation.model.LeafCriterion;
import org.pingyi.evaluation.model.RaterGroup;
import org.pingyi.evaluation.model.Stratum;
import org.pingyi.evaluation.model.Text;
import org.pingyi.evaluation.rule.Origin.Kind;
import org.pingyi.evaluation.stability.Experimental;

/**
 * Where a cell stands among those of all objects, for rules that look at all of them: on which leaf
 * of which object, and by whom.
 *
 * <p>Immutable and thread-safe.
 *
 * @param object the object
 * @param leaf the leaf
 * @param group who rated; without it all groups
 * @param stratum which stratum of the group; without it all of the group
 */
@Experimental
public record CellPlace(
    EvaluationObject object,
    LeafCriterion leaf,
    Optional<RaterGroup> group,
    Optional<Stratum> stratum) {

  /**
   * Checks that nothing is missing.
   *
   * @throws IllegalArgumentException if there is a stratum without its group
   */
  public CellPlace {
    requireNonNull(object, "object");
    requireNonNull(leaf, "leaf");
    if (group.isEmpty() && stratum.isPresent()) {
      throw new IllegalArgumentException("a stratum without its group: " + stratum.get().id());
    }
  }

  /**
   * Returns the place of all groups together.
   *
   * @param object the object
   * @param leaf the leaf
   * @return the place
   */
  public static CellPlace of(EvaluationObject object, LeafCriterion leaf) {
    return new CellPlace(object, leaf, Optional.empty(), Optional.empty());
  }

  /**
   * Returns the place of one group there.
   *
   * @param by the group
   * @return the place
   */
  public CellPlace by(RaterGroup by) {
    return new CellPlace(object, leaf, Optional.of(by), Optional.empty());
  }

  /**
   * Returns the place of one stratum there.
   *
   * @param by the group
   * @param within the group's stratum
   * @return the place
   */
  public CellPlace by(RaterGroup by, Stratum within) {
    return new CellPlace(object, leaf, Optional.of(by), Optional.of(within));
  }

  /** Says of a number that it is the one here. */
  Given of(Given number) {
    Text on =
        title(
            leaf,
            Stream.concat(
                    group.map(RaterGroup::title).stream(), stratum.map(Stratum::title).stream())
                .toList());
    Text title = object.title();
    return put(
        number,
        Text.of(title.en() + ", " + on.en(), title.zh() + "，" + on.zh()),
        Stream.of(
                Stream.of(object.id(), leaf.id()),
                group.map(RaterGroup::id).stream(),
                stratum.map(Stratum::id).stream())
            .flatMap(ids -> ids)
            .toArray(String[]::new));
  }

  /** Returns what people call a leaf, and whose ratings of it are meant. */
  static Text title(LeafCriterion leaf, List<Text> by) {
    Text title = leaf.title();
    return by.isEmpty()
        ? title
        : Text.of(
            by.stream().map(Text::en).collect(Collectors.joining(", ", title.en() + " (", ")")),
            by.stream().map(Text::zh).collect(Collectors.joining("，", title.zh() + "（", "）")));
  }

  /** Says of a number where it stands; the answer that it counts stays the last of the ids. */
  static Given put(Given number, Text title, String... ids) {
    Text name = number.name();
    String place = Origin.path(ids);
    return new Given(
        Text.of(title.en() + ": " + name.en(), title.zh() + "：" + name.zh()),
        Origin.of(
            number.origin().kind(),
            number.origin().of().map(answer -> place + "/" + Origin.path(answer)).orElse(place)),
        number.result());
  }

  /** Says of a count of a cell that it is that of all objects together. */
  static Given ofCohort(Given number) {
    Text name = number.name();
    Kind kind = number.origin().kind();
    String of =
        switch (kind) {
          case COUNT -> Origin.path(kind.id(), number.origin().of().orElseThrow());
          case BALLOTS, ANSWERED, RATED, POSITIVE, NEGATIVE -> kind.id();
          default -> throw new IllegalStateException("no count of a cell: " + name);
        };
    return new Given(
        Text.of(name.en() + " of all objects", "全部评议对象的" + name.zh()),
        Origin.of(Kind.COHORT, of),
        number.result());
  }
}
