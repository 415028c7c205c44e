package org.pingyi.evaluation.count.settling;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.pingyi.evaluation.count.checking.Refusal;
import org.pingyi.evaluation.model.Text;

/**
 * What the paper rules say of a paper.
 *
 * @param refusal why it is void; null where it stands
 * @param flags why somebody should look at it; none where it is void
 */
public record Judged(@Nullable Refusal refusal, List<Flag> flags) {

  /** The paper stands, and nobody needs to look at it. */
  static final Judged STANDS = new Judged(null, List.of());

  /**
   * A paper rule, and what it says.
   *
   * @param rule the id of the rule
   * @param reason what it says
   */
  public record Flag(String rule, Text reason) {}
}
