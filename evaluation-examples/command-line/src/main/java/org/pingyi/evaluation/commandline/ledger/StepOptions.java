package org.pingyi.evaluation.commandline.ledger;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.pingyi.evaluation.commandline.usage.WrongUsageException;
import org.pingyi.evaluation.rectification.FollowUpAnswers;
import org.pingyi.evaluation.rectification.Step;
import org.pingyi.evaluation.rectification.StepKind;
import picocli.CommandLine.ArgGroup;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;

/** What steps say: each step takes some of these options, and no other. */
final class StepOptions {

  private static final List<String> ALL =
      List.of(
          "--cause",
          "--measure",
          "--owner",
          "--due",
          "--evidence",
          "--solved",
          "--partly",
          "--not-solved",
          "--until",
          "--words");

  @Option(
      names = "--cause",
      paramLabel = "TEXT",
      converter = LedgerValues.TextValue.class,
      order = 10)
  private List<String> causes = List.of();

  @Option(
      names = "--measure",
      paramLabel = "TEXT",
      converter = LedgerValues.TextValue.class,
      order = 11)
  private List<String> measures = List.of();

  @Option(
      names = "--owner",
      paramLabel = "NAME",
      converter = LedgerValues.NameValue.class,
      order = 12)
  private Optional<String> owner = Optional.empty();

  @Option(names = "--due", paramLabel = "DAY|TIME", converter = WrittenDay.Value.class, order = 13)
  private Optional<WrittenDay> due = Optional.empty();

  @ArgGroup(exclusive = false, multiplicity = "0..*", order = 14)
  private List<EvidenceOptions> evidence = new ArrayList<>();

  @Option(
      names = "--solved",
      paramLabel = "N",
      converter = LedgerValues.PeopleValue.class,
      order = 16)
  private int solved;

  @Option(
      names = "--partly",
      paramLabel = "N",
      converter = LedgerValues.PeopleValue.class,
      order = 17)
  private int partly;

  @Option(
      names = "--not-solved",
      paramLabel = "N",
      converter = LedgerValues.PeopleValue.class,
      order = 18)
  private int notSolved;

  @Option(
      names = "--until",
      paramLabel = "DAY|TIME",
      converter = WrittenDay.Value.class,
      order = 19)
  private Optional<WrittenDay> until = Optional.empty();

  @Option(
      names = "--words",
      paramLabel = "TEXT",
      converter = LedgerValues.TextValue.class,
      order = 20)
  private Optional<String> words = Optional.empty();

  /** Checks that what was given is what a step takes. */
  void check(StepKind kind, CommandSpec command) {
    List<String> given =
        ALL.stream().filter(command.commandLine().getParseResult()::hasMatchedOption).toList();
    List<String> takes = takes(kind);
    boolean isComplete =
        kind == StepKind.FOLLOW_UP ? solved + partly + notSolved > 0 : given.containsAll(takes);
    if (!isComplete || !takes.containsAll(given)) {
      throw new WrongUsageException(command, LedgerMessages.takes(kind, takes, given));
    }
  }

  private static List<String> takes(StepKind kind) {
    return switch (kind) {
      case ANALYSE -> List.of("--cause");
      case PLAN -> List.of("--measure", "--owner", "--due");
      case FINISH -> List.of("--evidence");
      case FOLLOW_UP -> List.of("--solved", "--partly", "--not-solved");
      case DEFER -> List.of("--until");
      case HAND_OVER -> List.of("--owner");
      case ANSWER -> List.of("--words");
      default -> List.of();
    };
  }

  /** Returns a step that was checked. */
  Step step(StepKind kind, LedgerInput.Opened ledger) {
    return switch (kind) {
      case ANALYSE -> new Step.Analyse(causes);
      case PLAN -> new Step.Plan(measures, owner.orElseThrow(), ledger.day(due.orElseThrow()));
      case START -> new Step.Start();
      case FINISH -> new Step.Finish(EvidenceOptions.all(evidence));
      case FOLLOW_UP -> new Step.FollowUp(new FollowUpAnswers(solved, partly, notSolved));
      case CLOSE -> new Step.Close();
      case REOPEN -> new Step.Reopen();
      case DEFER -> new Step.Defer(ledger.day(until.orElseThrow()));
      case RESUME -> new Step.Resume();
      case REJECT -> new Step.Reject();
      case HAND_OVER -> new Step.HandOver(owner.orElseThrow());
      case ANSWER -> new Step.Answer(words.orElseThrow());
      case NOTE -> new Step.Note();
      case REPORT, MERGE, ABSORB, SPLIT, ERASE ->
          throw new IllegalArgumentException(kind.id() + " is a command of its own");
    };
  }
}
