package org.pingyi.evaluation.docs;

import java.time.Instant;
import java.time.InstantSource;
import java.time.ZoneId;
import java.util.List;
import java.util.Random;
import java.util.Set;
import org.pingyi.evaluation.journal.JournalStore;
import org.pingyi.evaluation.model.SourceKind;
import org.pingyi.evaluation.model.Text;
import org.pingyi.evaluation.opinion.Channel;
import org.pingyi.evaluation.opinion.Classification;
import org.pingyi.evaluation.opinion.NewOpinion;
import org.pingyi.evaluation.opinion.OpinionBatch;
import org.pingyi.evaluation.opinion.OpinionBook;
import org.pingyi.evaluation.opinion.OpinionException;
import org.pingyi.evaluation.opinion.OpinionRoles;
import org.pingyi.evaluation.opinion.OpinionSetup;
import org.pingyi.evaluation.opinion.Review;
import org.pingyi.evaluation.receipt.RandomBytes;
import org.pingyi.evaluation.rectification.Actor;
import org.pingyi.evaluation.rectification.LedgerSetup;
import org.pingyi.evaluation.rectification.NewItem;
import org.pingyi.evaluation.rectification.RectificationLedger;
import org.pingyi.evaluation.rectification.Roles;
import org.pingyi.evaluation.rectification.Signature;
import org.pingyi.evaluation.rectification.Source;

/** Does with a book of opinions what it does not do, and gives what is said of it. */
final class OpinionExamples {

  private static final InstantSource CLOCK =
      InstantSource.fixed(Instant.parse("2026-04-02T08:00:00Z"));
  private static final ZoneId ZONE = ZoneId.of("Asia/Shanghai");
  private static final Actor OFFICE = Actor.of("Office", Roles.OFFICE);
  private static final Actor REVIEWER = Actor.of("Reviewer", OpinionRoles.REVIEWER);
  private static final int CLASSIFIED = 1;
  private static final int APPROVED = 2;
  private static final int WITHHELD = 3;
  private static final int ERASED = 4;
  private static final int REDACTED = 5;
  private static final int RECEIVED = 6;

  /** The same each time, so that a ledger that is named has the same id. */
  private final RandomBytes random = new Random(1)::nextBytes;

  private final OpinionSetup setup =
      OpinionSetup.of(CLOCK, random, ZONE).onObjects(Set.of("1002")).inCriteria(Set.of("conduct"));
  private final OpinionBook book = OpinionBook.open(JournalStore.inMemory(), setup);

  OpinionExamples() {
    enter("forms", "1002", "a", "b", "c", "d", "e");
    book.redact();
    enter("more forms", "1002", "f");
    for (int number = CLASSIFIED; number <= APPROVED; number++) {
      book.review(number, new Review.Approve(), REVIEWER);
    }
    book.review(WITHHELD, new Review.Withhold("an insult"), REVIEWER);
    book.erase(ERASED, OFFICE);
    classify(CLASSIFIED, 3, "conduct");
  }

  Text said(OpinionException.Problem problem) {
    try {
      provoke(problem);
    } catch (OpinionException e) {
      if (e.problem() == problem) {
        return e.text();
      }
    }
    throw new IllegalStateException("the example does not show " + problem.code());
  }

  private void provoke(OpinionException.Problem problem) {
    switch (problem) {
      case NO_BOOK -> OpinionBook.open(journalOfLedger(), setup);
      case UNKNOWN_OPINION -> book.original(7, REVIEWER);
      case BATCH_DIFFERS -> enter("forms", "1002", "another text");
      case BLANK_TEXT -> enter("n", "1002", "a text", " ");
      case LONG_TEXT -> enter("n", "1002", "a".repeat(OpinionBook.MAXIMUM_CHARACTERS + 1));
      case BROKEN_TEXT -> enter("n", "1002", "\ud83d");
      case UNKNOWN_OBJECT -> enter("n", "1003", "a text");
      case UNKNOWN_CRITERION -> classify(APPROVED, 3, "conducts");
      case WRONG_ROLE -> book.original(REDACTED, OFFICE);
      case NOT_REDACTED -> book.review(RECEIVED, new Review.Approve(), REVIEWER);
      case ALREADY_REVIEWED -> book.review(APPROVED, new Review.Approve(), REVIEWER);
      case NOT_REVIEWED -> classify(REDACTED, 2, "conduct");
      case WITHHELD -> raise(ledger(), (long) WITHHELD);
      case NOT_WITHHELD -> book.withheld(APPROVED, REVIEWER);
      case ERASED -> raise(ledger(), (long) ERASED);
      case NOT_CLASSIFIED -> raise(ledger(), (long) APPROVED);
      case STALE_VERSION -> classify(CLASSIFIED, 3, "conduct");
      case WRONG_NUMBER -> raise(ledger());
      case OTHER_LEDGER -> {
        raise(ledger(), (long) CLASSIFIED);
        raise(ledger(), (long) CLASSIFIED);
      }
    }
  }

  private void enter(String reference, String object, String... texts) {
    List<NewOpinion> opinions =
        List.of(texts).stream().map(text -> new NewOpinion(object, text)).toList();
    book.receive(OpinionBatch.of(reference, Channel.FORM, opinions), OFFICE);
  }

  private void classify(int opinion, int version, String criterion) {
    book.classify(opinion, version, Classification.in(criterion), OFFICE);
  }

  private void raise(RectificationLedger ledger, Long... opinions) {
    NewItem problem = NewItem.of("The queue is too long.", "1002", Source.of(SourceKind.OPINION));
    book.raise(List.of(opinions), problem, ledger, Signature.of(OFFICE));
  }

  private RectificationLedger ledger() {
    return RectificationLedger.open(JournalStore.inMemory(), LedgerSetup.of(CLOCK, random, ZONE));
  }

  private JournalStore journalOfLedger() {
    JournalStore journal = JournalStore.inMemory();
    RectificationLedger.open(journal, LedgerSetup.of(CLOCK, random, ZONE)).close();
    return journal;
  }
}
