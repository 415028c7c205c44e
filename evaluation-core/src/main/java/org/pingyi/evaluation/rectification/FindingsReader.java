package org.pingyi.evaluation.rectification;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.pingyi.evaluation.fault.Fault;
import org.pingyi.evaluation.fault.FaultCode;
import org.pingyi.evaluation.fault.InputException;
import org.pingyi.evaluation.model.Text;
import org.pingyi.evaluation.rectification.ReportFindings.Ballots;
import org.pingyi.evaluation.rectification.ReportFindings.Found;
import org.pingyi.evaluation.rectification.ReportFindings.Leaf;
import org.pingyi.evaluation.source.JsonCursor;
import org.pingyi.evaluation.source.ReportBytes;

/**
 * Reads the findings of a report in JSON, and how the leaves were rated that they are of. Held in
 * memory are two numbers for each leaf of each object, and the findings.
 */
final class FindingsReader {

  private static final Text LONG_ID =
      Text.of("an id of 1 to 200 characters is needed here", "此处须为 1 至 200 个字符的编号");

  private final ReportBytes bytes;
  private final JsonCursor json;
  private final Map<String, String> scheme = new HashMap<>();
  private final Map<String, Long> ballots = new HashMap<>();
  private final Map<String, Map<String, Observed>> ratings = new HashMap<>();
  private final Map<String, String> criteria = new HashMap<>();
  private final List<Seen> seen = new ArrayList<>();

  /** A finding, and where it is. */
  private record Seen(
      long offset, String path, Leaf leaf, Map<String, String> texts, Optional<LocalDate> due) {}

  private FindingsReader(ReportBytes bytes, JsonCursor json) {
    this.bytes = bytes;
    this.json = json;
  }

  /**
   * Reads the findings.
   *
   * @throws InputException if there is no report
   */
  static ReportFindings read(ReportBytes bytes) {
    return bytes.read(json -> new FindingsReader(bytes, json).read());
  }

  private ReportFindings read() {
    json.object(Set.of("scheme", "ballots", "objects", "rectification"), this::field);
    json.end();
    return new ReportFindings(
        scheme.getOrDefault("id", ""),
        Long.parseLong(scheme.getOrDefault("version", "0")),
        new Ballots(ballots.getOrDefault("read", 0L), ballots.getOrDefault("accepted", 0L)),
        seen.stream().map(this::found).toList());
  }

  private boolean field(String name) {
    switch (name) {
      case "scheme" -> json.object(Set.of("id", "version"), this::scheme);
      case "ballots" -> json.object(Set.of("read", "accepted"), this::ballots);
      case "objects" -> json.list(this::object);
      case "rectification" -> json.list(this::finding);
      case "explanation" -> json.object(this::explanation);
      default -> {
        return false;
      }
    }
    return true;
  }

  private boolean scheme(String name) {
    switch (name) {
      case "id" -> scheme.put(name, id());
      case "version" -> scheme.put(name, Long.toString(json.count()));
      default -> {
        return false;
      }
    }
    return true;
  }

  private boolean ballots(String name) {
    switch (name) {
      case "read", "accepted" -> ballots.put(name, json.count());
      default -> {
        return false;
      }
    }
    return true;
  }

  private void object() {
    List<Map<String, Observed>> rated = new ArrayList<>();
    List<String> id = new ArrayList<>();
    json.object(
        Set.of("object", "criteria"),
        name -> {
          switch (name) {
            case "object" -> id.add(json.text());
            case "criteria" -> {
              Map<String, Observed> leavesOfObject = new LinkedHashMap<>();
              json.list(() -> criterion(leavesOfObject));
              rated.add(leavesOfObject);
            }
            default -> {
              return false;
            }
          }
          return true;
        });
    rated.forEach(each -> ratings.put(id.get(0), each));
  }

