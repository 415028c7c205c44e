package org.pingyi.evaluation.scheme;

import com.google.common.collect.ImmutableMap;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.pingyi.evaluation.fault.FaultCode;
import org.pingyi.evaluation.fault.Place;
import org.pingyi.evaluation.model.EvaluationObject;
import org.pingyi.evaluation.model.Text;
import org.pingyi.evaluation.roster.Roster;
import org.pingyi.evaluation.source.Node;
import org.pingyi.evaluation.text.WhiteSpace;
import org.pingyi.evaluation.vocabulary.CommonKeys;
import org.pingyi.evaluation.vocabulary.Form;
import org.pingyi.evaluation.vocabulary.ObjectKeys;
import org.pingyi.evaluation.vocabulary.SchemeKeys;

/** Reads {@code objects}, the roster within a scheme. */
final class ObjectsReader {

  private static final String KIND = ObjectKeys.KIND.name();

  private final IdList ids = new IdList();
  private final Map<String, EvaluationObject> objects = new LinkedHashMap<>();
  private final Map<String, Place> places = new LinkedHashMap<>();
  private final Map<String, Value> parents = new LinkedHashMap<>();

  /** Those of duplicates and of objects without an id too. */
  private final List<Value> allParents = new ArrayList<>();

  private final Set<String> attributes = new LinkedHashSet<>();

  /** Objects with something that is there but could not be read. */
  private final Set<String> unreadable = new HashSet<>();

  private boolean kindByDefault;
  private boolean allRead = true;

  /** Reads the objects; those with faults are left out. */
  void read(List<Value> list, boolean byDefault) {
    kindByDefault = byDefault;
    for (Value entry : list) {
      Optional<Section> section = ids.section(entry, ObjectKeys.OBJECT);
      if (section.isPresent()) {
        object(section.get());
      }
      allRead &= section.isPresent();
    }
    if (kindByDefault) {
      attributes.add(KIND);
    }
    Set<String> known = ids.references();
    for (Value parent : allParents) {
      if (!known.contains(WhiteSpace.trim(parent.scalar().orElse("")))) {
        unknownParent(parent, ids.all());
      }
    }
    for (String id : Roster.circles(objects.values())) {
      Value parent = parents.get(id);
      if (parent != null) {
        circle(parent);
      }
    }
  }

  List<EvaluationObject> objects() {
    return List.copyOf(objects.values());
  }

  /** Returns the attributes that at least one object has; none where one could not be read. */
  Optional<Set<String>> attributes() {
    return allRead ? Optional.of(Collections.unmodifiableSet(attributes)) : Optional.empty();
  }

  /** Reports the objects that lack the attribute by which objects are ranked. */
  void requireEverywhere(Optional<String> within, FaultLog log) {
    if (within.isEmpty() || !attributes.contains(within.get())) {
      return;
    }
    for (EvaluationObject object : objects.values()) {
      if (object.attribute(within.get()).isEmpty()
          && !kindByDefault(within.get())
          && !unreadable.contains(object.id())) {
        log.add(
            places.getOrDefault(object.id(), Place.startOf(object.id())),
            FaultCode.MISSING_KEY,
            SchemeKeys.OBJECTS.name(),
            Text.of(
                "object “" + object.id() + "” needs “" + within.get() + "”, by which objects rank",
                "评议对象“" + object.id() + "”缺少排名所用的属性“" + within.get() + "”"));
      }
    }
  }

  private boolean kindByDefault(String attribute) {
    return kindByDefault && attribute.equals(KIND);
  }

  private void object(Section section) {
    int faults = section.faults();
    Optional<String> id = ids.read(section, ObjectKeys.ID);
    Optional<Text> title = section.title(CommonKeys.TITLE);
    Optional<String> kind = section.find(ObjectKeys.KIND).flatMap(value -> attribute(KIND, value));
    Optional<Value> above = section.find(ObjectKeys.PARENT);
    Optional<String> parent = above.flatMap(value -> attribute(ObjectKeys.PARENT.name(), value));
    parent.flatMap(readable -> above).ifPresent(allParents::add);
    ImmutableMap.Builder<String, String> others = ImmutableMap.builder();
    for (Node.Entry entry : section.others()) {
      String name = entry.key().text();
      attribute(name, section.value(entry)).ifPresent(value -> others.put(name, value));
    }
    id.filter(known -> section.faults() > faults).ifPresent(unreadable::add);
    id.ifPresent(
        known -> {
          objects.put(
              known,
              new EvaluationObject(
                  known, title.orElse(Text.of(known)), kind, parent, others.buildOrThrow()));
          places.put(known, section.firstKey());
          parent.flatMap(readable -> above).ifPresent(at -> parents.put(known, at));
        });
  }

  /** An attribute that is blank is not there; white space around it is removed, as in a roster. */
  private Optional<String> attribute(String name, Value value) {
    if (value.scalar().filter(WhiteSpace::isBlank).isPresent()) {
      return Optional.empty();
    }
    attributes.add(name);
    return value.read(new Form.Attribute()).map(WhiteSpace::trim);
  }

  private static void unknownParent(Value at, Set<String> known) {
    String parent = at.scalar().orElse("");
    at.fault(
        FaultCode.UNKNOWN_REFERENCE,
        Text.of("there is no object “" + parent + "”", "没有评议对象“" + parent + "”"),
        at.log().nearest(parent, known));
  }

  private static void circle(Value at) {
    at.fault(FaultCode.UNORDERED, Text.of("the parent is below the object itself", "上级在该评议对象自身之下"));
  }
}
