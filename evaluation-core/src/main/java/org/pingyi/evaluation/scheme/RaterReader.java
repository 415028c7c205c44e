package org.pingyi.evaluation.scheme;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.Set;
import java.util.function.Function;
import org.pingyi.evaluation.fault.FaultCode;
import org.pingyi.evaluation.model.Fraction;
import org.pingyi.evaluation.model.RaterGroup;
import org.pingyi.evaluation.model.Stratum;
import org.pingyi.evaluation.model.Text;
import org.pingyi.evaluation.model.WeightFor;
import org.pingyi.evaluation.source.Node;
import org.pingyi.evaluation.text.WhiteSpace;

/** Reads {@code raters}. */
final class RaterReader {

  /** What {@code ranking.ties} calls the share of positive ratings; no group may be called that. */
  static final String SATISFACTION = "satisfaction";

  private final Optional<Set<String>> attributes;
  private final IdList ids = new IdList();

  RaterReader(Optional<Set<String>> attributes) {
    this.attributes = attributes;
  }

  /** Returns the ids that can be referred to. */
  Set<String> ids() {
    return ids.references();
  }

  /** Reads a list of groups; those with faults are left out. */
  List<RaterGroup> read(List<Value> list) {
    List<RaterGroup> groups = new ArrayList<>();
    for (Value entry : list) {
      ids.section(entry).flatMap(this::group).ifPresent(groups::add);
    }
    return groups;
  }

  private Optional<RaterGroup> group(Section section) {
    Optional<String> id =
        ids.read(
            section,
            Set.of(SATISFACTION),
            Text.of("ranking has another meaning for this id", "该编号在排名中另有含义"));
    Optional<Text> title = section.find("title").flatMap(Value::title);
    Optional<Fraction> weight = section.weight();
    long minimum = section.find("minimum").flatMap(Value::count).orElse(0L);
    Optional<Long> issued = section.find("issued").flatMap(Value::count);
    boolean anonymous = section.find("anonymous").flatMap(Value::flag).orElse(true);
    IdList strataIds = new IdList();
    List<Stratum> strata = each(section, "strata", entry -> stratum(entry, strataIds));
    List<WeightFor> weightFor = each(section, "weight-for", this::weightFor);
    section.close();
    if (id.isEmpty() || weight.isEmpty()) {
      return Optional.empty();
    }
    return Optional.of(
        new RaterGroup(
            id.get(),
            title.orElse(Text.of(id.get())),
            weight.get(),
            minimum,
            issued.map(OptionalLong::of).orElse(OptionalLong.empty()),
            anonymous,
            strata,
            weightFor));
  }

  private static <T> List<T> each(
      Section section, String key, Function<Section, Optional<T>> reader) {
    return section.find(key).flatMap(Value::list).orElse(List.of()).stream()
        .flatMap(item -> item.section().stream())
        .flatMap(entry -> reader.apply(entry).stream())
        .toList();
  }

  private static Optional<Stratum> stratum(Section section, IdList ids) {
    Optional<String> id = ids.read(section);
    Optional<Text> title = section.find("title").flatMap(Value::title);
    Optional<Fraction> read = section.weight();
    section.close();
    return id.flatMap(
        known -> read.map(weight -> new Stratum(known, title.orElse(Text.of(known)), weight)));
  }

  private Optional<WeightFor> weightFor(Section section) {
    Optional<Fraction> read = section.require("weight").flatMap(Value::weight);
    Map<String, String> wanted = new LinkedHashMap<>();
    section
        .find("objects")
        .flatMap(Value::section)
        .ifPresent(
            objects -> objects.entries().forEach(entry -> attribute(objects, entry, wanted)));
    section.close();
    return read.map(weight -> new WeightFor(wanted, weight));
  }

  private void attribute(Section objects, Node.Entry entry, Map<String, String> wanted) {
    String name = entry.key().text();
    objects.value(entry).text().map(WhiteSpace::trim).ifPresent(value -> wanted.put(name, value));
    if (attributes.isPresent() && !attributes.get().contains(name)) {
      objects.faultOfKey(
          entry,
          FaultCode.UNKNOWN_REFERENCE,
          Text.of("no object has the attribute “" + name + "”", "没有评议对象具有属性“" + name + "”"),
          objects.nearest(name, attributes.get()));
    }
  }
}
