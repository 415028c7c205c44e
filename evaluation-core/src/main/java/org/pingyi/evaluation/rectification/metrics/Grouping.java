package org.pingyi.evaluation.rectification.metrics;

import org.pingyi.evaluation.model.Text;
import org.pingyi.evaluation.model.TitledKeyword;
import org.pingyi.evaluation.stability.Stable;

/** By what items are grouped whose metrics are asked for. The ids are stable. */
@Stable
public enum Grouping implements TitledKeyword {
  /** All items together. */
  WHOLE("all items", "全部问题"),
  /** By who answers for them, the last one who was named. Owners are persons. */
  OWNER("owner", "责任人"),
  /** By the object in whose charge they are. */
  OBJECT("object", "评议对象"),
  /** By the criterion in which it fell short. */
  CRITERION("criterion", "评议内容"),
  /** By the month in which they were reported, such as {@code 2026-05}. */
  MONTH("month", "登记月份");

  private final Text title;

  Grouping(String en, String zh) {
    this.title = Text.of(en, zh);
  }

  @Override
  public Text title() {
    return title;
  }
}
