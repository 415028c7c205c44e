package org.pingyi.evaluation.roster;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.pingyi.evaluation.model.EvaluationObject;
import org.pingyi.evaluation.model.Text;
import org.pingyi.evaluation.source.CsvByHand;

/**
 * The objects and faults of a roster, found with lists and loops alone, to compare with what the
 * library reads.
 */
final class RosterByHand {

  private static final List<String> FIXED = List.of("id", "title", "kind", "parent");

  /** The objects, where there are no faults. */
  final List<EvaluationObject> objects = new ArrayList<>();

  /** The faults as line and code, sorted as texts. */
  final List<String> faults = new ArrayList<>();

  private List<String> names = List.of();

  /** Reads a text without a byte order mark. */
  static RosterByHand read(String text) {
    RosterByHand roster = new RosterByHand();
    CsvByHand csv = CsvByHand.read(text);
    if (csv.unclosed() > 0) {
      roster.fault(csv.unclosed(), "unclosed-quote");
    } else if (csv.rows().isEmpty()) {
      roster.fault(1, "empty-file");
    } else if (csv.rows().get(0).textAfterQuote() || goesOn(csv.rows().get(0))) {
      roster.fault(csv.rows().get(0).line(), "malformed-row");
    } else {
      roster.header(csv.rows().get(0));
      roster.rows(csv.rows().subList(1, csv.rows().size()));
    }
    roster.faults.sort(null);
    return roster;
  }

  private void fault(long line, String code) {
    faults.add(line + " " + code);
  }

  /** A carriage return alone ends no line, so that the next line is taken for more columns. */
  private static boolean goesOn(CsvByHand.Row header) {
    return header.cells().stream().anyMatch(name -> name.replace("\r\n", "").contains("\r"));
  }

  private void header(CsvByHand.Row header) {
    names = header.cells();
    for (int i = 0; i < names.size(); i++) {
      if (names.get(i).isEmpty()) {
        fault(header.line(), "unknown-column");
      } else if (names.indexOf(names.get(i)) < i) {
        fault(header.line(), "duplicate-column");
      }
    }
    if (!names.contains("id")) {
      fault(header.line(), "missing-column");
    }
  }

  private void rows(List<CsvByHand.Row> all) {
    List<CsvByHand.Row> listed = new ArrayList<>();
    for (CsvByHand.Row row : all) {
      if (row.textAfterQuote() || row.cells().size() != names.size()) {
        fault(row.line(), "malformed-row");
      } else if (names.contains("id")) {
        if (cell(row, "id").isEmpty()) {
          fault(row.line(), "wrong-type");
        } else {
          listed.add(row);
        }
      }
    }
    Map<String, CsvByHand.Row> byId = new LinkedHashMap<>();
    for (CsvByHand.Row row : listed) {
      if (byId.putIfAbsent(cell(row, "id"), row) != null) {
        fault(row.line(), "duplicate-id");
      }
      objects.add(object(row));
    }
    for (CsvByHand.Row row : listed) {
      String parent = cell(row, "parent");
      if (!parent.isEmpty() && !byId.containsKey(parent)) {
        fault(row.line(), "unknown-reference");
      }
    }
    byId.forEach(
        (id, row) -> {
          if (isOwnAncestor(id, byId)) {
            fault(row.line(), "unordered");
          }
        });
  }

  private boolean isOwnAncestor(String id, Map<String, CsvByHand.Row> byId) {
    String above = cell(byId.get(id), "parent");
    for (int steps = 0; byId.containsKey(above) && steps < byId.size(); steps++) {
      if (above.equals(id)) {
        return true;
      }
      above = cell(byId.get(above), "parent");
    }
    return false;
  }

  private String cell(CsvByHand.Row row, String column) {
    int index = names.indexOf(column);
    return index < 0 ? "" : row.cells().get(index);
  }

  private EvaluationObject object(CsvByHand.Row row) {
    Map<String, String> attributes = new LinkedHashMap<>();
    for (String name : names) {
      if (!name.isEmpty() && !FIXED.contains(name) && !cell(row, name).isEmpty()) {
        attributes.put(name, cell(row, name));
      }
    }
    String title = cell(row, "title").isEmpty() ? cell(row, "id") : cell(row, "title");
    return new EvaluationObject(
        cell(row, "id"),
        Text.of(title),
        Optional.of(cell(row, "kind")).filter(it -> !it.isEmpty()),
        Optional.of(cell(row, "parent")).filter(it -> !it.isEmpty()),
        attributes);
  }
}
