package org.pingyi.evaluation.evaluate;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.pingyi.evaluation.rule.CountedPaper;
import org.pingyi.evaluation.rule.EvaluatedScheme;
import org.pingyi.evaluation.rule.Figure;
import org.pingyi.evaluation.rule.Flag;
import org.pingyi.evaluation.rule.PaperReader;
import org.pingyi.evaluation.rule.PaperStatistic;
import org.pingyi.evaluation.rule.ReviewFlag;
import org.pingyi.evaluation.rule.Statistic;
import org.pingyi.evaluation.scheme.BoundRule;
import org.pingyi.evaluation.scheme.SchemeRules;
import org.pingyi.evaluation.tally.Tally;

/**
 * What the rules of a scheme that read papers are reading with; nothing where there are no papers.
 */
final class PaperReadings {

  private record Reading<T>(BoundRule<?> rule, Class<T> type, PaperReader<T> reader) {

    void read(CountedPaper paper) {
      rule.ask(
          () -> Subjects.paperOf(paper.group()),
          (asked, with) -> {
            reader.read(paper);
            return reader;
          });
    }

    List<T> found() {
      return rule.askForList(() -> Subjects.ALL_PAPERS, type, (asked, with) -> reader.found());
    }
  }

  private final SchemeRules rules;
  private final Set<String> objects;
  private final boolean open;

  /** For each statistic of the scheme what it reads with, where it does. */
  private final List<Optional<Reading<Figure>>> figures = new ArrayList<>();

  private final List<Reading<Flag>> flags = new ArrayList<>();

  private PaperReadings(SchemeRules rules, Set<String> objects, boolean open) {
    this.rules = rules;
    this.objects = objects;
    this.open = open;
  }

  /** Returns readings of no papers. */
  static PaperReadings none(SchemeRules rules) {
    return new PaperReadings(rules, Set.of(), false);
  }

  /** Lets all rules that read papers begin. */
  static PaperReadings open(SchemeRules rules, EvaluatedScheme evaluated) {
    Set<String> objects =
        evaluated.objects().stream()
            .map(each -> each.object().id())
            .collect(Collectors.toUnmodifiableSet());
    PaperReadings readings = new PaperReadings(rules, objects, true);
    for (BoundRule<Statistic<Record>> rule : rules.statistics()) {
      readings.figures.add(
          rule.rule() instanceof PaperStatistic<Record> statistic
              ? Optional.of(open(rule.as(statistic), evaluated))
              : Optional.empty());
    }
    for (BoundRule<ReviewFlag<Record>> rule : rules.flags()) {
      PaperReader<Flag> reader =
          rule.ask(() -> Subjects.PAPERS, (asked, with) -> asked.open(evaluated, with));
      readings.flags.add(new Reading<>(rule, Flag.class, reader));
    }
    return readings;
  }

  private static Reading<Figure> open(
      BoundRule<PaperStatistic<Record>> rule, EvaluatedScheme evaluated) {
    return new Reading<>(
        rule,
        Figure.class,
        rule.ask(() -> Subjects.PAPERS, (asked, with) -> asked.open(evaluated, with)));
  }

  /** Returns the ids of the rules that had no papers to read. */
  List<String> leftOut() {
    return open || rules.readingPapers().isEmpty()
        ? List.of()
        : rules.readingPapers().stream().map(rule -> rule.plugin().info().id()).distinct().toList();
  }

  /** Returns the figures of a statistic by its number in the scheme; none where it read nothing. */
  List<Figure> figures(int number) {
    return open ? figures.get(number).map(Reading::found).orElse(List.of()) : List.of();
  }

  /** Returns the flags of a review flag by its number in the scheme; none where it read nothing. */
  List<Flag> flags(int number) {
    return open ? flags.get(number).found() : List.of();
  }

  /** Lets the rules read papers. */
  Tally read(PaperPass pass) {
    return pass.read(objects::contains, this::read);
  }

  private void read(List<CountedPaper> papers) {
    rules.together(
        () -> {
          for (CountedPaper paper : papers) {
            figures.forEach(reading -> reading.ifPresent(each -> each.read(paper)));
            flags.forEach(reading -> reading.read(paper));
          }
          return papers;
        });
  }
}
