package org.pingyi.evaluation.rectification;

import com.google.common.collect.ImmutableMap;
import java.util.Map;
import java.util.Optional;
import org.pingyi.evaluation.model.Language;
import org.pingyi.evaluation.model.Text;

/**
 * What people call objects and criteria; by its id goes what has no title.
 *
 * @param objects the titles of objects, by id
 * @param criteria the titles of criteria, by id
 */
record ItemTitles(Map<String, Text> objects, Map<String, Text> criteria) {

  static final ItemTitles NONE = new ItemTitles(Map.of(), Map.of());

  /** Keeps copies of the maps. */
  ItemTitles {
    objects = ImmutableMap.copyOf(objects);
    criteria = ImmutableMap.copyOf(criteria);
  }

  boolean areGiven() {
    return !objects.isEmpty() || !criteria.isEmpty();
  }

  String object(RectificationItem item, Language language) {
    return title(objects, item.object(), language);
  }

  Optional<String> criterion(RectificationItem item, Language language) {
    return item.criterion().map(criterion -> title(criteria, criterion, language));
  }

  private static String title(Map<String, Text> titles, String id, Language language) {
    return Optional.ofNullable(titles.get(id)).map(title -> title.in(language)).orElse(id);
  }
}
