package org.pingyi.evaluation.model;

import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.pingyi.evaluation.stability.Stable;

/**
 * A word of a fixed list, such as the states of an item: a constant that files, reports and the
 * command line call by its id. Ids never change, and so neither do the names of the constants,
 * which they follow from.
 *
 * <p>Enums implement it, and need not do anything about it. Constants are immutable and
 * thread-safe.
 */
@Stable
public interface Keyword {

  /**
   * Returns the name of the constant.
   *
   * @return upper case with underscores, such as {@code UNDER_WAY}
   */
  String name();

  /**
   * Returns the id by which files, reports and the command line name the constant.
   *
   * @return its name in lower case with hyphens, such as {@code under-way}
   */
  default String id() {
    return id(name());
  }

  /**
   * Returns the id that follows from the name of a constant.
   *
   * @param name the name
   * @return the name in lower case with hyphens
   */
  static String id(String name) {
    return name.toLowerCase(Locale.ROOT).replace('_', '-');
  }

  /**
   * Finds a constant by its id.
   *
   * @param <K> the list
   * @param list the enum whose constants are the words of the list
   * @param id the id as it is written
   * @return the constant; none where the list has no such word
   */
  static <K extends Enum<K> & Keyword> Optional<K> find(Class<K> list, String id) {
    String name = id.toUpperCase(Locale.ROOT).replace('-', '_');
    return Stream.of(list.getEnumConstants())
        .filter(word -> word.name().equals(name) && word.id().equals(id))
        .findFirst();
  }
}
