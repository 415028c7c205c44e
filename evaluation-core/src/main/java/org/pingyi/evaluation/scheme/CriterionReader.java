package org.pingyi.evaluation.scheme;

import com.google.common.collect.ImmutableMap;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.pingyi.evaluation.model.Criterion;
import org.pingyi.evaluation.model.Fraction;
import org.pingyi.evaluation.model.InnerCriterion;
import org.pingyi.evaluation.model.LeafCriterion;
import org.pingyi.evaluation.model.Scale;
import org.pingyi.evaluation.model.Text;
import org.pingyi.evaluation.source.Node;

/** Reads {@code criteria}: the tree, and which rules its nodes name. */
final class CriterionReader {

  private static final Map<String, Boolean> SOURCES = ImmutableMap.of("ballots", true);

  /**
   * A rule that a criterion names.
   *
   * @param criterion the criterion's id
   * @param children the ids of its children
   * @param use where the rule is named
   */
  record OwnRule(String criterion, List<String> children, Value use) {}

  private final Optional<ScaleReader.Scales> scales;
  private final boolean templateUnknown;
  private final IdList ids = new IdList();
  private final List<OwnRule> scoring = new ArrayList<>();
  private final List<OwnRule> combining = new ArrayList<>();
  private final List<OwnRule> weighting = new ArrayList<>();

  CriterionReader(Optional<ScaleReader.Scales> scales, boolean templateUnknown) {
    this.scales = scales;
    this.templateUnknown = templateUnknown;
  }

  /** Returns the ids that can be referred to. */
  Set<String> ids() {
    return ids.references();
  }

  List<OwnRule> scoring() {
    return scoring;
  }

  List<OwnRule> combining() {
    return combining;
  }

  List<OwnRule> weighting() {
    return weighting;
  }

  /** Reads a list of criteria; those with faults are left out. */
  List<Criterion> read(List<Value> list) {
    List<Criterion> criteria = new ArrayList<>();
    for (Value entry : list) {
      ids.section(entry).flatMap(this::criterion).ifPresent(criteria::add);
    }
    return criteria;
  }

  private Optional<Criterion> criterion(Section section) {
    Optional<String> id =
        ids.read(
            section,
            SchemeDefinition.BALLOT_COLUMNS,
            Text.of("ballots have a column of this name already", "该名称是评议票文件的固定列名"));
    Optional<Text> title = section.find("title").flatMap(Value::title);
    Optional<Fraction> weight = section.weight();
    Optional<Value> children = section.find("criteria");
    Optional<Criterion> criterion =
        children.isPresent()
            ? inner(section, id, title, weight, children.get())
            : leaf(section, id, title, weight);
    section.close();
    return criterion;
  }

  private Optional<Criterion> leaf(
      Section section, Optional<String> id, Optional<Text> title, Optional<Fraction> weight) {
    Optional<Value> named = section.find("scale");
    Optional<Scale> scale =
        named.isPresent()
            ? ScaleReader.named(named.get(), scales, templateUnknown)
            : onlyScale(section);
    Optional<Value> required = section.find("required");
    boolean isRequired = required.flatMap(Value::flag).orElse(false);
    section.find("source").ifPresent(source -> source.word(SOURCES));
    section
        .find("scoring")
        .ifPresent(use -> scoring.add(new OwnRule(id.orElse(""), List.of(), use)));
    if (id.isEmpty() || weight.isEmpty() || scale.isEmpty()) {
      return Optional.empty();
    }
    return Optional.of(
        new LeafCriterion(
            id.get(), title.orElse(Text.of(id.get())), weight.get(), scale.get(), isRequired));
  }

  /** A criterion that names no scale has the only one there is. */
  private Optional<Scale> onlyScale(Section section) {
    if (scales.isEmpty() || templateUnknown) {
      return Optional.empty();
    }
    Set<String> all = scales.get().ids();
    if (all.size() != 1) {
      section.missing("scale");
      return Optional.empty();
    }
    return Optional.ofNullable(scales.get().sound().get(all.iterator().next()));
  }

  private Optional<Criterion> inner(
      Section section,
      Optional<String> id,
      Optional<Text> title,
      Optional<Fraction> weight,
      Value value) {
    List<Value> list = value.nonEmptyList().orElse(List.of());
    List<String> childIds = list.stream().flatMap(child -> childId(child).stream()).toList();
    section
        .find("combining")
        .ifPresent(use -> combining.add(new OwnRule(id.orElse(""), childIds, use)));
    section
        .find("weighting")
        .ifPresent(use -> weighting.add(new OwnRule(id.orElse(""), childIds, use)));
    List<Criterion> children = read(list);
    if (id.isEmpty() || weight.isEmpty() || children.isEmpty()) {
      return Optional.empty();
    }
    return Optional.of(
        new InnerCriterion(id.get(), title.orElse(Text.of(id.get())), weight.get(), children));
  }

  private static Optional<String> childId(Value child) {
    return child.node() instanceof Node.Mapping mapping
        ? mapping.get("id").flatMap(id -> new Value(id, "", child.log()).scalar())
        : Optional.empty();
  }
}
