package org.pingyi.evaluation.commandline.ledger;

import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.pingyi.evaluation.rectification.Evidence;
import picocli.CommandLine.Option;

/** A piece of evidence, and what it is. */
@SuppressWarnings("NullAway.Init") // picocli sets what is required before a command is called.
final class EvidenceOptions {

  @Option(
      names = "--evidence",
      paramLabel = "REF",
      required = true,
      converter = LedgerValues.NameValue.class,
      order = 40)
  private String reference;

  @Option(
      names = "--title",
      paramLabel = "TEXT",
      converter = LedgerValues.TextValue.class,
      order = 41)
  private @Nullable String title;

  static List<Evidence> all(List<EvidenceOptions> given) {
    return given.stream()
        .map(
            each ->
                new Evidence(
                    each.reference, Objects.requireNonNullElse(each.title, each.reference)))
        .toList();
  }
}
