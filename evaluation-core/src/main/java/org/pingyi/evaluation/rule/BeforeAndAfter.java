package org.pingyi.evaluation.rule;

import static java.util.Objects.requireNonNull;

import java.util.Optional;
import org.pingyi.evaluation.model.Text;
import org.pingyi.evaluation.stability.Experimental;
import org.pingyi.evaluation.tally.Cell;

/**
 * What raters said of a leaf criterion of an object, in two reports. Both are on scales with the
 * same answers, each worth the same.
 *
 * <p>Immutable and thread-safe.
 *
 * @param object the object
 * @param criterion the leaf criterion
 * @param group the rater group; all of those that a report has together where none is named
 * @param before the counts of the earlier report
 * @param after the counts of the later report
 * @param fellShort whether the earlier report says that the object has to put the criterion right
 */
@Experimental
public record BeforeAndAfter(
    Named object,
    Named criterion,
    Optional<Named> group,
    Cell before,
    Cell after,
    boolean fellShort) {

  /**
   * Something that reports name.
   *
   * @param id its id
   * @param title what people read, in the language of the report
   */
  public record Named(String id, Text title) {

    /** Checks that nothing is missing. */
    public Named {
      requireNonNull(id, "id");
      requireNonNull(title, "title");
    }
  }

  /** Checks that nothing is missing. */
  public BeforeAndAfter {
    requireNonNull(object, "object");
    requireNonNull(criterion, "criterion");
    requireNonNull(group, "group");
    requireNonNull(before, "before");
    requireNonNull(after, "after");
  }

  /**
   * Returns what a figure of these cells describes.
   *
   * @return the object, the criterion, and the group where there is one
   */
  public Figure.Of of() {
    Figure.Of leaf = Figure.Of.ALL.object(object.id()).criterion(criterion.id());
    return group.map(by -> leaf.group(by.id())).orElse(leaf);
  }

  /**
   * Returns a number of {@link #before} as that of the earlier report.
   *
   * @param number a count of the cell, or what an answer is worth
   * @return the same number, named after the earlier report
   */
  public Given before(Given number) {
    return in(Text.of("before", "前"), "before", number);
  }

  /**
   * Returns a number of {@link #after} as that of the later report.
   *
   * @param number a count of the cell, or what an answer is worth
   * @return the same number, named after the later report
   */
  public Given after(Given number) {
    return in(Text.of("after", "后"), "after", number);
  }

  private Given in(Text report, String side, Given number) {
    String leaf = Origin.path(side, object.id(), criterion.id());
    String cell = group.map(by -> leaf + "/" + Origin.path(by.id())).orElse(leaf);
    String path = number.origin().of().map(of -> cell + "/" + Origin.path(of)).orElse(cell);
    Text name = number.name();
    return new Given(
        Text.of(report.en() + ": " + name.en(), report.zh() + "：" + name.zh()),
        Origin.of(number.origin().kind(), path),
        number.result());
  }
}