  private void criterion(Map<String, Observed> rated) {
    List<String> id = new ArrayList<>();
    PooledRatings pooled = new PooledRatings();
    boolean[] leaf = new boolean[1];
    json.object(
        Set.of("criterion"),
        name -> {
          switch (name) {
            case "criterion" -> id.add(json.text());
            case "raters" -> {
              leaf[0] = true;
              json.list(() -> cell(pooled));
            }
            case "criteria" -> json.list(() -> criterion(rated));
            default -> {
              return false;
            }
          }
          return true;
        });
    if (leaf[0]) {
      rated.put(id.get(0), pooled.observed());
    }
  }

  private void cell(PooledRatings pooled) {
    Map<String, Long> counts = new HashMap<>();
    long begins = json.offset();
    json.object(
        Set.of("negative", "rated"),
        name -> {
          switch (name) {
            case "ballots", "negative", "rated" -> counts.put(name, json.count());
            default -> {
              return false;
            }
          }
          return true;
        });
    long negative = counts.getOrDefault("negative", 0L);
    long rated = counts.getOrDefault("rated", 0L);
    if (negative > rated) {
      throw json.fault(
          begins,
          FaultCode.INVALID_PARAMETER,
          Text.of("there are more negative ratings than ratings here", "此处不满意的评价多于全部评价"));
    }
    try {
      pooled.add(negative, rated, counts.getOrDefault("ballots", 1L) > 0);
    } catch (ArithmeticException tooMany) {
      throw json.fault(
          begins, FaultCode.INVALID_PARAMETER, Text.of("so many ratings are none", "评价数超出范围"));
    }
  }

  private void finding() {
    long offset = json.offset();
    String path = json.path();
    Map<String, String> texts = new HashMap<>();
    List<LocalDate> due = new ArrayList<>();
    json.object(
        Set.of("object", "criterion", "trigger", "observed", "due"),
        name -> {
          switch (name) {
            case "object", "criterion", "trigger" -> texts.put(name, id());
            case "observed" -> json.number();
            case "due" -> json.optional(json::text).ifPresent(day -> due.add(day(day)));
            default -> {
              return false;
            }
          }
          return true;
        });
    Leaf leaf = new Leaf(texts.getOrDefault("object", ""), texts.getOrDefault("criterion", ""));
    seen.add(new Seen(offset, path, leaf, texts, due.stream().findFirst()));
  }

  private String id() {
    String id = json.text();
    if (!Texts.isName(id)) {
      throw json.fault(FaultCode.INVALID_PARAMETER, LONG_ID);
    }
    return id;
  }

  private LocalDate day(String text) {
    try {
      return LocalDate.parse(text);
    } catch (DateTimeException noDay) {
      throw json.wrong(Text.of("a date is needed here, such as 2026-05-30", "此处须为日期，如 2026-05-30"));
    }
  }

  private Found found(Seen finding) {
    Leaf leaf = finding.leaf();
    Map<String, Observed> rated = ratings.getOrDefault(leaf.object(), Map.of());
    if (!rated.containsKey(leaf.criterion())) {
      throw new InputException(
          new Fault(
              bytes.place(finding.offset()),
              FaultCode.UNKNOWN_REFERENCE,
              Text.of(
                  "the report has no results of “" + leaf.criterion() + "” of this object",
                  "报告中没有该评议对象“" + leaf.criterion() + "”的结果"),
              finding.path(),
              Optional.empty()));
    }
    return new Found(
        leaf,
        criteria.getOrDefault(leaf.criterion(), leaf.criterion()),
        finding.texts().getOrDefault("trigger", ""),
        finding.due(),
        rated);
  }

  private boolean explanation(String name) {
    if (!name.equals("premises")) {
      return false;
    }
    json.object(
        field -> {
          if (!field.equals("criteria")) {
            return false;
          }
          json.list(this::premise);
          return true;
        });
    return true;
  }

  private void premise() {
    Map<String, String> texts = new HashMap<>();
    json.object(
        name -> {
          switch (name) {
            case "criterion", "title" -> texts.put(name, json.text());
            case "criteria" -> json.list(this::premise);
            default -> {
              return false;
            }
          }
          return true;
        });
    if (texts.size() == 2) {
      criteria.put(texts.getOrDefault("criterion", ""), texts.getOrDefault("title", ""));
    }
  }
}
