package org.pingyi.evaluation.count.checking;

import java.util.Arrays;
import java.util.List;
import org.pingyi.evaluation.tally.TallyLayout;

/** Which rater group each slot of a tally belongs to, both by number. Immutable. */
public final class SlotGroups {

  private final int[] groupOfSlot;

  /**
   * Creates the table.
   *
   * @param layout whose slots and groups
   */
  public SlotGroups(TallyLayout layout) {
    this.groupOfSlot = new int[layout.slots()];
    List<TallyLayout.Group> all = layout.groups();
    for (int i = 0; i < all.size(); i++) {
      int first = all.get(i).firstSlot();
      Arrays.fill(groupOfSlot, first, first + all.get(i).slots(), i);
    }
  }

  /**
   * Returns the rater group of a slot.
   *
   * @param slot the slot, from 0
   * @return the group, from 0
   */
  public int group(int slot) {
    return groupOfSlot[slot];
  }
}
