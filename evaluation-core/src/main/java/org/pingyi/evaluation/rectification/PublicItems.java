package org.pingyi.evaluation.rectification;

import static java.util.Objects.requireNonNull;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.pingyi.evaluation.redaction.Redaction;

/**
 * Items as everybody may see them: no names, no evidence, no text of an item of which something was
 * erased, and no group and no numbers of fewer people than a group has to have.
 */
final class PublicItems {

  private final Redaction redaction;
  private final Set<Long> erased;
  private final int minimum;

  private PublicItems(Redaction redaction, Set<Long> erased, int minimum) {
    this.redaction = redaction;
    this.erased = erased;
    this.minimum = minimum;
  }

  /**
   * Looks through all that happened for whom the ledger knows by name.
   *
   * @param ledger the ledger
   * @param minimum of how many people there are numbers
   * @param redaction what goes over texts after those names were taken out
   * @return the items as everybody may see them
   */
  static PublicItems of(RectificationLedger ledger, int minimum, Redaction redaction) {
    KnownNames known = KnownNames.in(ledger);
    return new PublicItems(known.redaction().then(redaction), known.erased(), minimum);
  }

  /** Returns an item as everybody may see it. */
  RectificationItem of(RectificationItem item) {
    Optional<Observed> observed = item.source().observed().filter(this::areEnough);
    boolean withheld = isWithheld(item);
    return new RectificationItem(
        item.number(),
        item.version(),
        item.state(),
        item.round(),
        item.escalated(),
        item.object(),
        item.criterion(),
        item.group().filter(group -> observed.isPresent()),
        item.problem().filter(problem -> !withheld).map(this::text),
        new Source(
            item.source().kind(),
            Optional.empty(),
            Optional.empty(),
            Optional.empty(),
            List.of(),
            observed,
            List.of()),
        withheld ? List.of() : texts(item.causes()),
        item.plan()
            .map(
                plan ->
                    new ItemPlan(
                        withheld ? List.of() : texts(plan.measures()),
                        Optional.empty(),
                        plan.due())),
        List.of(),
        item.followUp().filter(this::areEnough),
        item.dates(),
        item.trace());
  }

  /**
   * Says whether no text of an item is shown: what was erased of it may have named somebody whom
   * its other texts name too, and who that was is not known any more.
   */
  boolean isWithheld(RectificationItem item) {
    return erased.contains(item.number());
  }

  /** What is known of the others must not tell what the smallest group said. */
  boolean areEnough(FollowUpAnswers answers) {
    return answers.all() >= minimum && answers.smallestGroup().orElse(answers.all()) >= minimum;
  }

  private boolean areEnough(Observed observed) {
    return observed.smallestGroup().isPresent() && observed.smallestGroup().getAsLong() >= minimum;
  }

  private List<String> texts(List<String> texts) {
    return texts.stream().map(this::text).toList();
  }

  /** Returns a text without what could tell a person. */
  String text(String text) {
    return requireNonNull(redaction.redact(text), "what is left of a text").text();
  }
}
