package org.pingyi.evaluation.diff;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.pingyi.evaluation.model.Fraction;
import org.pingyi.evaluation.model.Language;
import org.pingyi.evaluation.model.Text;
import org.pingyi.evaluation.source.Numbers;

/**
 * How changes, causes and contributions are written for people.
 *
 * @param titles what the later report calls things, or else the earlier one
 * @param earlier what the earlier report calls things, or else the later one
 */
record DiffWording(Language language, Titles titles, Titles earlier) {

  /** Rules that each criterion has, mostly the same. */
  private static final Set<String> BY_CRITERION =
      Set.of("scoring", "inner-combining", "inner-weighting");

  private static final String NOTHING = "–";

  String say(String en, String zh) {
    return language == Language.ZH ? zh : en;
  }

  String say(Text text) {
    return text.in(language);
  }

  String scheme(ReportSide side) {
    return side.scheme() + say(" version " + side.version(), " 第 " + side.version() + " 版");
  }

  String counted(Presence presence, int count) {
    return switch (presence) {
      case ADDED -> say(count + " added", "新增 " + count + " 个");
      case REMOVED -> say(count + " removed", "移除 " + count + " 个");
      case CHANGED -> say(count + " changed", "变化 " + count + " 个");
    };
  }

  /** What stands before that which only one report has. */
  String sign(Presence presence) {
    return switch (presence) {
      case ADDED -> "+ ";
      case REMOVED -> "- ";
      case CHANGED -> "";
    };
  }

  static boolean isMain(Change change) {
    return switch (change.kind()) {
      case SCORE, RANK, GRADE, POOL -> true;
      default -> false;
    };
  }

  /** A change with its amount: {@code score 93.26 → 94.01 (+0.75)}. */
  String change(Change change) {
    String amount =
        change.kind() == Change.Kind.RANK
            ? ""
            : change.amount().map(number -> " (" + amount(number, change) + ")").orElse("");
    String title = say(change.title());
    if (change.kind() == Change.Kind.ADJUSTMENT) {
      return title + say(": ", "：") + adjusted(change.before(), change.after());
    }
    Optional<String> before = change.before().map(value -> titled(earlier, change.id(), value));
    Optional<String> after = change.after().map(value -> titled(titles, change.id(), value));
    return title + " " + fromTo(before, after) + amount;
  }

  /** What is said of something that only one report has: {@code score 93.26}. */
  String only(Change change) {
    String value = change.after().or(change::before).orElse(NOTHING);
    Titles of = change.after().isPresent() ? titles : earlier;
    return say(change.title()) + " " + titled(of, change.id(), value);
  }

  /** A figure with what it was and what it is. */
  String figure(FigureDiff figure) {
    return sign(figure.presence())
        + say(figure.title())
        + " "
        + (figure.presence() == Presence.CHANGED
            ? fromTo(figure.before(), figure.after())
            : shown(figure.after().or(figure::before)));
  }

  /** What a rule does now, and what it did. */
  private String adjusted(Optional<String> was, Optional<String> is) {
    Optional<String> before = was.map(value -> grades(earlier, value));
    Optional<String> after = is.map(value -> grades(titles, value));
    return after
        .map(now -> before.map(then -> now + say(", before ", "，此前为 ") + then).orElse(now))
        .orElseGet(() -> say("no longer ", "不再 ") + before.orElse(NOTHING));
  }

  private static String grades(Titles titles, String fromTo) {
    return Stream.of(fromTo.split(" → ", -1))
        .map(grade -> titles.of("grades", grade))
        .collect(Collectors.joining(" → "));
  }

  /** Grades are written by their titles where the reports have them. */
  private static String titled(Titles titles, String id, String value) {
    return id.equals("grade") ? titles.of("grades", value) : value;
  }

  /** An amount with as many digits as the published numbers have. */
  private static String amount(Fraction number, Change change) {
    int digits =
        Stream.of(change.before(), change.after())
            .flatMap(Optional::stream)
            .mapToInt(value -> new BigDecimal(value).scale())
            .max()
            .orElse(0);
    return (number.signum() > 0 ? "+" : "")
        + number.rounded(digits, RoundingMode.HALF_UP).toPlainString();
  }

  /**
   * Causes as they are told: the same other rule in many places is one thing to people, who are
   * told the first place.
   */
  List<String> causes(List<Cause> causes) {
    Map<Object, List<Cause>> alike = new LinkedHashMap<>();
    for (Cause cause : causes) {
      alike.computeIfAbsent(sameAs(cause), each -> new ArrayList<>()).add(cause);
    }
    return alike.values().stream().map(this::alike).toList();
  }

  private static Object sameAs(Cause cause) {
    String[] id = cause.id().split("/", -1);
    boolean byCriterion =
        cause.kind() == Cause.Kind.PARAMETER && id.length == 3 && BY_CRITERION.contains(id[0]);
    boolean somewhere =
        cause.kind() == Cause.Kind.RULE && cause.before().isPresent() && cause.after().isPresent();
    return byCriterion
        ? List.of(id[0], id[2], cause.before(), cause.after())
        : somewhere ? List.of(cause.before(), cause.after()) : cause.id();
  }

  private String alike(List<Cause> causes) {
    Cause first = causes.get(0);
    String told = cause(first);
    int others = causes.size() - 1;
    return others == 0
        ? told
        : told
            + say(
                others == 1 ? " (and in another place)" : " (and in " + others + " more places)",
                "（另有 " + others + " 处）");
  }

  String cause(Cause cause) {
    String title = say(cause.title());
    if (!cause.objects().isEmpty()) {
      return title;
    }
    boolean part = cause.kind() == Cause.Kind.PART || cause.kind() == Cause.Kind.RULE;
    if (part && cause.before().isEmpty()) {
      return title + say(": only in the later report", "：仅后一份报告有");
    }
    if (part && cause.after().isEmpty()) {
      return title + say(": only in the earlier report", "：仅前一份报告有");
    }
    if (cause.id().startsWith("adjustments/")) {
      return title + say(": ", "：") + adjusted(cause.before(), cause.after());
    }
    return cause.before().equals(cause.after())
        ? title
        : title
            + " "
            + fromTo(
                cause.before().map(value -> titled(earlier, cause.id(), value)),
                cause.after().map(value -> titled(titles, cause.id(), value)));
  }

  private String fromTo(Optional<String> before, Optional<String> after) {
    return shown(before) + " → " + shown(after);
  }

  /** A setting that is there and says nothing is set to nothing. */
  private String shown(Optional<String> value) {
    return value.map(text -> text.isEmpty() ? say("none", "无") : shown(text)).orElse(NOTHING);
  }

  /** A value as it is, but a fraction as a decimal. */
  private static String shown(String value) {
    return value.contains("/") ? Numbers.read(value).map(Numbers::shown).orElse(value) : value;
  }

  String contribution(ContributionChange change) {
    return say(change.title())
        + say(": ", "：")
        + signed(change.amount())
        + say(" (", "（")
        + weighed(change.before())
        + " → "
        + weighed(change.after())
        + say(")", "）");
  }

  private static String weighed(Optional<ContributionChange.Weighed> weighed) {
    return weighed
        .map(each -> Numbers.shown(each.value()) + " × " + percent(each.effectiveWeight()))
        .orElse(NOTHING);
  }

  private static String percent(Fraction share) {
    return Numbers.shown(share.times(Fraction.HUNDRED)) + "%";
  }

  /** A number with its sign. */
  String signed(Fraction number) {
    return (number.signum() > 0 ? "+" : "") + Numbers.shown(number);
  }
}
