package org.pingyi.evaluation.diff;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.pingyi.evaluation.model.Text;
import org.pingyi.evaluation.rule.Origin;

/** What people read for ids: the titles that explained reports hold, and else the ids. */
final class Titles {

  private static final Set<String> KINDS = Set.of("criteria", "raters", "grades", "objects");

  private final Map<String, String> titles = new HashMap<>();

  /** Takes a title. The path is made of ids, as those of facts and settings are. */
  void put(String path, String title) {
    if (!title.isBlank()) {
      titles.put(path, title);
    }
  }

  /** Takes all titles of others. */
  void putAll(Titles others) {
    titles.putAll(others.titles);
  }

  /** Returns the title of what a path names: a criterion, a group, an option, a grade. */
  String of(String... path) {
    String title = titles.get(Origin.path(path));
    return title == null ? path[path.length - 1] : title;
  }

  /** Words the id of something that is there or not: a criterion, a group, a grade. */
  Text part(String id) {
    String title = titles.get(id);
    String[] parts = id.split("/", -1);
    if (parts.length == 4 && parts[0].equals("scales")) {
      String option = title == null ? unescaped(parts[3]) : title;
      String scale = unescaped(parts[1]);
      return Text.of("option " + option + " of " + scale, scale + "的选项" + option);
    }
    return title != null || (parts.length == 2 && KINDS.contains(parts[0]))
        ? label(title == null ? unescaped(parts[1]) : title)
        : text(id);
  }

  /** Words the id of a fact or a setting. */
  Text text(String id) {
    String[] parts = Stream.of(id.split("/", -1)).map(Titles::unescaped).toArray(String[]::new);
    return switch (parts[0]) {
      case "score" -> Text.of("score", "得分");
      case "rank" -> Text.of("rank", "名次");
      case "grade" -> Text.of("grade", "等次");
      case "pool" -> Text.of("pool", "分组");
      case "criteria" -> criterion(parts);
      case "raters" -> group(parts);
      case "scales" -> scale(parts);
      case "grades" -> tail(label(of("grades", part(parts, 1))), parts, 2);
      case "rules", "triggers", "papers", "statistics", "review" -> rule(parts);
      case "order" ->
          Text.of("order of " + part(parts, 1), ORDER.getOrDefault(part(parts, 1), "规则顺序"));
      case "scoring" -> {
        String of = of("criteria", part(parts, 1));
        yield tail(Text.of("scoring of " + of, of + "的计分"), parts, 2);
      }
      case "combining" -> tail(Text.of("combining", "汇总"), parts, 1);
      case "parts" -> tail(Text.of("combining of parts", "各部分的汇总"), parts, 1);
      case "inner-combining" -> tail(Text.of("combining", "汇总"), parts, 2);
      case "weighting" -> tail(Text.of("weighting", "权重规则"), parts, 1);
      case "inner-weighting" -> tail(Text.of("weighting", "权重规则"), parts, 2);
      case "rectification-order" -> tail(Text.of("rectification order", "整改次序"), parts, 1);
      case "grading" -> tail(Text.of("grading", "定等"), parts, 1);
      case "duplicates" -> Text.of("duplicates", "重复评议的取舍");
      case "rounding" -> Text.of("rounding", "舍入");
      case "ranking" -> tail(Text.of("ranking", "排名"), parts, 1);
      case "ballots" -> ballots(parts);
      case "turnout" -> tail(label(of("raters", part(parts, 1))), parts, 2);
      case "flags" -> flagged(parts);
      case "finding" -> Text.of("finding", "整改问题");
      case "calendar" -> Text.of("calendar", "日历");
      case "period" -> tail(Text.of("period", "评议期"), parts, 1);
      default -> label(String.join("/", parts));
    };
  }

  /** A rule of a list, with its number where it stands more than once, or a parameter of it. */
  private Text rule(String[] parts) {
    boolean numbered = parts.length > 2 && NUMBER.matcher(parts[2]).matches();
    String use = part(parts, 1);
    String id = Origin.path(parts[0], use) + (numbered ? "/" + parts[2] : "");
    String title = titles.getOrDefault(id, numbered ? use + " #" + parts[2] : use);
    return tail(label(title), parts, numbered ? 3 : 2);
  }

  private Text criterion(String[] parts) {
    String criterion = of("criteria", part(parts, 1));
    if (parts.length > 3 && parts[2].equals("raters")) {
      String group = of("raters", parts[3]);
      Text cell = Text.of(group + " on " + criterion, group + "对" + criterion);
      return below(cell, parts, 4, part(parts, 3), part(parts, 1));
    }
    return tail(label(criterion), parts, 2);
  }

