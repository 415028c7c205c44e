package org.pingyi.evaluation.commandline.ledger;

import java.time.LocalDate;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import org.pingyi.evaluation.rectification.Actor;
import org.pingyi.evaluation.rectification.Signature;
import picocli.CommandLine.Option;

/** Who takes a step, in which roles, why, and as of when. */
@SuppressWarnings("NullAway.Init") // picocli sets what is required before a command is called.
final class SignatureOptions {

  @Option(
      names = "--actor",
      paramLabel = "NAME",
      required = true,
      converter = LedgerValues.NameValue.class,
      order = 60)
  private String actor;

  @Option(
      names = "--role",
      paramLabel = "ROLE",
      required = true,
      converter = LedgerValues.RoleValue.class,
      order = 61)
  private List<String> roles;

  @Option(
      names = "--because",
      paramLabel = "TEXT",
      converter = LedgerValues.TextValue.class,
      order = 62)
  private Optional<String> reason = Optional.empty();

  @Option(
      names = "--effective",
      paramLabel = "DAY",
      converter = LedgerValues.DayValue.class,
      order = 63)
  private Optional<LocalDate> effective = Optional.empty();

  Signature signature() {
    return new Signature(new Actor(actor, new LinkedHashSet<>(roles)), reason, effective);
  }
}
