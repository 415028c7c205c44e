package org.pingyi.evaluation.testkit.checker;

import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.pingyi.evaluation.testkit.checker.Premises.Group;
import org.pingyi.evaluation.testkit.checker.Premises.Rule;

/**
 * Looks at flags, which papers alone could redo: each is of a rule of the scheme, on something that
 * the report has, and on no more papers than there are.
 */
final class FlagsCheck {

  private final Premises premises;
  private final Differences differences;
  private final Map<String, Appraised> objects;

  FlagsCheck(Premises premises, Differences differences, Map<String, Appraised> objects) {
    this.premises = premises;
    this.differences = differences;
    this.objects = objects;
  }

  /** Checks the flags against the numbers of papers; a list without any is not written. */
  void check(List<At> flags, List<At> turnout) {
    Set<String> rules = new HashSet<>();
    Stream.concat(premises.rules().papers().stream(), premises.rules().flags().stream())
        .map(Rule::use)
        .forEach(rules::add);
    Set<List<Object>> seen = new HashSet<>();
    for (At flag : flags) {
      differences.within(
          flag,
          () -> {
            differences.require(
                flag.get("rule"), rules.contains(flag.get("rule").text()), "a rule of the scheme");
            Optional<String> object = flag.find("object").map(At::text);
            Optional<String> group = flag.find("group").map(At::text);
            differences.require(
                flag, object.stream().allMatch(objects::containsKey), "a known object");
            differences.require(
                flag,
                group.stream()
                    .allMatch(id -> premises.raters().stream().map(Group::id).anyMatch(id::equals)),
                "a known group");
            differences.require(
                flag,
                seen.add(
                    List.of(flag.get("rule").text(), object, group, flag.get("reason").text())),
                "a flag is raised once");
            long papers = flag.get("papers").count();
            differences.require(
                flag.get("papers"),
                papers > 0 && papers <= papers(group, turnout),
                "no more papers than there are");
          });
    }
  }

  private static long papers(Optional<String> group, List<At> turnout) {
    return turnout.stream()
        .filter(each -> group.stream().allMatch(each.get("group").text()::equals))
        .mapToLong(each -> each.get("papers").count())
        .sum();
  }
}
