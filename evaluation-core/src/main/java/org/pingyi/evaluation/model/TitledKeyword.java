package org.pingyi.evaluation.model;

import org.pingyi.evaluation.stability.Stable;

/**
 * A word of a fixed list that people are shown by a title in their own language.
 *
 * <p>Constants are immutable and thread-safe.
 */
@Stable
public interface TitledKeyword extends Keyword {

  /**
   * Returns what people call it.
   *
   * @return the title
   */
  Text title();
}
