package org.pingyi.evaluation.rectification;

import com.google.common.collect.ImmutableList;
import java.util.List;
import java.util.Optional;
import org.pingyi.evaluation.stability.Stable;

/**
 * A page of items.
 *
 * @param items the items, in the order that was asked for
 * @param total how many items there are on all pages together
 * @param next after what the next page goes on, for {@link ItemQuery.Builder#after}; empty on the
 *     last page
 */
@Stable
public record ItemPage(List<RectificationItem> items, int total, Optional<String> next) {

  /** Keeps a copy of the list. */
  public ItemPage {
    items = ImmutableList.copyOf(items);
  }
}
