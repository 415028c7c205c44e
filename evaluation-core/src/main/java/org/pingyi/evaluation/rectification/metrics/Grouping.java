package org.pingyi.evaluation.rectification.metrics;

import org.pingyi.evaluation.model.Text;
import org.pingyi.evaluation.stability.Stable;

/** By what items are grouped whose metrics are asked for. The ids are stable. */
@Stable
public enum Grouping {
  /** All items together. */
  WHOLE("whole", "all items", "全部问题"),
  /** By who answers for them, the last one who was named. Owners are persons. */
  OWNER("owner", "owner", "责任人"),
  /** By the object in whose charge they are. */
  OBJECT("object", "object", "评议对象"),
  /** By the criterion in which it fell short. */
  CRITERION("criterion", "criterion", "评议内容"),
  /** By the month in which they were reported, such as {@code 2026-05}. */
  MONTH("month", "month", "登记月份");

  private final String id;
  private final Text title;

  Grouping(String id, String en, String zh) {
    this.id = id;
    this.title = Text.of(en, zh);
  }

  /**
   * Returns the id by which files and the command line name the grouping.
   *
   * @return the id
   */
  public String id() {
    return id;
  }

  /**
   * Returns what a group is one of.
   *
   * @return the title
   */
  public Text title() {
    return title;
  }
}
