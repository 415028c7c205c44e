package org.pingyi.evaluation.plugin;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Reads what others have thrown. Its methods may be theirs, and throw as well, for which nothing
 * that is done about the first error must be left undone.
 */
final class Foreign {

  /** A chain of causes that goes on for longer is cut. */
  private static final int MAX_CAUSES = 100;

  private Foreign() {}

  /**
   * Returns the message, or {@code null} in words where there is none; none if it cannot be had.
   */
  static Optional<String> message(Throwable thrown) {
    try {
      return Optional.of(String.valueOf(thrown.getMessage()));
    } catch (OutOfMemoryError ours) {
      throw ours;
    } catch (Throwable unsaid) {
      return Optional.empty();
    }
  }

  /** Returns a name with the message, if that can be had. */
  static String named(String name, Throwable thrown) {
    return message(thrown).map(message -> name + ": " + message).orElse(name);
  }

  /**
   * Returns what was thrown, where logs can write it down; else what names its class, so that who
   * writes it down loses nothing else by it.
   */
  static Throwable tellable(Throwable thrown) {
    try {
      StringBuilder told = new StringBuilder();
      for (Throwable each : causes(thrown)) {
        told.append(each).append(each.getMessage()).append(each.getCause());
        told.append(each.getStackTrace().length);
      }
      return thrown;
    } catch (OutOfMemoryError ours) {
      throw ours;
    } catch (Throwable unsaid) {
      return new IllegalStateException(thrown.getClass().getName() + ", which tells nothing");
    }
  }

  /** Returns what was thrown, its cause, and so on to the last that can be had. */
  static List<Throwable> causes(Throwable thrown) {
    List<Throwable> chain = new ArrayList<>();
    Throwable next = thrown;
    while (next != null && chain.size() < MAX_CAUSES) {
      chain.add(next);
      next = cause(next);
    }
    return chain;
  }

  private static @Nullable Throwable cause(Throwable thrown) {
    try {
      return thrown.getCause();
    } catch (OutOfMemoryError ours) {
      throw ours;
    } catch (Throwable unsaid) {
      return null;
    }
  }
}
