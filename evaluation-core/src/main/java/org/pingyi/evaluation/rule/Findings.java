package org.pingyi.evaluation.rule;

import static java.util.Objects.requireNonNull;

import java.util.List;
import org.pingyi.evaluation.model.Text;
import org.pingyi.evaluation.stability.Stable;

/**
 * What a rectification trigger answers on an object: what it {@link Found found}, perhaps nothing,
 * or {@link NotApplicable} where there is not enough to say. A rule that cannot do its work throws;
 * that is never taken for either.
 *
 * <p>Immutable and thread-safe.
 */
@Stable
public sealed interface Findings {

  /**
   * What has to be put right.
   *
   * @param findings the findings; none where all is well
   */
  record Found(List<Finding> findings) implements Findings {

    /** Copies the list. */
    public Found {
      findings = Contents.copyOf(findings, Finding.class);
    }
  }

  /**
   * Nobody can say whether anything has to be put right.
   *
   * @param reason why
   */
  record NotApplicable(Text reason) implements Findings {

    /** Checks that there is a reason. */
    public NotApplicable {
      requireNonNull(reason, "reason");
    }
  }

  /**
   * Returns what was found.
   *
   * @param findings the findings; none where all is well
   * @return the findings
   */
  static Findings of(List<Finding> findings) {
    return new Found(findings);
  }

  /**
   * Returns that nobody can say.
   *
   * @param reason why
   * @return no answer
   */
  static Findings notApplicable(Text reason) {
    return new NotApplicable(reason);
  }
}
