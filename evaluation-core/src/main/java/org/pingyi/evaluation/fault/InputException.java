package org.pingyi.evaluation.fault;

import java.util.List;
import java.util.stream.Collectors;
import org.pingyi.evaluation.stability.Stable;

/**
 * An input that cannot be used, with everything that is wrong with it.
 *
 * <p>The message lists the faults in English, one a line, sorted by place; {@link #faults()} has
 * them in both languages.
 */
@Stable
public class InputException extends RuntimeException {

  private static final long serialVersionUID = 1L;

  private final transient List<Fault> faults;

  /**
   * Creates the exception.
   *
   * @param faults what is wrong, at least one fault
   * @throws IllegalArgumentException if there is none
   */
  public InputException(List<Fault> faults) {
    super(faults.stream().sorted().map(Fault::toString).collect(Collectors.joining("\n")));
    if (faults.isEmpty()) {
      throw new IllegalArgumentException("nothing is wrong");
    }
    this.faults = faults.stream().sorted().toList();
  }

  /**
   * Creates the exception for a single fault.
   *
   * @param fault what is wrong
   */
  public InputException(Fault fault) {
    this(List.of(fault));
  }

  /**
   * Returns everything that is wrong.
   *
   * @return the faults, sorted by place, at least one
   */
  public final List<Fault> faults() {
    return faults;
  }
}
