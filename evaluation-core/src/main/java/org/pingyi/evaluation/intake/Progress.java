package org.pingyi.evaluation.intake;

import static java.util.Objects.requireNonNull;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSortedMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.pingyi.evaluation.receipt.TreeRoot;
import org.pingyi.evaluation.stability.Stable;
import org.pingyi.evaluation.text.CodePoints;

/**
 * How many papers came, and from where, without a word of what they say: as it was when the last
 * interval ended, so that nobody who looks at it twice learns whose paper came in between.
 *
 * @param root the tree then
 * @param waiting how many papers came since, of all groups together
 * @param groups by rater group and stratum, in scheme order
 * @param objects how many ballots there are on each object that has some
 * @param channels how many papers came by each channel that was named
 */
@Stable
public record Progress(
    TreeRoot root,
    long waiting,
    List<OfGroup> groups,
    Map<String, Long> objects,
    Map<String, Long> channels) {

  /**
   * How many papers came from a rater group, or a stratum of it.
   *
   * @param group the rater group
   * @param stratum the stratum, where the group has some
   * @param issued how many passes and papers were given out
   * @param papers how many papers count
   */
  public record OfGroup(String group, Optional<String> stratum, long issued, long papers) {

    /** Checks that all is there. */
    public OfGroup {
      requireNonNull(group, "group");
      requireNonNull(stratum, "stratum");
    }
  }

  /** Keeps copies of the lists. */
  public Progress {
    requireNonNull(root, "root");
    groups = ImmutableList.copyOf(groups);
    objects = ImmutableSortedMap.copyOf(objects, CodePoints.ORDER);
    channels = ImmutableSortedMap.copyOf(channels, CodePoints.ORDER);
  }
}
