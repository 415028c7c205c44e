package org.pingyi.evaluation.roster;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.pingyi.evaluation.fault.Fault;
import org.pingyi.evaluation.fault.FaultCode;
import org.pingyi.evaluation.fault.Suggestion;
import org.pingyi.evaluation.model.EvaluationObject;
import org.pingyi.evaluation.model.Text;

/**
 * What is wrong with a list of objects as a whole: ids that occur twice, and parents that are not
 * in the list or go in a circle. Takes time in proportion to the list.
 */
final class RosterFaults {

  /** For so many unknown parents it is looked up what was meant; then the whole column is wrong. */
  private static final int MAX_COMPARED = 100;

  private final List<ListedObject> listed;
  private final Map<String, ListedObject> byId = new LinkedHashMap<>();
  private final List<Fault> faults = new ArrayList<>();

  private RosterFaults(List<ListedObject> listed) {
    this.listed = listed;
  }

  static List<Fault> of(List<ListedObject> listed) {
    RosterFaults check = new RosterFaults(listed);
    check.ids();
    check.parents();
    Map<String, EvaluationObject> objects = new HashMap<>();
    check.byId.forEach((id, entry) -> objects.put(id, entry.object()));
    circles(objects).forEach(check::circle);
    return List.copyOf(check.faults);
  }

  private void ids() {
    for (ListedObject entry : listed) {
      ListedObject first = byId.putIfAbsent(entry.object().id(), entry);
      if (first != null) {
        int line = first.place().line();
        faults.add(
            Fault.of(
                entry.place(),
                FaultCode.DUPLICATE_ID,
                Text.of(
                    "the id “" + entry.object().id() + "” is listed on line " + line + " already",
                    "编号“" + entry.object().id() + "”已在第 " + line + " 行列出")));
      }
    }
  }

  private void parents() {
    int compared = 0;
    for (ListedObject entry : listed) {
      Optional<String> parent = entry.object().parent();
      if (parent.isPresent() && !byId.containsKey(parent.get())) {
        faults.add(
            new Fault(
                entry.place(),
                FaultCode.UNKNOWN_REFERENCE,
                Text.of(
                    "the parent “" + parent.get() + "” is not in the roster",
                    "上级“" + parent.get() + "”不在名单中"),
                "",
                compared < MAX_COMPARED
                    ? Suggestion.nearest(parent.get(), byId.keySet())
                    : Optional.empty()));
        compared++;
      }
    }
  }

  private void circle(String id) {
    ListedObject entry = byId.get(id);
    if (entry != null) {
      faults.add(
          Fault.of(
              entry.place(),
              FaultCode.UNORDERED,
              Text.of("the parent of “" + id + "” is below it", "“" + id + "”的上级在其自身之下")));
    }
  }

  /**
   * Returns the ids of the objects that are their own ancestors. Each object is passed once: a walk
   * up the parents ends where an earlier one has been.
   */
  static Set<String> circles(Map<String, EvaluationObject> objects) {
    Set<String> circles = new HashSet<>();
    Map<String, String> walkOf = new HashMap<>();
    for (String start : objects.keySet()) {
      Optional<String> next = Optional.of(start);
      while (next.isPresent()
          && objects.containsKey(next.get())
          && walkOf.putIfAbsent(next.get(), start) == null) {
        next = parent(objects, next.get());
      }
      if (next.isPresent() && start.equals(walkOf.get(next.get()))) {
        while (next.isPresent() && circles.add(next.get())) {
          next = parent(objects, next.get());
        }
      }
    }
    return circles;
  }

  private static Optional<String> parent(Map<String, EvaluationObject> objects, String id) {
    EvaluationObject object = objects.get(id);
    return object == null ? Optional.empty() : object.parent();
  }
}
