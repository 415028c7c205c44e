package org.pingyi.evaluation.opinion;

import static java.util.Objects.requireNonNull;

import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import org.pingyi.evaluation.journal.Bytes;
import org.pingyi.evaluation.journal.Journal;
import org.pingyi.evaluation.journal.JournalException;
import org.pingyi.evaluation.journal.JournalStore;
import org.pingyi.evaluation.journal.NewEntry;
import org.pingyi.evaluation.journal.StoredPage;
import org.pingyi.evaluation.opinion.OpinionException.Problem;
import org.pingyi.evaluation.rectification.Actor;
import org.pingyi.evaluation.rectification.LedgerException;
import org.pingyi.evaluation.rectification.NewItem;
import org.pingyi.evaluation.rectification.RectificationItem;
import org.pingyi.evaluation.rectification.RectificationLedger;
import org.pingyi.evaluation.rectification.Roles;
import org.pingyi.evaluation.rectification.Signature;
import org.pingyi.evaluation.stability.Stable;

/**
 * Keeps opinions (意见建议) from when they come in to when they are made into items: apart from
 * ratings, without a word of which paper, pass or person they came from, and of time the day on
 * which their batch was entered. Nobody but a reviewer reads one that no reviewer approved.
 *
 * <p>What was said is kept until a reviewer decides, and then only what others may read. The
 * journal, which is the book's own, has texts and names on pages that can be erased; its entries
 * say neither.
 *
 * <p>Opening a book looks at every entry and every page of its journal.
 *
 * <p>Thread-safe. All but {@link #redact()} is done one at a time.
 */
@Stable
public final class OpinionBook implements AutoCloseable {

  /** How many characters a text may have: 1,000,000. The journal may take fewer of Chinese. */
  public static final int MAXIMUM_CHARACTERS = 1_000_000;

  private static final int OWNER = 16;

  private final OpinionSetup setup;
  private final BookHeader header;
  private final BookRecords records;
  private final BookLookup lookup;
  private final BookEntering entering;
  private final BookReviewing reviewing;

  private OpinionBook(OpinionSetup setup, BookHeader header, BookRecords records) {
    this.setup = setup;
    this.header = header;
    this.records = records;
    this.lookup = new BookLookup(records);
    this.entering = new BookEntering(setup, records);
    this.reviewing = new BookReviewing(setup, records, lookup);
  }

  /**
   * Opens a book: a new one where the journal is empty, else the one that the journal is of.
   *
   * @param store where its journal is; it is not closed with the book
   * @param setup what it is given of the outer world
   * @return the book, the only one that writes to the journal from now on
   * @throws OpinionException if the journal holds something else: whoever has it goes on
   * @throws JournalException if the journal cannot be reached, was changed behind the book's back,
   *     or was made by a newer version
   */
  public static OpinionBook open(JournalStore store, OpinionSetup setup) {
    requireNonNull(setup, "setup");
    BookReplay.requireFit(store);
    Journal journal = Journal.take(store, Bytes.of(setup.random().next(OWNER)));
    Optional<BookReplay.Replayed> replayed = BookReplay.of(journal);
    if (replayed.isPresent()) {
      return new OpinionBook(
          setup, replayed.get().header(), new BookRecords(setup, journal, replayed.get().state()));
    }
    BookHeader header = new BookHeader(HexFormat.of().formatHex(setup.random().next(OWNER)));
    journal.append(NewEntry.of(BookHeader.KIND, header.write()));
    return new OpinionBook(setup, header, new BookRecords(setup, journal, new BookState()));
  }

  /**
   * Returns the book's own id.
   *
   * @return 32 hexadecimal digits, drawn when it was first opened
   */
  public String id() {
    return header.id();
  }

  /**
   * Enters a batch of opinions, all of it or nothing. They are numbered in an order that tells
   * nothing of the one in which they are given. A batch that was entered before is not entered
   * again: it is known by its reference, and has to have the same channel and root, as many
   * opinions on each object and, where it has no root, to say the same. For that a few bits of a
   * hash of what it says are kept, which one in 65,536 others fits as well, until one of its
   * opinions or who entered it is erased. Since then it cannot be told to be the same, and is
   * refused.
   *
   * @param batch the batch
   * @param actor who enters it, the office, a visitor or a reviewer
   * @return the batch as it was entered, now or before
   * @throws OpinionException if somebody else enters it; if an opinion is blank or too long; if
   *     another batch has the reference, or one that cannot be told to be the same; if one that was
   *     not entered before has an opinion on an unknown object; nothing was entered
   * @throws JournalException if the journal cannot be reached: whether it was entered is then not
   *     known, and can be tried again
   */
  public synchronized ReceivedBatch receive(OpinionBatch batch, Actor actor) {
    return entering.receive(batch, actor);
  }

