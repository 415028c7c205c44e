package org.pingyi.evaluation.redaction;

import java.util.regex.Pattern;

/** What is around a number, and tells what it is. */
final class NumberContext {

  private static final Pattern ANNOUNCING =
      Pattern.compile(
          "(?:电话|手机|座机|号码|联系方式|致电|拨打|来电|(?i:tel|phone|mobile|call))"
              + "(?:号码|号|me|no)?[\\s:：.是为(（]{0,5}$");

  private static final Pattern CALLING = Pattern.compile("[打拨呼](?:给|到|通|了|过)?[\\s:：]{0,3}$");

  private static final Pattern CODE_BEFORE = Pattern.compile("[A-Za-z¥￥$€第№#]$");

  private static final Pattern UNIT_BEHIND =
      Pattern.compile("\\s?(?:[A-Za-z%％元万亿千百人名户票分次件条个家吨米平斤公克页字度年月日号多余股]|左右)");

  private static final Pattern AMOUNT_BEHIND =
      Pattern.compile("\\s?(?:[%％元块万亿千百次分票遍个件条吨米斤公克]|左右|美元)");

  private static final Pattern UNIT_OF_LIST_BEHIND =
      Pattern.compile("\\s?(?:[室楼层栋排座房桌台岁折倍套天时小周位组]|等)");

  private static final int BEFORE = 20;

  private NumberContext() {}

  private static String before(String text, int start) {
    return text.substring(Math.max(0, start - BEFORE), start);
  }

  /** Returns where a number begins with what belongs to it: a plus, a bracket. */
  static int start(String text, int digits) {
    int start = digits;
    while (start > 0 && "+＋(（".indexOf(text.charAt(start - 1)) >= 0) {
      start--;
    }
    return start;
  }

  /** Says whether a number has a plus before it. */
  static boolean hasPlus(String text, int digits) {
    String before = text.substring(start(text, digits), digits);
    return before.indexOf('+') >= 0 || before.indexOf('＋') >= 0;
  }

  /** Says whether words before it announce the number of a phone. */
  static boolean isAnnounced(String text, int start) {
    return ANNOUNCING.matcher(before(text, start)).find();
  }

  /** Says whether somebody calls the number, and it is no amount. */
  static boolean isCalled(String text, int start, int end) {
    return CALLING.matcher(before(text, start)).find() && !isBehind(AMOUNT_BEHIND, text, end);
  }

  /** Says whether it is part of a code, or counts something. */
  static boolean isCodeOrCount(String text, int start, int end) {
    return CODE_BEFORE.matcher(before(text, start)).find() || isBehind(UNIT_BEHIND, text, end);
  }

  /** Says whether numbers one after another count or number something. */
  static boolean isCountOfMany(String text, int end) {
    return isBehind(UNIT_BEHIND, text, end) || isBehind(UNIT_OF_LIST_BEHIND, text, end);
  }

  private static boolean isBehind(Pattern unit, String text, int end) {
    return unit.matcher(text).region(end, text.length()).lookingAt();
  }
}
