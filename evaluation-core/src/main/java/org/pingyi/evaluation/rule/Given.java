package org.pingyi.evaluation.rule;

import static java.util.Objects.requireNonNull;

import java.math.BigDecimal;
import java.util.List;
import org.pingyi.evaluation.model.EvaluationObject;
import org.pingyi.evaluation.model.Fraction;
import org.pingyi.evaluation.model.Grade;
import org.pingyi.evaluation.model.LeafCriterion;
import org.pingyi.evaluation.model.OptionScale;
import org.pingyi.evaluation.model.RaterGroup;
import org.pingyi.evaluation.model.Text;
import org.pingyi.evaluation.rule.Origin.Kind;
import org.pingyi.evaluation.stability.Experimental;
import org.pingyi.evaluation.stability.Stable;
import org.pingyi.evaluation.tally.Cell;
import org.pingyi.evaluation.tally.OptionCount;

/**
 * A number that a calculation starts from: a count, a weight, a value of the scheme. Those that a
 * report or a scheme holds are best made by the methods here, which say where they come from; where
 * all objects are looked at, {@link CellPlace} says of which a count is, and {@link GroupWeights}
 * has the weights.
 *
 * <p>Immutable and thread-safe.
 *
 * @param name what it is
 * @param origin where it comes from
 * @param result the number
 */
@Stable
public record Given(Text name, Origin origin, Fraction result) implements Operand {

  /** Checks that nothing is missing. */
  public Given {
    requireNonNull(name, "name");
    requireNonNull(origin, "origin");
    requireNonNull(result, "result");
  }

  /**
   * Returns a number that belongs to a method, such as the 100 of a percentage.
   *
   * @param name what it is
   * @param number the number
   * @return the number as an operand
   */
  public static Given constant(Text name, long number) {
    return new Given(name, Origin.of(Kind.CONSTANT), Fraction.of(number));
  }

  /**
   * Returns a number that neither the report nor the scheme holds.
   *
   * @param name what it is
   * @param number the number
   * @return the number as an operand
   */
  public static Given other(Text name, Fraction number) {
    return new Given(name, Origin.of(Kind.OTHER), number);
  }

  /**
   * Returns how often an answer was given in the cell that is scored.
   *
   * @param cell the cell
   * @param answer one of its counts
   * @return the count
   */
  public static Given count(Cell cell, OptionCount answer) {
    return new Given(
        title(cell, answer), Origin.of(Kind.COUNT, answer.answer()), Fraction.of(answer.count()));
  }

  /**
   * Returns what an answer of the cell that is scored is worth.
   *
   * @param cell the cell
   * @param answer one of its counts, with a value
   * @return the value
   * @throws java.util.NoSuchElementException if the answer has no value
   */
  public static Given value(Cell cell, OptionCount answer) {
    Text title = title(cell, answer);
    return new Given(
        Text.of("value of " + title.en(), title.zh() + "的分值"),
        Origin.of(Kind.VALUE, answer.answer()),
        answer.value().orElseThrow());
  }

  private static Text title(Cell cell, OptionCount answer) {
    return cell.scale() instanceof OptionScale scale
        ? scale.options().get(scale.indexOf(answer.answer()).orElseThrow()).title()
        : Text.of(answer.answer());
  }

  /**
   * Returns the ballots of the cell that is scored.
   *
   * @param cell the cell
   * @return its accepted ballots
   */
  public static Given ballots(Cell cell) {
    return counted(Text.of("ballots", "票数"), Kind.BALLOTS, cell.ballots());
  }

  /**
   * Returns the answers of the cell that is scored.
   *
   * @param cell the cell
   * @return its answers, those without a value too
   */
  public static Given answered(Cell cell) {
    return counted(Text.of("answers", "作答数"), Kind.ANSWERED, cell.answered());
  }

  /**
   * Returns the ratings of the cell that is scored.
   *
   * @param cell the cell
   * @return its answers that have a value
   */
  public static Given rated(Cell cell) {
    return counted(Text.of("ratings", "有效评分数"), Kind.RATED, cell.rated());
  }

  /**
   * Returns the positive ratings of the cell that is scored.
   *
   * @param cell the cell
   * @return its positive ratings
   */
  public static Given positive(Cell cell) {
    return counted(Text.of("positive ratings", "满意评分数"), Kind.POSITIVE, cell.positive());
  }

  /**
   * Returns the negative ratings of the cell that is scored.
   *
   * @param cell the cell
   * @return its negative ratings
   */
  public static Given negative(Cell cell) {
    return counted(Text.of("negative ratings", "不满意评分数"), Kind.NEGATIVE, cell.negative());
  }

  private static Given counted(Text name, Kind kind, long number) {
    return new Given(name, Origin.of(kind), Fraction.of(number));
  }

  /**
   * Returns this number as that of one leaf, over all groups: for rules that look at whole objects.
   *
   * @param leaf the leaf
   * @return the same number, of the leaf, and of the answer where it is a count
   */
  public Given in(LeafCriterion leaf) {
    return CellPlace.put(this, CellPlace.title(leaf, List.of()), leaf.id());
  }

  /**
   * Returns this number as that of one leaf and one group: for rules that look at whole objects.
   *
   * @param leaf the leaf
   * @param group the rater group
   * @return the same number, of the leaf and the group, and of the answer where it is a count
   */
  public Given in(LeafCriterion leaf, RaterGroup group) {
    return CellPlace.put(
        this, CellPlace.title(leaf, List.of(group.title())), leaf.id(), group.id());
  }

