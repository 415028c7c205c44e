package org.pingyi.evaluation.rectification;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.pingyi.evaluation.model.Language;
import org.pingyi.evaluation.model.Text;
import org.pingyi.evaluation.model.TitledKeyword;

/** A column of a ledger that is given out (整改台账). */
enum LedgerColumn implements TitledKeyword {
  NUMBER("No.", "序号", row -> row.item().number()),
  OBJECT("Object", "评议对象", row -> row.item().object()),
  OBJECT_TITLE("Object title", "评议对象名称", Row::objectTitle),
  CRITERION("Criterion", "评议内容", row -> row.item().criterion()),
  CRITERION_TITLE("Criterion title", "评议内容名称", Row::criterionTitle),
  GROUP("Rater group", "评议主体", row -> row.item().group()),
  SOURCE("Source", "来源", row -> row.item().source().kind().title().in(row.language())),
  PROBLEM("Problem", "存在问题", Row::problem),
  DISSATISFIED("Dissatisfied", "不满意数", row -> row.observed().map(Observed::dissatisfied)),
  RATED("Of ratings", "评价数", row -> row.observed().map(Observed::rated)),
  CAUSES("Causes", "原因", row -> row.item().causes()),
  MEASURES(
      "Measures",
      "整改措施",
      row -> row.item().plan().map(plan -> (Object) plan.measures()).orElse(List.of())),
  OWNER("Owner", "责任人", row -> row.item().plan().flatMap(ItemPlan::owner)),
  DUE("Due", "整改时限", row -> row.item().resolveBy()),
  STATE("State", "状态", row -> row.item().state().title().in(row.language())),
  ROUND("Round", "轮次", row -> (long) row.item().round()),
  OVERDUE("Overdue", "是否逾期", Row::overdue),
  REPORTED("Reported", "登记日期", row -> row.dates().reported()),
  DONE("Put right", "整改完成日期", row -> row.dates().done()),
  EVIDENCE("Evidence", "佐证材料", Row::evidence),
  SOLVED("Solved", "回访已解决", row -> row.item().followUp().map(all -> (long) all.solved())),
  PARTLY("Solved in part", "回访部分解决", row -> row.item().followUp().map(all -> (long) all.partly())),
  NOT_SOLVED(
      "Not solved", "回访未解决", row -> row.item().followUp().map(all -> (long) all.notSolved())),
  CLOSED("Closed", "销号日期", row -> row.dates().closed()),
  GOES_ON_AS("Goes on as", "后续编号", Row::goesOnAs);

  private final Text title;

  // Each is a reference to a method, which holds nothing.
  @SuppressWarnings("ImmutableEnumChecker")
  private final Function<Row, Object> value;

  LedgerColumn(String en, String zh, Function<Row, Object> value) {
    this.title = Text.of(en, zh);
    this.value = value;
  }

  /**
   * An item that is given out.
   *
   * @param item the item, as its audience may see it
   * @param today the day on which it is given out
   * @param language the language
   * @param titles what objects and criteria are called
   */
  record Row(RectificationItem item, LocalDate today, Language language, ItemTitles titles) {

    ItemDates dates() {
      return item.dates();
    }

    Optional<Observed> observed() {
      return item.source().observed();
    }

    String problem() {
      return item.problem().orElse(language == Language.ZH ? "（已删除）" : "(erased)");
    }

    String objectTitle() {
      return titles.object(item, language);
    }

    Optional<String> criterionTitle() {
      return titles.criterion(item, language);
    }

    String overdue() {
      List<String> late =
          item.deadlines().stream()
              .filter(deadline -> deadline.isOverdue(today))
              .map(deadline -> deadline.kind().title().in(language))
              .toList();
      if (language == Language.ZH) {
        return late.isEmpty() ? "否" : "是：" + String.join("、", late);
      }
      return late.isEmpty() ? "no" : "yes: " + String.join(", ", late);
    }

    List<String> evidence() {
      return item.evidence().stream()
          .map(piece -> piece.title() + " (" + piece.reference() + ")")
          .toList();
    }

    Object goesOnAs() {
      return item.trace().mergedInto().isPresent()
          ? item.trace().mergedInto()
          : item.trace().splitInto().stream().map(String::valueOf).toList();
    }
  }

  @Override
  public Text title() {
    return title;
  }

  /** Says whether the column is in a ledger for everybody. */
  boolean isPublic() {
    return this != OWNER && this != EVIDENCE;
  }

  /** Says whether the column is only there where titles are given. */
  boolean isTitle() {
    return this == OBJECT_TITLE || this == CRITERION_TITLE;
  }

  /** Returns the value as text; empty where there is none. */
  String text(Row row) {
    Object given = plain(value.apply(row));
    return given instanceof List<?> list
        ? String.join(
            row.language() == Language.ZH ? "；" : "; ", list.stream().map(String::valueOf).toList())
        : String.valueOf(given);
  }

  /** Says whether the value is a number, which stays one in a spreadsheet. */
  boolean isNumber(Row row) {
    return plain(value.apply(row)) instanceof Long;
  }

  /** Writes the value; null where there is none. */
  void write(Row row, ObjectNode to) {
    Object given = plain(value.apply(row));
    if (given instanceof Long number) {
      to.put(id(), number);
    } else if (given instanceof List<?> list) {
      ArrayNode array = to.putArray(id());
      list.forEach(each -> array.add(String.valueOf(each)));
    } else if (given.equals("")) {
      to.putNull(id());
    } else {
      to.put(id(), given.toString());
    }
  }

  private static Object plain(Object given) {
    return given instanceof Optional<?> optional
        ? optional.<Object>map(each -> each).orElse("")
        : given;
  }
}
