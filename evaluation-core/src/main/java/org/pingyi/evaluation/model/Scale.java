package org.pingyi.evaluation.model;

import java.util.Optional;
import java.util.OptionalInt;
import org.pingyi.evaluation.stability.Stable;

/**
 * The possible answers to a criterion, numbered from 0 in the order in which they are shown.
 *
 * <p>Immutable and thread-safe.
 */
@Stable
public sealed interface Scale permits OptionScale, RangeScale {

  /**
   * Returns the id by which criteria name this scale.
   *
   * @return the id
   */
  String id();

  /**
   * Returns what people read.
   *
   * @return the title
   */
  Text title();

  /**
   * Returns how many different answers there are.
   *
   * @return the number of answers, at least 1
   */
  int size();

  /**
   * Returns the number of an answer.
   *
   * @param answer the answer as a ballot writes it, without white space around it
   * @return its number, from 0 to {@code size() - 1}; empty where the scale has no such answer
   */
  OptionalInt indexOf(String answer);

  /**
   * Returns how an answer is written in a report.
   *
   * @param index its number
   * @return the option's id, or the shortest form of a range's step
   */
  String answer(int index);

  /**
   * Returns what an answer is worth.
   *
   * @param index its number
   * @return its value; none where it is an answer but no rating
   */
  Optional<Fraction> value(int index);

  /**
   * Returns whether an answer says that the rater is content.
   *
   * @param index its number
   * @return its attitude
   */
  Attitude attitude(int index);

  /**
   * Returns the value of the least answer.
   *
   * @return the least value; none where no answer has one
   */
  Optional<Fraction> least();

  /**
   * Returns the value of the greatest answer.
   *
   * @return the greatest value; none where no answer has one
   */
  Optional<Fraction> greatest();
}
