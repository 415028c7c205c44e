package org.pingyi.evaluation.receipt;

import static java.util.Objects.requireNonNull;

import java.util.Optional;
import java.util.function.Function;
import org.pingyi.evaluation.model.Text;
import org.pingyi.evaluation.stability.Stable;

/**
 * What came of reading a code that somebody typed: what it stands for, or what is wrong with it.
 *
 * <p>Immutable and thread-safe.
 *
 * @param <T> what a code stands for
 */
@Stable
public sealed interface CodeReading<T> {

  /**
   * A code, read.
   *
   * @param code what it stands for
   * @param <T> what a code stands for
   */
  record Read<T>(T code) implements CodeReading<T> {

    /** Checks that nothing is missing. */
    public Read {
      requireNonNull(code, "code");
    }
  }

  /**
   * No code.
   *
   * @param slip what sort of slip it is
   * @param message what is wrong, for the one who typed it; it quotes nothing
   * @param <T> what a code stands for
   */
  record Slip<T>(TypingSlip slip, Text message) implements CodeReading<T> {

    /** Checks that nothing is missing. */
    public Slip {
      requireNonNull(slip, "slip");
      requireNonNull(message, "message");
    }
  }

  /**
   * Returns what the code stands for.
   *
   * @return the value; none where it was no code
   */
  default Optional<T> value() {
    return this instanceof Read<T> read ? Optional.of(read.code()) : Optional.empty();
  }

  /**
   * Returns the same reading of something that follows from the code.
   *
   * @param meaning what follows from it
   * @param <U> what that is
   * @return the reading
   */
  default <U> CodeReading<U> map(Function<? super T, ? extends U> meaning) {
    if (this instanceof Slip<T> slip) {
      return new Slip<>(slip.slip(), slip.message());
    }
    return new Read<>(meaning.apply(((Read<T>) this).code()));
  }
}
