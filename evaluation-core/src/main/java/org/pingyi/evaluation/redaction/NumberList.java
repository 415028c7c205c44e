package org.pingyi.evaluation.redaction;

import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** Tells numbers one after another, and amounts in thousands, from one number with commas. */
final class NumberList {

  private static final String NUMBER = "(?:0|[1-9]\\d{0,5})(?:\\.\\d{1,2})?";
  private static final String TIME = "(?:[01]?\\d|2[0-4]):[0-5]\\d";
  private static final String DAY = "(?:19|20)\\d{2}[-./]\\d{1,2}[-./]\\d{1,2}";
  private static final String ITEM =
      "(?:"
          + DAY
          + '|'
          + TIME
          + '|'
          + NUMBER
          + ")(?:[-~—–](?:"
          + DAY
          + '|'
          + TIME
          + '|'
          + NUMBER
          + "))?";

  private static final Pattern LIST =
      Pattern.compile(ITEM + "(?:(?<comma>[,、;。] ?)" + ITEM + "(?:\\k<comma>" + ITEM + "){0,18})?");

  private static final Pattern DAY_OR_TIME = Pattern.compile(DAY + "|:");
  private static final Pattern THOUSANDS =
      Pattern.compile("[1-9]\\d{0,2}(?:,\\d{3}){1,6}(?:\\.\\d{1,2})?");
  private static final Pattern YEARS =
      Pattern.compile("(?:19|20)\\d\\d\\D{1,2}(?:19|20)\\d\\d(?!\\d).*");

  /** How people divide the number of a phone. */
  private static final Set<String> CUSTOMARY =
      Set.of("3-4-4", "4-4-3", "4-3-4", "3-3-5", "3-5-3", "3-2-2-2-2", "1-1-1-1-1-1-1-1-1-1-1");

  private static final Pattern FOURS = Pattern.compile("4-4-4-4(?:-[1-3])?");

  private NumberList() {}

  /** Says whether groups of digits are several numbers, or an amount. */
  static boolean is(String text, List<DigitGroups.Group> groups) {
    int end = groups.get(groups.size() - 1).end();
    CharSequence folded = FoldedText.of(text.substring(groups.get(0).start(), end)).folded();
    if (THOUSANDS.matcher(folded).matches() || YEARS.matcher(folded).matches()) {
      return true;
    }
    Matcher list = LIST.matcher(folded);
    if (!list.matches()) {
      return false;
    }
    return DAY_OR_TIME.matcher(folded).find()
        || NumberContext.isCountOfMany(text, end)
        || (items(folded, list) > 2 && !isCustomary(groups));
  }

  private static long items(CharSequence folded, Matcher list) {
    String comma = list.group("comma");
    return comma == null ? 1 : 1 + folded.chars().filter(c -> c == comma.charAt(0)).count();
  }

  /** Says whether one number is divided so: that of a phone, or in fours that of a bank card. */
  private static boolean isCustomary(List<DigitGroups.Group> groups) {
    String lengths = lengths(groups);
    return CUSTOMARY.contains(lengths) || (FOURS.matcher(lengths).matches() && !isRising(groups));
  }

  private static boolean isRising(List<DigitGroups.Group> groups) {
    for (int i = 1; i < groups.size(); i++) {
      if (groups.get(i).digits().compareTo(groups.get(i - 1).digits()) <= 0) {
        return false;
      }
    }
    return true;
  }

  private static String lengths(List<DigitGroups.Group> groups) {
    return groups.stream()
        .map(group -> Integer.toString(group.digits().length()))
        .collect(Collectors.joining("-"));
  }
}
