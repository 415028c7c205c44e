package org.pingyi.evaluation.redaction;

import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Replaces numbers by which a person could be found whose digits are divided by commas and the
 * like, or written as letters. Since lists are written so too, the digits have to come to such a
 * number exactly.
 */
final class ScatteredNumbers implements Redaction {

  private static final int SHORTEST = 7;
  private static final int LONGEST = 19;
  private static final int CARD = 18;
  private static final int OLD_CARD = 15;
  private static final int SHORTEST_BANK_CARD = 16;
  private static final int LEAST_OF_LAND_LINE = 3;

  private static final Pattern MOBILE = Pattern.compile("(?:(?:00)?86|0)?1[3-9]\\d{9}");
  private static final Pattern LAND_LINE = Pattern.compile("[2-8]\\d{6,7}");
  private static final Pattern AREA_CODE = Pattern.compile("0[1-9]\\d{1,2}");

  /** UnionPay, Visa, Mastercard, JCB, and what a bank used before. */
  private static final Pattern BANK_CARD = Pattern.compile("(?:6[028]|4|5[1-5]|35|9558)\\d+");

  /** What was found: up to which group and place, and of which kind. */
  private record Found(int last, int end, String kind) {}

  @Override
  public Redacted redact(String text) {
    Replacing anew = new Replacing(text);
    DigitGroups groups = new DigitGroups(text);
    List<DigitGroups.Group> near = groups.next();
    while (!near.isEmpty()) {
      int first = 0;
      while (first < near.size()) {
        @Nullable Found found = longest(text, near, first);
        if (found != null) {
          int start = NumberContext.start(text, near.get(first).start());
          anew.replace(start, found.end(), found.kind());
          first = found.last();
        }
        first++;
      }
      near = groups.next();
    }
    return anew.end();
  }

  private static @Nullable Found longest(String text, List<DigitGroups.Group> near, int first) {
    StringBuilder digits = new StringBuilder();
    boolean scattered = false;
    Found longest = null;
    for (int last = first; last < near.size(); last++) {
      DigitGroups.Group group = near.get(last);
      if (digits.length() + group.digits().length() > LONGEST) {
        break;
      }
      digits.append(group.digits());
      scattered |= group.alike() || (last > first && group.apart());
      int end = group.end();
      String x = digits.length() == CARD - 1 ? DigitGroups.x(text, end) : "";
      if (!x.isEmpty() && CardNumbers.hasBirthday(digits + "X")) {
        longest = new Found(last, end + x.length(), "id-card");
      } else if (scattered) {
        int to = last;
        longest =
            kind(text, near.subList(first, last + 1), digits.toString())
                .map(kind -> new Found(to, end, kind))
                .orElse(longest);
      }
    }
    return longest;
  }

  private static Optional<String> kind(String text, List<DigitGroups.Group> groups, String digits) {
    int length = digits.length();
    if (length < SHORTEST) {
      return Optional.empty();
    }
    if (length == CARD && CardNumbers.hasBirthday(digits)) {
      return Optional.of("id-card");
    }
    if (length <= OLD_CARD && MOBILE.matcher(digits).matches()) {
      return isAnnounced(text, groups) || !NumberList.is(text, groups)
          ? Optional.of("phone")
          : Optional.empty();
    }
    String kind;
    if (isLandLine(text, groups, digits)) {
      kind = "phone";
    } else if (length == OLD_CARD && CardNumbers.isIn(digits)) {
      kind = "id-card";
    } else if (length >= SHORTEST_BANK_CARD
        && BANK_CARD.matcher(digits).matches()
        && CardNumbers.hasCheckDigit(digits)) {
      kind = "long-number";
    } else {
      return Optional.empty();
    }
    return NumberList.is(text, groups) ? Optional.empty() : Optional.of(kind);
  }

  private static boolean isAnnounced(String text, List<DigitGroups.Group> groups) {
    int start = groups.get(0).start();
    return NumberContext.isAnnounced(text, start)
        || NumberContext.isCalled(text, start, groups.get(groups.size() - 1).end());
  }

  private static boolean isLandLine(String text, List<DigitGroups.Group> groups, String digits) {
    String first = groups.get(0).digits();
    if (first.length() < LEAST_OF_LAND_LINE
        || groups.stream().anyMatch(group -> group.digits().length() < LEAST_OF_LAND_LINE)) {
      return false;
    }
    return AREA_CODE.matcher(first).matches()
        ? LAND_LINE.matcher(digits.substring(first.length())).matches()
        : LAND_LINE.matcher(digits).matches() && isAnnounced(text, groups);
  }
}
