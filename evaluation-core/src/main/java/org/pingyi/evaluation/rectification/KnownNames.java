package org.pingyi.evaluation.rectification;

import com.google.common.collect.ImmutableSet;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.pingyi.evaluation.redaction.Redaction;

/**
 * Whom a ledger knows by name, and of which items it may have known more.
 *
 * @param names of those who took a step, own an item or found one
 * @param erased the items of which an event was erased, by number
 */
record KnownNames(Set<String> names, Set<Long> erased) {

  KnownNames {
    names = ImmutableSet.copyOf(names);
    erased = ImmutableSet.copyOf(erased);
  }

  /** Looks through all that happened, one item after the other. */
  static KnownNames in(RectificationLedger ledger) {
    Set<String> names = new HashSet<>();
    Set<Long> erased = new HashSet<>();
    ledger.histories(
        item -> true,
        events -> {
          for (LedgerEvent event : events) {
            event
                .text()
                .ifPresentOrElse(
                    text -> named(text).forEach(names::add), () -> erased.add(event.item()));
          }
        });
    return new KnownNames(names, erased);
  }

  private static Stream<String> named(EventText text) {
    return Stream.of(Optional.of(text.who()), text.owner(), text.person())
        .flatMap(Optional::stream);
  }

  /** Returns what takes the names out of texts. */
  Redaction redaction() {
    return Redaction.ofNames(names);
  }
}
