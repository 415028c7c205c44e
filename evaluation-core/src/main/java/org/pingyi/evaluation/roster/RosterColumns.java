package org.pingyi.evaluation.roster;

import com.google.common.collect.ImmutableMap;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import org.pingyi.evaluation.fault.Fault;
import org.pingyi.evaluation.fault.FaultCode;
import org.pingyi.evaluation.fault.InputException;
import org.pingyi.evaluation.fault.Place;
import org.pingyi.evaluation.model.EvaluationObject;
import org.pingyi.evaluation.model.Text;
import org.pingyi.evaluation.source.CsvHeaders;
import org.pingyi.evaluation.text.WhiteSpace;

/**
 * The columns of a roster: {@code id}, {@code title}, {@code kind}, {@code parent}, attributes. A
 * header without {@code id} is perhaps no roster but ballots, so its cells are not quoted.
 */
final class RosterColumns {

  private static final String ID = "id";
  private static final String TITLE = "title";
  private static final String KIND = "kind";
  private static final String PARENT = "parent";
  private static final Set<String> FIXED = Set.of(ID, TITLE, KIND, PARENT);

  private final List<String> names;

  private RosterColumns(List<String> names) {
    this.names = names;
  }

  static RosterColumns of(Place place, List<String> header, Consumer<Fault> faults) {
    List<String> names = header.stream().map(WhiteSpace::trim).toList();
    Optional<Fault> lineEnds = CsvHeaders.lineEnds(place, names);
    if (lineEnds.isPresent()) {
      throw new InputException(lineEnds.get());
    }
    Set<String> seen = new HashSet<>();
    for (int i = 0; i < names.size(); i++) {
      String name = names.get(i);
      if (name.isEmpty()) {
        faults.accept(
            Fault.of(
                place,
                FaultCode.UNKNOWN_COLUMN,
                Text.of("column " + (i + 1) + " has no name", "第 " + (i + 1) + " 列没有名称")));
      } else if (!seen.add(name)) {
        faults.accept(
            Fault.of(
                place,
                FaultCode.DUPLICATE_COLUMN,
                names.contains(ID)
                    ? Text.of(
                        "the column “" + name + "” occurs twice: take one out",
                        "列“" + name + "”重复：请删去一列")
                    : Text.of(
                        "column " + (i + 1) + " is called like another one",
                        "第 " + (i + 1) + " 列与另一列同名")));
      }
    }
    if (!seen.contains(ID)) {
      Optional<Text> delimiter = CsvHeaders.delimiter(names);
      faults.accept(
          Fault.of(
              place,
              FaultCode.MISSING_COLUMN,
              Text.of(
                  "a roster needs the column “id”" + delimiter.map(Text::en).orElse(""),
                  "名单必须有“id”列" + delimiter.map(Text::zh).orElse(""))));
    }
    return new RosterColumns(names);
  }

  int size() {
    return names.size();
  }

  /** Returns the object of a row with as many cells as there are columns, if it has an id. */
  Optional<ListedObject> object(Place place, List<String> cells, Consumer<Fault> faults) {
    if (!names.contains(ID)) {
      return Optional.empty();
    }
    Optional<String> id = cell(cells, ID);
    if (id.isEmpty()) {
      faults.accept(Fault.of(place, FaultCode.WRONG_TYPE, Text.of("the id is blank", "编号为空")));
      return Optional.empty();
    }
    EvaluationObject object =
        new EvaluationObject(
            id.get(),
            Text.of(cell(cells, TITLE).orElse(id.get())),
            cell(cells, KIND),
            cell(cells, PARENT),
            attributes(cells));
    return Optional.of(new ListedObject(object, place));
  }

  private ImmutableMap<String, String> attributes(List<String> cells) {
    ImmutableMap.Builder<String, String> attributes = ImmutableMap.builder();
    for (int i = 0; i < names.size(); i++) {
      String value = WhiteSpace.trim(cells.get(i));
      boolean first = names.indexOf(names.get(i)) == i;
      if (first && !names.get(i).isEmpty() && !FIXED.contains(names.get(i)) && !value.isEmpty()) {
        attributes.put(names.get(i), value);
      }
    }
    return attributes.buildOrThrow();
  }

  private Optional<String> cell(List<String> cells, String column) {
    int index = names.indexOf(column);
    return index < 0
        ? Optional.empty()
        : Optional.of(WhiteSpace.trim(cells.get(index))).filter(value -> !value.isEmpty());
  }
}
