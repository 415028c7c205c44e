package org.pingyi.evaluation.scheme;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.Set;
import org.pingyi.evaluation.fault.FaultCode;
import org.pingyi.evaluation.model.Fraction;
import org.pingyi.evaluation.model.RaterGroup;
import org.pingyi.evaluation.model.Stratum;
import org.pingyi.evaluation.model.Text;
import org.pingyi.evaluation.model.WeightFor;
import org.pingyi.evaluation.source.Node;
import org.pingyi.evaluation.text.WhiteSpace;
import org.pingyi.evaluation.vocabulary.CommonKeys;
import org.pingyi.evaluation.vocabulary.Form;
import org.pingyi.evaluation.vocabulary.RaterKeys;

/** Reads {@code raters}. */
final class RaterReader {

  private final Optional<Set<String>> attributes;
  private final IdList ids = new IdList();
  private final Map<String, Set<String>> strata = new LinkedHashMap<>();

  RaterReader(Optional<Set<String>> attributes) {
    this.attributes = attributes;
  }

  /** Returns the ids that can be referred to. */
  Set<String> ids() {
    return ids.references();
  }

  /** Returns for each group with strata the ids of those. */
  Map<String, Set<String>> strata() {
    return Map.copyOf(strata);
  }

  /** Reads a list of groups; those with faults are left out. */
  List<RaterGroup> read(List<Value> list) {
    return ids.readAll(list, RaterKeys.GROUP, this::group);
  }

  private Optional<RaterGroup> group(Section section) {
    Optional<String> id = ids.read(section, RaterKeys.ID);
    Optional<Text> title = section.title(CommonKeys.TITLE);
    Optional<Fraction> weight = section.read(CommonKeys.WEIGHT);
    long minimum = section.readOrDefault(RaterKeys.MINIMUM);
    Optional<Long> issued = section.read(RaterKeys.ISSUED);
    boolean anonymous = section.readOrDefault(RaterKeys.ANONYMOUS);
    IdList strataIds = new IdList();
    List<Stratum> parts = strata(section, strataIds);
    List<WeightFor> weightFor = new ArrayList<>();
    for (Section entry : section.sections(RaterKeys.WEIGHT_FOR)) {
      weightFor(entry).ifPresent(weightFor::add);
    }
    if (id.isPresent()) {
      strata.put(id.get(), strataIds.references());
    }
    if (id.isEmpty() || weight.isEmpty()) {
      return Optional.empty();
    }
    return Optional.of(
        new RaterGroup(
            id.get(),
            title.orElse(Text.of(id.get())),
            weight.get(),
            minimum,
            issued.isPresent() ? OptionalLong.of(issued.get()) : OptionalLong.empty(),
            anonymous,
            parts,
            weightFor));
  }

  private static List<Stratum> strata(Section group, IdList strataIds) {
    List<Stratum> strata = new ArrayList<>();
    for (Section entry : group.sections(RaterKeys.STRATA)) {
      Optional<Stratum> stratum = stratum(entry, strataIds);
      if (stratum.isPresent()) {
        strata.add(stratum.get());
      }
    }
    return strata;
  }

  private static Optional<Stratum> stratum(Section section, IdList ids) {
    Optional<String> id = ids.read(section, RaterKeys.STRATUM_ID);
    Optional<Text> title = section.title(CommonKeys.TITLE);
    Optional<Fraction> read = section.read(CommonKeys.WEIGHT);
    return id.flatMap(
        known -> read.map(weight -> new Stratum(known, title.orElse(Text.of(known)), weight)));
  }

  private Optional<WeightFor> weightFor(Section section) {
    Optional<Fraction> read = section.read(RaterKeys.OF_WEIGHT);
    Map<String, String> wanted = new LinkedHashMap<>();
    section
        .find(RaterKeys.OF_OBJECTS)
        .flatMap(value -> value.table(RaterKeys.OF_OBJECTS.form()))
        .ifPresent(objects -> objects.others().forEach(entry -> attribute(objects, entry, wanted)));
    return read.map(weight -> new WeightFor(wanted, weight));
  }

  private void attribute(Section objects, Node.Entry entry, Map<String, String> wanted) {
    String name = entry.key().text();
    objects
        .value(entry)
        .read(new Form.PlainText())
        .map(WhiteSpace::trim)
        .ifPresent(value -> wanted.put(name, value));
    if (attributes.isPresent() && !attributes.get().contains(name)) {
      objects.faultOfKey(
          entry,
          FaultCode.UNKNOWN_REFERENCE,
          Text.of("no object has the attribute “" + name + "”", "没有评议对象具有属性“" + name + "”"),
          objects.nearest(name, attributes.get()));
    }
  }
}
