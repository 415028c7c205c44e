package org.pingyi.evaluation.diff;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.pingyi.evaluation.explanation.Detail;
import org.pingyi.evaluation.model.Fraction;
import org.pingyi.evaluation.model.Language;
import org.pingyi.evaluation.text.LineBreaks;

/** Words differences, so that a lay person sees who moved, by how much and why. Used once. */
final class DiffText {

  /** More causes or parts than this are not listed, unless everything is. */
  private static final int SHORT = 6;

  /** More causes than this are not listed on the one line that an object has. */
  private static final int ON_A_LINE = 3;

  private final DiffWording wording;
  private final Detail detail;
  private final int most;
  private final StringBuilder lines = new StringBuilder();

  DiffText(Language language, Titles titles, Titles earlier, Detail detail, int most) {
    this.wording = new DiffWording(language, titles, earlier);
    this.detail = detail;
    this.most = most;
  }

  String of(ReportDiff diff) {
    if (diff.isEmpty()) {
      line(0, say("no difference", "没有差异"));
      return lines.toString();
    }
    schemes(diff);
    list(
        say("Changed in the scheme:", "方案的变化："),
        wording.causes(diff.settings()),
        setting -> line(1, setting));
    list(say("Ballots:", "评议票："), diff.totals(), this::total);
    objects(diff);
    list(say("Rectification:", "整改问题："), diff.findings(), this::finding);
    list(
        say("Figures beside the scores:", "统计值："),
        diff.statistics(),
        figure -> line(1, wording.figure(figure)));
    return lines.toString();
  }

  private void schemes(ReportDiff diff) {
    ReportSide a = diff.before();
    ReportSide b = diff.after();
    if (!a.scheme().equals(b.scheme()) || a.version() != b.version()) {
      line(
          0, say("Not the same scheme: ", "方案不同：") + wording.scheme(a) + " → " + wording.scheme(b));
    }
    if (!diff.explained()) {
      line(
          0,
          say(
              "Only counts can be named as causes: not both reports hold explanations (evaluate"
                  + " --explain)",
              "只能列出票数方面的原因：两份报告并非都带有说明（evaluate --explain）"));
    }
  }

  private interface Item<T> {
    void write(T item);
  }

  private <T> void list(String heading, List<T> items, Item<T> item) {
    if (items.isEmpty()) {
      return;
    }
    line(0, heading);
    items.stream().limit(most).forEach(item::write);
    more(1, items.size() - most);
  }

  private void more(int depth, int others) {
    if (others > 0) {
      line(depth, say("and " + others + " more", "另有 " + others + " 项"));
    }
  }

  private void total(Change change) {
    line(1, wording.change(change));
  }

  private void objects(ReportDiff diff) {
    if (diff.objects().isEmpty()) {
      line(0, say("Objects: no difference", "评议对象：没有差异"));
      return;
    }
    Map<Presence, Integer> counts = new LinkedHashMap<>();
    diff.objects().forEach(object -> counts.merge(object.presence(), 1, Integer::sum));
    List<String> parts = new ArrayList<>();
    counts.forEach((presence, count) -> parts.add(wording.counted(presence, count)));
    line(
        0,
        say("Objects: ", "评议对象：")
            + String.join(say(", ", "，"), parts)
            + say(" (of " + diff.after().objects() + ")", "（共 " + diff.after().objects() + " 个）"));
    diff.summary(most).forEach(this::object);
    more(1, diff.objects().size() - most);
  }

  private void object(ObjectDiff object) {
    List<String> main = new ArrayList<>();
    for (String id : List.of("score", "grade", "rank", "pool")) {
      object.change(id).map(change -> told(object.presence(), change)).ifPresent(main::add);
    }
    String head = wording.sign(object.presence()) + wording.say(object.title());
    String name = object.object();
    String id = wording.say(object.title()).equals(name) ? "" : " " + name;
    String what =
        main.isEmpty()
            ? say("other numbers", "其他数字") + " (" + object.changes().size() + ")"
            : String.join(say(", ", "，"), main);
    line(1, head + id + say(": ", "：") + what + why(object));
    if (detail != Detail.SUMMARY && object.presence() == Presence.CHANGED) {
      inside(object);
    }
  }

