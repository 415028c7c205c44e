package org.pingyi.evaluation.scheme;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.pingyi.evaluation.model.Criterion;
import org.pingyi.evaluation.model.Fraction;
import org.pingyi.evaluation.model.InnerCriterion;
import org.pingyi.evaluation.model.LeafCriterion;
import org.pingyi.evaluation.model.Scale;
import org.pingyi.evaluation.model.Text;
import org.pingyi.evaluation.source.Node;
import org.pingyi.evaluation.vocabulary.CommonKeys;
import org.pingyi.evaluation.vocabulary.CriterionKeys;

/** Reads {@code criteria}: the tree, and which rules its nodes name. */
final class CriterionReader {

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
    return ids.readAll(list, CriterionKeys.CRITERION, this::criterion);
  }

  private Optional<Criterion> criterion(Section section) {
    Optional<String> id = ids.read(section, CriterionKeys.ID);
    Optional<Text> title = section.title(CommonKeys.TITLE);
    Optional<Fraction> weight = section.read(CommonKeys.WEIGHT);
    return section.reads(CriterionKeys.INNER)
        ? inner(section, id, title, weight)
        : leaf(section, id, title, weight);
  }

  private Optional<Criterion> leaf(
      Section section, Optional<String> id, Optional<Text> title, Optional<Fraction> weight) {
    Optional<Value> named = section.find(CriterionKeys.SCALE);
    Optional<Scale> scale =
        named.isPresent()
            ? ScaleReader.named(named.get(), scales, templateUnknown)
            : onlyScale(section);
    boolean isRequired = section.readOrDefault(CriterionKeys.REQUIRED);
    section.read(CriterionKeys.SOURCE);
    Optional<Value> use = section.find(CriterionKeys.SCORING);
    if (use.isPresent()) {
      scoring.add(new OwnRule(id.orElse(""), List.of(), use.get()));
    }
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
      section.missing(CriterionKeys.SCALE);
      return Optional.empty();
    }
    return Optional.ofNullable(scales.get().sound().get(all.iterator().next()));
  }

  private Optional<Criterion> inner(
      Section section, Optional<String> id, Optional<Text> title, Optional<Fraction> weight) {
    List<Value> list = section.list(CriterionKeys.CRITERIA).orElse(List.of());
    List<String> childIds = list.stream().flatMap(child -> childId(child).stream()).toList();
    section
        .find(CriterionKeys.COMBINING)
        .ifPresent(use -> combining.add(new OwnRule(id.orElse(""), childIds, use)));
    section
        .find(CriterionKeys.WEIGHTING)
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
        ? mapping
            .get(CriterionKeys.ID.name())
            .flatMap(id -> new Value(id, "", child.log()).scalar())
        : Optional.empty();
  }
}
