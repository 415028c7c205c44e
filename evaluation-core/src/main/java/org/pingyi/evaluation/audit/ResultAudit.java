package org.pingyi.evaluation.audit;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.Optional;
import org.pingyi.evaluation.model.Language;
import org.pingyi.evaluation.report.EvaluationReport;
import org.pingyi.evaluation.report.IntakeResult;
import org.pingyi.evaluation.report.ReportJson;
import org.pingyi.evaluation.tally.Tally;
import org.pingyi.evaluation.tally.TallyBuilder;

/** Compares a published result with what a box comes to. */
final class ResultAudit {

  private final ExportedBox box;
  private final Path result;
  private final ReportedBooks books;

  private ResultAudit(ExportedBox box, Path result, ReportedBooks books) {
    this.box = box;
    this.result = result;
    this.books = books;
  }

  static Optional<Difference> of(ExportedBox box, Path result) {
    return new ResultAudit(box, result, ReportedBooks.read(result)).difference();
  }

  private Optional<Difference> difference() {
    BooksAudit audit = new BooksAudit(box, result.toString(), books);
    Optional<Difference> wrong = audit.difference();
    return wrong.isPresent() ? wrong : compare(report(audit.intake()));
  }

  private EvaluationReport report(IntakeResult intake) {
    TallyBuilder rejected = new TallyBuilder(box.scheme().layout());
    books.rejectedBallots().forEach(rejected::rejected);
    Tally tally = box.tally().plus(rejected.build());
    return box.evaluate(tally).withIntake(intake);
  }

  /** The result may be in either language: it is that in which more of it is as recounted. */
  private Optional<Difference> compare(EvaluationReport report) {
    ResultComparison english = compare(report, Language.EN);
    if (english.difference().isEmpty()) {
      return Optional.empty();
    }
    ResultComparison chinese = compare(report, Language.ZH);
    return chinese.same() > english.same() ? chinese.difference() : english.difference();
  }

  private ResultComparison compare(EvaluationReport report, Language language) {
    try (ResultTokens said = ResultTokens.of(result)) {
      ResultComparison comparison = new ResultComparison(result.toString(), said);
      try (comparison) {
        if (books.isExplained()) {
          ReportJson.writeExplained(report, comparison, language);
        } else {
          ReportJson.write(report, comparison, language);
        }
      }
      return comparison;
    } catch (IOException impossible) {
      throw new UncheckedIOException(impossible);
    }
  }
}
