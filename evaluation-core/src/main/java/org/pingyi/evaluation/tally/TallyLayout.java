package org.pingyi.evaluation.tally;

import static java.util.Objects.requireNonNull;

import java.util.List;
import org.pingyi.evaluation.model.LeafCriterion;
import org.pingyi.evaluation.model.RaterGroup;
import org.pingyi.evaluation.model.Scale;
import org.pingyi.evaluation.model.Stratum;
import org.pingyi.evaluation.stability.Stable;

/**
 * What a tally counts: the rated criteria with their scales, and the rater groups with their
 * strata, both in scheme order. Tallies can be added where their layouts are equal.
 *
 * <p>A group without strata has one slot, a group with strata has one for each; slots are numbered
 * from 0 over all groups.
 *
 * @param criteria the leaf criteria that ballots rate
 * @param groups the rater groups
 */
@Stable
public record TallyLayout(List<Column> criteria, List<Group> groups) {

  /**
   * A criterion as the tally sees it.
   *
   * @param id the criterion's id
   * @param scale the answers that can be given
   */
  public record Column(String id, Scale scale) {

    /** Checks that nothing is missing. */
    public Column {
      requireNonNull(id, "id");
      requireNonNull(scale, "scale");
    }
  }

  /**
   * A rater group as the tally sees it.
   *
   * @param id the group's id
   * @param strata the ids of its strata; none where it is counted whole
   * @param firstSlot the slot of the group or of its first stratum, from 0
   */
  public record Group(String id, List<String> strata, int firstSlot) {

    /** Copies the list. */
    public Group {
      requireNonNull(id, "id");
      strata = List.copyOf(strata);
    }

    /**
     * Returns how many slots the group has.
     *
     * @return one, or one for each stratum
     */
    public int slots() {
      return Math.max(1, strata.size());
    }
  }

  /**
   * Copies the lists, and checks the slots.
   *
   * @throws IllegalArgumentException if the groups' slots do not follow each other from 0
   */
  public TallyLayout {
    criteria = List.copyOf(criteria);
    groups = List.copyOf(groups);
    int slot = 0;
    for (Group group : groups) {
      if (group.firstSlot() != slot) {
        throw new IllegalArgumentException("slots are numbered from 0 over all groups");
      }
      slot += group.slots();
    }
  }

  /**
   * Returns the layout for criteria and groups.
   *
   * @param criteria the leaf criteria, in scheme order
   * @param raters the rater groups, in scheme order
   * @return the layout
   */
  public static TallyLayout of(List<LeafCriterion> criteria, List<RaterGroup> raters) {
    Group[] groups = new Group[raters.size()];
    int slot = 0;
    for (int i = 0; i < groups.length; i++) {
      RaterGroup group = raters.get(i);
      groups[i] = new Group(group.id(), group.strata().stream().map(Stratum::id).toList(), slot);
      slot += groups[i].slots();
    }
    return new TallyLayout(
        criteria.stream().map(leaf -> new Column(leaf.id(), leaf.scale())).toList(),
        List.of(groups));
  }

  /**
   * Returns how many slots all groups have together.
   *
   * @return the number of slots
   */
  public int slots() {
    int slots = 0;
    for (Group group : groups) {
      slots += group.slots();
    }
    return slots;
  }
}
