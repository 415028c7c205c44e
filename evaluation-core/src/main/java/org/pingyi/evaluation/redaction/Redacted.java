package org.pingyi.evaluation.redaction;

import static java.util.Objects.requireNonNull;

import com.google.common.collect.ImmutableSortedMap;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Pattern;
import org.pingyi.evaluation.stability.Stable;

/**
 * A text without what could tell a person, and what was taken out of it, by kind and number.
 *
 * <p>Immutable and thread-safe. {@code toString} does not say what the text says.
 *
 * @param text what is left
 * @param replaced how often something of each kind was replaced, at least once; a kind is a word of
 *     up to 30 of a-z, 0-9 and hyphens such as {@code phone}, and there are 50 at most
 */
@Stable
public record Redacted(String text, Map<String, Integer> replaced) {

  private static final Pattern KIND = Pattern.compile("[a-z][a-z0-9-]{0,29}");
  private static final int MOST = 50;

  /**
   * Keeps a copy of the map.
   *
   * @throws IllegalArgumentException if a kind is no such word, a number is below 1, or there are
   *     too many kinds
   */
  public Redacted {
    requireNonNull(text, "text");
    replaced = ImmutableSortedMap.copyOf(replaced);
    if (replaced.size() > MOST) {
      throw new IllegalArgumentException("at most " + MOST + " kinds are told");
    }
    replaced.forEach(
        (kind, count) -> {
          if (!KIND.matcher(kind).matches() || count < 1) {
            throw new IllegalArgumentException("what was replaced is told by kind and number");
          }
        });
  }

  /**
   * Returns a text of which nothing was replaced.
   *
   * @param text the text
   * @return the text as it is
   */
  public static Redacted unchanged(String text) {
    return new Redacted(text, Map.of());
  }

  /** Returns this as what became of a text of which something had been replaced before. */
  Redacted after(Redacted before) {
    Map<String, Integer> sum = new TreeMap<>(before.replaced);
    replaced.forEach((kind, count) -> sum.merge(kind, count, Math::addExact));
    return new Redacted(text, sum);
  }

  @Override
  public String toString() {
    return "a text of which " + replaced.values().stream().mapToInt(i -> i).sum() + " are replaced";
  }
}
