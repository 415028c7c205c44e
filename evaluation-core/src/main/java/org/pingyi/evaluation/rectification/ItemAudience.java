package org.pingyi.evaluation.rectification;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * Items as everybody may see them: no names, no evidence, and no group and no numbers of fewer
 * people than a group has to have.
 */
final class ItemAudience {

  private final List<String> names;
  private final int minimum;

  /**
   * Creates an audience.
   *
   * @param names whom the ledger knows by name; texts do not name them either
   * @param minimum of how many people there are numbers
   */
  ItemAudience(Set<String> names, int minimum) {
    List<String> longest = new ArrayList<>(names);
    longest.sort(Comparator.comparingInt(String::length).reversed());
    this.names = List.copyOf(longest);
    this.minimum = minimum;
  }

  RectificationItem of(RectificationItem item) {
    Optional<Observed> observed = item.source().observed().filter(seen -> seen.rated() >= minimum);
    return new RectificationItem(
        item.number(),
        item.version(),
        item.state(),
        item.round(),
        item.escalated(),
        item.object(),
        item.criterion(),
        item.group().filter(group -> observed.isPresent()),
        item.problem().map(this::text),
        new Source(
            item.source().kind(),
            Optional.empty(),
            Optional.empty(),
            Optional.empty(),
            List.of(),
            observed,
            List.of()),
        texts(item.causes()),
        item.plan().map(plan -> new ItemPlan(texts(plan.measures()), Optional.empty(), plan.due())),
        List.of(),
        item.followUp().filter(this::areEnough),
        item.dates(),
        item.trace());
  }

  boolean areEnough(FollowUpAnswers answers) {
    return answers.all() >= minimum;
  }

  List<String> texts(List<String> texts) {
    return texts.stream().map(this::text).toList();
  }

  /** Returns a text without the names that the ledger knows. */
  String text(String text) {
    String without = text;
    for (String name : names) {
      without = without.replace(name, "×××");
    }
    return without;
  }
}
