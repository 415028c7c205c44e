package org.pingyi.evaluation.evaluate;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import org.pingyi.evaluation.model.EvaluationObject;
import org.pingyi.evaluation.model.RaterGroup;
import org.pingyi.evaluation.model.Text;
import org.pingyi.evaluation.report.FlagResult;
import org.pingyi.evaluation.rule.Flag;
import org.pingyi.evaluation.rule.ReviewFlag;
import org.pingyi.evaluation.scheme.BoundRule;
import org.pingyi.evaluation.scheme.SchemeDefinition;
import org.pingyi.evaluation.tally.FlaggedPapers;
import org.pingyi.evaluation.tally.Tally;

/** Collects what paper rules and review flags found for somebody to look at. */
final class Flags {

  private static final Text OTHER_REASONS = Text.of("other reasons", "其他原因");

  private record About(Optional<String> object, Optional<String> group, Text reason) {}

  private final SchemeDefinition scheme;
  private final Tally tally;
  private final List<EvaluationObject> objects;

  /** For each object its number in the report, for each group its number in the scheme. */
  private final Map<String, Integer> numbers;

  private final Map<String, Integer> groups;

  Flags(SchemeDefinition scheme, Tally tally, List<Appraisal> appraisals) {
    this.scheme = scheme;
    this.tally = tally;
    this.objects =
        appraisals.stream().map(Appraisal::object).collect(ImmutableList.toImmutableList());
    this.numbers = numbered(objects.stream().map(EvaluationObject::id).toList());
    this.groups = numbered(scheme.raters().stream().map(RaterGroup::id).toList());
  }

  private static Map<String, Integer> numbered(List<String> ids) {
    return IntStream.range(0, ids.size())
        .boxed()
        .collect(ImmutableMap.toImmutableMap(ids::get, number -> number));
  }

  /** Returns what paper rules found, and then what review flags find, in the scheme's order. */
  List<FlagResult> find(PaperReadings readings) {
    List<FlagResult> all = new ArrayList<>(ofPaperRules());
    List<BoundRule<ReviewFlag<Record>>> rules = scheme.rules().flags();
    for (int i = 0; i < rules.size(); i++) {
      all.addAll(results(rules.get(i), readings.flags(i)));
    }
    return all;
  }

  private List<FlagResult> ofPaperRules() {
    List<String> inOrder =
        scheme.rules().papers().stream().map(rule -> rule.plugin().info().id()).toList();
    List<FlagResult> all = new ArrayList<>();
    tally.flagged().stream()
        .sorted(Comparator.comparingInt(each -> inOrder.indexOf(each.rule())))
        .forEach(each -> add(each, all));
    return all;
  }

  private void add(FlaggedPapers flagged, List<FlagResult> all) {
    Optional<RaterGroup> group = Optional.of(scheme.raters().get(flagged.group()));
    flagged
        .reasons()
        .forEach(
            (reason, papers) ->
                all.add(new FlagResult(flagged.rule(), Optional.empty(), group, papers, reason)));
    if (flagged.others() > 0) {
      all.add(
          new FlagResult(flagged.rule(), Optional.empty(), group, flagged.others(), OTHER_REASONS));
    }
  }

  private List<FlagResult> results(BoundRule<ReviewFlag<Record>> rule, List<Flag> found) {
    Set<About> all = new HashSet<>();
    for (Flag flag : found) {
      requireKnown(rule, flag);
      if (!all.add(new About(flag.object(), flag.group(), flag.reason()))) {
        throw wrong(rule, "gave the same flag twice", "重复返回了同一提示");
      }
      if (flag.papers() > papers(flag)) {
        throw wrong(rule, "flags more papers than there are", "所提示的评议票多于实有的份数");
      }
    }
    return found.stream().sorted(order()).map(flag -> result(rule, flag)).toList();
  }

  private static RuntimeException wrong(BoundRule<?> rule, String en, String zh) {
    return Answers.wrong(rule, () -> Subjects.ALL_PAPERS, Text.of(en, zh));
  }

  private void requireKnown(BoundRule<?> rule, Flag flag) {
    if (flag.object().filter(id -> !numbers.containsKey(id)).isPresent()
        || flag.group().filter(id -> !groups.containsKey(id)).isPresent()) {
      throw wrong(
          rule, "gave a flag on something that the report does not have", "所返回的提示针对报告中不存在的内容");
    }
  }

  private Comparator<Flag> order() {
    return Comparator.<Flag>comparingInt(flag -> flag.group().map(groups::get).orElse(-1))
        .thenComparingInt(flag -> flag.object().map(numbers::get).orElse(-1))
        .thenComparing(Flag::reason, Text.ORDER);
  }

  private long papers(Flag flag) {
    return flag.group()
        .map(groups::get)
        .map(group -> papers(flag, group))
        .orElseGet(
            () -> IntStream.range(0, groups.size()).mapToLong(each -> papers(flag, each)).sum());
  }

  /** On each paper of a group there is at most one ballot on an object. */
  private long papers(Flag flag, int group) {
    return flag.object()
        .map(id -> tally.of(id).ballots(group))
        .orElseGet(() -> tally.papers(group));
  }

  private FlagResult result(BoundRule<?> rule, Flag flag) {
    return new FlagResult(
        rule.plugin().info().id(),
        flag.object().map(numbers::get).map(objects::get),
        flag.group().map(groups::get).map(number -> scheme.raters().get(number)),
        flag.papers(),
        flag.reason());
  }
}