  /**
   * Returns a batch.
   *
   * @param reference what tells it from all others
   * @return the batch as it was entered; empty where it was not
   */
  public synchronized Optional<ReceivedBatch> batch(String reference) {
    return records.known().batch(reference);
  }

  /**
   * Lets the redaction go over all that came in since it last did. It may take its time: others use
   * the book meanwhile.
   *
   * @return what came of it
   * @throws JournalException if the journal cannot be reached; what was redacted before that stays,
   *     and the rest can be tried again
   */
  public RedactionRun redact() {
    return new Redacting(setup, records, this).run();
  }

  /**
   * Returns what a reviewer has to decide on, after the redaction.
   *
   * @param actor the reviewer
   * @param after the number of the last one that was seen; 0 for the first
   * @param limit how many at most
   * @return opinions by their numbers
   * @throws OpinionException if it is no reviewer who asks
   * @throws JournalException if the journal cannot be reached, or was changed
   */
  public synchronized List<OpinionText> toReview(Actor actor, long after, int limit) {
    return reviewing.waiting(actor, after, limit);
  }

  /**
   * Returns what was said, word by word, for a reviewer to see what the redaction replaced, or to
   * decide on what it failed on. It is gone once a reviewer decided.
   *
   * @param number the number of the opinion, from 1
   * @param actor the reviewer
   * @return the text
   * @throws OpinionException if it is no reviewer who asks; if there is no such opinion; if it was
   *     reviewed or erased
   * @throws JournalException if the journal cannot be reached, or was changed
   */
  public synchronized String original(long number, Actor actor) {
    return reviewing.original(number, actor);
  }

  /**
   * Decides who may read an opinion, once and for all. What was said is erased by it; one that is
   * withheld keeps what the redaction left, for reviewers.
   *
   * @param number the number of the opinion, from 1
   * @param review what is decided; one that the redaction failed on can only be withheld
   * @param actor the reviewer
   * @return the opinion as it stands since
   * @throws OpinionException if it is no reviewer who decides; if there is no such opinion; if it
   *     was reviewed or erased; if the redaction has yet to go over it; if the text or the reason
   *     is blank or too long; nothing was changed
   * @throws JournalException if the journal cannot be reached: whether it was decided is then not
   *     known
   */
  public synchronized Opinion review(long number, Review review, Actor actor) {
    return reviewing.decide(number, review, actor);
  }

  /**
   * Says what an opinion is about; it may be said anew.
   *
   * @param number the number of the opinion, from 1
   * @param version its version as it was seen, from 1
   * @param as what it is about
   * @param actor who says so, the office or a reviewer
   * @return the opinion as it stands since
   * @throws OpinionException if somebody else says so; if there is no such opinion; if it was not
   *     approved, or was erased; if somebody took a step on it since; if the criterion is unknown;
   *     nothing was changed
   * @throws JournalException if the journal cannot be reached: whether it was changed is then not
   *     known
   */
  public synchronized Opinion classify(long number, int version, Classification as, Actor actor) {
    String role = OpinionCheck.role(actor, Roles.OFFICE, OpinionRoles.REVIEWER);
    Opinion before = lookup.required(number);
    OpinionCheck.readable(before);
    OpinionCheck.version(before, version);
    OpinionCheck.criterion(as.criterion(), setup.criteria());
    records.write(
        BookEvents.classified(
            number,
            as.criterion(),
            role,
            records.today(),
            BookPage.of(actor.name())
                .about(as.themes())
                .write(BookPage.CLASSIFIED, number, setup.random())));
    return lookup.required(number);
  }

  /**
   * Makes opinions into an item of a ledger: several into one, and one into several by and by. The
   * item's source is the opinions, with their numbers; of the source that the problem has, what was
   * observed, who found it and the evidence are kept.
   *
   * <p>The same problem of the same opinions is one item, however often it is entered: where it is
   * not known whether this was done it can be done again.
   *
   * @param opinions the numbers of the opinions, classified, in any order
   * @param problem the problem, in words of the office's own
   * @param ledger the ledger, always the same one
   * @param signature who enters it, the office, and why
   * @return the item
   * @throws OpinionException if somebody else enters it; if there is no such opinion; if one was
   *     not approved and classified, or was withheld or erased; if the problem is on an unknown
   *     object or criterion; if it is another ledger; nothing was changed
   * @throws LedgerException if the ledger does not take it; nothing was changed
   * @throws JournalException if a journal cannot be reached: it can be done again
   */
  public synchronized RectificationItem raise(
      List<Long> opinions, NewItem problem, RectificationLedger ledger, Signature signature) {
    String role = OpinionCheck.role(signature.actor(), Roles.OFFICE);
    List<Long> numbers = OpinionCheck.numbers(opinions);
    numbers.forEach(number -> OpinionCheck.classified(lookup.required(number)));
    OpinionCheck.object(problem.object(), "the problem", "问题", setup.objects());
    OpinionCheck.criterion(problem.criterion(), setup.criteria());
    String other = records.known().ledger().orElse(ledger.id());
    if (!other.equals(ledger.id())) {
      throw OpinionException.of(
          Problem.OTHER_LEDGER,
          "items of these opinions were entered into the ledger "
              + other
              + " before: use that ledger",
          "这些意见此前转入台账 " + other + "：请使用该台账");
    }
    RectificationItem item = ledger.report(Raising.from(header.id(), numbers, problem), signature);
    List<Long> more =
        numbers.stream()
            .filter(number -> !lookup.required(number).items().contains(item.number()))
            .toList();
    if (!more.isEmpty()) {
      records.write(BookEvents.used(more, ledger.id(), item.number(), role, records.today()));
    }
    return item;
  }

