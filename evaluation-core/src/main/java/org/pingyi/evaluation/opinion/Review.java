package org.pingyi.evaluation.opinion;

import static java.util.Objects.requireNonNull;

import org.pingyi.evaluation.stability.Stable;

/**
 * What a reviewer decides of an opinion. {@code toString} does not say what anybody said.
 *
 * <p>Immutable and thread-safe.
 */
@Stable
public sealed interface Review {

  /** Others may read it as the redaction left it. */
  record Approve() implements Review {}

  /**
   * Others may read it in other words: what the redaction overlooked is taken out, or what it took
   * out without need is put back.
   *
   * @param text what others read
   */
  record Edit(String text) implements Review {

    /** Checks that there is a text; an {@link OpinionBook} checks the rest. */
    public Edit {
      requireNonNull(text, "text");
    }

    @Override
    public String toString() {
      return "edited";
    }
  }

  /**
   * Nobody else may read it, since it insults, says who said it, or is no opinion.
   *
   * @param reason why; it is kept with the opinion and erased with it
   */
  record Withhold(String reason) implements Review {

    /** Checks that there is a text; an {@link OpinionBook} checks the rest. */
    public Withhold {
      requireNonNull(reason, "reason");
    }

    @Override
    public String toString() {
      return "withheld";
    }
  }
}
