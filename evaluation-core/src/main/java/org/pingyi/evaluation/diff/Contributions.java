package org.pingyi.evaluation.diff;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.pingyi.evaluation.model.Fraction;

/**
 * Splits the change of a combined score into the changes of what its parts contribute: down to the
 * cells, as far as both scores are weighted means there.
 */
final class Contributions {

  private final Side a;
  private final Side b;
  private final Titles titles;
  private final List<ContributionChange> changes = new ArrayList<>();

  private Contributions(Side a, Side b, Titles titles) {
    this.a = a;
    this.b = b;
    this.titles = titles;
  }

  /** Returns what changed; nothing where the scores are not known, or are no weighted means. */
  static List<ContributionChange> of(Side a, Side b, Titles titles) {
    Optional<Explained> before = a.node("score").filter(node -> !node.terms().isEmpty());
    Optional<Explained> after = b.node("score").filter(node -> !node.terms().isEmpty());
    if (before.isEmpty() || after.isEmpty()) {
      return List.of();
    }
    Contributions contributions = new Contributions(a, b, titles);
    contributions.split(before, Fraction.ONE, after, Fraction.ONE);
    return contributions.changes.stream()
        .filter(each -> !each.before().equals(each.after()))
        .toList();
  }

  private void split(
      Optional<Explained> before, Fraction weight, Optional<Explained> after, Fraction weightNow) {
    Set<String> terms = new LinkedHashSet<>();
    after.ifPresent(node -> node.terms().forEach(term -> terms.add(term.id())));
    before.ifPresent(node -> node.terms().forEach(term -> terms.add(term.id())));
    for (String term : terms) {
      part(
          before.flatMap(node -> Terms.part(node, term)).or(() -> part(after, term)),
          term,
          weighed(before, term, weight),
          weighed(after, term, weightNow));
    }
  }

  private static Optional<String> part(Optional<Explained> node, String term) {
    return node.flatMap(each -> Terms.part(each, term));
  }

  private static Optional<ContributionChange.Weighed> weighed(
      Optional<Explained> node, String term, Fraction weight) {
    return node.flatMap(each -> each.term(term))
        .flatMap(
            each ->
                each.value()
                    .map(
                        value ->
                            new ContributionChange.Weighed(weight.times(each.effective()), value)));
  }

  private void part(
      Optional<String> key,
      String term,
      Optional<ContributionChange.Weighed> before,
      Optional<ContributionChange.Weighed> after) {
    if (before.isEmpty() && after.isEmpty()) {
      return;
    }
    Optional<Explained> in = before.flatMap(there -> key.flatMap(a::node));
    Optional<Explained> out = after.flatMap(there -> key.flatMap(b::node));
    if (splits(before.isPresent(), in) && splits(after.isPresent(), out)) {
      split(in, weight(before), out, weight(after));
    } else {
      String id = key.orElse(term);
      changes.add(new ContributionChange(id, titles.text(id), before, after));
    }
  }

  private static Fraction weight(Optional<ContributionChange.Weighed> weighed) {
    return weighed.map(ContributionChange.Weighed::effectiveWeight).orElse(Fraction.ZERO);
  }

  /** Whether a part that counts is itself a weighted mean of criteria or groups. */
  private static boolean splits(boolean counts, Optional<Explained> node) {
    return !counts
        || node.filter(each -> each.kind().equals("criterion") && !each.terms().isEmpty())
            .isPresent();
  }
}
