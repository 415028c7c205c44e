package org.pingyi.evaluation.rules;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.pingyi.evaluation.diff.Cause;
import org.pingyi.evaluation.diff.Change;
import org.pingyi.evaluation.diff.FindingDiff;
import org.pingyi.evaluation.diff.ReportDiff;

/** Reads differences as short texts. */
final class DiffReading {

  private DiffReading() {}

  static List<String> changes(ReportDiff diff, String object) {
    return diff.object(object).orElseThrow().changes().stream().map(Change::id).toList();
  }

  static List<String> causes(ReportDiff diff, String object, String change) {
    return diff.object(object).orElseThrow().change(change).orElseThrow().causes().stream()
        .map(DiffReading::written)
        .toList();
  }

  static FindingDiff finding(ReportDiff diff, String object, String criterion) {
    return diff.findings().stream()
        .filter(each -> each.object().equals(object) && each.criterion().equals(criterion))
        .findFirst()
        .orElseThrow();
  }

  static List<String> causes(FindingDiff finding) {
    return finding.causes().stream().map(DiffReading::written).toList();
  }

  /** Returns the ids of all causes but other results of the same object and other objects. */
  static Set<String> roots(ReportDiff diff) {
    Stream<Cause> ofObjects =
        diff.objects().stream()
            .flatMap(object -> object.changes().stream())
            .flatMap(change -> change.causes().stream());
    Stream<Cause> ofFindings =
        diff.findings().stream().flatMap(finding -> finding.causes().stream());
    return Stream.concat(ofObjects, ofFindings)
        .filter(cause -> cause.kind() != Cause.Kind.RESULT && cause.kind() != Cause.Kind.OTHERS)
        .map(Cause::id)
        .collect(Collectors.toSet());
  }

  static String written(Cause cause) {
    return cause.kind().id()
        + " "
        + cause.id()
        + " "
        + written(cause.before())
        + " "
        + written(cause.after());
  }

  private static String written(Optional<String> value) {
    return value.orElse("-");
  }
}
