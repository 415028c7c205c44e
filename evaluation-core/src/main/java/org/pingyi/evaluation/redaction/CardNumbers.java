package org.pingyi.evaluation.redaction;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Set;

/** Tells the numbers of identity cards (GB 11643) from other long numbers. */
final class CardNumbers {

  private static final int LENGTH = 18;
  private static final int OLD_LENGTH = 15;
  private static final int BIRTHDAY = 6;
  private static final String CHECK = "10X98765432";

  /** The first two digits: provinces, municipalities and regions. */
  private static final Set<String> AREAS =
      Set.of(
          "11", "12", "13", "14", "15", "21", "22", "23", "31", "32", "33", "34", "35", "36", "37",
          "41", "42", "43", "44", "45", "46", "50", "51", "52", "53", "54", "61", "62", "63", "64",
          "65", "71", "81", "82", "83");

  private CardNumbers() {}

  /**
   * Says whether one is among digits.
   *
   * @param number digits, the last one perhaps an X
   */
  static boolean isIn(String number) {
    for (int i = 0; i + LENGTH <= number.length(); i++) {
      if (isCard(number.substring(i, i + LENGTH))) {
        return true;
      }
    }
    return number.length() == OLD_LENGTH
        && isArea(number)
        && isDate("19" + number.substring(BIRTHDAY, BIRTHDAY + 6));
  }

  private static boolean isCard(String number) {
    return hasBirthday(number)
        || (isArea(number) && number.charAt(LENGTH - 1) == checkCharacter(number));
  }

  /** Says whether 18 characters are an area, a birthday and more. */
  static boolean hasBirthday(String number) {
    return isArea(number) && isDate(number.substring(BIRTHDAY, BIRTHDAY + 8));
  }

  /** Says whether digits end with the check digit of bank cards (ISO/IEC 7812, Luhn). */
  static boolean hasCheckDigit(String digits) {
    int sum = 0;
    for (int i = 0; i < digits.length(); i++) {
      int digit = digits.charAt(digits.length() - 1 - i) - '0';
      int doubled = i % 2 == 0 ? digit : 2 * digit;
      sum += doubled > 9 ? doubled - 9 : doubled;
    }
    return sum % 10 == 0;
  }

  private static boolean isArea(String number) {
    return AREAS.contains(number.substring(0, 2));
  }

  /** Returns the check character of 17 digits (ISO 7064, MOD 11-2). */
  static char checkCharacter(String digits) {
    int sum = 0;
    for (int i = 0; i < LENGTH - 1; i++) {
      sum = (sum + digits.charAt(i) - '0') * 2 % CHECK.length();
    }
    return CHECK.charAt(sum);
  }

  /** Says whether 8 digits are a day from 1900 to 2099. */
  static boolean isDate(String digits) {
    int year = Integer.parseInt(digits.substring(0, 4));
    return isYear(year)
        && isDay(
            year,
            Integer.parseInt(digits.substring(4, 6)),
            Integer.parseInt(digits.substring(6, 8)));
  }

  static boolean isYear(int year) {
    return year >= 1900 && year < 2100;
  }

  static boolean isDay(int year, int month, int day) {
    try {
      LocalDate.of(year, month, day);
      return true;
    } catch (DateTimeException none) {
      return false;
    }
  }
}
