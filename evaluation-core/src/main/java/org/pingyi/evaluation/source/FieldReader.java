package org.pingyi.evaluation.source;

/** Reads a field: its value is the current one when it is called and when it returns. */
@FunctionalInterface
public interface FieldReader {

  /**
   * Reads a field.
   *
   * @param name its name
   * @return whether the field is known; one that is not is skipped
   */
  boolean read(String name);
}
