package org.pingyi.evaluation.evaluate;

import com.google.common.collect.ImmutableList;
import java.util.List;

/**
 * Objects that are ranked against each other.
 *
 * @param name the value of the attribute that they share, or the name of the only pool
 * @param objects those that have a score, in rank order, with their ranks
 */
record Pool(String name, List<Placing> objects) {

  Pool {
    objects = ImmutableList.copyOf(objects);
  }
}