  /**
   * Returns this number as that of one leaf of one object, over all groups: for rules that look at
   * all objects.
   *
   * @param object the object
   * @param leaf the leaf
   * @return the same number, of the object and the leaf, and of the answer where it is a count
   */
  @Experimental
  public Given in(EvaluationObject object, LeafCriterion leaf) {
    return in(CellPlace.of(object, leaf));
  }

  /**
   * Returns this number as that of one place among all objects: for rules that look at all objects.
   *
   * @param place where the cell stands that it was counted in
   * @return the same number, of the place, and of the answer where it is a count
   */
  @Experimental
  public Given in(CellPlace place) {
    return place.of(this);
  }

  /**
   * Returns this count of a cell as that of all objects together: for rules that look at the cohort
   * of a cell.
   *
   * @return the same number, of the cohort
   * @throws IllegalStateException if it is no count of a cell
   */
  @Experimental
  public Given ofCohort() {
    return CellPlace.ofCohort(this);
  }

  /**
   * Returns the weight of a part that is combined.
   *
   * @param part the part
   * @return its weight
   */
  public static Given weight(Part part) {
    return GroupWeights.weight(part.title(), part.id(), part.weight());
  }

  /**
   * Returns the score of a part that is combined.
   *
   * @param part the part
   * @return its exact score; 0 where it has none and counts as 0
   */
  public static Given score(Part part) {
    Text title = part.title();
    Text name =
        part.score().isPresent()
            ? Text.of("score of " + title.en(), title.zh() + "的得分")
            : Text.of(
                "score of " + title.en() + ", which has none: counts as 0",
                title.zh() + "的得分（没有得分，按 0 计）");
    return new Given(name, Origin.of(Kind.SCORE, part.id()), part.score().orElse(Fraction.ZERO));
  }

  /**
   * Returns the exact score that a score rule finds.
   *
   * @param standing the object
   * @return its exact score, as earlier rules left it
   */
  public static Given scoreBefore(Standing standing) {
    return new Given(Text.of("score so far", "此前得分"), Origin.of(Kind.SCORE), standing.exactScore());
  }

  /**
   * Returns the published score of an object.
   *
   * @param standing the object
   * @return its rounded score
   */
  public static Given published(Standing standing) {
    return new Given(
        Text.of("published score", "公布得分"),
        Origin.of(Kind.PUBLISHED, "score"),
        Fraction.of(standing.score()));
  }

  /**
   * Returns the published score of a leaf.
   *
   * @param leaf the leaf
   * @param score its rounded score
   * @return the score
   */
  public static Given published(LeafCriterion leaf, BigDecimal score) {
    Text title = leaf.title();
    return new Given(
        Text.of("published score of " + title.en(), title.zh() + "的公布得分"),
        Origin.of(Kind.PUBLISHED, Origin.path("criteria", leaf.id())),
        Fraction.of(score));
  }

  /**
   * Returns the published score of one of all objects.
   *
   * @param object the object
   * @return its rounded score
   * @throws java.util.NoSuchElementException if it has none
   */
  @Experimental
  public static Given published(EvaluatedObject object) {
    Text title = object.object().title();
    return new Given(
        Text.of("published score of " + title.en(), title.zh() + "的公布得分"),
        Origin.of(Kind.RANKED_BY, Origin.path(object.object().id(), "score")),
        Fraction.of(object.score().orElseThrow()));
  }

  /**
   * Returns the rank of an object.
   *
   * @param standing the object, whose rank is known
   * @return its rank
   * @throws java.util.NoSuchElementException if its rank is not known
   */
  public static Given rank(Standing standing) {
    return new Given(
        Text.of("rank", "名次"),
        Origin.of(Kind.PUBLISHED, "rank"),
        Fraction.of(standing.rank().orElseThrow()));
  }

  /**
   * Returns a parameter of the rule that is asked.
   *
   * @param key its key in a scheme, those of nested records with a dot between, such as {@code
   *     when.satisfaction-below}
   * @param name what it is
   * @param value the number or share
   * @return the parameter
   */
  public static Given parameter(String key, Text name, Fraction value) {
    return new Given(name, Origin.of(Kind.PARAMETER, key), value);
  }

  /**
   * Returns what the scheme says of a grade.
   *
   * @param grade the grade
   * @param key the key in a scheme, such as {@code at-least}
   * @param what what people call that, such as “least score”
   * @param value the number or share
   * @return the number
   */
  public static Given band(Grade grade, String key, Text what, Fraction value) {
    return new Given(
        Text.of(what.en() + " of " + grade.title().en(), grade.title().zh() + "的" + what.zh()),
        Origin.of(Kind.BAND, Origin.path(grade.id(), key)),
        value);
  }

  /**
   * Returns how many objects are ranked against each other.
   *
   * @param number how many objects of the pool have a score
   * @return the number
   */
  public static Given pool(long number) {
    return counted(Text.of("objects with a score", "有得分的评议对象数"), Kind.POOL, number);
  }

  /**
   * Returns how many objects of the pool hold a grade that is limited.
   *
   * @param grade the grade
   * @param number how many hold it when its turn comes
   * @return the number
   */
  public static Given holding(Grade grade, long number) {
    return new Given(
        Text.of("objects that are " + grade.title().en(), "定为" + grade.title().zh() + "的对象数"),
        Origin.of(Kind.HOLDING, grade.id()),
        Fraction.of(number));
  }

  /**
   * Returns from which rank on a limit takes a grade away.
   *
   * @param grade the grade
   * @param rank the rank of the first object over the limit
   * @return the rank
   */
  public static Given overLimit(Grade grade, long rank) {
    return new Given(
        Text.of("rank of the first over the limit", "首个超出限额者的名次"),
        Origin.of(Kind.OVER_LIMIT, grade.id()),
        Fraction.of(rank));
  }
}
