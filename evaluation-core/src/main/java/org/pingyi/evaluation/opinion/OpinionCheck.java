package org.pingyi.evaluation.opinion;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.pingyi.evaluation.opinion.OpinionException.Problem;
import org.pingyi.evaluation.rectification.Actor;
import org.pingyi.evaluation.rectification.Source;
import org.pingyi.evaluation.text.CodePoints;
import org.pingyi.evaluation.text.WhiteSpace;

/** What has to be so before something is done with opinions. */
final class OpinionCheck {

  private OpinionCheck() {}

  /**
   * Returns in which role somebody may do something.
   *
   * @param roles the roles that may, the one that counts first
   * @throws OpinionException if they are in none of them
   */
  static String role(Actor actor, String... roles) {
    for (String role : roles) {
      if (actor.roles().contains(role)) {
        return role;
      }
    }
    throw OpinionException.of(
        Problem.WRONG_ROLE,
        "this is for " + String.join(" or ", roles) + ": have somebody in that role do it",
        "办理角色应为 " + String.join(" 或 ", roles) + "：请由该角色办理");
  }

  /** Checks an opinion of a batch, and returns it without white space around. */
  static NewOpinion entering(NewOpinion given, int place) {
    String what = inBatch(place);
    String zh = inBatchZh(place);
    if (!Ids.isOne(given.object())) {
      throw OpinionException.of(
          Problem.BROKEN_TEXT,
          what + " names its object by no id of 1 to 200 characters: correct the id",
          zh + "的评议对象编号应为 1 至 200 个字符：请改正");
    }
    return new NewOpinion(given.object(), text(given.text(), what, zh));
  }

  private static String inBatch(int place) {
    return "opinion " + place + " of the batch";
  }

  private static String inBatchZh(int place) {
    return "批次中第 " + place + " 条意见";
  }

  /** Checks that the opinions of a batch are on objects that there are. */
  static void objects(List<NewOpinion> batch, Optional<Set<String>> objects) {
    for (int i = 0; i < batch.size(); i++) {
      object(batch.get(i).object(), inBatch(i + 1), inBatchZh(i + 1), objects);
    }
  }

  /** Checks a text, and returns it without white space around. */
  static String text(String text, String en, String zh) {
    if (WhiteSpace.isBlank(text)) {
      throw OpinionException.of(
          Problem.BLANK_TEXT, en + " is blank: write it, or leave it out", zh + "为空：请填写，或去掉");
    }
    if (CodePoints.hasHalf(text)) {
      throw OpinionException.of(
          Problem.BROKEN_TEXT,
          en + " has half a character: correct it where it comes from",
          zh + "含有残缺字符：请在来源处改正");
    }
    if (text.length() > OpinionBook.MAXIMUM_CHARACTERS) {
      throw OpinionException.of(
          Problem.LONG_TEXT,
          en + " has more than " + OpinionBook.MAXIMUM_CHARACTERS + " characters: divide it",
          zh + "超过 " + OpinionBook.MAXIMUM_CHARACTERS + " 个字符：请分成几条");
    }
    return WhiteSpace.trim(text);
  }

  static void notErased(Opinion opinion) {
    if (opinion.state() == OpinionState.ERASED) {
      throw OpinionException.of(
          Problem.ERASED,
          "the text of opinion " + opinion.number() + " was erased: leave it out",
          "意见 " + opinion.number() + " 的文字已删除：请去掉该条");
    }
  }

  static void undecided(Opinion opinion) {
    notErased(opinion);
    if (!opinion.state().isUndecided()) {
      throw OpinionException.of(
          Problem.ALREADY_REVIEWED,
          "opinion "
              + opinion.number()
              + " was reviewed already, and is "
              + opinion.state().id()
              + ": look at what was decided",
          "意见 " + opinion.number() + " 已经审核，状态为" + opinion.state().title().zh() + "：请查看审核结果");
    }
  }

