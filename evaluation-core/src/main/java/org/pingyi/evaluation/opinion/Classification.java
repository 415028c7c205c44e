package org.pingyi.evaluation.opinion;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.pingyi.evaluation.stability.Stable;

/**
 * What an opinion is about: a criterion of the scheme, themes of the office’s own, or both. Themes
 * are erased with the opinion; the criterion stays.
 *
 * @param criterion the id of the criterion; empty where it is about none
 * @param themes the themes, such as {@code queue} or 窗口服务
 */
@Stable
public record Classification(Optional<String> criterion, Set<String> themes) {

  private static final int MOST = 20;

  /**
   * Keeps a sorted copy of the themes.
   *
   * @throws IllegalArgumentException if there is neither criterion nor theme; if there are more
   *     than 20 themes; if one of them or the criterion is blank or longer than 200 characters
   */
  public Classification {
    criterion.ifPresent(Ids::require);
    themes = Ids.requireAll(themes);
    if ((criterion.isEmpty() && themes.isEmpty()) || themes.size() > MOST) {
      throw new IllegalArgumentException(
          "an opinion is about a criterion, or 1 to " + MOST + " themes, or both");
    }
  }

  /**
   * Returns the classification by a criterion.
   *
   * @param criterion the id of the criterion
   * @param themes the themes
   * @return the classification
   * @throws IllegalArgumentException as the constructor does
   */
  public static Classification in(String criterion, String... themes) {
    return new Classification(Optional.of(criterion), Ids.requireAll(List.of(themes)));
  }

  /**
   * Returns the classification of what is about no criterion.
   *
   * @param themes the themes
   * @return the classification
   * @throws IllegalArgumentException as the constructor does
   */
  public static Classification about(String... themes) {
    return new Classification(Optional.empty(), Ids.requireAll(List.of(themes)));
  }
}
