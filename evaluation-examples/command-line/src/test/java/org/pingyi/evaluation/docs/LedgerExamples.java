package org.pingyi.evaluation.docs;

import java.time.Instant;
import java.time.InstantSource;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import org.pingyi.evaluation.EvaluationScheme;
import org.pingyi.evaluation.followup.FollowUpScheme;
import org.pingyi.evaluation.journal.Bytes;
import org.pingyi.evaluation.journal.Journal;
import org.pingyi.evaluation.journal.JournalStore;
import org.pingyi.evaluation.journal.NewEntry;
import org.pingyi.evaluation.model.SourceKind;
import org.pingyi.evaluation.model.Text;
import org.pingyi.evaluation.receipt.RandomBytes;
import org.pingyi.evaluation.rectification.Actor;
import org.pingyi.evaluation.rectification.Evidence;
import org.pingyi.evaluation.rectification.FollowUpAnswers;
import org.pingyi.evaluation.rectification.HostRecords;
import org.pingyi.evaluation.rectification.ItemVersion;
import org.pingyi.evaluation.rectification.LedgerException;
import org.pingyi.evaluation.rectification.LedgerSetup;
import org.pingyi.evaluation.rectification.NewItem;
import org.pingyi.evaluation.rectification.RectificationItem;
import org.pingyi.evaluation.rectification.RectificationLedger;
import org.pingyi.evaluation.rectification.Roles;
import org.pingyi.evaluation.rectification.Signature;
import org.pingyi.evaluation.rectification.Source;
import org.pingyi.evaluation.rectification.Step;
import org.pingyi.evaluation.rule.RulePlugins;

/** Does with a rectification ledger what it does not do, and gives what is said of it. */
final class LedgerExamples {

  private static final InstantSource CLOCK =
      InstantSource.fixed(Instant.parse("2026-04-30T02:00:00Z"));
  private static final LocalDate DUE = LocalDate.of(2026, 5, 15);
  private static final Signature OFFICE = Signature.of(Actor.of("Office", Roles.OFFICE));
  private static final Signature OWNER = Signature.of(Actor.of("Owner", Roles.RESPONSIBLE));
  private static final Signature LEADER = Signature.of(Actor.of("Leader", Roles.LEADER));
  private static final String LONG = "整".repeat(10_000);

  private static final Evidence PHOTO = new Evidence("photo.jpg", "The second window");
  private static final Evidence LOST = new Evidence("lost.jpg", "The second window");

  /** A host that knows one owner and has one photograph. */
  private static final HostRecords HOST =
      new HostRecords() {
        @Override
        public boolean isOwner(String name) {
          return name.equals("Owner");
        }

        @Override
        public boolean hasEvidence(String reference) {
          return reference.equals(PHOTO.reference());
        }

        @Override
        public boolean isObject(String id) {
          return id.equals("1002");
        }

        @Override
        public boolean isCriterion(String id) {
          return id.equals("manner");
        }
      };

  private final RandomBytes random = new Random(1)::nextBytes;
  private final LedgerSetup setup =
      LedgerSetup.of(CLOCK, random, ZoneId.of("Asia/Shanghai")).with(HOST);
  private final RectificationLedger ledger =
      RectificationLedger.open(JournalStore.inMemory(), setup);

  Text said(LedgerException.Problem problem) {
    try {
      provoke(problem);
    } catch (LedgerException e) {
      if (e.problem() == problem) {
        return e.text();
      }
      throw e;
    }
    throw new IllegalStateException("nothing was said of " + problem);
  }

  private void provoke(LedgerException.Problem problem) {
    RectificationItem item =
        ledger.report(
            NewItem.of("The queue is too long", "1002", Source.of(SourceKind.VISIT)), OFFICE);
    switch (problem) {
      case NO_LEDGER -> openAnother();
      case UNKNOWN_ITEM -> ledger.history(2);
      case UNKNOWN_OBJECT -> report("1003", "manner");
      case UNKNOWN_CRITERION -> report("1002", "speed");
      case UNKNOWN_EVENT -> ledger.erase(5, OFFICE.because("asked for"));
      case UNKNOWN_GROUP -> askAnother();
      case STALE_VERSION -> {
        take(item, new Step.Answer("It is looked into"), OFFICE);
        take(item, new Step.Answer("It is looked into"), OFFICE);
      }
      case WRONG_STEP -> take(item, new Step.Close(), LEADER);
      case WRONG_ROLE -> take(item, new Step.Analyse(List.of("One window")), OFFICE);
      case INCOMPLETE_STEP -> take(item, new Step.Reject(), LEADER);
      case WRONG_DAY -> plan(item, "Owner", LocalDate.of(2026, 5, 16));
      case WRONG_OWNER -> followUpByOwner(item);
      case MISSING_EVIDENCE -> finish(plan(item, "Owner", DUE), LOST);
      case ITEM_FULL -> take(item, new Step.Analyse(Collections.nCopies(50, LONG)), OWNER);
    }
  }

  private void report(String object, String criterion) {
    ledger.report(
        NewItem.of("The queue is too long", object, Source.of(SourceKind.VISIT)).in(criterion),
        OFFICE);
  }

  private RectificationItem take(RectificationItem item, Step step, Signature signature) {
    return ledger.take(new ItemVersion(item.number(), item.version()), step, signature);
  }

  private RectificationItem plan(RectificationItem item, String owner, LocalDate due) {
    RectificationItem analysed = take(item, new Step.Analyse(List.of("One window")), OWNER);
    return take(analysed, new Step.Plan(List.of("A second window"), owner, due), OWNER);
  }

  private RectificationItem finish(RectificationItem planned, Evidence evidence) {
    RectificationItem underWay = take(planned, new Step.Start(), OWNER);
    return take(underWay, new Step.Finish(List.of(evidence)), OWNER);
  }

  private void followUpByOwner(RectificationItem item) {
    Signature owner = Signature.of(Actor.of("Owner", Roles.VISITOR));
    RectificationItem done = finish(plan(item, "Owner", DUE), PHOTO);
    take(done, new Step.FollowUp(new FollowUpAnswers(1, 0, 0)), owner);
  }

  /** Asks a rater group that the scheme does not have. */
  private void askAnother() {
    EvaluationScheme scheme =
        EvaluationScheme.read(
            "scheme.yaml",
            """
            id: windows
            version: 1
            scales: { s: { options: [ { id: good, value: 1 } ] } }
            criteria: [ { id: manner } ]
            raters: [ { id: masses } ]
            """,
            RulePlugins.discover(LedgerExamples.class.getClassLoader()));
    RectificationItem item =
        ledger.report(
            NewItem.of("The queue is too long", "1002", Source.of(SourceKind.VISIT))
                .concerning("retired"),
            OFFICE);
    RectificationItem done = finish(plan(item, "Owner", DUE), PHOTO);
    FollowUpScheme.about(ledger, List.of(done.number()), scheme);
  }

  private void openAnother() {
    JournalStore store = JournalStore.inMemory();
    Journal.take(store, Bytes.of("somebody"))
        .append(NewEntry.of("opened", Bytes.of("a ballot box")));
    RectificationLedger.open(store, setup);
  }
}