  /**
   * Erases what an opinion says, its themes, and who dealt with it. That there was one stays, with
   * the criterion that it was about and the items that were made of it, whose words are the
   * office's own. Its batch can no longer be told to be the same when it is entered again.
   *
   * <p>The book gives out nothing of it any more. In what lies under the book it may be found for
   * longer: pages are deleted as the store deletes, which for a database {@link
   * org.pingyi.evaluation.journal.jdbc.JdbcStore} says, and those of former steps were too. To have
   * it gone from a file of H2, compact the file ({@code SHUTDOWN COMPACT}). Logs and backups of a
   * database are the host's to see to, and so is a ledger whose items quote it.
   *
   * @param number the number of the opinion, from 1
   * @param actor who erases it, the office or a reviewer
   * @return the opinion as it stands since
   * @throws OpinionException if somebody else erases it, or there is no such opinion
   * @throws JournalException if the journal cannot be reached: whether it was erased is then not
   *     known
   */
  public synchronized Opinion erase(long number, Actor actor) {
    String role = OpinionCheck.role(actor, Roles.OFFICE, OpinionRoles.REVIEWER);
    Opinion before = lookup.required(number);
    if (before.state() != OpinionState.ERASED) {
      Optional<StoredPage> batch = entering.forgotten(before.batch());
      records.write(BookEvents.erased(number, role, records.today(), batch));
    }
    return lookup.required(number);
  }

  /**
   * Erases who entered a batch, and by what it is known again. Its opinions stay. Where it has no
   * root, it can no longer be told to be the same when it is entered again, and is refused. Of what
   * is under the book the same is to be said as of {@link #erase}.
   *
   * @param batch the number of the batch, from 1
   * @param actor who erases it, the office or a reviewer
   * @throws OpinionException if somebody else erases it, or there is no such batch
   * @throws JournalException if the journal cannot be reached: whether it was erased is then not
   *     known
   */
  public synchronized void eraseEnteredBy(long batch, Actor actor) {
    String role = OpinionCheck.role(actor, Roles.OFFICE, OpinionRoles.REVIEWER);
    lookup.requireBatch(batch);
    if (records.page(BookPage.BATCH, batch).isPresent()) {
      records.write(BookEvents.erasedBatch(batch, role, records.today()));
    }
  }

  /**
   * Returns what is known of an opinion besides what it says.
   *
   * @param number its number, from 1
   * @return the opinion as it stands; empty where there is none
   */
  public synchronized Optional<Opinion> opinion(long number) {
    return records.known().opinion(number);
  }

  /**
   * Returns what is known of opinions besides what they say.
   *
   * @param filter which ones
   * @param after the number of the last one that was seen; 0 for the first
   * @param limit how many at most
   * @return opinions by their numbers
   */
  public synchronized List<Opinion> opinions(OpinionFilter filter, long after, int limit) {
    return lookup.opinions(filter, after, limit);
  }

  /**
   * Returns what opinions say that a reviewer approved. Anybody may be shown it.
   *
   * @param filter which ones; those that may not be read are none of them
   * @param after the number of the last one that was seen; 0 for the first
   * @param limit how many at most
   * @return opinions by their numbers
   * @throws JournalException if the journal cannot be reached, or was changed
   */
  public synchronized List<OpinionText> approved(OpinionFilter filter, long after, int limit) {
    return lookup.approved(filter, after, limit);
  }

  /**
   * Returns what a reviewer withheld, and why.
   *
   * @param number the number of the opinion, from 1
   * @param actor the reviewer who asks
   * @return what was decided
   * @throws OpinionException if it is no reviewer who asks; if there is no such opinion, or it was
   *     not withheld
   * @throws JournalException if the journal cannot be reached, or was changed
   */
  public synchronized WithheldOpinion withheld(long number, Actor actor) {
    return reviewing.withheld(number, actor);
  }

  /**
   * Counts opinions.
   *
   * @param filter which ones
   * @return how many there are, in all and by what they are
   */
  public synchronized OpinionCounts count(OpinionFilter filter) {
    return lookup.count(filter);
  }

  /** Lets go of the journal. The book is not changed by it and can be opened again. */
  @Override
  public synchronized void close() {
    records.release();
  }
}
