package org.pingyi.evaluation.opinion;

import static java.util.Objects.requireNonNull;

import org.pingyi.evaluation.stability.Stable;

/**
 * An opinion with what it says.
 *
 * <p>{@code toString} does not say what it says.
 *
 * @param opinion what is known of it
 * @param text what it says
 */
@Stable
public record OpinionText(Opinion opinion, String text) {

  /** Checks that nothing is missing. */
  public OpinionText {
    requireNonNull(opinion, "opinion");
    requireNonNull(text, "text");
  }

  @Override
  public String toString() {
    return "what opinion " + opinion.number() + " says";
  }
}
