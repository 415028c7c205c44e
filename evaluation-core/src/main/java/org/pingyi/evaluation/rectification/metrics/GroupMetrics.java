package org.pingyi.evaluation.rectification.metrics;

import static java.util.Objects.requireNonNull;

import com.google.common.collect.ImmutableList;
import java.util.List;
import java.util.Optional;
import org.pingyi.evaluation.model.Text;
import org.pingyi.evaluation.stability.Stable;

/**
 * The metrics of a group of items.
 *
 * <p>Immutable and thread-safe. {@code toString} names nobody.
 *
 * @param by by what the group is one
 * @param id which of the groups: an owner, the id of an object or a criterion, a month; empty for
 *     all items, for those without one, and where the owner's name was erased
 * @param isErased whether it is the group of the owners whose names were erased
 * @param counts how many items it is of
 * @param figures the metrics, each kind once, in the order of the kinds
 */
@Stable
public record GroupMetrics(
    Grouping by, Optional<String> id, boolean isErased, Counts counts, List<LedgerFigure> figures) {

  /**
   * How many items there are.
   *
   * @param items those of the group, but for those that go on in others
   * @param closed how many of them are closed
   * @param rejected how many of them are rejected
   * @param merged how many more go on as part of another item, and are left out but for the rounds
   *     that they had put right
   * @param split how many more go on as several items, and are left out likewise
   */
  public record Counts(long items, long closed, long rejected, long merged, long split) {}

  /** Keeps a copy of the list. */
  public GroupMetrics {
    requireNonNull(by, "by");
    requireNonNull(id, "id");
    requireNonNull(counts, "counts");
    figures = ImmutableList.copyOf(figures);
  }

  static GroupMetrics of(GroupKey key, GroupCount count) {
    return new GroupMetrics(
        key.by(),
        key.id(),
        key.isErased(),
        new Counts(count.items, count.closed, count.rejected, count.merged, count.split),
        GroupFigures.of(count));
  }

  /**
   * Returns what people read.
   *
   * @return such as {@code object 1001} or {@code no owner}
   */
  public Text title() {
    if (by == Grouping.WHOLE) {
      return by.title();
    }
    String en = by.title().en();
    String zh = by.title().zh();
    if (isErased) {
      return Text.of(en + " (erased)", zh + "（已删除）");
    }
    return id.map(one -> Text.of(en + " " + one, zh + " " + one))
        .orElseGet(() -> Text.of("no " + en, "无" + zh));
  }

  /**
   * Returns one of the metrics.
   *
   * @param kind which
   * @return the figure, perhaps without a value
   */
  public LedgerFigure figure(LedgerFigure.Kind kind) {
    return figures.stream().filter(figure -> figure.kind() == kind).findFirst().orElseThrow();
  }

  @Override
  public String toString() {
    return "metrics of " + counts.items() + " items by " + by.id();
  }
}
