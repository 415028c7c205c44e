package org.pingyi.evaluation.rules;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import org.pingyi.evaluation.model.Fraction;
import org.pingyi.evaluation.model.Text;
import org.pingyi.evaluation.rule.Given;
import org.pingyi.evaluation.rule.Operand;
import org.pingyi.evaluation.rule.Part;
import org.pingyi.evaluation.rule.Step;
import org.pingyi.evaluation.rule.Step.Operation;

/**
 * The scores of all objects on one criterion, for methods that compare objects, and the figures
 * that go into what is calculated for each of them.
 *
 * <p>Immutable and thread-safe.
 */
public final class Column {

  /** How many scores a figure is spelt out from; of more it is given, and the report has them. */
  private static final int MOST_SPELT_OUT = 12;

  /**
   * To how many digits after the point a figure without an end is kept while it is calculated with.
   */
  private static final Given DIGITS = Given.constant(Text.of("digits", "位数"), 50);

  /** To how many digits after the point a result is kept: see {@link Fraction#approximately}. */
  private static final Given SETTLED = Given.constant(Text.of("digits", "位数"), 20);

  private final String id;
  private final Text title;
  private final List<Given> scores;
  private final List<Fraction> ascending;

  private Column(Part first, List<Given> scores) {
    this.id = first.id();
    this.title = first.title();
    this.scores = List.copyOf(scores);
    this.ascending = scores.stream().map(Given::result).sorted().toList();
  }

  /**
   * Returns the scores of objects by criterion.
   *
   * @param objects for each object its criteria, the same for all in the same order
   * @return a column for each criterion, of the objects that have a score on it; none without
   *     objects
   */
  public static List<Column> of(List<List<Part>> objects) {
    List<Column> columns = new ArrayList<>();
    int criteria = objects.isEmpty() ? 0 : objects.get(0).size();
    for (int criterion = 0; criterion < criteria; criterion++) {
      List<Given> scores = new ArrayList<>();
      for (int object = 0; object < objects.size(); object++) {
        Part part = objects.get(object).get(criterion);
        String number = Integer.toString(object + 1);
        Text name =
            Text.of(
                part.title().en() + ", object " + number,
                part.title().zh() + "，第 " + number + " 个对象");
        part.score().ifPresent(score -> scores.add(Given.other(name, score)));
      }
      columns.add(new Column(objects.get(0).get(criterion), scores));
    }
    return columns;
  }

  /**
   * Returns the criterion.
   *
   * @return its id
   */
  public String id() {
    return id;
  }

  /**
   * Returns what people call the criterion.
   *
   * @return its title
   */
  public Text title() {
    return title;
  }

  /**
   * Returns the scores, each named by its object.
   *
   * @return the scores of those that have one, in the order of the objects
   */
  public List<Given> scores() {
    return scores;
  }

  /**
   * Says whether the criterion tells objects apart.
   *
   * @return true where at least two scores differ
   */
  public boolean differs() {
    return !ascending.isEmpty() && !ascending.get(0).equals(last());
  }

  private Fraction last() {
    return ascending.get(ascending.size() - 1);
  }

  /**
   * Counts the scores that are lower than one.
   *
   * @param score a score
   * @return how many objects have a lower one
   */
  public int lower(Fraction score) {
    return before(other -> other.compareTo(score) < 0);
  }

  /**
   * Counts the scores that are as high as one.
   *
   * @param score a score
   * @return how many objects have just that
   */
  public int equal(Fraction score) {
    return before(other -> other.compareTo(score) <= 0) - lower(score);
  }

  /** How many scores are before the first, in ascending order, of which something is not so. */
  private int before(Predicate<Fraction> isSo) {
    int from = 0;
    int to = ascending.size();
    while (from < to) {
      int middle = (from + to) >>> 1;
      if (isSo.test(ascending.get(middle))) {
        from = middle + 1;
      } else {
        to = middle;
      }
    }
    return from;
  }

  /**
   * Returns the lowest score.
   *
   * @return the score
   * @throws IllegalArgumentException if there is none
   */
  public Operand least() {
    return figure("lowest score", "最低得分", Operation.MINIMUM, scores);
  }

  /**
   * Returns the highest score.
   *
   * @return the score
   * @throws IllegalArgumentException if there is none
   */
  public Operand greatest() {
    return figure("highest score", "最高得分", Operation.MAXIMUM, scores);
  }

  /**
   * Returns a figure of this column, spelt out if it has few scores and else as a number.
   *
   * @param en what the figure is, in English
   * @param zh what it is, in Chinese
   * @param operation how it is calculated: a sum, a minimum or a maximum
   * @param operands from what, one for each score
   * @return the figure
   */
  public Operand figure(
      String en, String zh, Operation operation, List<? extends Operand> operands) {
    if (scores.size() <= MOST_SPELT_OUT) {
      return Step.of(of(en, zh), operation, operands);
    }
    Fraction result =
        operation == Operation.SUM
            ? sum(operands.stream().map(Operand::result).toList())
            : operation == Operation.MINIMUM ? ascending.get(0) : last();
    String number = Integer.toString(scores.size());
    return Given.other(
        Text.of(
            en + " of " + title.en() + " (" + number + " objects)",
            title.zh() + "的" + zh + "（" + number + " 个对象）"),
        result);
  }

  /**
   * Returns what a figure of this column is called.
   *
   * @param en what the figure is, in English
   * @param zh what it is, in Chinese
   * @return the name with that of the criterion
   */
  public Text of(String en, String zh) {
    return Text.of(en + " of " + title.en(), title.zh() + "的" + zh);
  }

  /**
   * Returns a number without the digits that nobody needs, so that what is built on it stays small.
   *
   * @param name what it is
   * @param number the number
   * @return the number, rounded to 50 digits after the point
   */
  public static Step kept(Text name, Operand number) {
    return Step.of(name, Operation.ROUNDED, List.of(number, DIGITS));
  }

  /**
   * Returns a result that has no exact decimal as it is published from: rounded to 20 digits after
   * the point, so that numbers which are equal come out equal.
   *
   * @param name what it is
   * @param number the number, to 50 digits after the point or about that
   * @return the number, rounded as {@link Fraction#approximately} rounds
   */
  public static Step settled(Text name, Operand number) {
    return Step.of(name, Operation.ROUNDED, List.of(number, SETTLED));
  }

  /** Adds in pairs, which many exact numbers need to be added in little time. */
  private static Fraction sum(List<Fraction> numbers) {
    if (numbers.size() <= 2) {
      return numbers.stream().reduce(Fraction.ZERO, Fraction::plus);
    }
    int half = numbers.size() / 2;
    return sum(numbers.subList(0, half)).plus(sum(numbers.subList(half, numbers.size())));
  }
}
