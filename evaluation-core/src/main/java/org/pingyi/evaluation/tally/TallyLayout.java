package org.pingyi.evaluation.tally;

import static java.util.Objects.requireNonNull;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.pingyi.evaluation.model.LeafCriterion;
import org.pingyi.evaluation.model.RaterGroup;
import org.pingyi.evaluation.model.Scale;
import org.pingyi.evaluation.model.Stratum;
import org.pingyi.evaluation.stability.Experimental;
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
      groups[i] = new Group(group.id(), strata(group), slot);
      slot += groups[i].slots();
    }
    List<Column> columns = new ArrayList<>(criteria.size());
    for (LeafCriterion leaf : criteria) {
      columns.add(new Column(leaf.id(), leaf.scale()));
    }
    return new TallyLayout(columns, List.of(groups));
  }

  private static List<String> strata(RaterGroup group) {
    List<String> ids = new ArrayList<>(group.strata().size());
    for (Stratum stratum : group.strata()) {
      ids.add(stratum.id());
    }
    return ids;
  }

  /**
   * Says whether this is the layout for criteria and groups.
   *
   * @param leaves the leaf criteria, in scheme order
   * @param raters the rater groups, in scheme order
   * @return whether {@link #of} would return an equal layout
   */
  @Experimental
  public boolean isOf(List<LeafCriterion> leaves, List<RaterGroup> raters) {
    if (leaves.size() != criteria.size() || raters.size() != groups.size()) {
      return false;
    }
    for (int i = 0; i < criteria.size(); i++) {
      if (!criteria.get(i).id().equals(leaves.get(i).id())
          || !Objects.equals(criteria.get(i).scale(), leaves.get(i).scale())) {
        return false;
      }
    }
    for (int i = 0; i < groups.size(); i++) {
      if (!groups.get(i).id().equals(raters.get(i).id())
          || !groups.get(i).strata().equals(strata(raters.get(i)))) {
        return false;
      }
    }
    return true;
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
