package org.pingyi.evaluation.report;

import static java.util.Objects.requireNonNull;

import org.pingyi.evaluation.model.Text;
import org.pingyi.evaluation.stability.Stable;

/**
 * Which scheme a report was made by.
 *
 * @param id the scheme's id
 * @param version its version, at least 1
 * @param title what people read
 */
@Stable
public record SchemeVersion(String id, long version, Text title) {

  /**
   * Checks the scheme.
   *
   * @throws IllegalArgumentException if the version is below 1
   */
  public SchemeVersion {
    requireNonNull(id, "id");
    requireNonNull(title, "title");
    if (version < 1) {
      throw new IllegalArgumentException("versions are counted from 1");
    }
  }
}
