package org.pingyi.evaluation.commandline.ledger;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.pingyi.evaluation.commandline.terminal.ExitStatus;
import org.pingyi.evaluation.commandline.terminal.Session;
import org.pingyi.evaluation.model.SourceKind;
import org.pingyi.evaluation.rectification.NewItem;
import org.pingyi.evaluation.rectification.Observed;
import org.pingyi.evaluation.rectification.Reported;
import org.pingyi.evaluation.rectification.Source;
import picocli.CommandLine.ArgGroup;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** Enters a problem, wherever it was found. */
@Command(name = "report")
@SuppressWarnings("NullAway.Init") // picocli sets what is required before it calls.
final class LedgerReportCommand implements Callable<Integer> {

  @Mixin private LedgerInput input;

  @Option(
      names = "--source",
      paramLabel = "KIND",
      required = true,
      converter = LedgerValues.FoundValue.class,
      order = 2)
  private SourceKind source;

  @Option(
      names = "--object",
      paramLabel = "ID",
      required = true,
      converter = LedgerValues.NameValue.class,
      descriptionKey = "item-object",
      order = 3)
  private String object;

  @Option(
      names = "--problem",
      paramLabel = "TEXT",
      required = true,
      converter = LedgerValues.TextValue.class,
      order = 4)
  private String problem;

  @Option(
      names = "--criterion",
      paramLabel = "ID",
      converter = LedgerValues.NameValue.class,
      descriptionKey = "item-criterion",
      order = 5)
  private Optional<String> criterion = Optional.empty();

  @Option(
      names = "--group",
      paramLabel = "ID",
      converter = LedgerValues.NameValue.class,
      descriptionKey = "item-group",
      order = 6)
  private Optional<String> group = Optional.empty();

  @Option(
      names = "--reference",
      paramLabel = "REF",
      converter = LedgerValues.NameValue.class,
      order = 7)
  private Optional<String> reference = Optional.empty();

  @Option(
      names = "--person",
      paramLabel = "NAME",
      converter = LedgerValues.NameValue.class,
      order = 8)
  private Optional<String> person = Optional.empty();

  @ArgGroup(exclusive = false, multiplicity = "0..*", order = 9)
  private List<EvidenceOptions> evidence = new ArrayList<>();

  @Option(
      names = "--dissatisfied",
      paramLabel = "N",
      converter = LedgerValues.PeopleValue.class,
      order = 11)
  private Optional<Integer> dissatisfied = Optional.empty();

  @Option(
      names = "--rated",
      paramLabel = "N",
      converter = LedgerValues.PeopleValue.class,
      order = 12)
  private Optional<Integer> rated = Optional.empty();

  @Option(
      names = "--resolve-by",
      paramLabel = "DAY",
      converter = WrittenDay.Value.class,
      order = 13)
  private Optional<WrittenDay> resolveBy = Optional.empty();

  @Mixin private SignatureOptions signed;

  @Override
  public Integer call() throws IOException {
    Session session = input.session();
    Source from =
        new Source(
            source,
            reference,
            Optional.empty(),
            person,
            EvidenceOptions.all(evidence),
            observed(),
            List.of());
    try (LedgerInput.Opened opened = input.open()) {
      NewItem item =
          new NewItem(problem, object, criterion, group, from, resolveBy.map(opened::day));
      List<Reported> reported = opened.ledger().report(List.of(item), signed.signature());
      for (Reported each : reported) {
        session.show(LedgerMessages.entered(each));
      }
      LedgerMessages.atTheirEnd(new FinalItems(opened.ledger()).of(reported))
          .ifPresent(session::show);
      return reported.stream().allMatch(each -> each.entry() == Reported.Entry.NEW)
          ? ExitStatus.DONE
          : ExitStatus.DIFFERENT;
    }
  }

  private Optional<Observed> observed() {
    if (dissatisfied.isEmpty() && rated.isEmpty()) {
      return Optional.empty();
    }
    if (dissatisfied.isEmpty() || rated.isEmpty() || dissatisfied.get() > rated.get()) {
      throw input.wrong(LedgerMessages.NOT_OBSERVED);
    }
    return Optional.of(new Observed(dissatisfied.get(), rated.get()));
  }
}