  private String told(Presence presence, Change change) {
    return presence == Presence.CHANGED ? wording.change(change) : wording.only(change);
  }

  /** Why, on one line: the first causes, or how many there are and what moved the score most. */
  private String why(ObjectDiff object) {
    Map<String, Cause> roots = new LinkedHashMap<>();
    for (Change change : object.changes()) {
      if (DiffWording.isMain(change) || object.change("score").isEmpty()) {
        change.causes().stream()
            .filter(cause -> cause.kind() != Cause.Kind.RESULT)
            .forEach(cause -> roots.putIfAbsent(cause.id(), cause));
      }
    }
    if (roots.isEmpty()) {
      return "";
    }
    List<Cause> first = new ArrayList<>(roots.values());
    first.sort((a, b) -> Boolean.compare(isCount(a), isCount(b)));
    List<String> all = wording.causes(first);
    List<String> told = new ArrayList<>(all.subList(0, Math.min(ON_A_LINE, all.size())));
    int others = all.size() - told.size();
    if (others > 0) {
      told.add(say("and " + others + " more", "另有 " + others + " 项"));
      object.largest(1).forEach(each -> told.add(mostly(each)));
    }
    return say("; from ", "；原因：") + String.join(say(", ", "，"), told);
  }

  private static boolean isCount(Cause cause) {
    return cause.kind() == Cause.Kind.COUNT;
  }

  private String mostly(ContributionChange change) {
    return say("most by ", "影响最大：")
        + wording.say(change.title())
        + " ("
        + wording.signed(change.amount())
        + ")";
  }

  private void inside(ObjectDiff object) {
    contributions(object);
    List<Change> changes =
        object.changes().stream()
            .filter(change -> detail == Detail.STEPS || change.kind() != Change.Kind.COUNT)
            .toList();
    int shown = detail == Detail.STEPS ? changes.size() : SHORT + 4;
    for (Change change : changes.subList(0, Math.min(shown, changes.size()))) {
      line(2, wording.change(change));
      causes(change.causes());
    }
    more(2, changes.size() - shown);
  }

  private void causes(List<Cause> causes) {
    List<String> all = wording.causes(causes);
    int shown = detail == Detail.STEPS ? all.size() : SHORT;
    all.stream().limit(shown).forEach(cause -> line(3, say("from ", "原因：") + cause));
    more(3, all.size() - shown);
  }

  private void contributions(ObjectDiff object) {
    int shown = detail == Detail.STEPS ? object.contributions().size() : SHORT;
    List<ContributionChange> largest = object.largest(shown);
    if (largest.isEmpty()) {
      return;
    }
    Fraction all = sum(object.contributions());
    line(2, say("the exact score by parts, together ", "精确得分按组成部分，合计 ") + wording.signed(all));
    largest.forEach(each -> line(3, wording.contribution(each)));
    int others = object.contributions().size() - largest.size();
    if (others > 0) {
      String rest = wording.signed(all.minus(sum(largest)));
      line(3, say("and " + others + " others, together " + rest, "其余 " + others + " 项合计 " + rest));
    }
  }

  private static Fraction sum(List<ContributionChange> changes) {
    return changes.stream().map(ContributionChange::amount).reduce(Fraction.ZERO, Fraction::plus);
  }

  private void finding(FindingDiff finding) {
    StringBuilder text = new StringBuilder(wording.sign(finding.presence()));
    text.append(wording.say(finding.title()));
    if (!finding.changes().isEmpty()) {
      text.append(say(": ", "："))
          .append(
              joined(finding.changes().stream().map(change -> told(finding.presence(), change))));
    }
    List<String> causes = wording.causes(finding.causes());
    if (!causes.isEmpty()) {
      int others = causes.size() - ON_A_LINE;
      text.append(say("; from ", "；原因："))
          .append(joined(causes.stream().limit(ON_A_LINE)))
          .append(others > 0 ? say(" and " + others + " more", " 等 " + causes.size() + " 项") : "");
    }
    line(1, text.toString());
  }

  private String joined(Stream<String> parts) {
    return parts.collect(Collectors.joining(say(", ", "，")));
  }

  private String say(String en, String zh) {
    return wording.say(en, zh);
  }

  private void line(int depth, String text) {
    lines.append("  ".repeat(depth)).append(LineBreaks.folded(text)).append('\n');
  }
}
