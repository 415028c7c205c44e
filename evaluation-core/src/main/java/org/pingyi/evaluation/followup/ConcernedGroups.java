package org.pingyi.evaluation.followup;

import com.google.common.collect.ImmutableSet;
import java.util.ArrayDeque;
import java.util.Collection;
import java.util.Deque;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.pingyi.evaluation.model.RaterGroup;
import org.pingyi.evaluation.model.Text;
import org.pingyi.evaluation.rectification.LedgerException;
import org.pingyi.evaluation.rectification.LedgerException.Problem;
import org.pingyi.evaluation.rectification.RectificationItem;
import org.pingyi.evaluation.rectification.RectificationLedger;

/**
 * Whom items concern: those who raised them, and those who raised what was merged into them. Where
 * one of all these names no rater group, it may be anybody.
 */
final class ConcernedGroups {

  private final RectificationLedger ledger;
  private final List<RaterGroup> raters;
  private final Set<String> only;

  /**
   * Asks some groups only.
   *
   * @param raters the groups that can be asked
   * @param only the ids of those that are to be asked; none for all of them
   */
  ConcernedGroups(RectificationLedger ledger, List<RaterGroup> raters, Collection<String> only) {
    this.ledger = ledger;
    this.raters = raters;
    this.only = ImmutableSet.copyOf(only);
    for (String group : this.only) {
      if (raters.stream().map(RaterGroup::id).noneMatch(group::equals)) {
        throw unknown("the scheme does not have the rater group " + group, "评议方案中没有评议主体：" + group);
      }
    }
  }

  /** Returns who is asked about an item, in scheme order. */
  List<RaterGroup> of(RectificationItem item) {
    Optional<Set<String>> concerned = concerned(item);
    List<RaterGroup> asked =
        raters.stream()
            .filter(group -> concerned.map(some -> some.contains(group.id())).orElse(true))
            .filter(group -> only.isEmpty() || only.contains(group.id()))
            .toList();
    if (only.isEmpty() && concerned.filter(some -> some.size() > asked.size()).isPresent()) {
      throw unknown(
          "item "
              + item.number()
              + " concerns a rater group that the scheme does not have: name the scheme of the evaluation in which it came up",
          "问题 " + item.number() + " 所涉及的评议主体不在该评议方案中：请使用该问题所出自的评议方案");
    }
    if (asked.isEmpty()) {
      throw unknown(
          "item " + item.number() + " concerns none of the rater groups that are to be asked",
          "问题 " + item.number() + " 不涉及所指定的评议主体");
    }
    return asked;
  }

  /** Checks that each group that is to be asked is asked about something. */
  void requireAsked(Collection<String> asked) {
    for (String group : only) {
      if (!asked.contains(group)) {
        throw unknown(
            "none of the items concerns the rater group " + group, "这些问题均不涉及评议主体：" + group);
      }
    }
  }

  /** What a part has of its whole concerns those who raised what was merged into the whole. */
  private Optional<Set<String>> concerned(RectificationItem item) {
    Set<String> groups = new LinkedHashSet<>();
    Set<Long> seen = new HashSet<>();
    Deque<RectificationItem> left = new ArrayDeque<>(List.of(item));
    while (!left.isEmpty()) {
      RectificationItem one = left.remove();
      if (!seen.add(one.number())) {
        continue;
      }
      if (one.group().isEmpty()) {
        return Optional.empty();
      }
      groups.add(one.group().get());
      one.trace().absorbed().forEach(number -> left.add(ledger.item(number).orElseThrow()));
      one.trace()
          .splitFrom()
          .flatMap(ledger::item)
          .filter(whole -> whole.group().equals(one.group()))
          .ifPresent(left::add);
    }
    return Optional.of(groups);
  }

  private static LedgerException unknown(String en, String zh) {
    return new LedgerException(Problem.UNKNOWN_GROUP, Text.of(en, zh));
  }
}
