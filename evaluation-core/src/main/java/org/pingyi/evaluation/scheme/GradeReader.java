package org.pingyi.evaluation.scheme;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.pingyi.evaluation.model.Grade;
import org.pingyi.evaluation.model.Text;
import org.pingyi.evaluation.rule.GradeBand;
import org.pingyi.evaluation.rule.GradingRule;
import org.pingyi.evaluation.rule.ParameterTypes;
import org.pingyi.evaluation.source.Node;

/** Reads {@code grades}: id and title for everyone, the rest for the grading rule. */
final class GradeReader {

  private final List<Value> entries;
  private final IdList ids = new IdList();
  private final List<Optional<Grade>> grades = new ArrayList<>();
  private final List<Section> sections = new ArrayList<>();

  GradeReader(List<Value> entries) {
    this.entries = entries;
  }

  /** Reads ids and titles. */
  void readGrades() {
    for (Value entry : entries) {
      entry
          .section()
          .ifPresent(
              section -> {
                Optional<String> id = ids.read(section);
                Optional<Text> title = section.find("title").flatMap(Value::title);
                grades.add(id.map(known -> new Grade(known, title.orElse(Text.of(known)))));
                sections.add(section);
              });
    }
  }

  /** Returns the ids of all grades that were read. */
  List<String> ids() {
    return ids.all();
  }

  /** Says whether there is no grade that a grading rule could be told of. */
  boolean isEmpty() {
    return sections.isEmpty();
  }

  /** Returns the grades without fault. */
  List<Grade> grades() {
    return grades.stream().flatMap(Optional::stream).toList();
  }

  /** Reads what the grading rule is told of each grade, and lets the rule check it. */
  Optional<SchemeRules.Grading> bind(
      BoundRule<GradingRule<Record, Record>> grading, RuleReader rules, Names names, FaultLog log) {
    Class<? extends Record> type = ParameterTypes.ofGrades(grading.rule());
    List<Optional<Record>> parameters = new ArrayList<>();
    List<GradeBand<Record>> bands = new ArrayList<>();
    for (int i = 0; i < sections.size(); i++) {
      Optional<Record> said = rules.binder().bind(type, sections.get(i)).parameters();
      parameters.add(said);
      if (said.isPresent() && grades.get(i).isPresent()) {
        bands.add(new GradeBand<>(grades.get(i).get(), said.get()));
      }
    }
    RuleCheck check =
        new RuleCheck(names.criteria().orElse(List.of()), names, underGrades(), "", log);
    RuleReader.guarded(
        grading.plugin(),
        "grades",
        () -> grading.rule().checkBands(grading.parameters(), parameters, check));
    return bands.size() == entries.size()
        ? Optional.of(new SchemeRules.Grading(grading, bands))
        : Optional.empty();
  }

  /** The rule finds grade i at {@code grades[i]}, whatever else was no grade at all. */
  private Node.Mapping underGrades() {
    return Keys.under(
        "grades",
        new Node.Items(
            entries.get(0).node().place(), sections.stream().<Node>map(Section::node).toList()));
  }
}
