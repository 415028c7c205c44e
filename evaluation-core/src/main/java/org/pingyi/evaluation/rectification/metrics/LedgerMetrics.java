package org.pingyi.evaluation.rectification.metrics;

import com.google.common.collect.ImmutableList;
import java.io.IOException;
import java.io.OutputStream;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.pingyi.evaluation.model.Language;
import org.pingyi.evaluation.rectification.LedgerEvent;
import org.pingyi.evaluation.rectification.RectificationItem;
import org.pingyi.evaluation.rectification.RectificationLedger;
import org.pingyi.evaluation.stability.Stable;

/**
 * How much of what people were unhappy with was put right: closing rate, on-time rate, answer rate,
 * follow-up rate (回访率) and satisfaction, reopened items, and days to close, of the items that were
 * reported in a period, as of a day.
 *
 * <p>They are counted from the ledger when somebody asks; no ledger keeps them. What took effect
 * after the day does not count, so that a period looked at as of its last day has the same metrics
 * for good, but for steps that are entered late, or erased.
 *
 * <p>Items that were merged or split go on in others, and are left out and counted as such. What
 * was done about them before counts once all the same, with the item with which it was done and in
 * its groups: the rounds that it had put right, as in time or late, as followed up or not, and as
 * reopened; and what people said last. The others begin a new round and count what comes after. A
 * part of a split item was reported on the day on which the whole was, so that it is in the same
 * period and month as the whole would be, and its days to close begin there; it is answered where
 * the whole was, by the day that there was for it. It is there from the day of the split.
 *
 * <p>Days to close are calendar days from the report to the closing that still holds, and at least
 * 0 where a clock was put back; an item that is open counts as open for as long as it was looked
 * at, one that was rejected until it was, by the product-limit estimate of E. L. Kaplan and P.
 * Meier (Journal of the American Statistical Association 53, 1958, 457–481).
 *
 * <p>This is the office's own view: it is complete, has numbers of few people, and by owner it
 * names persons. What everybody may see is {@link
 * org.pingyi.evaluation.rectification.LedgerExport#forEverybody}.
 *
 * <p>Immutable and thread-safe. {@code toString} names nobody.
 */
@Stable
public final class LedgerMetrics {

  private final MetricsQuery query;
  private final List<GroupMetrics> groups;

  private LedgerMetrics(MetricsQuery query, List<GroupMetrics> groups) {
    this.query = query;
    this.groups = groups;
  }

  /**
   * Counts the items of a ledger, one after the other: in memory are the counts of each group, and
   * one item with those from which it was split.
   *
   * @param ledger the ledger
   * @param query of which items, as of when, in which groups
   * @return the metrics
   * @throws org.pingyi.evaluation.journal.JournalException if the ledger's journal cannot be
   *     reached, or a dossier was changed
   */
  public static LedgerMetrics of(RectificationLedger ledger, MetricsQuery query) {
    Map<GroupKey, GroupCount> counts = new TreeMap<>();
    if (query.by().contains(Grouping.WHOLE)) {
      counts.put(GroupKey.whole(), new GroupCount(query.asOf()));
    }
    ledger.histories(
        item -> covers(item, query, ledger), history -> add(history, query, ledger, counts));
    return new LedgerMetrics(
        query,
        counts.entrySet().stream()
            .map(group -> GroupMetrics.of(group.getKey(), group.getValue()))
            .collect(ImmutableList.toImmutableList()));
  }

  private static boolean covers(
      RectificationItem item, MetricsQuery query, RectificationLedger ledger) {
    RectificationItem origin = item;
    while (origin.trace().splitFrom().isPresent()) {
      origin = ledger.item(origin.trace().splitFrom().get()).orElseThrow();
    }
    return query.covers(origin.dates().reported()) && query.knows(item.dates().reported());
  }

  private static void add(
      List<LedgerEvent> history,
      MetricsQuery query,
      RectificationLedger ledger,
      Map<GroupKey, GroupCount> counts) {
    ItemOutcome item = OutcomeReader.read(history, query.asOf(), ledger::history);
    for (Grouping by : query.by()) {
      counts.computeIfAbsent(GroupKey.of(by, item), key -> new GroupCount(query.asOf())).add(item);
    }
  }

  /**
   * Returns what was asked.
   *
   * @return the query
   */
  public MetricsQuery query() {
    return query;
  }

  /**
   * Returns the metrics of each group.
   *
   * @return by grouping, and then by id in code point order, those without one last; groups without
   *     items are not there, but for all items together
   */
  public List<GroupMetrics> groups() {
    return groups;
  }

  /**
   * Words the metrics.
   *
   * @param language the language
   * @return lines of text, each ended by a line feed
   */
  public String text(Language language) {
    return new MetricsText(language, false).of(this);
  }

  /**
   * Words the metrics with every step by which they came about.
   *
   * @param language the language
   * @return lines of text, each ended by a line feed
   */
  public String explain(Language language) {
    return new MetricsText(language, true).of(this);
  }

  /**
   * Writes the metrics as JSON in UTF-8, on one line that ends with a line feed:
   *
   * <pre>
   * { "from", "to", "as-of": days,
   *   "groups": [ { "by", "id": text or null, "erased": true for owners whose names were erased,
   *                 "title", "items", "closed", "rejected", "merged", "split",
   *                 "figures": [ { "figure", "title", "value": a number or null, "part", "whole",
   *                                "explanation": [ lines of text … ] } … ] } … ] }
   * </pre>
   *
   * @param out where to; it is flushed and not closed
   * @param language the language of titles and explanations
   * @throws IOException if it cannot be written
   */
  public void json(OutputStream out, Language language) throws IOException {
    MetricsJson.write(this, out, language);
  }

  @Override
  public String toString() {
    return "metrics of " + groups.size() + " groups, as of " + query.asOf();
  }
}
