package org.pingyi.evaluation.rectification;

import org.pingyi.evaluation.model.Text;
import org.pingyi.evaluation.model.TitledKeyword;
import org.pingyi.evaluation.stability.Stable;

/** Where a rectification item stands in its life. The ids are stable. */
@Stable
public enum ItemState implements TitledKeyword {
  /** Somebody reported it; nobody has looked for the causes yet, or not in this round. */
  REPORTED("reported", "已登记", false),
  /** The causes are known. */
  ANALYSED("analysed", "已查明原因", false),
  /** There are measures, an owner and a due date. */
  PLANNED("planned", "已制定措施", false),
  /** The measures are being taken. */
  UNDER_WAY("under way", "整改中", false),
  /** It was put off, with approval, to a later date. */
  DEFERRED("deferred", "已延期", false),
  /** The owner says that it is put right, and shows evidence. */
  DONE("done", "已整改", false),
  /** The people concerned were asked, and say that it is solved. */
  FOLLOWED_UP("followed up", "已回访", false),
  /** It is put right. */
  CLOSED("closed", "已销号", true),
  /** It goes on as part of another item. */
  MERGED("merged", "已并入", true),
  /** It goes on as several items. */
  SPLIT("split", "已拆分", true),
  /** Nothing is done about it, for a reason. */
  REJECTED("rejected", "不予整改", true);

  private final Text title;
  private final boolean isFinal;

  ItemState(String en, String zh, boolean isFinal) {
    this.title = Text.of(en, zh);
    this.isFinal = isFinal;
  }

  @Override
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