  static void redacted(Opinion opinion) {
    undecided(opinion);
    if (opinion.state() != OpinionState.REDACTED) {
      throw OpinionException.of(
          Problem.NOT_REDACTED,
          "the redaction has yet to go over opinion "
              + opinion.number()
              + ": let it, or withhold this one",
          "意见 " + opinion.number() + " 尚未脱敏：请先脱敏，或不予公开");
    }
  }

  static void withheld(Opinion opinion) {
    notErased(opinion);
    if (opinion.state() != OpinionState.WITHHELD) {
      throw OpinionException.of(
          Problem.NOT_WITHHELD,
          "opinion "
              + opinion.number()
              + " was not withheld, and is "
              + opinion.state().id()
              + ": name one that was",
          "意见 "
              + opinion.number()
              + " 未被定为不予公开，状态为"
              + opinion.state().title().zh()
              + "：请指明不予公开的意见");
    }
  }

  static void readable(Opinion opinion) {
    notErased(opinion);
    if (opinion.state() == OpinionState.WITHHELD) {
      throw OpinionException.of(
          Problem.WITHHELD,
          "opinion " + opinion.number() + " was withheld by a reviewer: leave it out",
          "意见 " + opinion.number() + " 经审核不予公开：请去掉该条");
    }
    if (!opinion.state().isReadable()) {
      throw OpinionException.of(
          Problem.NOT_REVIEWED,
          "no reviewer decided on opinion " + opinion.number() + " yet: have it reviewed first",
          "意见 " + opinion.number() + " 尚未审核：请先审核");
    }
  }

  static void classified(Opinion opinion) {
    readable(opinion);
    if (opinion.state() == OpinionState.APPROVED) {
      throw OpinionException.of(
          Problem.NOT_CLASSIFIED,
          "it is not known yet what opinion " + opinion.number() + " is about: classify it first",
          "意见 " + opinion.number() + " 尚未归类：请先归类");
    }
  }

  static void version(Opinion opinion, int version) {
    if (opinion.version() != version) {
      throw OpinionException.of(
          Problem.STALE_VERSION,
          "opinion "
              + opinion.number()
              + " stands at version "
              + opinion.version()
              + " by now: look at it again, then decide",
          "意见 " + opinion.number() + " 现为第 " + opinion.version() + " 版：请重新查看后再定");
    }
  }

  static void object(String object, String en, String zh, Optional<Set<String>> objects) {
    if (objects.isPresent() && !objects.get().contains(object)) {
      throw OpinionException.of(
          Problem.UNKNOWN_OBJECT,
          en + " is on an object that there is not: correct the object, or add it to the roster",
          zh + "所指的评议对象不存在：请改正，或将其加入名册");
    }
  }

  static void criterion(Optional<String> criterion, Optional<Set<String>> criteria) {
    if (criteria.isPresent() && !criterion.map(criteria.get()::contains).orElse(true)) {
      throw OpinionException.of(
          Problem.UNKNOWN_CRITERION,
          "the scheme has no such criterion: leave it out, or name one of "
              + String.join(", ", criteria.get()),
          "方案中没有该评议内容：请不写，或从以下选择：" + String.join("、", criteria.get()));
    }
  }

  /** Returns numbers, rising. */
  static List<Long> numbers(List<Long> given) {
    List<Long> numbers = given.stream().sorted().distinct().toList();
    if (numbers.isEmpty()
        || numbers.size() > Source.MOST_OPINIONS
        || numbers.size() < given.size()) {
      throw OpinionException.of(
          Problem.WRONG_NUMBER,
          "an item is made of 1 to "
              + Source.MOST_OPINIONS
              + " opinions, each named once: name at least one, and make several items of many",
          "一个问题由 1 至 " + Source.MOST_OPINIONS + " 条意见合成，每条只列一次：请至少列一条，过多时分成几个问题");
    }
    return numbers;
  }
}
