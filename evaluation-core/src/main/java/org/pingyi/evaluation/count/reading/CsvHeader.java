package org.pingyi.evaluation.count.reading;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.pingyi.evaluation.fault.Fault;
import org.pingyi.evaluation.fault.FaultCode;
import org.pingyi.evaluation.fault.InputException;
import org.pingyi.evaluation.fault.Place;
import org.pingyi.evaluation.fault.Suggestion;
import org.pingyi.evaluation.model.Text;
import org.pingyi.evaluation.source.CsvHeaders;
import org.pingyi.evaluation.source.FileFaults;

/**
 * The first row of a CSV file of ballots. A row that lacks a column is perhaps a ballot, and one in
 * which a cell begins with the name of a column has perhaps run into the ballot below it: their
 * cells are not quoted.
 */
final class CsvHeader {

  /** More than any scheme has criteria. */
  static final int MAX_COLUMNS = 100_000;

  /** What a message quotes of a name. */
  private static final int MAX_QUOTED = 60;

  private final BallotFields fields;
  private final CsvParser row;
  private final List<String> names = new ArrayList<>();
  private final List<Fault> faults = new ArrayList<>();

  private CsvHeader(BallotFields fields, CsvParser row) {
    this.fields = fields;
    this.row = row;
  }

  /**
   * Reads the header.
   *
   * @return for each column the number of its field
   * @throws InputException if the row is no header for these fields, with all faults
   */
  static int[] read(BallotFields fields, CsvParser row) {
    return new CsvHeader(fields, row).read();
  }

  private int[] read() {
    for (int i = 0; i < Math.min(row.cells(), MAX_COLUMNS); i++) {
      names.add(row.text(i));
      if (names.get(i).indexOf('\0') >= 0) {
        throw new InputException(FileFaults.binary(row.place(i)));
      }
    }
    requireCsv();
    if (row.cells() > MAX_COLUMNS || row.tooLong() || row.textAfterQuote()) {
      throw new InputException(Fault.of(row.place(0), FaultCode.MALFORMED_ROW, malformed()));
    }
    int[] fieldOfColumn = new int[names.size()];
    for (int i = 0; i < fieldOfColumn.length; i++) {
      fieldOfColumn[i] = fields.column(names.get(i));
    }
    unknown(fieldOfColumn);
    duplicate();
    missing();
    if (!faults.isEmpty()) {
      throw new InputException(faults);
    }
    return fieldOfColumn;
  }

  /** Where the text is something else, that is the only fault. */
  private void requireCsv() {
    Place place = row.place(0);
    List<String> unknown =
        names.stream().filter(name -> fields.column(name) == BallotFields.UNKNOWN).toList();
    String first = names.get(0);
    Optional<Fault> json =
        unknown.contains(first) ? CsvHeaders.json(place, first) : Optional.empty();
    json.or(() -> CsvHeaders.lineEnds(place, unknown))
        .ifPresent(
            fault -> {
              throw new InputException(fault);
            });
  }

  private Text malformed() {
    return row.textAfterQuote()
        ? Text.of("in the header there is text after a closing quote", "表头中闭合引号之后还有文字")
        : Text.of("the header is too long", "表头过长");
  }

  private void unknown(int[] fieldOfColumn) {
    boolean header = isSurelyHeader();
    List<String> absent = new ArrayList<>(fields.columns());
    absent.removeAll(new HashSet<>(names));
    for (int i = 0; i < fieldOfColumn.length; i++) {
      if (fieldOfColumn[i] == BallotFields.UNKNOWN) {
        String name = names.get(i);
        faults.add(
            new Fault(
                row.place(i),
                FaultCode.UNKNOWN_COLUMN,
                name.isEmpty() ? nameless(i) : header ? unknown(name) : unnamed(i),
                "",
                Suggestion.nearest(name, absent)));
      }
    }
  }

  private boolean isSurelyHeader() {
    if (!names.containsAll(fields.requiredColumns())) {
      return false;
    }
    for (String name : names) {
      if (fields.column(name) == BallotFields.UNKNOWN && startsLikeColumn(name)) {
        return false;
      }
    }
    return true;
  }

  private boolean startsLikeColumn(String name) {
    for (String column : fields.columns()) {
      if (name.startsWith(column)) {
        return true;
      }
    }
    return false;
  }

  private static Text nameless(int column) {
    return Text.of("column " + (column + 1) + " has no name", "第 " + (column + 1) + " 列没有名称");
  }

  private static Text unnamed(int column) {
    return Text.of(
        "column " + (column + 1) + " is not one that ballots have",
        "第 " + (column + 1) + " 列不是评议票应有的列");
  }

  private static Text unknown(String name) {
    String quoted = name.length() <= MAX_QUOTED ? name : name.substring(0, MAX_QUOTED) + "…";
    return Text.of(
        "the column “"
            + quoted
            + "” is neither a criterion that is rated nor a column of ballots: correct it, or take it out",
        "列“" + quoted + "”既不是评议内容，也不是评议票应有的列：请改正或删去");
  }

  private void duplicate() {
    Set<String> seen = new HashSet<>();
    for (int i = 0; i < names.size(); i++) {
      String name = names.get(i);
      if (fields.column(name) != BallotFields.UNKNOWN && !seen.add(name)) {
        faults.add(
            Fault.of(
                row.place(i),
                FaultCode.DUPLICATE_COLUMN,
                Text.of(
                    "the column “" + name + "” occurs twice: take one out",
                    "列“" + name + "”重复：请删去一列")));
      }
    }
  }

  private void missing() {
    Place place = new Place(row.place(0).source(), row.place(0).line(), 1);
    Set<String> present = new HashSet<>(names);
    for (String name : fields.requiredColumns()) {
      if (!present.contains(name)) {
        Optional<Text> hint = CsvHeaders.delimiter(names);
        faults.add(
            Fault.of(
                place,
                FaultCode.MISSING_COLUMN,
                Text.of(
                    "the column “" + name + "” is missing" + hint.map(Text::en).orElse(": add it"),
                    "缺少列“" + name + "”" + hint.map(Text::zh).orElse("：请补上"))));
      }
    }
  }
}
