package org.pingyi.evaluation.opinion;

import com.google.common.collect.ImmutableList;
import java.util.List;
import org.pingyi.evaluation.stability.Stable;

/**
 * What came of it when the redaction went over opinions.
 *
 * @param redacted of how many it made a text for the reviewer
 * @param failed the numbers of those of which it made none, since it threw something or gave
 *     nothing: they are as they were, and can be tried again or withheld
 */
@Stable
public record RedactionRun(int redacted, List<Long> failed) {

  /** Keeps a copy of the list. */
  public RedactionRun {
    failed = ImmutableList.copyOf(failed);
  }
}
