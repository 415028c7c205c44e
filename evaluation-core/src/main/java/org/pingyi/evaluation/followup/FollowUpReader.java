package org.pingyi.evaluation.followup;

import static java.util.stream.Collectors.toMap;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.pingyi.evaluation.fault.FaultCode;
import org.pingyi.evaluation.fault.InputException;
import org.pingyi.evaluation.followup.FollowUpReport.OfItem;
import org.pingyi.evaluation.model.Text;
import org.pingyi.evaluation.rectification.ItemVersion;
import org.pingyi.evaluation.report.CellResult;
import org.pingyi.evaluation.report.EvaluationReport;
import org.pingyi.evaluation.report.ObjectResult;
import org.pingyi.evaluation.source.JsonCursor;
import org.pingyi.evaluation.source.ReportBytes;
import org.pingyi.evaluation.tally.Cell;
import org.pingyi.evaluation.tally.OptionCount;

/** Reads the counts of a follow-up's report. Held in memory are four numbers for each item. */
final class FollowUpReader {

  private static final long MOST = 100_000_000;
  private static final Text NO_FOLLOW_UP =
      Text.of(
          "the report of a follow-up is needed here, not of another scheme",
          "此处须为整改回访的报告，而非其他方案的报告");

  private final JsonCursor json;
  private final Map<ItemVersion, HeardOfItem> said = new LinkedHashMap<>();
  private String followUp = "";

  private FollowUpReader(JsonCursor json) {
    this.json = json;
  }

  static FollowUpReport of(EvaluationReport report) {
    List<OfItem> items = new ArrayList<>();
    for (ObjectResult object : report.objects()) {
      ItemVersion asked =
          FollowUpIds.item(object.object().id())
              .orElseThrow(() -> new IllegalArgumentException(NO_FOLLOW_UP.en()));
      HeardOfItem heard = new HeardOfItem();
      object.criteria().stream()
          .filter(result -> result.criterion().id().equals(FollowUpIds.CRITERION))
          .flatMap(result -> result.cells().stream())
          .map(CellResult::counts)
          .forEach(cell -> heard.add(counts(cell)));
      items.add(new OfItem(asked, heard.answers()));
    }
    return new FollowUpReport(report.scheme().id(), items);
  }

  private static Map<String, Long> counts(Cell cell) {
    return cell.counts().stream().collect(toMap(OptionCount::answer, OptionCount::count));
  }

  /**
   * Reads the counts.
   *
   * @throws InputException if there is no report, or none of a follow-up
   */
  static FollowUpReport read(ReportBytes bytes) {
    return bytes.read(json -> new FollowUpReader(json).read());
  }

  private FollowUpReport read() {
    json.object(Set.of("scheme", "objects"), this::field);
    json.end();
    List<OfItem> items = new ArrayList<>();
    said.forEach((asked, heard) -> items.add(new OfItem(asked, heard.answers())));
    return new FollowUpReport(followUp, items);
  }

  private boolean field(String name) {
    switch (name) {
      case "scheme" -> json.object(Set.of("id"), this::scheme);
      case "objects" -> json.list(this::object);
      default -> {
        return false;
      }
    }
    return true;
  }

  private boolean scheme(String name) {
    if (!name.equals("id")) {
      return false;
    }
    followUp = json.text();
    if (FollowUpIds.ledger(followUp).isEmpty()) {
      throw json.fault(FaultCode.UNKNOWN_REFERENCE, NO_FOLLOW_UP);
    }
    return true;
  }

  private void object() {
    HeardOfItem heard = new HeardOfItem();
    json.object(
        Set.of("object", "criteria"),
        name -> {
          switch (name) {
            case "object" -> asked(heard);
            case "criteria" -> json.list(() -> criterion(heard));
            default -> {
              return false;
            }
          }
          return true;
        });
  }

  private void asked(HeardOfItem heard) {
    ItemVersion item =
        FollowUpIds.item(json.text())
            .orElseThrow(() -> json.fault(FaultCode.UNKNOWN_REFERENCE, NO_FOLLOW_UP));
    if (said.putIfAbsent(item, heard) != null) {
      throw json.fault(FaultCode.DUPLICATE_ID, Text.of("the same item twice", "同一问题出现两次"));
    }
  }

  private void criterion(HeardOfItem heard) {
    json.object(
        Set.of("criterion", "raters"),
        name -> {
          switch (name) {
            case "criterion" -> requireCriterion();
            case "raters" ->
                json.list(() -> json.object(Set.of("counts"), cell -> cell(cell, heard)));
            default -> {
              return false;
            }
          }
          return true;
        });
  }

  private void requireCriterion() {
    if (!json.text().equals(FollowUpIds.CRITERION)) {
      throw json.fault(FaultCode.UNKNOWN_REFERENCE, NO_FOLLOW_UP);
    }
  }

  private boolean cell(String name, HeardOfItem heard) {
    if (!name.equals("counts")) {
      return false;
    }
    Map<String, Long> group = new HashMap<>();
    json.object(
        option -> {
          long count = group.merge(option, Math.min(json.count(), MOST + 1), Long::sum);
          if (heard.count(option) + count > MOST) {
            throw json.fault(
                FaultCode.INVALID_PARAMETER, Text.of("so many answers are none", "作答数超出范围"));
          }
          return true;
        });
    heard.add(group);
    return true;
  }
}
