package org.pingyi.evaluation.scheme;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.pingyi.evaluation.fault.FaultCode;
import org.pingyi.evaluation.model.Criterion;
import org.pingyi.evaluation.model.LeafCriterion;
import org.pingyi.evaluation.model.RaterGroup;
import org.pingyi.evaluation.model.Text;
import org.pingyi.evaluation.text.CodePoints;

/**
 * What a scheme has that can be referred to. A list that is not there could not be read, or would
 * come from a template that nobody knows: references to it are not checked, since their fault would
 * only follow from another one.
 *
 * @param options the ids of the options of all scales
 * @param criteria the ids of all criteria
 * @param groups the ids of rater groups
 * @param strata the ids of strata by group
 * @param grades the ids of grades
 * @param attributes the attributes of objects, where the scheme lists them
 * @param sound what rules may look into
 */
record Names(
    Optional<Set<String>> options,
    Optional<Set<String>> criteria,
    Optional<Set<String>> groups,
    Map<String, Set<String>> strata,
    Optional<Set<String>> grades,
    Optional<Set<String>> attributes,
    Sound sound) {

  /** How many names a fault lists. */
  private static final int SHOWN = 20;

  /**
   * What was read without any fault.
   *
   * @param criteria all criteria at the top; none where scales or criteria have faults
   * @param raters all rater groups; none where one has faults
   * @param objects the ids of all objects that the scheme lists; none where one has faults
   */
  record Sound(List<Criterion> criteria, List<RaterGroup> raters, List<String> objects) {

    /** Returns all leaves. */
    List<LeafCriterion> leaves() {
      return SchemeDefinition.leaves(criteria);
    }

    /** Returns the leaves at and below a criterion. */
    List<LeafCriterion> leaves(String criterion) {
      return criteria.stream()
          .flatMap(Criterion::tree)
          .filter(each -> each.id().equals(criterion))
          .flatMap(Criterion::leaves)
          .toList();
    }
  }

  /** Returns the ids of all criteria that could be read. */
  List<String> criteriaInOrder() {
    return List.copyOf(criteria.orElse(Set.of()));
  }

  /** Says whether a name is among those there are, and reports a fault where it is not. */
  static boolean check(Value value, String name, Text what, Optional<Set<String>> known) {
    if (known.isEmpty() || known.get().contains(name)) {
      return true;
    }
    Optional<String> meant = value.log().nearest(name, known.get());
    Text unknown =
        Text.of(
            "the scheme has no " + what.en() + " “" + name + "”",
            "方案中没有" + what.zh() + "“" + name + "”");
    value.fault(
        FaultCode.UNKNOWN_REFERENCE,
        meant.isPresent() || known.get().isEmpty() ? unknown : among(known.get(), unknown),
        meant);
    return false;
  }

  /** Says whether at least one object has an attribute, and reports a fault where none has. */
  static boolean checkAttribute(Value value, String name, Optional<Set<String>> attributes) {
    return check(value, name, Text.of("object with the attribute", "评议对象的属性"), attributes);
  }

  /** Where it is not plain what was meant, it helps to know what there is. */
  private static Text among(Set<String> known, Text unknown) {
    String some =
        known.stream().sorted(CodePoints.ORDER).limit(SHOWN).collect(Collectors.joining(", "));
    String all = known.size() > SHOWN ? some + ", …" : some;
    return Text.of(unknown.en() + "; it has " + all, unknown.zh() + "；有 " + all);
  }
}
