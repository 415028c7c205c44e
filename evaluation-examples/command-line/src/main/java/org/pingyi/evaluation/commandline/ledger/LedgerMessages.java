package org.pingyi.evaluation.commandline.ledger;

import static java.util.stream.Collectors.joining;

import java.nio.file.Path;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import org.pingyi.evaluation.model.Text;
import org.pingyi.evaluation.rectification.FollowUpAnswers;
import org.pingyi.evaluation.rectification.ItemPage;
import org.pingyi.evaluation.rectification.ItemState;
import org.pingyi.evaluation.rectification.LedgerHead;
import org.pingyi.evaluation.rectification.Observed;
import org.pingyi.evaluation.rectification.RectificationItem;
import org.pingyi.evaluation.rectification.Reported;
import org.pingyi.evaluation.rectification.StepKind;

/** What the command line says of rectification ledgers. */
final class LedgerMessages {

  static final Text ITEM = Text.of("Item", "编号");
  static final Text VERSION = Text.of("Version", "版次");
  static final Text STATE = Text.of("State", "状态");
  static final Text STATE_SINCE = Text.of("State since", "此后状态");
  static final Text ROUND = Text.of("Round", "轮次");
  static final Text OBJECT = Text.of("Object", "评议对象");
  static final Text CRITERION = Text.of("Criterion", "评议内容");
  static final Text GROUP = Text.of("Rater group", "评议主体");
  static final Text OWNER = Text.of("Owner", "责任人");
  static final Text DUE = Text.of("Due", "时限");
  static final Text PROBLEM = Text.of("Problem", "存在问题");
  static final Text SOURCE = Text.of("Source", "来源");
  static final Text REFERENCE = Text.of("Reference", "来源标识");
  static final Text PERSON = Text.of("Found by", "发现人");
  static final Text SHOWN_BY = Text.of("Shown by", "问题佐证");
  static final Text DISSATISFIED = Text.of("Dissatisfied", "不满意");
  static final Text CAUSES = Text.of("Causes", "原因");
  static final Text MEASURES = Text.of("Measures", "整改措施");
  static final Text EVIDENCE = Text.of("Evidence", "佐证材料");
  static final Text ANSWERS = Text.of("People said", "群众反馈");
  static final Text FROM = Text.of("Comes from", "来自编号");
  static final Text GOES_ON_AS = Text.of("Goes on as", "后续编号");

  static final Text EVENT = Text.of("Event", "记录");
  static final Text STEP = Text.of("Step", "步骤");
  static final Text WHO = Text.of("Who", "办理人");
  static final Text ROLE = Text.of("Role", "角色");
  static final Text EFFECTIVE = Text.of("Effective", "生效日");
  static final Text RECORDED = Text.of("Recorded", "登记时间");
  static final Text SAYS = Text.of("Says", "内容");

  static final Text NEXT = Text.of("Next", "可办步骤");
  static final Text LEADS_TO = Text.of("Leads to", "转入状态");
  static final Text BY = Text.of("By", "办理角色");
  static final Text A_REASON = Text.of("a reason", "理由");
  static final Text NEEDS = Text.of("Needs", "所需内容");

  static final Text ERASED = Text.of("(erased)", "（已删除）");
  static final Text ESCALATED = Text.of("(superior)", "（上级）");
  static final Text LATE = Text.of(", overdue", "，已逾期");

  static final Text SCHEME_OR_ZONE =
      Text.of(
          "it is not known in which zone days are: give a scheme with a period, or a zone such as"
              + " Asia/Shanghai (--scheme, --zone)",
          "无从得知时区：请给出含评议期间的方案，或如 Asia/Shanghai 的时区（--scheme、--zone）");

  static final Text ZONE_NEEDED =
      Text.of(
          "the scheme has no period, whose zone days would be in: give one, such as Asia/Shanghai"
              + " (--zone)",
          "方案没有评议期间，无从得知时区：请给出，如 Asia/Shanghai（--zone）");

  static final Text NOT_OBSERVED =
      Text.of(
          "how many were dissatisfied is said together with of how many, and is not more"
              + " (--dissatisfied, --rated)",
          "不满意数须与评价数一并给出，且不大于后者（--dissatisfied、--rated）");

  static final Text NO_PLACE =
      Text.of(
          "a page goes on after what the page before named, in the same order (--after, --order)",
          "须为上一页给出的位置，且排序方式相同（--after、--order）");

  static final Text NO_PERIOD =
      Text.of(
          "the period ends before it begins, or begins after the day as of which it is looked at"
              + " (--from, --to, --as-of)",
          "起始日应不晚于截止日，也不晚于统计日（--from、--to、--as-of）");

  static final Text MINIMUM_OF_PUBLIC =
      Text.of(
          "only a public ledger leaves numbers out (--minimum, --public)",
          "只有公开版才略去数字（--minimum、--public）");

  /** How many numbers of items a line tells. */
  private static final int SHOWN = 20;

  private LedgerMessages() {}

  static Text opened(String id, Path folder, ZoneId zone) {
    return Text.of(
        "Opened: rectification ledger " + id + " in " + folder + ", days in " + zone,
        "已建立：" + folder + " 中的整改台账 " + id + "，时区 " + zone);
  }

  static Text imported(List<Reported> reported) {
    long entered = reported.stream().filter(each -> each.entry() == Reported.Entry.NEW).count();
    long known = reported.size() - entered;
    return Text.of(
        "Imported: " + entered + " new items, " + known + " were there already",
        "已导入：新登记问题 " + entered + " 个，原已登记 " + known + " 个");
  }

  static Text knownOtherwise(RectificationItem item) {
    return Text.of(
        "Item "
            + item.number()
            + " was there already, but this time with other numbers, or an earlier day: look at it",
        "问题 " + item.number() + " 原已登记，但此次的数字不同，或期限更早：请核对");
  }

