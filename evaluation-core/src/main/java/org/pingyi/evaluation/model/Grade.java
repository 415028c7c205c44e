package org.pingyi.evaluation.model;

import static java.util.Objects.requireNonNull;

import org.pingyi.evaluation.stability.Stable;

/**
 * What an object is in the end: 优秀, 合格, 不合格. The grades of a scheme are listed best first.
 *
 * @param id the id
 * @param title what people read
 */
@Stable
public record Grade(String id, Text title) {

  /**
   * Checks the grade.
   *
   * @throws IllegalArgumentException if the id is blank
   */
  public Grade {
    Ids.require(id);
    requireNonNull(title, "title");
  }
}