  private Text group(String[] parts) {
    String group = of("raters", part(parts, 1));
    if (parts.length == 2) {
      return Text.of("total of " + group, group + "合计");
    }
    if (parts[2].equals("strata") && parts.length > 3) {
      String stratum = of("raters", parts[1], "strata", parts[3]);
      return tail(Text.of(group + " (" + stratum + ")", group + "（" + stratum + "）"), parts, 4);
    }
    return tail(label(group), parts, 2);
  }

  /** A stratum of a cell, and a count of either. */
  private Text below(Text cell, String[] parts, int from, String group, String criterion) {
    if (parts.length > from + 1 && parts[from].equals("strata")) {
      String stratum = of("raters", group, "strata", parts[from + 1]);
      return below(
          Text.of(cell.en() + " (" + stratum + ")", cell.zh() + "（" + stratum + "）"),
          parts,
          from + 2,
          group,
          criterion);
    }
    if (parts.length > from + 1 && parts[from].equals("counts")) {
      String scale = of("scale-of", criterion);
      String option = of("scales", scale, "options", parts[from + 1]);
      return Text.of(cell.en() + ": " + option, cell.zh() + "：" + option);
    }
    return tail(cell, parts, from);
  }

  private static Text ballots(String[] parts) {
    return switch (part(parts, 1)) {
      case "read" -> Text.of("ballots read", "读取的评议票");
      case "accepted" -> Text.of("ballots accepted", "接受的评议票");
      case "rejected" -> Text.of("ballots rejected", "拒绝的评议票");
      default -> {
        String reason = parts[parts.length - 1];
        yield Text.of("rejected: " + reason, "拒绝：" + reason);
      }
    };
  }

  /** Papers that a rule flagged, perhaps of one group or on one object alone. */
  private Text flagged(String[] parts) {
    String rule = part(parts, 1);
    List<String> of = new ArrayList<>();
    for (int i = 2; i + 1 < parts.length; i += 2) {
      of.add(of(parts[i], parts[i + 1]));
    }
    Text head = Text.of("flagged by " + rule, rule + " 提示的份数");
    return of.isEmpty()
        ? head
        : Text.of(head.en() + ": " + String.join(", ", of), head.zh() + "：" + String.join("，", of));
  }

  private Text scale(String[] parts) {
    if (parts.length > 3) {
      String option = of("scales", parts[1], "options", parts[3]);
      return parts.length > 4
          ? tail(label(option), parts, 4)
          : Text.of("value of " + option, option + "的分值");
    }
    return tail(label(part(parts, 1)), parts, 2);
  }

  private static Text tail(Text head, String[] parts, int from) {
    if (parts.length <= from) {
      return head;
    }
    String rest = Stream.of(parts).skip(from).collect(Collectors.joining(" "));
    String known = KNOWN.getOrDefault(rest, rest);
    return Text.of(head.en() + ": " + rest, head.zh() + "：" + known);
  }

  private static final Pattern NUMBER = Pattern.compile("[0-9]+");

  private static final Map<String, String> ORDER =
      Map.of(
          "rules", "调整规则的顺序",
          "triggers", "整改触发规则的顺序",
          "papers", "票面规则的顺序",
          "statistics", "统计规则的顺序",
          "review", "复核规则的顺序");

  private static final Map<String, String> KNOWN =
      Map.ofEntries(
          Map.entry("weight", "权重"),
          Map.entry("weight-for", "部分对象的权重"),
          Map.entry("minimum", "最低票数"),
          Map.entry("scale", "选项等次"),
          Map.entry("attitude", "态度"),
          Map.entry("range", "分值范围"),
          Map.entry("ballots", "票数"),
          Map.entry("answered", "作答数"),
          Map.entry("rated", "有效评分数"),
          Map.entry("positive", "满意评分数"),
          Map.entry("negative", "不满意评分数"),
          Map.entry("issued", "发放"),
          Map.entry("papers", "收回"),
          Map.entry("within", "分组依据"),
          Map.entry("ties", "并列时的依据"),
          Map.entry("opens", "第一日"),
          Map.entry("closes", "最后一日"),
          Map.entry("zone", "时区"));

  /** A text that is never blank, which an id of a report may be. */
  static Text label(String id) {
    return Text.of(id.isBlank() ? "–" : id);
  }

  private static String part(String[] parts, int number) {
    return number < parts.length ? parts[number] : "";
  }

  static String unescaped(String id) {
    return id.replace("~1", "/").replace("~0", "~");
  }
}
