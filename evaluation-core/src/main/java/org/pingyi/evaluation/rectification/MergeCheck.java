package org.pingyi.evaluation.rectification;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.LongFunction;

/** What items that are merged or split have to be besides. */
final class MergeCheck {

  private MergeCheck() {}

  static void check(
      List<ItemVersion> items, ItemVersion into, LongFunction<RectificationItem> required) {
    Set<Long> numbers = new HashSet<>(Set.of(into.number()));
    String object = required.apply(into.number()).object();
    for (ItemVersion item : items) {
      if (!numbers.add(item.number())) {
        throw LedgerException.of(
            LedgerException.Problem.INCOMPLETE_STEP,
            "item "
                + item.number()
                + " is named twice: an item is merged once, and not into itself",
            "问题 " + item.number() + " 重复：一个问题只能并入一次，且不能并入自身");
      }
      if (!required.apply(item.number()).object().equals(object)) {
        throw LedgerException.of(
            LedgerException.Problem.INCOMPLETE_STEP,
            "item "
                + item.number()
                + " is of another object than item "
                + into.number()
                + ": items of one object are merged",
            "问题 " + item.number() + " 与问题 " + into.number() + " 的评议对象不同：只能合并同一对象的问题");
      }
    }
    if (items.isEmpty()) {
      throw LedgerException.of(
          LedgerException.Problem.INCOMPLETE_STEP,
          "nothing is named that is to be merged: name at least one item",
          "没有指明要并入的问题：请至少指明一个");
    }
  }

  static void parts(List<NewItem> parts) {
    if (parts.size() < 2) {
      throw LedgerException.of(
          LedgerException.Problem.INCOMPLETE_STEP,
          "an item is split into at least two parts",
          "拆分应至少分为两个部分");
    }
  }
}
