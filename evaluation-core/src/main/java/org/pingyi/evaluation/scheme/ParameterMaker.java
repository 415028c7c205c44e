package org.pingyi.evaluation.scheme;

import static java.util.Objects.requireNonNull;

import com.google.common.base.Supplier;
import com.google.common.base.Suppliers;
import java.lang.reflect.Type;
import java.util.Optional;

/** Makes parameters of their parts: plain ones itself, and others with Jackson. */
final class ParameterMaker {

  /** Why parameters cannot be made. */
  static final class RefusedException extends Exception {
    private static final long serialVersionUID = 1L;

    RefusedException(Throwable refused) {
      super(refused);
    }
  }

  /** Not a method reference, with which Jackson's classes would be loaded whether needed or not. */
  private final Supplier<JacksonParameters> jackson =
      Suppliers.memoize(() -> new JacksonParameters());

  /**
   * Makes a value of a type.
   *
   * @return the value; none where Jackson makes {@code null} of it
   * @throws RefusedException if it cannot be made
   */
  Optional<Object> make(Type type, Part part) throws RefusedException {
    Optional<Object> plain = PlainRecords.make(type, part);
    return plain.isPresent() ? plain : requireNonNull(jackson.get(), "jackson").make(type, part);
  }
}
