package org.pingyi.evaluation.rectification;

import static java.util.Objects.requireNonNull;

import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.google.common.collect.ImmutableList;
import de.siegmar.fastcsv.writer.CsvWriter;
import java.io.BufferedWriter;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.pingyi.evaluation.model.Language;
import org.pingyi.evaluation.model.Text;
import org.pingyi.evaluation.redaction.Redaction;
import org.pingyi.evaluation.stability.Stable;
import org.pingyi.evaluation.text.CsvText;

/**
 * A ledger as it stands, to be given out: as the usual table (整改台账), as data for spreadsheets and
 * pages, and as a brief (简报) of each object. The complete one names persons; the public one does
 * not, and has no numbers of few people.
 *
 * <p>All items are as they stood at one moment, whatever is recorded meanwhile; what is written is
 * never held in memory as a whole. What happened to an item is read from the ledger when a brief
 * comes to it, for which the ledger has to be open.
 *
 * <p>Immutable and thread-safe.
 */
@Stable
public final class LedgerExport {

  private final RectificationLedger ledger;
  private final ImmutableList<RectificationItem> items;
  private final LocalDate today;
  private final ItemTitles titles;
  private final Optional<PublicItems> everybody;

  private LedgerExport(
      RectificationLedger ledger,
      List<RectificationItem> items,
      LocalDate today,
      ItemTitles titles,
      Optional<PublicItems> everybody) {
    this.ledger = requireNonNull(ledger, "ledger");
    this.items = ImmutableList.copyOf(items);
    this.today = requireNonNull(today, "today");
    this.titles = titles;
    this.everybody = everybody;
  }

  /**
   * Takes a ledger as it stands.
   *
   * @param ledger the ledger
   * @param today the day by which items are overdue
   * @return the complete export
   */
  public static LedgerExport complete(RectificationLedger ledger, LocalDate today) {
    return new LedgerExport(ledger, ledger.everything(), today, ItemTitles.NONE, Optional.empty());
  }

  /**
   * Returns what everybody may see, with the standard redaction of texts.
   *
   * @param minimumGroupSize of how many people there are numbers, at least 1
   * @return the public export
   * @throws IllegalArgumentException if the size is below 1
   * @throws org.pingyi.evaluation.journal.JournalException if the journal cannot be reached, or a
   *     dossier was changed
   * @see #forEverybody(int, Redaction)
   */
  public LedgerExport forEverybody(int minimumGroupSize) {
    return forEverybody(minimumGroupSize, Redaction.standard());
  }

  /**
   * Returns what everybody may see of it:
   *
   * <ul>
   *   <li>no owner, no evidence, and no reference of a source;
   *   <li>texts without the names of those who the ledger knows took a step, own an item or found
   *       one, however they are written, and then as the redaction leaves them;
   *   <li>not a single text of an item of which an event was erased: they are shown as erased,
   *       since they may name whom the event named, and nobody knows any more who that was. Another
   *       item may name the same person; there only the redaction can find the name, so that
   *       whoever asks for an erasure is asked for those items as well;
   *   <li>what was measured, and the rater group of those concerned, only where each of the groups
   *       behind it is known to have the minimum size ({@link Observed#smallestGroup()}), and what
   *       people said of a round only where that many answered, and as many in each of the groups
   *       that were asked apart ({@link FollowUpAnswers#smallestGroup()}). The state is shown in
   *       any case, and tells whether those who were asked were satisfied, however few they were.
   * </ul>
   *
   * Ids, and titles where they are given, are shown as they are: where objects are persons, the ids
   * and titles given here name nobody.
   *
   * @param minimumGroupSize of how many people there are numbers, at least 1
   * @param redaction what takes out of texts what could tell a person; what it throws, the writing
   *     of the export throws
   * @return the public export
   * @throws IllegalArgumentException if the size is below 1
   * @throws org.pingyi.evaluation.journal.JournalException if the journal cannot be reached, or a
   *     dossier was changed
   */
  public LedgerExport forEverybody(int minimumGroupSize, Redaction redaction) {
    if (minimumGroupSize < 1) {
      throw new IllegalArgumentException("a group has at least one member");
    }
    requireNonNull(redaction, "redaction");
    PublicItems audience = PublicItems.of(ledger, minimumGroupSize, redaction);
    return new LedgerExport(ledger, items, today, titles, Optional.of(audience));
  }

