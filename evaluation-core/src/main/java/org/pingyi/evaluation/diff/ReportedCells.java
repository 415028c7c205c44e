package org.pingyi.evaluation.diff;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import org.pingyi.evaluation.fault.Fault;
import org.pingyi.evaluation.fault.FaultCode;
import org.pingyi.evaluation.fault.InputException;
import org.pingyi.evaluation.fault.Place;
import org.pingyi.evaluation.model.Scale;
import org.pingyi.evaluation.model.Text;
import org.pingyi.evaluation.rule.Origin;
import org.pingyi.evaluation.tally.Cell;

/** The cells of an explained report: what was counted, on the scales that its premises state. */
final class ReportedCells {

  /**
   * The counts of a cell, as they are written.
   *
   * @param ballots its ballots
   * @param counts how often each answer was given
   */
  record Counted(long ballots, Map<String, Long> counts) {

    private Counted plus(Counted other) {
      Map<String, Long> together = new LinkedHashMap<>(counts);
      other.counts.forEach((answer, count) -> together.merge(answer, count, Math::addExact));
      return new Counted(Math.addExact(ballots, other.ballots), together);
    }
  }

  private final ReportIndex report;
  private final StatedScales scales;

  /**
   * Takes a report.
   *
   * @throws InputException if it holds no explanations
   */
  ReportedCells(ReportIndex report) {
    this.report = report;
    this.scales = new StatedScales(report.settings(), report.titles());
    if (!report.side().explained()) {
      throw fault(
          FaultCode.MISSING_KEY,
          Text.of(
              "the report holds no explanations, which state its scales (evaluate --explain)",
              "报告不含说明，无从得知其选项等次（evaluate --explain）"));
    }
  }

  /** Returns the scale of a leaf criterion. */
  Optional<Scale> scale(String criterion) {
    try {
      return scales.of(criterion);
    } catch (IllegalArgumentException wrong) {
      throw fault(
          FaultCode.INVALID_PARAMETER,
          Text.of(
              "the scale that the report states for " + criterion + " is none",
              "报告所列“" + criterion + "”的选项等次无效"));
    }
  }

  /** Returns what was counted on each leaf of an object, by rater group, in order. */
  Map<String, Map<String, Counted>> of(String object) {
    ReportIndex.Entry entry = Optional.ofNullable(report.objects().get(object)).orElseThrow();
    ReportObject read = report.object(entry);
    Map<String, Map<String, Counted>> leaves = new LinkedHashMap<>();
    read.facts()
        .forEach(
            (id, fact) -> {
              String[] parts = id.split("/", -1);
              boolean cell =
                  parts.length > 4 && parts[0].equals("criteria") && parts[2].equals("raters");
              boolean ballots = cell && parts.length == 5 && parts[4].equals("ballots");
              if (ballots || (cell && parts.length == 6 && parts[4].equals("counts"))) {
                long count = read.count(id);
                leaves
                    .computeIfAbsent(Titles.unescaped(parts[1]), leaf -> new LinkedHashMap<>())
                    .merge(
                        Titles.unescaped(parts[3]),
                        ballots
                            ? new Counted(count, Map.of())
                            : new Counted(0, Map.of(Titles.unescaped(parts[5]), count)),
                        Counted::plus);
              }
            });
    return leaves;
  }

  /** Returns what was counted of all groups together. */
  static Counted together(Map<String, Counted> groups) {
    return groups.values().stream().reduce(new Counted(0, Map.of()), Counted::plus);
  }

  /** Returns counts as a cell on a scale with the answers that the report states. */
  Cell cell(String object, String criterion, Scale scale, Counted counted) {
    try {
      return Cell.of(scale, counted.ballots(), counted.counts());
    } catch (IllegalArgumentException | ArithmeticException wrong) {
      String where = Origin.path(object, criterion);
      throw fault(
          FaultCode.INVALID_PARAMETER,
          Text.of(
              "the counts of " + where + " are not such as the scale allows",
              where + " 的计数与选项等次不符"));
    }
  }

  private InputException fault(FaultCode code, Text message) {
    return new InputException(Fault.of(Place.startOf(report.side().name()), code, message));
  }
}
