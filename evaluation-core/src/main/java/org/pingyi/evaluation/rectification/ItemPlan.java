package org.pingyi.evaluation.rectification;

import com.google.common.collect.ImmutableList;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.pingyi.evaluation.stability.Stable;

/**
 * What is being done about an item.
 *
 * @param measures the measures; none where they were erased
 * @param owner who answers for it; empty where the name was erased
 * @param due the last day on which it is in time
 */
@Stable
public record ItemPlan(List<String> measures, Optional<String> owner, LocalDate due) {

  /** Keeps a copy of the list. */
  public ItemPlan {
    measures = ImmutableList.copyOf(measures);
  }

  @Override
  public String toString() {
    return "a plan due on " + due;
  }
}
