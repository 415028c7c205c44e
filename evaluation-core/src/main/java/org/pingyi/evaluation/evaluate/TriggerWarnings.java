package org.pingyi.evaluation.evaluate;

import com.google.common.collect.ArrayListMultimap;
import com.google.common.collect.ListMultimap;
import java.util.List;
import java.util.stream.IntStream;
import org.pingyi.evaluation.evaluate.Triggers.Answered;
import org.pingyi.evaluation.evaluate.Triggers.Silent;
import org.pingyi.evaluation.model.Text;
import org.pingyi.evaluation.plugin.FoundPlugin;
import org.pingyi.evaluation.scheme.SchemeDefinition;

/**
 * Says which triggers could not say whether anything has to be put right. Without a word of it in
 * the report, that would look like finding nothing.
 */
final class TriggerWarnings {

  private TriggerWarnings() {}

  /** Returns a warning for each such trigger, in the order of the scheme. */
  static List<Text> of(SchemeDefinition scheme, Answered answered) {
    if (answered.silent().isEmpty()) {
      return List.of();
    }
    ListMultimap<Integer, Text> reasons = ArrayListMultimap.create();
    for (List<Silent> ofObject : answered.silent().values()) {
      ofObject.forEach(each -> reasons.put(each.trigger(), each.reason()));
    }
    return IntStream.range(0, scheme.rules().triggers().size())
        .filter(reasons::containsKey)
        .mapToObj(
            trigger ->
                warning(scheme.rules().triggers().get(trigger).plugin(), reasons.get(trigger)))
        .toList();
  }

  private static Text warning(FoundPlugin trigger, List<Text> reasons) {
    String id = trigger.info().id();
    int objects = reasons.size();
    Text first = reasons.get(0);
    boolean one = reasons.stream().allMatch(first::equals);
    return Text.of(
        "The "
            + trigger.kind().title().en()
            + " "
            + id
            + " does not apply to "
            + objects
            + (objects == 1 ? " object" : " objects")
            + (one ? ": " : ", to the first because: ")
            + first.en(),
        trigger.kind().title().zh()
            + " "
            + id
            + " 对 "
            + objects
            + " 个评议对象不适用"
            + (one ? "：" : "，其中第一个的原因是：")
            + first.zh());
  }
}
