package org.pingyi.evaluation.receipt;

import java.nio.ByteBuffer;
import org.pingyi.evaluation.model.Text;
import org.pingyi.evaluation.stability.Stable;
import org.pingyi.evaluation.text.WhiteSpace;

/**
 * 128 bits that people copy from paper: 26 characters of Crockford’s base 32, which has no
 * look-alikes, and a check character, in groups of four, such as {@code
 * 014D-2PF2-DBSQ-QZXQ-5TK1-V58C-GGT}.
 *
 * <p>Each single wrong character and each swap of two characters is found; of other slips one in 32
 * is not.
 *
 * <p>Immutable and thread-safe. Codes are compared in constant time, and {@code toString} does not
 * show them: they may be secret.
 *
 * @see <a href="https://www.crockford.com/base32.html">Base 32</a>
 */
@Stable
public final class PrintedCode {

  /** How many bytes a code stands for. */
  public static final int BYTES = 16;

  private static final String ALPHABET = "0123456789ABCDEFGHJKMNPQRSTVWXYZ";
  private static final int CHARACTERS = 27;
  private static final int GROUP = 4;
  private static final int BITS = 5;
  private static final int LOW_BITS = 31;

  /** The first character has the two bits that 26 characters have over 128. */
  private static final int MAX_FIRST = 7;

  private static final char FIRST_FULL_WIDTH = '！';
  private static final char LAST_FULL_WIDTH = '～';
  private static final int FULL_WIDTH = FIRST_FULL_WIDTH - '!';
  private static final char MINUS_SIGN = '−';

  private final long high;
  private final long low;

  private PrintedCode(long high, long low) {
    this.high = high;
    this.low = low;
  }

  /**
   * Returns the code of 128 bits.
   *
   * @param bytes 16 bytes
   * @return the code
   * @throws IllegalArgumentException if there are more or fewer
   */
  public static PrintedCode of(byte[] bytes) {
    if (bytes.length != BYTES) {
      throw new IllegalArgumentException("a code stands for " + BYTES + " bytes");
    }
    ByteBuffer buffer = ByteBuffer.wrap(bytes);
    return new PrintedCode(buffer.getLong(), buffer.getLong());
  }

  /**
   * Reads a code as people type it: in capitals or small letters, O for 0, I or L for 1, full-width
   * as Chinese keyboards give it, and with hyphens, dashes, white space and invisible characters
   * anywhere.
   *
   * @param typed what was typed, of any length
   * @return the code, or what is wrong
   */
  public static CodeReading<PrintedCode> read(String typed) {
    long high = 0;
    long low = 0;
    int sum = 0;
    int count = 0;
    boolean tooMuch = false;
    for (int i = 0; i < typed.length(); i += Character.charCount(typed.codePointAt(i))) {
      int character = typed.codePointAt(i);
      if (isBetween(character)) {
        continue;
      }
      int value = value(character);
      if (value < 0) {
        return foreign(count + 1);
      }
      if (++count > CHARACTERS) {
        return tooLong();
      }
      sum = CheckCharacter.add(sum, value);
      if (count < CHARACTERS) {
        tooMuch |= count == 1 && value > MAX_FIRST;
        high = high << BITS | low >>> (Long.SIZE - BITS);
        low = low << BITS | value;
      }
    }
    if (count < CHARACTERS) {
      return tooShort(count);
    }
    return sum != 0 || tooMuch ? mistyped() : new CodeReading.Read<>(new PrintedCode(high, low));
  }

  /** Says whether a character only separates others: shown or not, it stands for nothing. */
  private static boolean isBetween(int character) {
    int type = Character.getType(character);
    return type == Character.DASH_PUNCTUATION
        || type == Character.FORMAT
        || character == MINUS_SIGN
        || (Character.isBmpCodePoint(character) && WhiteSpace.is((char) character));
  }

  /** Returns what a character stands for; below 0 where it is none of a code. */
  private static int value(int character) {
    int narrow =
        character >= FIRST_FULL_WIDTH && character <= LAST_FULL_WIDTH
            ? character - FULL_WIDTH
            : character;
    int capital = narrow >= 'a' && narrow <= 'z' ? narrow - 'a' + 'A' : narrow;
    return switch (capital) {
      case 'O' -> 0;
      case 'I', 'L' -> 1;
      default -> ALPHABET.indexOf(capital);
    };
  }

  private static CodeReading<PrintedCode> tooShort(int count) {
    return new CodeReading.Slip<>(
        TypingSlip.TOO_SHORT,
        Text.of(
            "a code has 27 characters, and here are only " + count + ": some are left out",
            "应有 27 个字符，此处只有 " + count + " 个，有遗漏"));
  }

  private static CodeReading<PrintedCode> tooLong() {
    return new CodeReading.Slip<>(
        TypingSlip.TOO_LONG,
        Text.of(
            "a code has 27 characters, and here are more: some stand twice, or do not belong to it",
            "应有 27 个字符，此处多于 27 个，有重复或多余的字符"));
  }

  private static CodeReading<PrintedCode> foreign(int position) {
    return new CodeReading.Slip<>(
        TypingSlip.FOREIGN_CHARACTER,
        Text.of(
            "character "
                + position
                + ", not counting hyphens, is none that a code has: there are digits and the"
                + " letters A to Z without U",
            "第 " + position + " 个字符（不计连字符）有误：只会有数字和除 U 以外的英文字母"));
  }

  private static CodeReading<PrintedCode> mistyped() {
    return new CodeReading.Slip<>(
        TypingSlip.MISTYPED,
        Text.of(
            "a character is wrong, or two are swapped: please compare it with what is printed",
            "有字符输错或颠倒，请与原文核对"));
  }

  /**
   * Returns the bits.
   *
   * @return 16 bytes, a copy
   */
  public byte[] bytes() {
    return ByteBuffer.allocate(BYTES).putLong(high).putLong(low).array();
  }

  /**
   * Returns the code as it is printed.
   *
   * @return 27 capitals and digits, and 6 hyphens
   */
  public String text() {
    StringBuilder text = new StringBuilder(CHARACTERS + CHARACTERS / GROUP);
    int sum = 0;
    for (int i = 0; i < CHARACTERS; i++) {
      if (i > 0 && i % GROUP == 0) {
        text.append('-');
      }
      int value = i < CHARACTERS - 1 ? bitsAt(BITS * (CHARACTERS - 2 - i)) : CheckCharacter.of(sum);
      sum = CheckCharacter.add(sum, value);
      text.append(ALPHABET.charAt(value));
    }
    return text.toString();
  }

  /** Returns five bits, from so many places above the last bit on. */
  private int bitsAt(int shift) {
    long shifted =
        shift >= Long.SIZE
            ? high >>> (shift - Long.SIZE)
            : shift == 0 ? low : low >>> shift | high << (Long.SIZE - shift);
    return (int) shifted & LOW_BITS;
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof PrintedCode that && ((high ^ that.high) | (low ^ that.low)) == 0;
  }

  @Override
  public int hashCode() {
    return Long.hashCode(high) * LOW_BITS + Long.hashCode(low);
  }

  /** Returns nothing of the code. */
  @Override
  public String toString() {
    return "a code";
  }
}
