package org.pingyi.evaluation.scheme;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.pingyi.evaluation.model.Grade;
import org.pingyi.evaluation.model.Text;
import org.pingyi.evaluation.plugin.FoundPlugin;
import org.pingyi.evaluation.plugin.ParameterTypes;
import org.pingyi.evaluation.rule.GradeBand;
import org.pingyi.evaluation.rule.GradingRule;
import org.pingyi.evaluation.source.Node;
import org.pingyi.evaluation.vocabulary.CommonKeys;
import org.pingyi.evaluation.vocabulary.GradeKeys;
import org.pingyi.evaluation.vocabulary.SchemeKeys;

/** Reads {@code grades}: id and title for everyone, the rest for the grading rule. */
final class GradeReader {

  private final List<Value> entries;
  private final IdList ids = new IdList();

  /** For each grade its keys; none where it is no mapping. */
  private final List<Optional<Section>> sections = new ArrayList<>();

  private final List<Optional<Grade>> grades = new ArrayList<>();

  /** For each grade what the scheme says of it; none where that has faults. */
  private final List<Optional<Record>> bands = new ArrayList<>();

  GradeReader(List<Value> entries) {
    this.entries = entries;
  }

  /** Reads ids and titles. */
  void readGrades() {
    for (Value entry : entries) {
      Optional<Section> section = ids.section(entry, GradeKeys.GRADE);
      sections.add(section);
      grades.add(section.isPresent() ? grade(section.get()) : Optional.empty());
    }
  }

  private Optional<Grade> grade(Section section) {
    Optional<String> id = ids.read(section, GradeKeys.ID);
    Optional<Text> title = section.title(CommonKeys.TITLE);
    return id.isPresent()
        ? Optional.of(new Grade(id.get(), title.orElse(Text.of(id.get()))))
        : Optional.empty();
  }

  /** Returns the ids that can be referred to. */
  Set<String> ids() {
    return ids.references();
  }

  /** Says whether there is no grade that a grading rule could be told of. */
  boolean isEmpty() {
    for (Optional<Section> section : sections) {
      if (section.isPresent()) {
        return false;
      }
    }
    return true;
  }

  /** Returns the grades without fault. */
  List<Grade> grades() {
    List<Grade> sound = new ArrayList<>();
    for (Optional<Grade> grade : grades) {
      if (grade.isPresent()) {
        sound.add(grade.get());
      }
    }
    return sound;
  }

  /** Reads what the grading rule is told of each grade. */
  void bindBands(FoundPlugin grading, RuleReader rules) {
    Class<? extends Record> type = ParameterTypes.ofGrades((GradingRule<?, ?>) grading.plugin());
    for (Optional<Section> section : sections) {
      bands.add(
          section.isPresent()
              ? rules.bind(grading, type, section.get()).parameters()
              : Optional.empty());
    }
  }

  /** Lets the grading rule check what it was told. */
  void check(FoundPlugin grading, Record parameters, RuleReader rules, Names names, FaultLog log) {
    @SuppressWarnings("unchecked") // its parameters were bound to the records that it declares
    GradingRule<Record, Record> rule = (GradingRule<Record, Record>) grading.plugin();
    RuleCheck check =
        new RuleCheck(
            names.criteriaInOrder(), names.sound().leaves(), names, underGrades(), "", log);
    rules.guarded(grading, "grades", () -> rule.checkBands(parameters, List.copyOf(bands), check));
  }

  /** Returns the grades with what the grading rule is told of each; none where one has faults. */
  Optional<SchemeRules.Grading> bound(BoundRule<GradingRule<Record, Record>> grading) {
    List<GradeBand<Record>> sound = new ArrayList<>();
    for (int i = 0; i < bands.size(); i++) {
      if (bands.get(i).isPresent() && grades.get(i).isPresent()) {
        sound.add(new GradeBand<>(grades.get(i).get(), bands.get(i).get()));
      }
    }
    return sound.size() == entries.size()
        ? Optional.of(new SchemeRules.Grading(grading, sound))
        : Optional.empty();
  }

  /** The rule finds grade i at {@code grades[i]}. */
  private Node.Mapping underGrades() {
    List<Node> nodes = new ArrayList<>(entries.size());
    for (Value entry : entries) {
      nodes.add(entry.node());
    }
    return Keys.under(SchemeKeys.GRADES.name(), new Node.Items(nodes.get(0).place(), nodes));
  }
}
