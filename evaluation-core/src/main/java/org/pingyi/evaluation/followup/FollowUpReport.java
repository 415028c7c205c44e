package org.pingyi.evaluation.followup;

import static java.util.Objects.requireNonNull;

import com.google.common.collect.ImmutableList;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.pingyi.evaluation.model.Text;
import org.pingyi.evaluation.rectification.FollowUpAnswers;
import org.pingyi.evaluation.rectification.ItemVersion;
import org.pingyi.evaluation.rectification.LedgerException;
import org.pingyi.evaluation.rectification.LedgerException.Problem;
import org.pingyi.evaluation.rectification.RectificationItem;
import org.pingyi.evaluation.rectification.RectificationLedger;
import org.pingyi.evaluation.rectification.Signature;
import org.pingyi.evaluation.report.EvaluationReport;
import org.pingyi.evaluation.source.ReportBytes;
import org.pingyi.evaluation.stability.Experimental;

/**
 * What people said in a {@link FollowUpScheme}, item by item, all groups that were asked together,
 * and how many of the smallest of them answered.
 *
 * {@snippet class="FollowUpSchemeTest" region="answers"}
 *
 * <p>Immutable and thread-safe.
 *
 * @param id the id of its scheme
 * @param items what was said of each item, in the order of the report
 */
@Experimental
public record FollowUpReport(String id, List<OfItem> items) {

  /**
   * Keeps a copy of the list.
   *
   * @throws IllegalArgumentException if no follow-up has the id
   */
  public FollowUpReport {
    if (FollowUpIds.ledger(id).isEmpty()) {
      throw new IllegalArgumentException("no follow-up has such an id");
    }
    items = ImmutableList.copyOf(items);
  }

  /**
   * What was said of an item.
   *
   * @param asked the item as it stood when people were asked
   * @param answers how many said what; empty where nobody answered
   */
  public record OfItem(ItemVersion asked, Optional<FollowUpAnswers> answers) {

    /** Checks that nothing is missing. */
    public OfItem {
      requireNonNull(asked, "asked");
      requireNonNull(answers, "answers");
    }
  }

  /** What became of the answers on an item. */
  public enum Outcome {
    /** They were entered as a follow-up. */
    ENTERED("entered", "已登记"),
    /** There were none, so that nothing was entered. */
    NOBODY_ANSWERED("nobody answered", "无人作答"),
    /** People were asked since, in this follow-up or another one: nothing was entered. */
    FOLLOWED_UP_SINCE("was followed up since it was asked about", "发问之后已登记回访"),
    /** It is not any more what people were asked about: nothing was entered. */
    CHANGED_SINCE("changed since it was asked about", "发问之后问题有变动，未予登记");

    private final Text title;

    Outcome(String en, String zh) {
      this.title = Text.of(en, zh);
    }

    /**
     * Returns what became of them, in words.
     *
     * @return the words
     */
    public Text title() {
      return title;
    }
  }

  /**
   * An item after its answers were to be entered.
   *
   * @param of what was said of it
   * @param outcome what became of that
   * @param item the item as it stands
   */
  public record Entry(OfItem of, Outcome outcome, RectificationItem item) {

    /** Checks that nothing is missing. */
    public Entry {
      requireNonNull(of, "of");
      requireNonNull(outcome, "outcome");
      requireNonNull(item, "item");
    }
  }

  /**
   * Reads the answers of a report that was written as JSON.
   *
   * @param file the report of the follow-up, a complete {@code result.json}
   * @return the answers
   * @throws org.pingyi.evaluation.fault.InputException if the file cannot be read, is no report or
   *     one of something else than a follow-up; with that one fault
   */
  public static FollowUpReport read(Path file) {
    try (ReportBytes bytes = ReportBytes.of(file)) {
      return FollowUpReader.read(bytes);
    } catch (IOException failure) {
      throw new UncheckedIOException(failure);
    }
  }

  /**
   * Reads the answers of a report in JSON.
   *
   * @param name what the text is called in faults
   * @param text the report of the follow-up
   * @return the answers
   * @throws org.pingyi.evaluation.fault.InputException if it is no report or one of something else
   *     than a follow-up; with that one fault
   */
  public static FollowUpReport read(String name, String text) {
    return FollowUpReader.read(ReportBytes.of(name, requireNonNull(text, "text")));
  }

  /**
   * Returns the answers of a report.
   *
   * @param report the report of the follow-up
   * @return the answers
   * @throws IllegalArgumentException if it is one of something else than a follow-up
   */
  public static FollowUpReport of(EvaluationReport report) {
    return FollowUpReader.of(report);
  }

  /**
   * Enters the answers into the ledger, each as a follow-up of its item by whoever signs; without a
   * reason of their own the id of the follow-up is the reason. What was entered already is not
   * entered again, and where an item changed since people were asked, nothing is entered; remarks,
   * answers to those who raised it and words that were erased change nothing about it.
   *
   * @param ledger the ledger in which the items are
   * @param signature who enters them, and as of when
   * @return what became of each, in the order of {@link #items()}
   * @throws LedgerException if the follow-up is about items of another ledger, there is no such
   *     item, or whoever signs may not follow one up; what was entered before stays, and is not
   *     entered again if this is tried once more
   * @throws org.pingyi.evaluation.journal.JournalException if the journal cannot be reached
   */
  public List<Entry> enter(RectificationLedger ledger, Signature signature) {
    if (FollowUpIds.ledger(id).filter(ledger.id()::equals).isEmpty()) {
      throw new LedgerException(
          Problem.UNKNOWN_ITEM,
          Text.of("the follow-up is about items of another ledger", "该回访所问的是另一整改台账中的问题"));
    }
    Signature because = signature.reason().isEmpty() ? signature.because(id) : signature;
    List<Entry> entries = new ArrayList<>();
    for (OfItem one : items) {
      entries.add(FollowUpEntering.enter(ledger, one, because));
    }
    return ImmutableList.copyOf(entries);
  }

  /** Tells about how many items there are answers, and not which. */
  @Override
  public String toString() {
    return "answers about " + items.size() + " items";
  }
}
