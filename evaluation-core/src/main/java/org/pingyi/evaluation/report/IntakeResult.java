package org.pingyi.evaluation.report;

import static java.util.Objects.requireNonNull;

import java.util.regex.Pattern;
import org.pingyi.evaluation.stability.Experimental;
import org.pingyi.evaluation.tally.PaperCounts;
import org.pingyi.evaluation.tally.Reconciliation;

/**
 * What a ballot box was closed with (收票结果).
 *
 * <p>Immutable and thread-safe.
 *
 * @param papers the leaves of the box's tree: the papers that count, and those that were superseded
 * @param root the root of that tree, as 64 hexadecimal digits in lower case
 * @param reconciliation what became of all passes and papers
 */
@Experimental
public record IntakeResult(long papers, String root, Reconciliation reconciliation) {

  private static final Pattern ROOT = Pattern.compile("[0-9a-f]{64}");

  /**
   * Checks that the tree has the papers that were taken.
   *
   * @throws IllegalArgumentException if the root is no SHA-256, or the leaves are not the papers
   *     that count and those that were superseded
   */
  public IntakeResult {
    requireNonNull(reconciliation, "reconciliation");
    if (!ROOT.matcher(root).matches()) {
      throw new IllegalArgumentException("a root has 64 hexadecimal digits");
    }
    PaperCounts all = reconciliation.allPapers();
    if (papers != Math.addExact(all.counted(), all.superseded())) {
      throw new IllegalArgumentException(
          "the leaves are the papers that count and those that were superseded");
    }
  }
}
