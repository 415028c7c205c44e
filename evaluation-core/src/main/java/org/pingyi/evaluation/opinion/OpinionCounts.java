package org.pingyi.evaluation.opinion;

import com.google.common.collect.ImmutableSortedMap;
import java.util.Map;
import java.util.TreeMap;
import org.pingyi.evaluation.model.Text;
import org.pingyi.evaluation.stability.Stable;
import org.pingyi.evaluation.text.CodePoints;

/**
 * How many opinions there are (征求意见建议 N 条), those that were withheld or erased among them.
 *
 * @param all how many in all
 * @param byObject how many of each object, by its id
 * @param byCriterion how many of each criterion, by its id; those of none are not there
 * @param byTheme how many of each theme; one with several themes counts in each
 * @param byChannel how many by each channel
 * @param byState how many in each state
 */
@Stable
public record OpinionCounts(
    int all,
    Map<String, Integer> byObject,
    Map<String, Integer> byCriterion,
    Map<String, Integer> byTheme,
    Map<Channel, Integer> byChannel,
    Map<OpinionState, Integer> byState) {

  /** Keeps sorted copies of the maps. */
  public OpinionCounts {
    byObject = ImmutableSortedMap.copyOf(byObject, CodePoints.ORDER);
    byCriterion = ImmutableSortedMap.copyOf(byCriterion, CodePoints.ORDER);
    byTheme = ImmutableSortedMap.copyOf(byTheme, CodePoints.ORDER);
    byChannel = ImmutableSortedMap.copyOf(byChannel);
    byState = ImmutableSortedMap.copyOf(byState);
  }

  static OpinionCounts of(Iterable<Opinion> opinions) {
    Map<String, Integer> byObject = new TreeMap<>();
    Map<String, Integer> byCriterion = new TreeMap<>();
    Map<String, Integer> byTheme = new TreeMap<>();
    Map<Channel, Integer> byChannel = new TreeMap<>();
    Map<OpinionState, Integer> byState = new TreeMap<>();
    int all = 0;
    for (Opinion opinion : opinions) {
      all++;
      add(byObject, opinion.object());
      opinion.criterion().ifPresent(criterion -> add(byCriterion, criterion));
      opinion.themes().forEach(theme -> add(byTheme, theme));
      add(byChannel, opinion.channel());
      add(byState, opinion.state());
    }
    return new OpinionCounts(all, byObject, byCriterion, byTheme, byChannel, byState);
  }

  private static <T> void add(Map<T, Integer> counts, T key) {
    counts.merge(key, 1, Integer::sum);
  }

  /**
   * Returns the number as reports state it.
   *
   * @return the sentence
   */
  public Text summary() {
    return Text.of(
        all == 1 ? "1 opinion was collected." : all + " opinions were collected.",
        "征求意见建议 " + all + " 条。");
  }
}