  static Text entered(Reported reported) {
    RectificationItem item = reported.item();
    return switch (reported.entry()) {
      case NEW -> stands(item);
      case KNOWN ->
          Text.of(
              "There already, so that nothing was entered: " + stands(item).en(),
              "原已登记，此次未登记：" + stands(item).zh());
      case KNOWN_OTHERWISE ->
          Text.of(
              "Nothing was entered: " + knownOtherwise(item).en(),
              "此次未登记：" + knownOtherwise(item).zh());
    };
  }

  /** Says what is to be done where nobody works any more on problems that were reported again. */
  static Optional<Text> atTheirEnd(List<RectificationItem> items) {
    if (items.isEmpty()) {
      return Optional.empty();
    }
    String numbers =
        items.stream()
            .limit(SHOWN)
            .map(item -> Long.toString(item.number()))
            .collect(joining(", ", "", items.size() > SHOWN ? ", …" : ""));
    return Optional.of(
        Text.of(
            "Of those that were there already at their end: "
                + items.size()
                + " (item "
                + numbers
                + "). Where such a problem is there again, reopen the closed item (ledger step"
                + " reopen), or report it under a reference of its own (ledger report)",
            "原已登记的问题中已办结 "
                + items.size()
                + " 个（问题 "
                + numbers
                + "）。问题再次出现的，请将已销号的重新启动（ledger step reopen），或另用来源标识登记（ledger report）"));
  }

  /** Says where an item stands. */
  static Text stands(RectificationItem item) {
    return Text.of(
        "Item "
            + item.number()
            + ": "
            + item.state().title().en()
            + ", version "
            + item.version()
            + ", round "
            + item.round()
            + (decided(item) ? ", the superior decides" : ""),
        "问题 "
            + item.number()
            + "："
            + item.state().title().zh()
            + "，第 "
            + item.version()
            + " 版，第 "
            + item.round()
            + " 轮"
            + (decided(item) ? "，由上级决定" : ""));
  }

  private static boolean decided(RectificationItem item) {
    return item.escalated() && !item.state().isFinal();
  }

  static Text listed(ItemPage page) {
    int shown = page.items().size();
    return Text.of(
        "Items: " + shown + " of " + page.total(),
        "问题：共 " + page.total() + " 个，列出 " + shown + " 个");
  }

  static Text nextPage(String place) {
    return Text.of("The next page: --after " + place, "下一页：--after " + place);
  }

  static Text takes(StepKind kind, List<String> takes, List<String> given) {
    String all = takes.isEmpty() ? "" : String.join(", ", takes);
    String wrong = given.stream().filter(option -> !takes.contains(option)).collect(joining(", "));
    String en = all.isEmpty() ? "none of the options that say something" : all;
    String zh = all.isEmpty() ? "不带内容选项" : "须带 " + all;
    return Text.of(
        "“" + kind.id() + "” takes " + en + (wrong.isEmpty() ? "" : ", and not " + wrong),
        "“" + kind.id() + "”" + zh + (wrong.isEmpty() ? "" : "，不带 " + wrong));
  }

  static Text leadsTo(ItemState to, ItemState inVain) {
    return Text.of(
        to.title().en() + ", or " + inVain.title().en(),
        to.title().zh() + "或" + inVain.title().zh());
  }

  static Text observed(Observed seen) {
    return Text.of(
        seen.dissatisfied() + " of " + seen.rated() + " ratings",
        seen.rated() + " 个评价中 " + seen.dissatisfied() + " 个");
  }

  static Text answers(FollowUpAnswers answers) {
    return Text.of(
        "solved "
            + answers.solved()
            + ", in part "
            + answers.partly()
            + ", not "
            + answers.notSolved(),
        "已解决 " + answers.solved() + "，部分解决 " + answers.partly() + "，未解决 " + answers.notSolved());
  }

  static Text owner(String name) {
    return Text.of("owner " + name, "责任人 " + name);
  }

  static Text due(LocalDate day) {
    return Text.of("due " + day, "时限 " + day);
  }

  static Text event(long number) {
    return Text.of("event " + number, "第 " + number + " 条记录");
  }

  static Text others(List<Long> items) {
    String numbers = items.stream().map(String::valueOf).collect(joining(", "));
    return Text.of("items " + numbers, "问题 " + numbers);
  }

  static Text erased(long event, RectificationItem item) {
    return Text.of(
        "Erased: what event " + event + " of item " + item.number() + " says in words",
        "已删除：问题 " + item.number() + " 第 " + event + " 条记录的文字");
  }

  static Text verified(String id, int items, long events) {
    return Text.of(
        "Everything is as it was recorded: ledger "
            + id
            + ", items "
            + items
            + ", events "
            + events,
        "与登记时一致：整改台账 " + id + "，问题 " + items + " 个，记录 " + events + " 条");
  }

  static Text head(LedgerHead head) {
    return Text.of("Head: " + word(head), "链首：" + word(head));
  }

  static Text grew(LedgerHead earlier, boolean grew) {
    return grew
        ? Text.of(
            "It only grew: its first " + earlier.events() + " events are as they were",
            "只增未改：前 " + earlier.events() + " 条记录与当时相同")
        : Text.of(
            "It is not what it was: its first "
                + earlier.events()
                + " events are others, or fewer are left",
            "已非当时的台账：前 " + earlier.events() + " 条记录不同，或已不足此数");
  }

  private static String word(LedgerHead head) {
    return head.events() + "." + head.hash();
  }

  static Text exported(int items) {
    return Text.of("Items: " + items, "问题：" + items + " 个");
  }
}
