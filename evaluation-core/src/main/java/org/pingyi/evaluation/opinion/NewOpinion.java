package org.pingyi.evaluation.opinion;

import static java.util.Objects.requireNonNull;

import org.pingyi.evaluation.stability.Stable;

/**
 * An opinion as it was given.
 *
 * <p>{@code toString} does not say what it says.
 *
 * @param object the id of the object that it is about
 * @param text what was said
 */
@Stable
public record NewOpinion(String object, String text) {

  /** Checks that nothing is missing; an {@link OpinionBook} checks the rest. */
  public NewOpinion {
    requireNonNull(object, "object");
    requireNonNull(text, "text");
  }

  @Override
  public String toString() {
    return "an opinion on object " + object;
  }
}
