package org.pingyi.evaluation.tally;

import static java.util.Objects.requireNonNull;

import java.util.Collections;
import java.util.Comparator;
import java.util.SortedMap;
import java.util.TreeMap;
import org.pingyi.evaluation.model.Text;
import org.pingyi.evaluation.stability.Experimental;
import org.pingyi.evaluation.text.CodePoints;

/**
 * Papers of one rater group that count, and that a paper rule flagged for somebody to look at.
 *
 * <p>Of the reasons the first {@link #MAX_REASONS} are told, in the order of their code points; the
 * papers with any other are counted together. So the same papers give the same counts in any order
 * and in any parts, and a rule that has another reason for each paper does not fill the memory.
 *
 * <p>Immutable and thread-safe.
 *
 * @param rule the rule's id
 * @param group the rater group's number in the layout, from 0
 * @param reasons how many papers were flagged for each reason, by code points
 * @param others how many papers were flagged for reasons that are not told
 */
@Experimental
public record FlaggedPapers(String rule, int group, SortedMap<Text, Long> reasons, long others) {

  /** How many reasons of one rule are told for one rater group. */
  public static final int MAX_REASONS = 100;

  static final Comparator<FlaggedPapers> ORDER =
      Comparator.comparing(FlaggedPapers::rule, CodePoints.ORDER)
          .thenComparingInt(FlaggedPapers::group);

  /**
   * Keeps a copy of the reasons.
   *
   * @throws IllegalArgumentException if the group is below 0, a count is below 1, or there are
   *     other reasons though not as many are told as may be
   */
  public FlaggedPapers {
    requireNonNull(rule, "rule");
    SortedMap<Text, Long> ordered = new TreeMap<>(Text.ORDER);
    ordered.putAll(reasons);
    reasons = Collections.unmodifiableSortedMap(ordered);
    if (group < 0 || reasons.isEmpty() || reasons.size() > MAX_REASONS || others < 0) {
      throw new IllegalArgumentException("papers of a rater group with 1 to 100 reasons");
    }
    if (reasons.values().stream().anyMatch(count -> count < 1)) {
      throw new IllegalArgumentException("a reason that occurred was counted at least once");
    }
    if (others > 0 && reasons.size() < MAX_REASONS) {
      throw new IllegalArgumentException("a reason that can be told is told");
    }
  }

  /**
   * Returns how often the rule flagged a paper of the group.
   *
   * @return the papers of all reasons
   */
  public long papers() {
    return reasons.values().stream().reduce(others, Math::addExact);
  }
}
