package org.pingyi.evaluation.rectification;

import org.pingyi.evaluation.model.Text;
import org.pingyi.evaluation.stability.Stable;

/** Where a rectification item stands in its life. The ids are stable. */
@Stable
public enum ItemState {
  /** Somebody reported it; nobody has looked for the causes yet, or not in this round. */
  REPORTED("reported", "reported", "已登记", false),
  /** The causes are known. */
  ANALYSED("analysed", "analysed", "已查明原因", false),
  /** There are measures, an owner and a due date. */
  PLANNED("planned", "planned", "已制定措施", false),
  /** The measures are being taken. */
  UNDER_WAY("under-way", "under way", "整改中", false),
  /** It was put off, with approval, to a later date. */
  DEFERRED("deferred", "deferred", "已延期", false),
  /** The owner says that it is put right, and shows evidence. */
  DONE("done", "done", "已整改", false),
  /** The people concerned were asked, and say that it is solved. */
  FOLLOWED_UP("followed-up", "followed up", "已回访", false),
  /** It is put right. */
  CLOSED("closed", "closed", "已销号", true),
  /** It goes on as part of another item. */
  MERGED("merged", "merged", "已并入", true),
  /** It goes on as several items. */
  SPLIT("split", "split", "已拆分", true),
  /** Nothing is done about it, for a reason. */
  REJECTED("rejected", "rejected", "不予整改", true);

  private final String id;
  private final Text title;
  private final boolean isFinal;

  ItemState(String id, String en, String zh, boolean isFinal) {
    this.id = id;
    this.title = Text.of(en, zh);
    this.isFinal = isFinal;
  }

  /**
   * Returns the id by which files and the command line name the state.
   *
   * @return the id
   */
  public String id() {
    return id;
  }

  /**
   * Returns what the state is called.
   *
   * @return the title
   */
  public Text title() {
    return title;
  }

  /**
   * Says whether nothing is left to be done.
   *
   * @return true for an item that is closed, merged, split or rejected
   */
  public boolean isFinal() {
    return isFinal;
  }
}
