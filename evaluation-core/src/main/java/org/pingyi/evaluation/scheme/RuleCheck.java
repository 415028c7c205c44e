package org.pingyi.evaluation.scheme;

import java.util.List;
import java.util.Set;
import org.pingyi.evaluation.fault.FaultCode;
import org.pingyi.evaluation.model.LeafCriterion;
import org.pingyi.evaluation.model.RaterGroup;
import org.pingyi.evaluation.model.Text;
import org.pingyi.evaluation.rule.ParameterCheck;
import org.pingyi.evaluation.source.Node;

/**
 * What a rule sees of the scheme that uses it.
 *
 * @param criteria the criteria that the rule works on
 * @param leaves the leaves that the rule will be asked about
 * @param names what else the scheme has
 * @param mapping where the rule reports its faults
 * @param path the way to that mapping
 * @param log where faults go
 */
record RuleCheck(
    List<String> criteria,
    List<LeafCriterion> leaves,
    Names names,
    Node.Mapping mapping,
    String path,
    FaultLog log)
    implements ParameterCheck {

  @Override
  public List<String> groups() {
    return List.copyOf(names.groups().orElse(Set.of()));
  }

  @Override
  public List<String> strata(String group) {
    return List.copyOf(names.strata().getOrDefault(group, Set.of()));
  }

  @Override
  public List<LeafCriterion> leaves(String criterion) {
    return names.sound().leaves(criterion);
  }

  @Override
  public List<RaterGroup> raters() {
    return names.sound().raters();
  }

  @Override
  public List<String> objects() {
    return names.sound().objects();
  }

  @Override
  public List<String> grades() {
    return List.copyOf(names.grades().orElse(Set.of()));
  }

  /** A rule misses what could not be read too: that has its fault already. */
  @Override
  public void report(FaultCode code, String parameter, Text message) {
    Keys.Found found = Keys.find(mapping, path, parameter);
    boolean onlyUnreadable = code == FaultCode.MISSING_KEY && found.there();
    if (!onlyUnreadable) {
      log.add(found.place(), code, found.path(), message);
    }
  }
}
