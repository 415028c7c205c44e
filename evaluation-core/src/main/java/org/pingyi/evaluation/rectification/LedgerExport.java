package org.pingyi.evaluation.rectification;

import static java.util.Objects.requireNonNull;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.google.common.collect.ImmutableList;
import de.siegmar.fastcsv.writer.CsvWriter;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.pingyi.evaluation.model.Language;
import org.pingyi.evaluation.text.CsvText;

/**
 * A ledger as it stands, to be given out: as the usual table (整改台账), as data for spreadsheets and
 * pages, and as a brief (简报) of each object. The complete one names persons; the public one does
 * not, and has no numbers of few people.
 *
 * <p>Immutable and thread-safe.
 */
public final class LedgerExport {

  private final ImmutableList<RectificationItem> items;
  private final Map<Long, List<LedgerEvent>> histories;
  private final LocalDate today;
  private final Optional<ItemAudience> everybody;

  private LedgerExport(
      List<RectificationItem> items,
      Map<Long, List<LedgerEvent>> histories,
      LocalDate today,
      Optional<ItemAudience> everybody) {
    this.items = ImmutableList.copyOf(items);
    this.histories = histories;
    this.today = requireNonNull(today, "today");
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
    List<RectificationItem> items = new ArrayList<>();
    Map<Long, List<LedgerEvent>> histories = new LinkedHashMap<>();
    for (long number = 1; ; number++) {
      Optional<RectificationItem> item = ledger.item(number);
      if (item.isEmpty()) {
        return new LedgerExport(items, histories, today, Optional.empty());
      }
      items.add(item.get());
      histories.put(number, ledger.history(number));
    }
  }

  /**
   * Returns what everybody may see of it: no names, also within texts where the ledger knows them,
   * and no evidence; no rater group and no numbers where fewer people are behind them.
   *
   * @param minimumGroupSize of how many people there are numbers, at least 1
   * @return the public export
   * @throws IllegalArgumentException if the size is below 1
   */
  public LedgerExport forEverybody(int minimumGroupSize) {
    if (minimumGroupSize < 1) {
      throw new IllegalArgumentException("a group has at least one member");
    }
    ItemAudience audience = new ItemAudience(names(), minimumGroupSize);
    return new LedgerExport(
        items.stream().map(audience::of).toList(), histories, today, Optional.of(audience));
  }

  /**
   * Returns what is about one object.
   *
   * @param object the object's id
   * @return the export, perhaps without a single item
   */
  public LedgerExport of(String object) {
    return new LedgerExport(
        items.stream().filter(item -> item.object().equals(object)).toList(),
        histories,
        today,
        everybody);
  }

  /**
   * Returns how many items there are.
   *
   * @return the number, at least 0
   */
  public int size() {
    return items.size();
  }

  private Set<String> names() {
    Set<String> names = new HashSet<>();
    histories.values().stream()
        .flatMap(List::stream)
        .flatMap(event -> event.text().stream())
        .flatMap(
            text ->
                Stream.of(Optional.of(text.who()), text.owner(), text.person())
                    .flatMap(Optional::stream))
        .forEach(names::add);
    return names;
  }

  private List<LedgerColumn> columns() {
    return Stream.of(LedgerColumn.values())
        .filter(column -> everybody.isEmpty() || column.isPublic())
        .toList();
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
        LedgerColumn.Row row = new LedgerColumn.Row(item, today, language);
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
   * @param out where to; it is not closed
   * @param language the language of titles and words
   * @throws IOException if it cannot be written
   */
  public void json(OutputStream out, Language language) throws IOException {
    ObjectNode json = EventJson.JSON.createObjectNode();
    json.put("made", today.toString()).put("public", everybody.isPresent());
    ArrayNode columns = json.putArray("columns");
    columns()
        .forEach(
            column ->
                columns
                    .addObject()
                    .put("id", column.id())
                    .put("title", column.title().in(language)));
    ArrayNode rows = json.putArray("rows");
    for (RectificationItem item : items) {
      LedgerColumn.Row row = new LedgerColumn.Row(item, today, language);
      ObjectNode cells = rows.addObject();
      columns().forEach(column -> column.write(row, cells));
    }
    out.write(EventJson.bytes(json));
    out.write('\n');
  }

  /**
   * Writes a brief (简报) in Markdown: of each object, by their ids, what was heard, what was done,
   * and what people then said.
   *
   * @param out where to; it is not closed
   * @param language the language
   * @throws IOException if it cannot be written
   */
  public void brief(OutputStream out, Language language) throws IOException {
    String text = new ItemBrief(language, today, everybody).of(items, histories);
    out.write(text.getBytes(StandardCharsets.UTF_8));
  }
}
