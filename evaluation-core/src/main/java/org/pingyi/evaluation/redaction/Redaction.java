package org.pingyi.evaluation.redaction;

import java.util.Collection;
import org.pingyi.evaluation.stability.Stable;

/**
 * Takes out of a text what could tell a person, before a reviewer or everybody looks at it. A host
 * may bring one of its own, such as one that asks a service for names, in place of the standard one
 * or after it.
 *
 * <p>Implementations are thread-safe and keep nothing of the texts. Where one throws, runs out of
 * stack or gives nothing, nothing is shown: an opinion stays as it is, to be tried again, and the
 * others go on; an export ends with what was thrown.
 */
@FunctionalInterface
@Stable
public interface Redaction {

  /**
   * Takes out what could tell a person.
   *
   * @param text the text
   * @return what is left of it
   */
  Redacted redact(String text);

  /**
   * Returns a redaction that does this one first, and then another to what it left.
   *
   * @param other the other one
   * @return both
   */
  default Redaction then(Redaction other) {
    return text -> {
      Redacted first = redact(text);
      return other.redact(first.text()).after(first);
    };
  }

  /**
   * Returns the redaction that is used where a host says nothing else. It replaces
   *
   * <ul>
   *   <li>{@code id-card}: numbers of identity cards, of 18 characters with a birthday or the right
   *       check character, and of 15 digits with a birthday;
   *   <li>{@code long-number}: any other number of 15 digits or more, such as that of a bank card;
   *   <li>{@code phone}: mobile numbers, numbers with an area or country code, those that 电话 or 打
   *       announces, and bare numbers of 7 or 8 digits that are neither a date nor an amount;
   *   <li>{@code e-mail} and {@code account}: addresses, with {@code (at)} too, and names behind
   *       微信, VX, QQ and the like;
   *   <li>{@code name}: a surname with 某, with a title (王主任, the title stays), or after words that
   *       announce a name (我叫, 联系人).
   * </ul>
   *
   * Digits may be full-width, circled or Chinese (幺三八…) and have white space, hyphens, dots,
   * slashes or brackets between them. With commas or colons between them, or letters in place of 0
   * and 1, they count where they come to a mobile number, the number of an identity card with its
   * birthday, or that of a bank card exactly, and are no list, no times and no amount. It rather
   * replaces too much, since a reviewer sees what it replaced and can put it back; names that
   * nothing announces it does not find, so that a reviewer has to.
   *
   * <p>What it takes grows as the text does, and no faster.
   *
   * @return the redaction
   */
  static Redaction standard() {
    return StandardRedaction.INSTANCE;
  }

  /**
   * Returns a redaction that replaces words that a host knows, such as the names on its list of
   * staff, wherever they stand.
   *
   * @param kind what they are, as {@link Redacted} tells it
   * @param words the words; of those that overlap the longest counts
   * @return the redaction
   * @throws IllegalArgumentException if a word is blank, or the kind is none
   */
  static Redaction ofWords(String kind, Collection<String> words) {
    return new WordRedaction(kind, words);
  }

  /**
   * Returns a redaction that replaces names that somebody knows, also where they are written in
   * another width or case, with or without accents, or with blanks, dots or hyphens between their
   * parts. Letters and digits count only as a word of their own: An in “An said” and not in “Anna”;
   * so do names of a single character, and numbers.
   *
   * @param names the names; of those that begin at one place the longest counts
   * @return the redaction; it tells of them as the standard one does
   * @throws IllegalArgumentException if a name is blank
   */
  static Redaction ofNames(Collection<String> names) {
    return new KnownNames(names);
  }
}
