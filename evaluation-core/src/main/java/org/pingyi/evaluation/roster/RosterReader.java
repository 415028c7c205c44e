package org.pingyi.evaluation.roster;

import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.Charset;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.pingyi.evaluation.fault.Fault;
import org.pingyi.evaluation.fault.FaultCode;
import org.pingyi.evaluation.fault.InputException;
import org.pingyi.evaluation.fault.Place;
import org.pingyi.evaluation.model.Text;
import org.pingyi.evaluation.source.FileFaults;

/**
 * Reads rosters from CSV, by the same rules as ballots: a row that does not fit is a fault here,
 * and all faults are reported at once. A roster is small and is read whole.
 */
final class RosterReader {

  private final String source;
  private final List<Fault> faults = new ArrayList<>();
  private final List<ListedObject> listed = new ArrayList<>();

  private RosterReader(String source) {
    this.source = source;
  }

  static Roster read(Path file, Charset charset) {
    byte[] bytes;
    try {
      bytes = Files.readAllBytes(file);
    } catch (IOException failure) {
      throw new InputException(FileFaults.unreadable(file, failure));
    }
    return new RosterReader(file.toString()).read(bytes, charset);
  }

  static Roster read(String name, InputStream csv, Charset charset) {
    byte[] bytes;
    try {
      bytes = csv.readAllBytes();
    } catch (IOException failure) {
      throw new InputException(FileFaults.unreadable(name));
    }
    return new RosterReader(name).read(bytes, charset);
  }

  private Roster read(byte[] bytes, Charset charset) {
    String text = RosterText.decode(source, bytes, charset);
    Quoting quoting = Quoting.of(source, text);
    quoting.unclosed().ifPresent(faults::add);
    if (quoting.unclosed().isEmpty()) {
      readRows(quoting);
    }
    faults.addAll(RosterFaults.of(listed));
    if (!faults.isEmpty()) {
      throw new InputException(faults);
    }
    Map<String, Place> places = new HashMap<>();
    listed.forEach(entry -> places.put(entry.object().id(), entry.place()));
    return new Roster(listed.stream().map(ListedObject::object).toList(), places);
  }

  private void readRows(Quoting quoting) {
    long line = 1;
    try (CsvReader<CsvRecord> rows =
        CsvReader.builder()
            .skipEmptyLines(true)
            .allowExtraFields(true)
            .allowMissingFields(true)
            .ofCsvRecord(RosterText.hideLoneReturns(quoting.wellFormed()))) {
      Optional<RosterColumns> columns = Optional.empty();
      for (CsvRecord row : rows) {
        line = row.getStartingLineNumber();
        Place place = new Place(source, (int) line, 1);
        List<String> cells = RosterText.showLoneReturns(row.getFields());
        if (quoting.textAfterQuote().contains(line)) {
          malformed(place, Text.of("there is text after a closing quote", "闭合引号之后还有文字"));
        } else if (columns.isEmpty()) {
          columns = Optional.of(RosterColumns.of(place, cells, faults::add));
        } else {
          readRow(place, cells, columns.get());
        }
        if (columns.isEmpty()) {
          return;
        }
      }
      if (columns.isEmpty()) {
        faults.add(FileFaults.empty(source));
      }
    } catch (CsvParseException tooLarge) {
      malformed(
          new Place(source, (int) line, 1),
          Text.of("after this line a row is too long to be read", "此行之后有一行过长，无法读取"));
    } catch (IOException failure) {
      throw new InputException(FileFaults.unreadable(source));
    }
  }

  private void readRow(Place place, List<String> cells, RosterColumns columns) {
    if (cells.size() != columns.size()) {
      boolean tooMany = cells.size() > columns.size();
      malformed(
          place,
          Text.of(
              cells.size()
                  + " cells, the header has "
                  + columns.size()
                  + (tooMany
                      ? ": put a cell with a comma in quotes"
                      : ": add those that are missing, if only as commas"),
              "有 "
                  + cells.size()
                  + " 个单元格，表头有 "
                  + columns.size()
                  + " 个："
                  + (tooMany ? "含逗号的单元格请加引号" : "请补齐，空的也要保留逗号")));
    } else {
      columns.object(place, cells, faults::add).ifPresent(listed::add);
    }
  }

  private void malformed(Place place, Text message) {
    faults.add(Fault.of(place, FaultCode.MALFORMED_ROW, message));
  }
}
