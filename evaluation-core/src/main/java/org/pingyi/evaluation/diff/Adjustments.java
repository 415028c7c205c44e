package org.pingyi.evaluation.diff;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.pingyi.evaluation.model.Text;
import org.pingyi.evaluation.rule.Origin;

/**
 * Holds what rules and limits changed of an object side by side, by the rule of the scheme, or the
 * limit, that did so. Used once.
 */
final class Adjustments {

  /**
   * What one rule or limit changed, in either report.
   *
   * @param id what it is known by, such as {@code adjustments/veto/0}
   * @param key its explanation; none where that is not known
   */
  record Adjusted(
      String id,
      Optional<String> key,
      Text title,
      Optional<String> before,
      Optional<String> after) {

    /** Returns it as that which another change came from. */
    Cause result() {
      return Cause.of(Cause.Kind.RESULT, id, title, before, after);
    }
  }

  private static final Set<String> CHANGING = Set.of("score-rule", "grade-rule", "limit");

  private final boolean explained;
  private final Titles titles;
  private final Map<String, String> before = new LinkedHashMap<>();
  private final Map<String, String> after = new LinkedHashMap<>();
  private final Map<String, String> keys = new HashMap<>();

  /** The limits of which it is known that they acted in either report. */
  private final List<String> limits = new ArrayList<>();

  private Adjustments(boolean explained, Titles titles) {
    this.explained = explained;
    this.titles = titles;
  }

  /** Returns those that are not alike. */
  static List<Adjusted> between(Side a, Side b, boolean explained, Titles titles) {
    Adjustments adjustments = new Adjustments(explained, titles);
    adjustments.read(b, adjustments.after);
    adjustments.read(a, adjustments.before);
    return adjustments.changed();
  }

  /**
   * Which rule made an adjustment is known where both reports are explained; else the first is held
   * against the first.
   */
  private void read(Side side, Map<String, String> into) {
    List<ReportObject.Adjustment> all = side.object().adjustments();
    List<String> acted = explained ? acted(side) : List.of();
    Map<String, Integer> times = new HashMap<>();
    for (int i = 0; i < all.size(); i++) {
      ReportObject.Adjustment each = all.get(i);
      Optional<String> key =
          acted.size() == all.size() ? Optional.of(acted.get(i)) : Optional.empty();
      int next = times.merge(each.rule(), 1, Integer::sum) - 1;
      int number = key.map(known -> number(known, next)).orElse(next);
      String id = Origin.path("adjustments", each.rule(), Integer.toString(number));
      key.ifPresent(known -> keys.put(id, known));
      into.put(id, each.from() + " → " + each.to());
    }
  }

  /** Returns what changed the score or the grade, in turn. */
  private static List<String> acted(Side side) {
    return side.nodes().entrySet().stream()
        .filter(node -> CHANGING.contains(node.getValue().kind()))
        .filter(node -> node.getValue().from().isPresent())
        .map(Map.Entry::getKey)
        .toList();
  }

  private int number(String key, int otherwise) {
    String[] id = key.split("/", -1);
    if (id[0].equals("limits")) {
      if (!limits.contains(key)) {
        limits.add(key);
      }
      return limits.indexOf(key);
    }
    if (!id[0].equals("rules")) {
      return otherwise;
    }
    return id.length == 2 ? 0 : Integer.parseInt(id[2]) - 1;
  }

  private List<Adjusted> changed() {
    List<Adjusted> changed = new ArrayList<>();
    SideBySide.of(before, after)
        .forEach(
            (id, result) -> {
              Optional<String> was = result.before();
              Optional<String> is = result.after();
              if (!was.equals(is)) {
                changed.add(
                    new Adjusted(id, Optional.ofNullable(keys.get(id)), title(id), was, is));
              }
            });
    return changed;
  }

  private Text title(String id) {
    String rule = Titles.unescaped(id.split("/", -1)[1]);
    String key = keys.getOrDefault(id, "");
    Text by = key.startsWith("rules/") ? titles.text(key) : Titles.label(rule);
    return Text.of("adjustment by " + by.en(), by.zh() + "所作调整");
  }
}