  /**
   * Returns what is about one object.
   *
   * @param object the object's id
   * @return the export, perhaps without a single item
   */
  public LedgerExport of(String object) {
    return new LedgerExport(
        ledger,
        items.stream().filter(item -> item.object().equals(object)).toList(),
        today,
        titles,
        everybody);
  }

  /**
   * Returns the same with what people call objects and criteria: tables have columns for it, beside
   * the ids, and briefs name objects by it. What has no title goes by its id.
   *
   * @param objects the titles of objects, by id
   * @param criteria the titles of criteria, by id
   * @return the export with titles
   */
  public LedgerExport titled(Map<String, Text> objects, Map<String, Text> criteria) {
    return new LedgerExport(ledger, items, today, new ItemTitles(objects, criteria), everybody);
  }

  /**
   * Returns how many items there are.
   *
   * @return the number, at least 0
   */
  public int size() {
    return items.size();
  }

  private List<LedgerColumn> columns() {
    return Stream.of(LedgerColumn.values())
        .filter(column -> everybody.isEmpty() || column.isPublic())
        .filter(column -> titles.areGiven() || !column.isTitle())
        .toList();
  }

  private LedgerColumn.Row row(RectificationItem item, Language language) {
    RectificationItem seen = everybody.map(audience -> audience.of(item)).orElse(item);
    return new LedgerColumn.Row(seen, today, language, titles);
  }

  /**
   * Writes the table as CSV, an item on each row: UTF-8 without a byte order mark, lines that end
   * with a line feed, quotes where RFC 4180 needs them. A text that a spreadsheet would take for a
   * formula begins with an apostrophe; numbers stay numbers.
   *
   * @param out where to; it is flushed and not closed
   * @param language the language of headings and words
   * @throws IOException if it cannot be written
   */
  @SuppressWarnings("resource") // The caller closes the stream.
  public void csv(OutputStream out, Language language) throws IOException {
    CsvWriter csv = CsvText.writer(out);
    List<LedgerColumn> columns = columns();
    try {
      csv.writeRecord(columns.stream().map(column -> column.title().in(language)).toList());
      for (RectificationItem item : items) {
        LedgerColumn.Row row = row(item, language);
        csv.writeRecord(
            columns.stream()
                .map(
                    column ->
                        column.isNumber(row) ? column.text(row) : CsvText.cell(column.text(row)))
                .toList());
      }
    } catch (UncheckedIOException failure) {
      throw failure.getCause();
    }
    csv.flush();
  }

  /**
   * Writes the same table as JSON: its {@code columns} with their {@code id} and {@code title}, and
   * its {@code rows}, in which a value goes by the id of its column; numbers are numbers, several
   * texts a list, and what is not there is null.
   *
   * @param out where to; it is flushed and not closed
   * @param language the language of titles and words
   * @throws IOException if it cannot be written
   */
  @SuppressWarnings("resource") // The caller closes the stream, and what is cut off stays so.
  public void json(OutputStream out, Language language) throws IOException {
    List<LedgerColumn> columns = columns();
    JsonGenerator json = EventJson.JSON.getFactory().createGenerator(out);
    json.writeStartObject();
    json.writeStringField("made", today.toString());
    json.writeBooleanField("public", everybody.isPresent());
    json.writeArrayFieldStart("columns");
    for (LedgerColumn column : columns) {
      json.writeStartObject();
      json.writeStringField("id", column.id());
      json.writeStringField("title", column.title().in(language));
      json.writeEndObject();
    }
    json.writeEndArray();
    json.writeArrayFieldStart("rows");
    for (RectificationItem item : items) {
      LedgerColumn.Row row = row(item, language);
      ObjectNode cells = EventJson.JSON.createObjectNode();
      columns.forEach(column -> column.write(row, cells));
      json.writeTree(cells);
    }
    json.writeEndArray();
    json.writeEndObject();
    json.writeRaw('\n');
    json.flush();
  }

  /**
   * Writes a brief (简报) in Markdown: of each object, by their ids, what was heard, what was done,
   * and what people then said.
   *
   * @param out where to; it is flushed and not closed
   * @param language the language
   * @throws IOException if it cannot be written
   * @throws org.pingyi.evaluation.journal.JournalException if the journal cannot be reached, or a
   *     dossier was changed
   */
  @SuppressWarnings("resource") // The caller closes the stream.
  public void brief(OutputStream out, Language language) throws IOException {
    Writer text = new BufferedWriter(new OutputStreamWriter(out, StandardCharsets.UTF_8));
    new ItemBrief(text, language, today, titles, everybody).write(ledger, items);
    text.flush();
  }
}
