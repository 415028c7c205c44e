package org.pingyi.evaluation.redaction;

import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * Replaces numbers by which a person could be found. What stands together is replaced as a whole,
 * so that no part of it tells the rest.
 */
final class NumberRedaction implements Redaction {

  private static final int LONG = 15;
  private static final int CARD_WITHOUT_X = 17;

  private static final Pattern MOBILE = Pattern.compile("1[3-9]\\d{9}");
  private static final Pattern MOBILES = Pattern.compile("(?:(?:00)?86|0)?(?:1[3-9]\\d{9})+");
  private static final Pattern WITH_AREA_CODE = Pattern.compile("0[1-9]\\d{8,12}");
  private static final Pattern ABROAD = Pattern.compile("\\d{8,14}");
  private static final Pattern ANNOUNCED = Pattern.compile("\\d{7,14}");
  private static final Pattern BARE = Pattern.compile("[2-8]\\d{6,7}");

  @Override
  public Redacted redact(String text) {
    Replacing anew = new Replacing(text);
    int from = 0;
    Optional<DigitRun> next = DigitRun.next(text, from);
    while (next.isPresent()) {
      DigitRun run = next.get();
      int end = run.end();
      if (run.digits().length() >= LONG) {
        String x = run.digits().length() == CARD_WITHOUT_X ? x(text, end) : "";
        end += x.length();
        if (!x.isEmpty() || !areDates(run.groups())) {
          anew.replace(
              NumberContext.start(text, run.start()),
              end,
              longKind(run.digits() + (x.isEmpty() ? "" : "X")));
        }
      } else if (isPhone(text, run)) {
        anew.replace(NumberContext.start(text, run.start()), end, "phone");
      }
      from = end;
      next = DigitRun.next(text, from);
    }
    return anew.end();
  }

  private static String longKind(String number) {
    if (CardNumbers.isIn(number)) {
      return "id-card";
    }
    return MOBILES.matcher(number).matches() ? "phone" : "long-number";
  }

  /** Returns the X behind 17 digits, with what is between; nothing where there is none. */
  private static String x(String text, int end) {
    int at = end;
    while (at < text.length() && DigitRun.isBetween(text.codePointAt(at))) {
      at += Character.charCount(text.codePointAt(at));
    }
    return at < text.length() && DigitGroups.X.indexOf(text.charAt(at)) >= 0
        ? text.substring(end, at + 1)
        : "";
  }

  private static boolean isPhone(String text, DigitRun run) {
    String digits = run.digits();
    if (MOBILE.matcher(digits).matches()) {
      return true;
    }
    if (areDates(run.groups())) {
      return false;
    }
    return MOBILE.matcher(digits).find()
        || WITH_AREA_CODE.matcher(digits).matches()
        || (ABROAD.matcher(digits).matches() && NumberContext.hasPlus(text, run.start()))
        || (ANNOUNCED.matcher(digits).matches() && NumberContext.isAnnounced(text, run.start()))
        || (BARE.matcher(digits).matches()
            && (isBare(text, run) || NumberContext.isCalled(text, run.start(), run.end())));
  }

  /** A number that nothing announces, and that is neither an amount nor a code. */
  private static boolean isBare(String text, DigitRun run) {
    return run.plain()
        && run.close()
        && run.groups().stream().allMatch(group -> group.length() >= 3)
        && !NumberContext.isCodeOrCount(text, run.start(), run.end());
  }

  /** Says whether digits are years and days, one after another. */
  private static boolean areDates(List<String> groups) {
    int at = 0;
    while (at < groups.size()) {
      String group = groups.get(at);
      if (group.length() == 8 && CardNumbers.isDate(group)) {
        at++;
      } else if (group.length() == 4 && CardNumbers.isYear(Integer.parseInt(group))) {
        at += isDay(groups, at) ? 3 : 1;
      } else {
        return false;
      }
    }
    return true;
  }

  private static boolean isDay(List<String> groups, int at) {
    return at + 2 < groups.size()
        && groups.get(at + 1).length() <= 2
        && groups.get(at + 2).length() <= 2
        && CardNumbers.isDay(
            Integer.parseInt(groups.get(at)),
            Integer.parseInt(groups.get(at + 1)),
            Integer.parseInt(groups.get(at + 2)));
  }
}
